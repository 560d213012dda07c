import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bao, inFolder, root } from '../support/command-line.ts'

// What the sample's templates say of other data than the sample's: nothing happened, or another month.

type Change = readonly [path: string, from: string | RegExp, to: string]

async function built(of: readonly string[], changes: readonly Change[]): Promise<string> {
  return await inFolder(async folder => {
    for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })
    cpSync(join(folder, 'data', '2026-04'), join(folder, 'data', '2026-07'), { recursive: true })
    for (const [path, from, to] of changes) {
      const file = join(folder, path)
      const before = readFileSync(file, 'utf8')
      const after = before.replaceAll(from, to)
      expect(after, path).not.toBe(before)
      writeFileSync(file, after)
    }
    const { status, stderr } = await bao(['build', ...of, '--out', 'out', '--format', 'md'], folder)
    expect({ status, stderr }).toMatchObject({ status: 0 })
    const [period] = readdirSync(join(folder, 'out'))
    const [name] = readdirSync(join(folder, 'out', period!))
    return readFileSync(join(folder, 'out', period!, name!), 'utf8')
  })
}

const april = ['--month', '2026-04']
const july = ['--document', 'tinh-2025-07']

test('a figure as it was last month has no unit in its change', async () => {
  const value = /(?<=so-suc-khoe-dien-tu: \{ value: )[\d.]+/g
  const same = await built(april, [['data/2026-04/so-y-te.yaml', value, '932.699']])
  expect(same).toContain('so với tháng trước (*không thay đổi*). ')
  const less = await built(april, [['data/2026-04/so-y-te.yaml', value, '932.000']])
  expect(less).toContain('so với tháng trước (*giảm 699 người*). ')
})

test.each([
  ['none at all', /group: (?:ban|dieu)-hanh/g, null, '**1.2. Ban hành văn bản:** Các sở, ngành'],
  ['none issued', /group: ban-hanh/g, 'Cùng thời gian, UBND tỉnh ban hành 12 văn bản chỉ đạo, đôn đốc[^2], bảo đảm', 'UBND tỉnh ban hành 07 văn bản đôn đốc[^2] để bộ máy'],
  ['none that urges', /group: dieu-hanh/g, 'Cùng thời gian, UBND tỉnh ban hành 02 Kế hoạch[^2] và 02 Quyết định[^3], bảo đảm', 'UBND tỉnh ban hành 03 Kế hoạch[^2] và 02 Quyết định[^3] để bộ máy'],
])('documents: %s', async (_, group, monthly, ofBoard) => {
  const [month, board] = [await built(april, [['data/2026-04/ubnd-tinh.yaml', group, 'group: khac']]), await built(july, [['data/tinh-2025-07/ubnd-tinh.yaml', group, 'group: khac']])]
  if (monthly === null) expect(month).not.toContain('Cùng thời gian')
  else expect(month).toContain(monthly)
  expect(board).toContain(ofBoard)
  for (const text of [month, board]) expect(text).not.toMatch(/ (?:không có|0) văn bản |^\[\^\d+\]: (?:không có)?\.$/m)
})

test('an agency that issued no document is not named in the note', async () => {
  const text = await built(july, [['data/tinh-2025-07/so-y-te.yaml', /^documents:\n(?: .*\n)+/gm, 'documents: []\n']])
  expect(text).toMatch(/\*\*Sở Khoa học và Công nghệ\*\* \(03 văn bản\).*\n\n +\*\*Các cơ quan khác:\*\* Công văn/)
})

test('tasks: none late, none done', async () => {
  const late = / *deadline: .*/g
  expect(await built(july, [['data/ke-hoach-2025/tasks.yaml', late, '    deadline: 31/12/2025']])).toContain('đã hoàn thành 14 việc, 68 việc làm thường xuyên hoặc chưa đến hạn, không có việc quá hạn.')
  expect(await built(july, [['data/ke-hoach-2025/tasks.yaml', /^ *done: .*\n/gm, '']])).toMatch(/chưa hoàn thành việc nào, 63 việc làm .* hạn, 19 việc quá hạn, đơn vị chủ trì đã báo cáo nguyên nhân\[/)
})

test('headings name the month after the report\'s, and the register the half-year', async () => {
  const december: Change = ['data/nha-trang-2024-04/report.yaml', /from: 16\/3\/2024\n {2}to: 15\/4\/2024/g, 'from: 16/11/2024\n  to: 15/12/2024']
  expect(await built(['--document', 'nha-trang-2024-04'], [december])).toContain('PHƯƠNG HƯỚNG THÁNG 01/2025')
  const january: Change = ['data/tinh-2023-12/report.yaml', /(?<= {2}to: ).*/g, '15/01/2024']
  expect(await built(['--document', 'tinh-2023-12'], [january])).toContain('NHIỆM VỤ TRỌNG TÂM THÁNG 02/2024')
  const summer: Change = ['data/2026-07/report.yaml', /from: 16\/3\/2026\n {2}to: 15\/4\/2026/g, 'from: 16/6/2026\n  to: 15/7/2026']
  expect(await built(['--month', '2026-07'], [summer])).toContain('HOÀN THÀNH TRƯỚC NGÀY 31/12/2026')
})
