import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { bao, inFolder, root } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { validatorFindings } from '../support/validator.ts'
import { readParts } from '../docx/read-docx.ts'
import { fakeIo } from './fake-io.ts'

/** The sample workspace, in a folder of its own. */
async function inSample<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(folder => {
    for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })
    return use(folder)
  })
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, stdio: 'ignore' })
}

function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  const edited = text.replace(from, to)
  if (edited === text) throw new Error(`${path} doesn't hold ${String(from)}`)
  writeFileSync(file, edited)
}

const health = 'data/2026-04/so-y-te.yaml'

describe('two months', () => {
  test('are shown agency by agency, texts word by word', async () => {
    const { status, stdout, stderr } = await bao(['diff', '3/2026', '2026-04'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^So sánh kỳ 3\/2026 với kỳ 4\/2026\nCó thay đổi: \d+ cơ quan, \d+ chỉ tiêu/)
    expect(stdout.indexOf('CÔNG AN TỈNH')).toBeLessThan(stdout.indexOf('SỞ Y TẾ'))
    expect(stdout).toContain('Trung tâm Y tế khu vực Vạn Ninh; count: [-1-] → {+2+}')
    expect(stdout).toContain('tính từ đầu năm đến hết tháng [-02/2026-]{+3/2026+}')
    expect(stdout).not.toMatch(/∞|NaN|undefined|\bnull\b|\u001b/)
  })

  test('are put in order', async () => {
    expect((await bao(['diff', '2026-04', '2026-03'])).stdout).toContain('So sánh kỳ 3/2026 với kỳ 4/2026')
  })

  test('of some agencies', async () => {
    const { stdout } = await bao(['diff', '2026-03', '2026-04', '--agency', 'so-y-te', 'thue-tinh', '--only', 'changed'])
    expect([...stdout.matchAll(/^[\p{Lu} ]{6,}$/gmu)].map(match => match[0])).toEqual(['CẦN XEM TRƯỚC', 'SỞ Y TẾ', 'THUẾ TỈNH'])
    expect(stdout).toMatch(/^Không đổi: \d+ chỉ tiêu\.$/m)
  })

  test('of some agencies tells what is found about them, and of nothing found in their files only', async () => {
    await inSample(async folder => {
      rmSync(join(folder, health))
      const firstOf = async (...ids: string[]) => (await bao(['diff', '2026-03', '2026-04', '--agency', ...ids], folder)).stdout.split('\n\n')[1]!
      expect(await firstOf('so-y-te')).toContain('data/agencies.yaml:18: Sở Y tế chưa gửi số liệu tháng 4/2026')
      expect(await firstOf('thue-tinh')).toBe('CẦN XEM TRƯỚC\nCác quy tắc kiểm tra không phát hiện gì ở kỳ 4/2026 trong tệp của cơ quan này.')
      expect(await firstOf('thue-tinh', 'so-noi-vu')).toContain('trong tệp của các cơ quan này.')
    })
  })

  test('as JSON for programs', async () => {
    const found = JSON.parse((await bao(['diff', '2026-03', '2026-04', '--format', 'json'])).stdout)
    expect(found).toMatchObject({ earlier: { month: '2026-03', revision: null }, later: { month: '2026-04', revision: null }, findings: [], tasks: null })
    const agency = found.agencies.find(({ id }: { id: string }) => id === 'so-y-te')
    expect(agency.indicators[0]).toMatchObject({ id: 'so-suc-khoe-dien-tu', state: 'changed', movement: { difference: 34795, percent: 3.73, points: 1.55, remark: null }, target: { target: 60, later: 72.43 } })
  })

  test.each([['md', '# So sánh'], ['html', '<!DOCTYPE html>']])('into a file as %s', async (format, start) => {
    await inSample(async folder => {
      const { status, stdout } = await bao(['diff', '2026-03', '2026-04', '--format', format, '--out', 'so-sanh.txt'], folder)
      expect({ status, stdout }).toEqual({ status: 0, stdout: 'so-sanh.txt\n' })
      expect(readFileSync(join(folder, 'so-sanh.txt'), 'utf8').startsWith(start)).toBe(true)
    })
  })

  test('a file that is there already is written over only when that is asked for, and kept beside then', async () => {
    await inSample(async folder => {
      const path = 'data/2026-04/report.yaml'
      const kept = readFileSync(join(folder, path), 'utf8')
      const { status, stdout, stderr } = await bao(['diff', '2026-03', '2026-04', '--out', path], folder)
      expect({ status, stdout }).toEqual({ status: 0, stdout: native('data/2026-04/report (mới).yaml\n') })
      expect(stderr).toContain(path)
      expect(readFileSync(join(folder, path), 'utf8')).toBe(kept)

      expect((await bao(['diff', '2026-03', '2026-04', '--out', path, '--force'], folder)).stdout).toBe(native(`${path}\n`))
      expect(readFileSync(join(folder, path), 'utf8')).toMatch(/^So sánh kỳ/)
      expect(readFileSync(join(folder, 'data/2026-04/report (bản cũ).yaml'), 'utf8')).toBe(kept)
    })
  })

  test('what is odd in the later one comes first', async () => {
    await inSample(async folder => {
      edit(folder, health, 'kiosk-tiep-don: 145.317', 'kiosk-tiep-don: 14.317')
      const { status, stdout } = await bao(['diff', '2026-03', '2026-04', '--agency', 'so-y-te'], folder)
      expect(status).toBe(0)
      const [first] = stdout.split('SỞ Y TẾ')
      expect(first).toContain(`${health}:7: `)
      expect(first).not.toContain('không phát hiện gì')
    })
  })
})

describe('a closed month', () => {
  const construction = 'data/2026-03/so-xay-dung.yaml'
  const parkings = async (folder: string, months: readonly string[]) => {
    const found = JSON.parse((await bao(['diff', ...months, '--agency', 'so-xay-dung', '--format', 'json'], folder)).stdout)
    return found.agencies[0].indicators as { id: string; state: string; earlier: { value: number; rate: number } }[]
  }

  test.each([
    ['another number', 'bai-do-xe-qr: 5', 'bai-do-xe-qr: 4'],
    ['no number', '  bai-do-xe-qr: 5\n', ''],
  ])('is gone on from as it was closed, whatever its files say now: %s', async (_, from, to) => {
    await inSample(async folder => {
      await bao(['close', '--month', '2026-03'], folder)
      edit(folder, construction, from, to)
      expect(await parkings(folder, ['2026-03', '2026-04'])).toMatchObject([
        { id: 'bai-do-xe-qr', state: 'unchanged', earlier: { value: 5 } },
        { id: 'bai-do-xe-tu-dong', state: 'changed', earlier: { value: 2, rate: 40 } },
      ])
    })
  })

  test('is compared with an earlier state of it as the files are', async () => {
    await inSample(async folder => {
      await bao(['close', '--month', '2026-03'], folder)
      edit(folder, construction, 'bai-do-xe-qr: 5', 'bai-do-xe-qr: 4')
      git(folder, 'init', '-q')
      git(folder, 'add', '-A')
      git(folder, 'commit', '-qm', 'one')
      expect((await parkings(folder, ['2026-03', '--rev', 'HEAD']))[0]).toMatchObject({ state: 'unchanged', earlier: { value: 4 } })
    })
  })
})

describe('months that are not whole', () => {
  test('an agency that has sent nothing or something unreadable', async () => {
    await inSample(async folder => {
      rmSync(join(folder, 'data/2026-03/thue-tinh.yaml'))
      writeFileSync(join(folder, 'data/2026-03/so-y-te.yaml'), 'agency: [so-y-te\n')
      const { status, stdout, stderr } = await bao(['diff', '2026-03', '2026-04'], folder)
      expect(status).toBe(0)
      expect(stdout).toContain('Tháng trước cơ quan này chưa gửi tệp số liệu.')
      expect(stdout).toContain('Tháng trước tệp số liệu của cơ quan này có lỗi nên không đọc được.')
      expect(stderr).toContain('data/2026-03/so-y-te.yaml')
      expect(stderr).toContain('Các lỗi nêu trên là của kỳ 3/2026; những gì không đọc được thì chưa so sánh.')
    })
  })

  test.each([
    ['data/2026-05', 'chưa có thư mục số liệu của kỳ 5/2026', ['2026-04', '2026-05']],
    ['a broken report', 'report.yaml', ['2026-03', '2026-04']],
  ])('%s', async (_, message, months) => {
    await inSample(async folder => {
      if (months[0] === '2026-03') writeFileSync(join(folder, 'data/2026-03/report.yaml'), 'title: [\n')
      for (const format of ['pretty', 'docx']) {
        const { status, stdout, stderr } = await bao(['diff', ...months, '--format', format], folder)
        expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
        expect(stderr).toContain(message)
        expect(stderr).toContain('Chưa so sánh được')
      }
    })
  })

  test('a month that is empty but for its report', async () => {
    await inSample(async folder => {
      for (const agency of JSON.parse((await bao(['diff', '2026-03', '2026-04', '--format', 'json'], folder)).stdout).agencies) rmSync(join(folder, `data/2026-04/${agency.id}.yaml`))
      const { status, stdout } = await bao(['diff', '2026-03', '2026-04'], folder)
      expect(status).toBe(0)
      expect(stdout).toContain('Tháng này cơ quan này chưa gửi tệp số liệu.')
      expect(stdout).not.toMatch(/NaN|undefined|∞/)
    })
  })
})

describe('an earlier state of a month', () => {
  test('is read from git, tasks and catalogue with it', async () => {
    await inSample(async folder => {
      git(folder, 'init', '-q')
      git(folder, 'add', '-A')
      git(folder, 'commit', '-qm', 'one')
      edit(folder, health, 'kiosk-tiep-don: 145.317', 'kiosk-tiep-don: 145.900')
      edit(folder, 'data/tasks.yaml', 'Góp ý sửa đổi, bổ sung quy định', 'Góp ý sửa đổi quy định')
      edit(folder, 'data/indicators.yaml', 'label: Người bệnh khai báo lưu trú qua phần mềm ASM', 'decimals: 1\n    label: Người bệnh khai báo lưu trú')
      const { status, stdout, stderr } = await bao(['diff', '2026-04', '--rev', 'HEAD'], folder)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/^Kỳ 4\/2026: so sánh bản HEAD \([0-9a-f]{7}\) với hiện tại$/m)
      expect(stdout).toMatch(/145\.317 +145\.900 +\+583 +\+0,4%/)
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain('đổi tên gọi:')
      expect(stdout).toContain('NHIỆM VỤ\n- Nhiệm vụ: sửa 1, giữ nguyên')
      expect(stdout).toContain('KHÔNG THAY ĐỔI: 16 CƠ QUAN')

      const docx = await bao(['diff', '2026-04', '--rev', 'HEAD', '--format', 'docx'], folder)
      expect(docx.stdout).toMatch(/^out\/2026-04\/so-sanh-2026-04-[0-9a-f]{7}-2026-04\.docx\n$/)
    })
  }, 20_000)

  test('is told where it can not be had', async () => {
    await inSample(async folder => {
      expect(await bao(['diff', '2026-04', '--rev', 'HEAD'], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('thư mục làm việc chưa được lưu bằng git') })
      git(folder, 'init', '-q')
      git(folder, 'add', 'bao-cao.yaml', 'data/agencies.yaml')
      git(folder, 'commit', '-qm', 'one')
      for (const name of ['khong-co', '--output=x', 'HEAD; touch y', '$(touch y)']) {
        expect(await bao(['diff', '2026-04', `--rev=${name}`], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining(`git không có bản nào tên là "${name}"`) })
      }
      expect(existsSync(join(folder, 'x')) || existsSync(join(folder, 'y'))).toBe(false)
      expect(await bao(['diff', '2026-04', '--rev', 'HEAD'], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('bản "HEAD" chưa có số liệu của kỳ 4/2026') })
    })
  })

  test('without git', async () => {
    await inSample(async folder => {
      const path = process.env['PATH']
      try {
        process.env['PATH'] = folder
        expect(await bao(['diff', '2026-04', '--rev', 'HEAD'], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('chưa cài git') })
      } finally {
        process.env['PATH'] = path
      }
    })
  })
})

