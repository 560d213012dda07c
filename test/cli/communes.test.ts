import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canLink } from '../support/can-link.ts'
import { bao, inFolder, type Ran } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'
import { writeSmallWorkspace } from './month-files.ts'

type Files = Readonly<Record<string, string | null>>

const catalogueWith = (fields: string) => `${filesOf(smallWorkspace).get('data/indicators.yaml')!}  can-cuoc: { label: Căn cước đã cấp, unit: thẻ, agency: cong-an-tinh, kind: cumulative, from: communes${fields} }\n`
const bodyWith = (text: string) => `# KẾT QUẢ\n\n${text}\n`
const commune = (id: string, figures: string, month = '2026-04', submitted = '13/4/2026') => ({ [`data/${month}/xa/${id}.yaml`]: `commune: ${id}\nsubmitted: ${submitted}\nindicators:\n  ${figures}\n` })
const base: Files = {
  'data/communes.yaml': 'communes:\n  phan-rang: { name: Phan Rang, kind: phường }\n  ninh-hai: { name: Ninh Hải, kind: xã }\n  truong-sa:\n    name: Đặc khu Trường Sa\n    kind: đặc khu\n',
  'data/indicators.yaml': catalogueWith(', total: reported'),
  'templates/mau/body.hbs': bodyWith('Đã cấp {{value "can-cuoc"}} thẻ, đạt {{rate "can-cuoc"}}.'),
}
const two: Files = { ...commune('phan-rang', 'can-cuoc: { value: 1.000, total: 1.200, month: 10 }'), ...commune('ninh-hai', 'can-cuoc: { value: 500, total: 800, month: 5 }') }
const all: Files = { ...two, ...commune('truong-sa', 'can-cuoc: { value: 60, total: 80, month: 1 }') }
const partial: Files = { 'data/indicators.yaml': catalogueWith(', total: reported, partial: có') }

const run = (argv: readonly string[], changes: Files): Promise<Ran> => inFolder(folder => bao(argv, writeSmallWorkspace(folder, { ...base, ...changes })))
const check = async (changes: Files) => (await run(['check', '--month', '2026-04', '--format', 'short'], changes)).stdout.replaceAll('\u00a0', ' ')
const exported = async (changes: Files) => {
  const { stdout } = await run(['export', '--month', '2026-04', '--format', 'csv'], changes)
  return /^can-cuoc,.*$/m.exec(stdout)![0].split(',').slice(5, 9)
}
const status = async (changes: Files, ...options: string[]) => (await run(['status', '--month', '2026-04', ...options], changes)).stdout

