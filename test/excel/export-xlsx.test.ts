import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'

test('all figures of a month as a workbook, the same each time', async () => inFolder(async folder => {
  const [one, two] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')]
  for (const out of [one, two]) expect((await bao(['export', '--month', '2026-04', '--format', 'xlsx', '--out', out])).status).toBe(0)
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
  const { sheets } = await readXlsx(readFileSync(one))
  expect(sheets.map(({ name }) => name)).toEqual(['Số liệu'])
  expect(sheets[0]!.rows.find(row => row[0] === 'can-cuoc')!.slice(0, 8)).toEqual(['can-cuoc', 'Nhân khẩu đã thu nhận hồ sơ cấp căn cước', null, 'Công an tỉnh', 'nhân khẩu', 1_961_225, 2_226_951, 88.07])
}))

test('a workbook isn\'t for the screen', async () => {
  expect(await bao(['export', '--month', '2026-04', '--format', 'xlsx'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--out so-lieu.xlsx') })
})