describe('as a Word file with tracked changes', () => {
  test('is written where reports are, is valid and the same each time', async () => {
    await inSample(async folder => {
      const path = 'out/2026-04/so-sanh-2026-03-2026-04.docx'
      expect(await bao(['diff', '2026-03', '2026-04', '--format', 'docx'], folder)).toEqual({ status: 0, stdout: `${native(path)}\n`, stderr: '' })
      const bytes = readFileSync(join(folder, path))
      expect(await validatorFindings(join(folder, path))).toEqual([])
      const xml = readParts(bytes).get('word/document.xml')!
      expect(xml.match(/<w:ins /g)!.length).toBeGreaterThan(50)
      expect(xml).toContain('w:date="2026-04-15T00:00:00Z"')

      rmSync(join(folder, path))
      await bao(['diff', '2026-03', '2026-04', '--format', 'docx'], folder)
      expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true)

      writeFileSync(join(folder, path), 'edited')
      const again = await bao(['diff', '2026-03', '2026-04', '--format', 'docx'], folder)
      expect(again.stdout).toBe(native('out/2026-04/so-sanh-2026-03-2026-04 (mới).docx\n'))
      expect(readFileSync(join(folder, path), 'utf8')).toBe('edited')
    })
  }, 20_000)
})

describe('a Word file with tracked changes of months in which something is found', () => {
  const construction = 'so-xay-dung.yaml'

  test.each(['2026-03', '2026-04'])('is not written where a build is not: an error in %s', async month => {
    await inSample(async folder => {
      edit(folder, `data/${month}/${construction}`, /bai-do-xe-qr: .*/, 'bai-do-xe-qr: 5,5,5')
      const { status, stdout, stderr } = await bao(['diff', '2026-03', '2026-04', '--format', 'docx'], folder)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr.match(/lỗi\[number-form\]/g)).toHaveLength(1)
      expect(stderr.includes('Các lỗi nêu trên là của kỳ 3/2026')).toBe(month === '2026-03')
      expect(stderr).toContain('Chưa ghi tệp Word có vết sửa')
      expect(existsSync(join(folder, 'out'))).toBe(false)
    })
  })

  test('tells a warning', async () => {
    await inSample(async folder => {
      edit(folder, health, 'kiosk-tiep-don: 145.317', 'kiosk-tiep-don: 14.317')
      const { status, stdout, stderr } = await bao(['diff', '2026-03', '2026-04', '--format', 'docx'], folder)
      expect({ status, stdout }).toEqual({ status: 0, stdout: native('out/2026-04/so-sanh-2026-03-2026-04.docx\n') })
      expect(stderr).toContain('cảnh báo[cumulative-falls]')
    })
  })

  test('is written of a closed month that would be another one only because what all months share has gone on, which is told', async () => {
    await inSample(async folder => {
      await bao(['close', '--month', '2026-03'], folder)
      edit(folder, 'data/tasks.yaml', 'due: Thường xuyên', 'due: Đã xong')
      const { status, stderr } = await bao(['diff', '2026-03', '2026-04', '--format', 'docx'], folder)
      expect(status).toBe(0)
      expect(stderr).toContain('lỗi[closed-changed]')
      edit(folder, `data/2026-03/${construction}`, 'bai-do-xe-qr: 5', 'bai-do-xe-qr: 4')
      expect(await bao(['diff', '2026-03', '2026-04', '--format', 'docx'], folder)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('lỗi[closed-figure-changed]') })
    })
  })
})

