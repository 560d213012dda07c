import { expect, test } from 'vitest'
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

test('stars without end are text, not a fault of the program', () => {
  const body = '*a **b '.repeat(20000) + 'c** d* '.repeat(20000)
  expect(build({ body }).document.blocks).toMatchObject([{ type: 'paragraph', content: [{ bold: false, italic: false }] }])
})
