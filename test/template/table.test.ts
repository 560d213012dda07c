import { expect, test } from 'vitest'
import { fillFirstTable } from '../support/fill.ts'

const kiosk = (columns: string, rest = '') => ({ 'templates/mau/tables/t.yaml': `title: Kiosk tháng {{period.month}}\nrows: so-y-te.kiosk\n${rest}columns:\n${columns}` })

const columns = `
  - { title: TT, width: 10, cell: "{{index}}", total: "Tổng {{rows}} bệnh viện" }
  - { title: Tên, width: 50, cell: "{{name}}" }
  - { title: 'Số kiosk đến {{date period.to}}', width: 20, cell: "{{count}}", total: "{{count}}" }
  - { title: Ghi chú, width: 20, cell: "" }
  - { title: Tỷ lệ, width: 20, cell: "{{rateOf count 30}}", total: "{{rateOf count 30}}" }
`

test('in the total row a field is its sum; its first cell reaches over the columns without one', () => {
  const { table, said } = fillFirstTable(kiosk(columns))
  expect(said).toEqual([])
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['1', 'Bệnh viện A', '20', '', '66,67%'], ['2', 'Bệnh viện B', '2', '', '6,67%']])
  expect(table.total!.map(({ content, columnSpan }) => [content?.text ?? null, columnSpan])).toEqual([['Tổng 2 bệnh viện', 2], ['22', 1], [null, 1], ['73,33%', 1]])
  expect(table.header[0]!.map(({ content }) => content.text)).toContain('Số kiosk đến 15/4/2026')
  expect(table.title.text).toBe('Kiosk tháng 4/2026')
})

const received = (counts: string[]) => ({ 'data/2026-04/so-y-te.yaml': `agency: so-y-te\nindicators: { so-suc-khoe: 1, benh-an: 2, kiosk: 3 }\nlists:\n  kiosk:\n${counts.map(count => `    - { name: A, count: ${count} }\n`).join('')}` })

test('a sum that lacks a number is missing, one of words is a mistake', () => {
  expect(fillFirstTable({ ...kiosk(columns), ...received(['1', '']) }).table.total![1]!.content!.text).toBe('[chưa có số liệu]')
  const { table, said } = fillFirstTable({ ...kiosk(columns), ...received(['1', 'khoảng 2']) })
  expect(table.total![1]!.content!.text).toBe('[chưa có số liệu]')
  expect(said).toEqual([
    'template-not-a-number templates/mau/tables/t.yaml "{{rateOf count 30}}"',
    'template-not-a-number templates/mau/tables/t.yaml "{{count}}"',
    'template-not-a-number templates/mau/tables/t.yaml "{{rateOf count 30}}"',
  ])
})

test('an empty list adds up to 0, and a rate over that 0 is missing', () => {
  const { table, said } = fillFirstTable({ ...kiosk(columns.replace('total: "{{rateOf count 30}}"', 'total: "{{rateOf count 30}} {{rateOf count count}}"')), 'data/2026-04/so-y-te.yaml': 'agency: so-y-te\nindicators: { so-suc-khoe: 1, benh-an: 2, kiosk: 3 }\nlists: { kiosk: [] }\n' })
  expect(said).toEqual([])
  expect(table.total!.map(({ content }) => content?.text ?? null)).toEqual(['Tổng 0 bệnh viện', '0', null, '0% [chưa có số liệu]'])
})

test('of rows chosen by a field that none has, the sums are 0 too; a name that no row has is told', () => {
  const none = fillFirstTable(kiosk(columns), '{{table "t" area="đông"}}')
  expect(none.table.total![1]!.content!.text).toBe('0')
  expect(fillFirstTable(kiosk(columns.replace('total: "{{count}}"', 'total: "{{cuont}}"'))).said).toEqual(['template-unknown-name templates/mau/tables/t.yaml "cuont"'])
})

test('a list that has not been received gives no sum and no mistake', () => {
  const { table, said } = fillFirstTable({ ...kiosk(columns), 'data/2026-04/so-y-te.yaml': 'agency: so-y-te\nindicators: { so-suc-khoe: 1, benh-an: 2, kiosk: 3 }\nlists: { kiosk: }\n' })
  expect(said).toEqual(['text-missing data/2026-04/so-y-te.yaml "kiosk"'])
  expect(table.total!.map(({ content }) => content?.text ?? null)).toEqual(['Tổng [chưa có số liệu] bệnh viện', '[chưa có số liệu]', null, '[chưa có số liệu]'])
})

test('a column has the size of its table where it has none of its own', () => {
  const { table } = fillFirstTable(kiosk('  - { title: a, width: 1, cell: x }\n  - { title: b, width: 1, cell: y, size: 9 }\n', 'size: 10\ncaption: có\nbreak-rows: có\n'))
  expect(table).toMatchObject({ columns: [{ size: 10 }, { size: 9 }], isCaptioned: true, breaksRows: true, total: null })
})

test('what rateOf can not take is told', () => {
  const { said } = fillFirstTable(kiosk('  - { title: a, width: 1, cell: "{{rateOf count name}}{{rateOf count 2 decimals=9}}" }\n'))
  expect(said).toEqual([
    'template-not-a-number templates/mau/tables/t.yaml "{{rateOf count name}}"',
    'template-bad-option templates/mau/tables/t.yaml "{{rateOf count 2 decimals=9}}"',
    'template-not-a-number templates/mau/tables/t.yaml "{{rateOf count name}}"',
  ])
})

const named = (cell: string, partial = '') => fillFirstTable({ ...kiosk(`  - { title: a, width: 1, cell: ${JSON.stringify(cell)} }\n`), 'templates/mau/partials/o.hbs': partial }).table.rows.map(({ cells: [only] }) => {
  const { source, start, end } = only!.spanOf(0, only!.text.length)
  return `${only!.text}: ${source.text.slice(start, end)}`
})

test('a field knows where it is written however its cell names it', () => {
  const names = ['Bệnh viện A: Bệnh viện A', 'Bệnh viện B: Bệnh viện B']
  expect(named('{{name}}')).toEqual(names)
  expect(named('{{#with this}}{{this.name}}{{/with}}')).toEqual(names)
  expect(named('{{[name]}}')).toEqual(names)
  expect(named('{{> o}}', '{{name}}')).toEqual(names)
  expect(named('{{> o x=1}}', '{{name}}')).toEqual(names)
})