describe('the sum', () => {
  test('of all communes: value, total, rate, share of the month', async () => {
    expect(await exported(all)).toEqual(['1560', '2080', '75', '16'])
    expect(await check(all)).not.toMatch(/sum-|can-cuoc|indicator-missing/)
  })

  test('of some is not received', async () => {
    expect(await exported(two)).toEqual(['', '', '', ''])
    const said = await check(two)
    expect(said).toContain('sum-incomplete')
    expect(said).toContain('chưa cộng được "Căn cước đã cấp": mới có số của 2/3 xã, phường; còn thiếu Đặc khu Trường Sa')
  })

  test('of some where the catalogue lets it be printed, with a warning', async () => {
    expect(await exported({ ...two, ...partial })).toEqual(['1500', '2000', '75', '15'])
    const said = await check({ ...two, ...partial })
    expect(said).toContain('"Căn cước đã cấp" in ra mới là tổng của 2/3 xã, phường; còn thiếu 1: Đặc khu Trường Sa')
    expect(said).not.toContain('sum-incomplete')
  })

  test('of none is not received whatever the catalogue lets be printed', async () => {
    expect(await exported(partial)).toEqual(['', '', '', ''])
    expect(await check(partial)).toContain('mới có số của 0/3 xã, phường; còn thiếu phường Phan Rang, xã Ninh Hải, Đặc khu Trường Sa')
  })

  test('leaves out a commune that gives no total, and a share that not all give', async () => {
    expect(await exported({ ...all, ...partial, ...commune('truong-sa', 'can-cuoc: { value: 60, month: 1 }') })).toEqual(['1500', '2000', '75', '15'])
    expect(await exported({ ...all, ...commune('truong-sa', 'can-cuoc: { value: 60, total: 80 }') })).toEqual(['1560', '2080', '75', ''])
  })

  test('of some over the total of all is no rate', async () => {
    const fixed = { 'data/indicators.yaml': catalogueWith(', total: 4.000, partial: có') }
    expect(await exported({ ...two, ...fixed })).toEqual(['1500', '4000', '', '15'])
    expect(await exported({ ...all, ...fixed })).toEqual(['1560', '4000', '39', '16'])
  })

  test('is compared only with one of the same communes', async () => {
    const before = { ...commune('phan-rang', 'can-cuoc: { value: 900, total: 1.200 }', '2026-03'), ...commune('ninh-hai', 'can-cuoc: { value: 400, total: 800 }', '2026-03') }
    const change = async (changes: Files) => {
      const { stdout } = await run(['export', '--month', '2026-04', '--format', 'csv'], { ...partial, ...before, ...changes })
      return /^can-cuoc,.*$/m.exec(stdout)![0].split(',').slice(9, 12)
    }
    expect(await change(two)).toEqual(['1300', '65', '200'])
    expect(await change(all)).toEqual(['', '', ''])
  })

  test('is printed in the report', async () => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder, { ...base, ...all })
      const { stdout } = await bao(['build', '--month', '2026-04', '--format', 'md'], folder)
      expect(readFileSync(join(folder, stdout.trim()), 'utf8').replaceAll('\u00a0', ' ')).toContain('Đã cấp 1.560 thẻ, đạt 75%.')
    })
  })

  test('decimals without binary dust, and a value given by its parts', async () => {
    const parts = { 'data/indicators.yaml': catalogueWith(', fraction: 2, parts: { nam: nam, nu: nữ }'), 'templates/mau/body.hbs': bodyWith('Đã cấp {{value "can-cuoc"}} thẻ.') }
    const files = { ...commune('phan-rang', 'can-cuoc: { parts: { nam: "0,1", nu: "0,2" } }'), ...commune('ninh-hai', 'can-cuoc: 0,3'), ...commune('truong-sa', 'can-cuoc: 0,7') }
    expect((await exported({ ...parts, ...files }))[0]).toBe('1.3')
  })
})

