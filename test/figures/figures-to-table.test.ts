import { expect, test } from 'vitest'
import { figuresToTable } from '../../src/figures/figures-to-table.ts'
import type { Cell } from '../../src/tables/table.ts'
import { figuresOf, monthOf, workspaceOf } from './figures-of.ts'

const catalogue = `  a: { label: Hồ sơ, unit: hồ sơ, agency: so-y-te, kind: cumulative, total: reported, target: { rate: 50, by: 31/12/2026 } }
  b: { label: Thủ tục, unit: TTHC, agency: so-y-te, kind: snapshot, parts: { tinh: cấp tỉnh, xa: cấp xã } }
`

/** Filled cells of each row by their column's title. */
function rowsOf(files: Readonly<Record<string, string>>): Record<string, Cell>[] {
  const { figures } = figuresOf(workspaceOf(catalogue, files))
  const { columns, rows, title } = figuresToTable(figures.indicators.values(), figures.period.office.register.value)
  expect(title).toBeNull()
  return rows.map(row => Object.fromEntries(row.flatMap((cell, index) => (cell === null ? [] : [[columns[index]!.title, cell]]))))
}

const march = monthOf('2026-03', '  a: { value: 20, total: 80 }\n  b: { parts: { tinh: 4, xa: 6 } }\n')
const april = monthOf('2026-04', '  a: { value: 30, total: 100, month: 10 }\n  b: { parts: { tinh: 5, xa: 6 } }\n')

test('a row for each figure and each of its parts, with what changed since the month before', () => {
  expect(rowsOf({ ...march, ...april })).toEqual([
    {
      'Mã chỉ tiêu': 'a', 'Chỉ tiêu': 'Hồ sơ', 'Cơ quan': 'Sở Y tế', 'Đơn vị tính': 'hồ sơ', 'Giá trị': 30, 'Tổng số': 100, 'Tỷ lệ (%)': 30, 'Riêng trong kỳ': 10,
      'Kỳ trước: giá trị': 20, 'Kỳ trước: tỷ lệ (%)': 25, 'Tăng, giảm': 10, 'Tăng, giảm (%)': 50, 'Tăng, giảm tỷ lệ (điểm %)': 5,
      'Được giao': 50, 'Đơn vị được giao': '%', 'Hạn': '2026-12-31',
    },
    { 'Mã chỉ tiêu': 'b', 'Chỉ tiêu': 'Thủ tục', 'Cơ quan': 'Sở Y tế', 'Đơn vị tính': 'TTHC', 'Giá trị': 11, 'Kỳ trước: giá trị': 10, 'Tăng, giảm': 1, 'Tăng, giảm (%)': 10 },
    { 'Mã chỉ tiêu': 'b', 'Chỉ tiêu': 'Thủ tục', 'Thành phần': 'cấp tỉnh', 'Cơ quan': 'Sở Y tế', 'Đơn vị tính': 'TTHC', 'Giá trị': 5, 'Kỳ trước: giá trị': 4, 'Tăng, giảm': 1, 'Tăng, giảm (%)': 25 },
    { 'Mã chỉ tiêu': 'b', 'Chỉ tiêu': 'Thủ tục', 'Thành phần': 'cấp xã', 'Cơ quan': 'Sở Y tế', 'Đơn vị tính': 'TTHC', 'Giá trị': 6, 'Kỳ trước: giá trị': 6, 'Tăng, giảm': 0, 'Tăng, giảm (%)': 0 },
  ])
})

test('what was not received, and a month before that is not there, leave their cells empty', () => {
  const parts = rowsOf(monthOf('2026-04', '  b: { value: 11, parts: { xa: 6 } }\n'))
  expect(parts.map(row => row['Giá trị'] ?? null)).toEqual([null, 11, null, 6])
  expect(parts.flatMap(row => Object.keys(row)).filter(title => /^Kỳ trước|^Tăng/.test(title))).toEqual([])
  const before = rowsOf({ ...monthOf('2026-03', '  b: { value: 11, parts: { xa: 6 } }\n'), ...april })
  expect(before.map(row => [row['Kỳ trước: giá trị'] ?? null, row['Tăng, giảm'] ?? null])).toEqual([[null, null], [11, 0], [null, null], [6, 0]])
})

test('words stand left, numbers right', () => {
  const { columns } = figuresToTable([], { agencies: {} } as never)
  expect(columns.filter(({ align }) => align === 'left').map(({ title }) => title)).toEqual(['Mã chỉ tiêu', 'Chỉ tiêu', 'Thành phần', 'Cơ quan', 'Đơn vị tính', 'Đơn vị được giao', 'Hạn'])
  expect(columns.length).toBe(17)
})

test('an agency that the register lacks goes by its id', () => {
  const { figures } = figuresOf(workspaceOf(catalogue, april))
  expect(figuresToTable(figures.indicators.values(), { agencies: {} } as never).rows[0]![3]).toBe('so-y-te')
})
