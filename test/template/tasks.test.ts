import { expect, test } from 'vitest'
import { fill, fillFirstTable } from '../support/fill.ts'

const register = (rest = '') => ({ 'templates/mau/tables/t.yaml': `title: Nhiệm vụ\nrows: tasks\n${rest}columns:\n  - { title: TT, width: 10, cell: "{{index}}" }\n  - { title: Số, width: 10, cell: "{{number}}" }\n  - { title: Việc, width: 50, cell: "{{task}} {{status}}" }\n` })
const rowsOf = (change: Record<string, string>, call: string) => {
  const { table, said } = fillFirstTable(change, call)
  return [...table.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')), ...said]
}

test('a table of tasks keeps those that are chosen, with the rows over them, and counts them anew', () => {
  expect(rowsOf(register('children: children\n'), '{{table "t"}}')).toEqual([
    '1 | 1 | Làm sạch dữ liệu pending', '2 | 2 | Tài khoản an sinh late', '2.1 | 2.1 | Cấp tài khoản late', '2.2 | 2.2 | Chi trả pending', '3 | 3 | Kết nối done',
  ])
  expect(rowsOf(register('children: children\n'), '{{table "t" status="late"}}')).toEqual(['1 | 2 | Tài khoản an sinh late', '1.1 | 2.1 | Cấp tài khoản late'])
  expect(rowsOf(register('children: children\n'), '{{table "t" lead="Công an tỉnh" status="pending|done"}}')).toEqual(['1 | 1 | Làm sạch dữ liệu pending', '2 | 3 | Kết nối done'])
  expect(rowsOf(register(), '{{table "t" status="late"}}')).toEqual(['1 | 2 | Tài khoản an sinh late'])
})

test('a status that there is none of is a mistake, a lead that is nearly one is told', () => {
  expect(fill('{{taskCount status="xong"}}').said).toEqual(['template-bad-option templates/mau/body.hbs "{{taskCount status=\\"xong\\"}}"'])
  expect(fill('{{taskCount lead="Sở Y té"}}').said).toEqual(['template-filter-value templates/mau/body.hbs "{{taskCount lead=\\"Sở Y té\\"}}"'])
  expect(fill('{{taskCount lead="Sở Xây dựng"}} {{taskCount status="done" lead="Sở Y tế"}}')).toMatchObject({ text: '0 0', said: [] })
})

test('several values of a field, and one that is nearly another', () => {
  expect(fill('{{size "so-y-te.kiosk" area="bắc|nam"}} {{size "so-y-te.kiosk" area="tây"}}')).toMatchObject({ text: '02 0', said: [] })
  expect(fill('{{size "so-y-te.kiosk" area="bac"}}')).toMatchObject({ text: '0', said: ['template-filter-value templates/mau/body.hbs "{{size \\"so-y-te.kiosk\\" area=\\"bac\\"}}"'] })
  expect(fill('{{#each (groups "so-y-te.kiosk" "are")}}{{name}}{{/each}}').said).toEqual(['template-unknown-field templates/mau/body.hbs "(groups \\"so-y-te.kiosk\\" \\"are\\")"'])
})