describe('mistakes are told where they stand', () => {
  const broken = 'data/2026-04/xa/truong-sa.yaml'
  test.each([
    ['an unknown indicator', 'commune: truong-sa\nindicators:\n  can-cuocc: 1\n', ':3:3', 'chưa có chỉ tiêu "can-cuocc"'],
    ['one that an agency reports', 'commune: truong-sa\nindicators:\n  kiosk: 1\n', ':3:3', 'chỉ tiêu "kiosk" không do xã, phường gửi'],
    ['a commune that nobody knows', 'commune: truong-xa\nindicators: {}\n', ':1:10', 'chưa có xã, phường nào mang mã "truong-xa"'],
    ['a file of another name', 'commune: ninh-hai\nindicators: {}\n', ':1:10', 'mang tên "truong-sa.yaml"'],
    ['a number cut in two by braces', 'commune: truong-sa\nindicators:\n  can-cuoc: { value: 10,8, total: 3 }\n', ':3:', 'số 10,8 bị cắt đôi'],
    ['a number with English separators', 'commune: truong-sa\nindicators:\n  can-cuoc:\n    value: 1,234.5\n    total: 3\n', ':4:12', '"1,234.5" không đọc được thành số'],
    ['part of a thing that is counted', 'commune: truong-sa\nindicators:\n  can-cuoc:\n    value: 1,5\n    total: 3\n', ':4:12', '1,5 có phần thập phân'],
    ['the same entry twice', 'commune: truong-sa\nindicators:\n  can-cuoc: 1\n  can-cuoc: 2\n', ':4:3', 'mục này đã có ở trên'],
    ['an unknown key', 'commune: truong-sa\nsubmited: 1/4/2026\n', ':2:1', 'submitted'],
    ['a day that is none', 'commune: truong-sa\nsubmitted: 31/4/2026\n', ':2:12', '31/4/2026'],
    ['no commune', 'indicators: {}\n', ':1:', 'thiếu mục "commune"'],
    ['nothing', '', ':1:1', 'thiếu mục "commune"'],
  ])('%s', async (_, text, place, message) => {
    const { status: end, stdout } = await run(['check', '--month', '2026-04', '--format', 'short'], { ...all, [broken]: text })
    expect(end).toBe(1)
    const lines = stdout.split('\n').filter(line => line.startsWith(`${broken}${place}`))
    expect(lines.join('\n')).toContain(message)
  })

  test('a copy of a file, and one that says it is another one', async () => {
    const copy = { [broken.replace('.yaml', ' (1).yaml')]: 'commune: truong-sa\nindicators: {}\n' }
    const { stdout } = await run(['check', '--month', '2026-04'], { ...all, ...copy })
    expect(stdout.match(/^lỗi\[.*\]/gm)).toEqual(['lỗi[commune-file-name]'])
    expect(stdout).toContain('giữ số liệu đúng trong truong-sa.yaml rồi xóa tệp này')
    expect((await run(['check', '--month', '2026-04'], { ...all, [broken]: 'commune: ninh-hai\nindicators: {}\n' })).stdout).toContain('sửa dòng này thành "commune: truong-sa"; đừng đổi tên tệp')
  })

  test('an agency that types what communes send', async () => {
    const said = await check({ ...all, 'data/2026-04/cong-an-tinh.yaml': 'agency: cong-an-tinh\nindicators:\n  thu-tuc: 1\n  can-cuoc: 5\n' })
    expect(said).toMatch(/^data\/2026-04\/cong-an-tinh\.yaml:4:3: .*chỉ tiêu "can-cuoc" là tổng của các xã, phường/m)
  })

  test('no register, with sums asked for and with files', async () => {
    expect(await check({ ...all, 'data/communes.yaml': null })).toContain('chưa có danh sách xã, phường (data/communes.yaml)')
    expect(await check({ ...all, 'data/communes.yaml': null, 'data/indicators.yaml': null })).not.toMatch(/undefined|NaN/)
    const unasked = await check({ ...all, 'data/communes.yaml': null, 'data/indicators.yaml': filesOf(smallWorkspace).get('data/indicators.yaml')!, 'templates/mau/body.hbs': bodyWith('Không.') })
    expect(unasked).toContain('có tệp số liệu của xã, phường nhưng chưa có danh sách')
  })

  test('a figure that an agency types is never a part of a sum', async () => {
    expect(await check({ ...all, 'data/indicators.yaml': catalogueWith(', total: reported').replace('kiosk, agency', 'kiosk, partial: có, agency') })).toMatch(/^data\/indicators\.yaml:4:.*mục partial chỉ dùng cho/m)
  })

  test('a register with a mistake', async () => {
    expect(await check({ ...all, 'data/communes.yaml': 'communes:\n  phan-rang: { name: Phan Rang, kind: thôn }\n' })).toMatch(/^data\/communes\.yaml:2:.*"thôn"/m)
  })

  test.skipIf(!canLink)('what leads out of the workspace, has a wrong ending or is no text is not read', async () => {
    await inFolder(outside => inFolder(async folder => {
      writeSmallWorkspace(folder, { ...base, ...two, 'data/2026-04/xa/truong-sa.yaml.txt': 'commune: truong-sa\n' })
      writeFileSync(join(outside, 'a.yaml'), 'commune: truong-sa\n')
      symlinkSync(join(outside, 'a.yaml'), join(folder, 'data/2026-04/xa/truong-sa.yaml'))
      writeFileSync(join(folder, 'data/2026-04/xa/ninh-hai.yaml'), Buffer.from([0x61, 0xff]))
      const { stdout } = await bao(['check', '--month', '2026-04', '--format', 'json'], folder)
      for (const code of ['file-outside', 'file-extension', 'file-encoding']) expect(stdout).toContain(`"${code}"`)
    }))
  })
})

test('a finding about a sum says of how many files it is the sum', async () => {
  const before = Object.fromEntries(Object.entries(all).map(([path, text]) => [path.replace('2026-04', '2026-03'), text!.replace('value: 1.000', 'value: 1.100')]))
  const { stdout } = await run(['check', '--month', '2026-04'], { ...all, ...before })
  expect(stdout).toContain('cumulative-falls')
  expect(stdout).toContain('data/2026-04/xa')
  expect(stdout).toContain('tổng của 3 tệp ở đây')
})

