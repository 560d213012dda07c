import { expect, test } from 'vitest'
import type { Source } from '../../src/source/source.ts'
import { build, told } from './sample.ts'

const offsets = (body: string) => build({ body }).diagnostics.map(({ span }) => span!.start)

test.each([
  ['bold that touches the next word', '**Sở Y tế:**ban hành', 10],
  ['bold that touches the word before', 'theo**(kèm)** x', 4],
  ['bold that was never closed', 'a **b c', 2],
  ['bold that was never opened', 'a b** c', 3],
  ['italics that touch the next word', '*Sở Y tế:*ban hành', 9],
  ['italics that were never closed', 'a *b c', 2],
])('%s', (_, body, place) => {
  expect(told(body)).toEqual([expect.stringMatching(/^warning document-leftover-markup "\*+"$/)])
  expect(offsets(body)).toEqual([place])
})

test('blanks inside the stars are told at each of them', () => {
  expect(offsets('a ** b ** c')).toEqual([2, 7])
  expect(offsets('a **b ** c')).toEqual([6])
})

test('the way out is said', () => {
  const hint = (body: string) => build({ body }).diagnostics.map(diagnostic => diagnostic.hint)
  expect(hint('**Sở Y tế:**ban hành')).toEqual(['thêm một dấu cách sau "**"'])
  expect(hint('theo**(kèm)** x')).toEqual(['thêm một dấu cách trước "**"'])
  expect(hint('a **b ** c')).toEqual(['bỏ dấu cách giữa "**" và chữ cần in đậm'])
})

test.each([
  'Khách sạn 2-3*; Khách sạn 4*; Khách sạn 5*; Nhà khách',
  'Khách sạn 5* sao, 4*, (3*)',
  'a * b',
  '**Sở Y tế:** ban hành; (*đạt 5%*); **a**, *b*: **c**.',
  'a \\** b',
  '*****',
])('silent: %s', body => {
  expect(told(body)).toEqual([])
})

test('each paragraph is looked at for itself', () => {
  expect(offsets('**a\n\nb**')).toEqual([0, 6])
})

test('tags of Handlebars that were left are errors', () => {
  expect(told('a {{value "x"}} b }} c {{')).toEqual(['error document-leftover-braces "{{value \\"x\\"}}"', 'error document-leftover-braces "}}"', 'error document-leftover-braces "{{"'])
})

test('HTML is told', () => {
  expect(told('a<br>b&nbsp;c <b>d</b> x < y & z')).toEqual(['<br>', '&nbsp;', '<b>', '</b>'].map(tag => `warning document-leftover-markup "${tag}"`))
})

test.each([
  ['có {value "kiosk"} máy', '{value "kiosk"}', '{{value "kiosk"}}'],
  ['có { {value "kiosk"} } máy', '{ {value "kiosk"} }', '{{value "kiosk"}}'],
  ['có { value “kiosk” } máy', '{ value “kiosk” }', '{{value "kiosk"}}'],
  ['có [[value "kiosk"]] máy', '[[value "kiosk"]]', '{{value "kiosk"}}'],
  ['ở {list "kiosk" "{name} ({count})" separator=", "}.', '{list "kiosk" "{name} ({count})" separator=", "}', '{{list "kiosk" "{name} ({count})" separator=", "}}'],
])('a call in other brackets: %s', (body, written, meant) => {
  expect(told(body)).toEqual([`error document-leftover-braces ${JSON.stringify(written)}`])
  expect(build({ body }).diagnostics[0]!.hint).toContain(`viết ${meant}`)
})

test.each([
  ['inline code', 'lệnh `bao-cao` và ``x``', ['`bao-cao`', '``x``']],
  ['struck words', 'đã ~~bỏ~~ rồi', ['~~bỏ~~']],
  ['a table', 'Có:\n\n| Đơn vị | Số |\n|---|---|\n| A | 1 |\n| B | 2 |\n\nHết.', ['| Đơn vị | Số |']],
  ['a table without its rule', '| Đơn vị | Số |\n | A | 1 |', ['| Đơn vị | Số |']],
  ['a table without outer strokes', 'Đơn vị | Số\n--- | ---\nA | 1', ['--- | ---\n']],
  ['a table folded into one line', '| Đơn vị | Số | |:---|---:| | A | 1 |', ['|:---|---:|']],
  ['a quotation', 'Ông nói:\n> Không để ai\n\n> Hết', ['>', '>']],
  ['drawn lines', 'KẾT QUẢ\n=====\nx\n\n---\n\n***\n\ny', ['=====', '---', '***']],
  ['numbered lines', 'Nhiệm vụ:\n1. Rà soát;\n2. Tập huấn;\n3. Kiểm tra.', ['1.']],
  ['the same with brackets', '1) Rà soát\n  2) Tập huấn', ['1)']],
])('%s of another Markdown', (_, body, places) => {
  expect(told(body)).toEqual(places.map(place => `warning document-leftover-markup ${JSON.stringify(place.trim())}`))
})

test.each([
  ['1. Rà soát\n  2. Tập huấn', '1. Rà soát 2. Tập huấn'],
  ['1. Rà soát\n\n  2. Tập huấn', '1. Rà soát\n2. Tập huấn'],
])('of numbered lines that are folded it is said how to keep them: %j', (written, text) => {
  const source: Source = { path: 'a.yaml', text: `x: >-\n  ${written}\n` }
  const second = text.indexOf('2')
  const inFile = (at: number) => (at < second ? 8 + at : source.text.indexOf('2') + at - second)
  const { diagnostics } = build({ body: { text, spanOf: (start, end) => ({ source, start: inFile(start), end: inFile(end) }), stretchAt: () => ({ start: 0, end: text.length, figures: [] }) } })
  expect(diagnostics).toMatchObject([{ code: 'document-leftover-markup', span: { start: 8, end: 10 }, hint: expect.stringContaining('|-') }])
})

test.each([
  'a | b; |a|, > 100 hồ sơ, ~ 50%, ~50~60%, {a}, {đơn vị "A"}, [a], [["a"]], { value }',
  '> 100 hồ sơ', 'số hồ sơ\n> mức tối thiểu', '>= 80%', 'a `b', 'a ~~ b ~~ c', '\\`a\\`, \\~~a~~, \\{value "a"}, \\> a', '\\| a |\n| b |',
  '1. Rà soát', '1. Rà soát; 2. Tập huấn', 'ngày 12\n1. Rà soát\n3. Hết', '1. Rà soát\n\n2. Tập huấn', 'số 1\\. và\n2. b', 'ngày\n15. Trong tháng\n1. a',
  '---', 'a --- b', '-----a', 'a\n\n*****\n\nb', 'a\n.....\n_____\nb', '2025\n--\n2026', '[a](https://b.vn/~c?d=e>f) <https://b.vn/|>',
])('no leftover: %s', body => {
  expect(told(body)).toEqual([])
})

test('marks without end are text, and read in no time', () => {
  for (const mark of ['`', '~~', '|', '|---', '> ', '--- ', '{a """', '[[a "', '1. ', '| |\n']) expect(build({ body: mark.repeat(30000) }).document.blocks.length).toBeGreaterThan(0)
})

test('stars without end are text, not a fault of the program', () => {
  const body = '*a **b '.repeat(20000) + 'c** d* '.repeat(20000)
  expect(build({ body }).document.blocks).toMatchObject([{ type: 'paragraph', content: [{ bold: false, italic: false }] }])
})