describe('asked for wrongly', () => {
  test.each([
    [['diff'], 'lệnh này cần thêm <kỳ>'],
    [['diff', '2026-04'], 'ghi thêm một kỳ (các kỳ đang có: 2026-03, 2026-04), hoặc --rev'],
    [['diff', '2026-04', '4/2026'], 'cả hai lần đều là kỳ 4/2026'],
    [['diff', 'thang-4', '2026-04'], '"thang-4" không phải là một tháng'],
    [['diff', '2026-03', '2026-04', '--agency', 'so-yte'], 'có phải bạn muốn viết so-y-te?'],
    [['diff', '2026-03', '2026-04', '--data', 'khong-co'], 'không có thư mục "khong-co"'],
    [['diff', '2026-03', '2026-04', '--format', 'docx', '--agency', 'so-yte'], 'dạng docx ghi vết sửa của cả báo cáo, không dùng được với --agency'],
    [['diff', '2026-03', '2026-04', '--format', 'docx', '--only', 'changed', '--agency', 'so-y-te'], 'không dùng được với --agency, --only'],
    [['diff', '2026-03', '2026-04', '--format', 'pdf'], 'pretty, md, json, html, docx'],
  ])('%j', async (argv, message) => {
    const { status, stdout, stderr } = await bao(argv)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('at a terminal', () => {
  const argv = ['diff', '2026-03', '2026-04', '--agency', 'so-y-te']
  const seenBy = async (env: Record<string, string>, format = 'pretty') => {
    const io = fakeIo(root, { isTTY: true, columns: 80, env: { PATH: process.env['PATH']!, ...env } })
    expect(await run([...argv, '--format', format], io)).toBe(0)
    return io.out()
  }

  test('goes through the pager, with colours and its words as they are', async () => {
    await inFolder(async folder => {
      const pager = join(folder, 'pager.mjs')
      writeFileSync(pager, "import { readFileSync, writeFileSync } from 'node:fs'\nwriteFileSync(process.argv[2], process.env.LESS + '\\n' + readFileSync(0, 'utf8'))\n")
      expect(await seenBy({ PAGER: `${process.execPath} ${pager} ${join(folder, 'seen.txt')}`, TERM: 'xterm' })).toBe('')
      const seen = readFileSync(join(folder, 'seen.txt'), 'utf8')
      expect(seen).toMatch(/^FRX\n/)
      expect(seen).toContain('\u001b[32m2\u001b[39m')
    })
  })

  test.each([{ PAGER: 'cat' }, { PAGER: '' }, { PAGER: 'khong-co-chuong-trinh-nay' }])('is printed with %j', async env => {
    expect(await seenBy({ ...env, NO_COLOR: '1' })).toMatch(/^So sánh kỳ 3\/2026/)
  })

  test('other formats are printed', async () => {
    expect(await seenBy({ PAGER: 'khong-co' }, 'md')).toMatch(/^# So sánh/)
  })
})

test.each([
  [['ke-hoach-2025', 'tinh-2025-07'], '"ke-hoach-2025" không phải là một tháng', 'bao-cao build --document ke-hoach-2025'],
  [['2026-04', '2026-H1'], '"2026-H1" không phải là một tháng', 'bao-cao build --half 2026-H1'],
  [['2025', '2026'], '"2025" không phải là một tháng', 'bao-cao build --year 2025'],
])('what is no month is said how to compare: %j', async (names, message, hint) => {
  const { status, stderr } = await bao(['diff', ...names])
  expect(status).toBe(2)
  expect(stderr).toContain(`diff so sánh các kỳ tháng; ${message}`)
  expect(stderr).toContain(hint)
})
