import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder, root } from '../support/command-line.ts'

/** The sample workspace with Sở Y tế's file of April changed. */
async function inSample<T>(change: (text: string) => string, use: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async folder => {
    for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })
    const path = join(folder, 'data/2026-04/so-y-te.yaml')
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    return use(folder)
  })
}

const withWrongRate = (text: string) => text.replace(/^paragraphs:\n/m, 'paragraphs:\n  them: Đã cấp 346.788/419.886 mã, đạt 82,5%.\n')
const withTemplate = async (folder: string) => {
  const path = join(folder, 'templates/bao-cao-thang/body.hbs')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n\n/, '\n\n{{paragraph "so-y-te.them"}}\n\n'))
}

test('the sample has nothing to put right', async () => {
  const { status, stdout, stderr } = await bao(['check', '--all'])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/Không tìm thấy chỗ nào phải sửa: kỳ 3\/2026, 4\/2026; văn bản [a-z0-9, -]+\.\n$/)
  expect(stdout).toContain('đã chấp nhận [agency-late]')
  expect(status).toBe(0)
})

test('a name that the report\'s file can\'t have is told as by build, also beside other errors', async () => inSample(text => text.replace('14/4/2026', '31/4/2026'), async folder => {
  const path = join(folder, 'templates/bao-cao-thang/layout.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('{month}', '{thang}'))
  const frame = (text: string) => /^lỗi\[layout-output\][^]*?gợi ý.*$/m.exec(text)?.[0]
  const [checked, built] = [await bao(['check', '--month', '2026-04'], folder), await bao(['build', '--month', '2026-04'], folder)]
  expect(frame(checked.stdout)).toContain('tên tệp ra không dùng được {thang}')
  expect(frame(built.stderr)).toBe(frame(checked.stdout))
}))

describe('a typed rate that does not follow from its pair', () => {
  const check = (...argv: string[]) => inSample(withWrongRate, async folder => {
    await withTemplate(folder)
    return bao(['check', '--month', '2026-04', ...argv], folder)
  })

  test('is an error at its place in the agency\'s file, with what it should be', async () => {
    const { status, stdout } = await check()
    expect(status).toBe(1)
    expect(stdout).toMatch(/lỗi\[rate-mismatch\]: 82,5% bị cắt bớt chứ không làm tròn: 346\.788\/419\.886 phải là 82,6%\n +--> data\/2026-04\/so-y-te\.yaml:\d+:\d+/)
  })

  test.each([
    ['short', /^data\/2026-04\/so-y-te\.yaml:\d+:\d+: lỗi \[rate-mismatch\] .*82,6%.*\n/m],
    ['github', /^::error file=data\/2026-04\/so-y-te\.yaml,line=\d+,endLine=\d+,col=\d+,title=rate-mismatch::82,5%25 /m],
  ])('--format %s', async (format, line) => {
    const { stdout, status } = await check('--format', format)
    expect(stdout).toMatch(line)
    expect(status).toBe(1)
  })

  test('--format json', async () => {
    const found = JSON.parse((await check('--format', 'json')).stdout) as Record<string, unknown>[]
    expect(found).toContainEqual(expect.objectContaining({ code: 'rate-mismatch', severity: 'error', file: 'data/2026-04/so-y-te.yaml', related: [expect.objectContaining({ file: 'data/2026-04/so-y-te.yaml' })] }))
  })

  test('--format sarif', async () => {
    const log = JSON.parse((await check('--format', 'sarif')).stdout) as { version: string; runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; level: string }[] }[] }
    expect(log.version).toBe('2.1.0')
    expect(log.runs[0]!.results.map(({ ruleId }) => ruleId)).toContain('rate-mismatch')
    expect(log.runs[0]!.tool.driver.rules.map(({ id }) => id)).toContain('rate-mismatch')
  })

  test('--rule runs only the rules named', async () => {
    const one = await check('--rule', 'rate-mismatch', '--format', 'short')
    expect(one.stdout.trim().split('\n')).toHaveLength(1)
    const other = await check('--rule', 'sum-mismatch', '--format', 'short')
    expect(other).toMatchObject({ stdout: '', status: 0 })
  })

  test('bao-cao.yaml may turn it off or down', async () => {
    await inSample(withWrongRate, async folder => {
      await withTemplate(folder)
      const path = join(folder, 'bao-cao.yaml')
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, `${text}rules: { rate-mismatch: warning }\n`)
      const down = await bao(['check', '--month', '2026-04', '--format', 'short'], folder)
      expect(down.stdout).toMatch(/cảnh báo \[rate-mismatch\]/)
      expect(down.status).toBe(0)
      expect((await bao(['check', '--month', '2026-04', '--max-warnings', '0'], folder)).status).toBe(1)
      writeFileSync(path, `${text}rules: { rate-mismatch: off, rate-mismatchh: off }\n`)
      const off = await bao(['check', '--month', '2026-04', '--format', 'short'], folder)
      expect(off.stdout).toMatch(/^bao-cao\.yaml:\d+:\d+: cảnh báo \[rule-unknown\] .*rate-mismatchh.*\n$/)
    })
  })

  test('a comment at its place accepts it, with a reason', async () => {
    await inSample(text => withWrongRate(text).replace('  them:', '  # chấp nhận rate-mismatch: Bộ công bố như vậy\n  them:'), async folder => {
      await withTemplate(folder)
      const { status, stdout } = await bao(['check', '--month', '2026-04'], folder)
      expect(stdout).toMatch(/so-y-te\.yaml:\d+: đã chấp nhận \[rate-mismatch\] .*\(lý do: Bộ công bố như vậy\)/)
      expect(status).toBe(0)
    })
  })
})

describe('wrong usage', () => {
  test.each([
    [['check'], /chưa cho biết/],
    [['check', '--month', '2026-04', '--rule', 'rate-mismach'], /không có quy tắc kiểm tra nào mang mã "rate-mismach"[^]*rate-mismatch/],
    [['check', '--month', '2026-04', '--max-warnings', 'x'], /"x" không phải/],
    [['check', '--month', '2026-04', '--format', 'xml'], /xml/],
    [['explain', 'rate-mismach'], /rate-mismatch/],
  ])('%j', async (argv, said) => {
    const { status, stderr, stdout } = await bao(argv)
    expect(stderr).toMatch(said)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

test('explain shows a rule\'s page, or all of them by a line', async () => {
  expect((await bao(['explain', 'rate-mismatch'])).stdout).toMatch(/^## rate-mismatch\n[^]*Sai:[^]*Đúng:/)
  expect((await bao(['explain'])).stdout.split('\n').length).toBeGreaterThan(40)
})