describe('status', () => {
  test('counts and names', async () => {
    const said = await status({ ...two, ...commune('ninh-hai', 'can-cuoc: { value: 500, total: 800 }', '2026-04', '20/4/2026') })
    expect(said).toContain('Đã nhận số liệu của 2/3 xã, phường; 1 nơi gửi chậm; 1 nơi chưa gửi.')
    expect(said).toContain('Xã, phường chưa gửi: Đặc khu Trường Sa.')
    expect(said).toMatch(/^Căn cước đã cấp +2\/3 +1 *$/m)
    expect(said).toContain('Đôn đốc 1 xã, phường chưa gửi (hạn 14/4/2026 đã qua).')
    expect(said).toMatch(/^Công an tỉnh .* 1\/1 /m)
  })

  test('names no more than twenty', async () => {
    const ids = Array.from({ length: 23 }, (_, index) => `so-${index + 1}`)
    const said = await status({ 'data/communes.yaml': `communes:\n${ids.map(id => `  ${id}: { name: ${id}, kind: xã }\n`).join('')}` })
    expect(said.replace(/\s+/g, ' ')).toContain('xã so-20 … và 3 xã, phường khác.')
    expect(said).not.toContain('so-21')
  })

  test('a file that cannot be read is neither received nor awaited', async () => {
    const said = await status({ ...two, 'data/2026-04/xa/truong-sa.yaml': 'commune: [\n' })
    expect(said).toContain('Đã nhận số liệu của 2/3 xã, phường; 1 tệp chưa đọc được (trong các tệp: ')
    expect(said).not.toContain('Xã, phường chưa gửi')
  })

  test('for programs', async () => {
    const { communes } = JSON.parse(await status(all, '--format', 'json'))
    expect(communes).toMatchObject({ asked: 3, received: 3, awaited: [], sums: [{ id: 'can-cuoc', sent: 3, missing: 0, value: 1560 }] })
  })

  test('without communes there is nothing of them', async () => {
    const { stdout } = await inFolder(folder => bao(['status', '--month', '2026-04'], writeSmallWorkspace(folder)))
    expect(stdout).not.toMatch(/xã|phường/)
  })
})

test('diff shows a sum in both months', async () => {
  const before = Object.fromEntries(Object.entries(all).map(([path, text]) => [path.replace('2026-04', '2026-03'), text!.replace('value: 1.000', 'value: 900')]))
  const { stdout, status: end } = await run(['diff', '2026-03', '2026-04', '--format', 'md'], { ...all, ...before })
  expect(end).toBe(0)
  expect(stdout.replaceAll('\u00a0', ' ')).toMatch(/Căn cước đã cấp.*1\.460.*1\.560/)
})

test('a closed month with thousands of files has them as one in its lock', async () => {
  await inFolder(async folder => {
    const issued = filesOf(smallWorkspace).get('data/2026-04/report.yaml')!
    const body = bodyWith('Đã cấp {{value "can-cuoc"}} thẻ.\n\n{{paragraph "so-y-te.mo-dau"}}')
    writeSmallWorkspace(folder, { ...base, ...all, 'templates/mau/body.hbs': body, 'data/2026-04/report.yaml': `number: '12'\ndate: 16/4/2026\n${issued}` })
    const closed = await bao(['close', '--month', '2026-04'], folder)
    expect(closed.stderr + closed.stdout).not.toMatch(/lỗi\[/)
    expect(closed.status).toBe(0)
    writeFileSync(join(folder, 'data/2026-04/xa/truong-sa.yaml'), 'commune: truong-sa\nindicators:\n  can-cuoc: { value: 61, total: 80 }\n')
    const { stdout, status: end } = await bao(['check', '--month', '2026-04'], folder)
    expect(end).toBe(1)
    expect(stdout).toContain('tệp đã sửa: xa/*.yaml')
    expect(stdout).toContain('khi chốt là 1.560, nay là 1.561')
  })
})

test('an agency is asked for none of it: new, form and fmt', async () => {
  await inFolder(async folder => {
    writeSmallWorkspace(folder, { ...base, ...all })
    expect((await bao(['new', '--month', '2026-05'], folder)).status).toBe(0)
    const { stdout } = await bao(['check', '--month', '2026-05', '--format', 'short'], folder)
    expect(stdout).toContain('mới có số của 0/3 xã, phường')
    expect(stdout).not.toMatch(/cong-an-tinh\.yaml.*can-cuoc/)
    writeFileSync(join(folder, 'data/2026-04/xa/ninh-hai.yaml'), 'submitted: 2026-04-13\ncommune: ninh-hai\nindicators: { can-cuoc: { total: 800, value: 500 } }\n')
    expect((await bao(['fmt', 'data/2026-04/xa'], folder)).stdout).toBe(native('data/2026-04/xa/ninh-hai.yaml\n'))
  })
})
