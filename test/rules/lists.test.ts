import { expect, test } from 'vitest'
import { beginningOf, itemList, nameList, numberedList, type List } from '../../src/rules/text/lists.ts'

const all = (text: string) => ({ start: 0, end: text.length })
const isOffice = (words: string) => /^(?:Sở|Ban|Công an)/.test(words)
/** Its entries, behind what it takes of the text, and `…` for one that says there is more. */
const told = (text: string, list: List | null) => list && [list.form, text.slice(list.start, list.end), ...list.entries, ...(list.isOpen ? ['…'] : [])]

test.each([
  ['(1) Một; (2) Hai.', ['numbered', '(1) Một; (2) Hai.', 'Một', 'Hai']],
  ['Cụ thể: (1) Một; (2) Hai; (3) Ba', ['numbered', '(1) Một; (2) Hai; (3) Ba', 'Một', 'Hai', 'Ba']],
  ['a) Một; b) Hai', ['numbered', 'a) Một; b) Hai', 'Một', 'Hai']],
  ['Điển hình: (1) Một; (2) Hai', ['numbered', '(1) Một; (2) Hai', 'Một', 'Hai', '…']],
  ['(1) Một; (2) Hai. (1) Ba; (2) Bốn', ['numbered', '(1) Một; (2) Hai.', 'Một', 'Hai']],
  ['(1) Một', null],
  ['(1) Một; (3) Ba', null],
  ['(2) Hai; (3) Ba', null],
  ['Họp ngày 5: (1) Một; (2) Hai', null],
  ['Đã họp. Gồm (1) Một; (2) Hai', null],
  [`${'tên '.repeat(16)}(1) Một; (2) Hai`, null],
  [`${'tên '.repeat(14)}(1) Một; (2) Hai`, ['numbered', '(1) Một; (2) Hai', 'Một', 'Hai']],
  ['Không có gì', null],
])('enumerated: %s', (text, expected) => {
  expect(told(text, numberedList(text, all(text)))).toEqual(expected)
})

test.each(['(1) Một; (2) Hai; …', '(1) Một; (2) Hai...', '(1) Một; (2) Hai, v.v.', '(1) Một; (2) Hai vân vân)'])('%s says itself that there is more', text => {
  expect(numberedList(text, all(text))!.isOpen).toBe(true)
})

test('enumerated ones outside of the stretch are not of it', () => {
  const text = '(1) Một; (2) Hai; (3) Ba'
  expect(told(text, numberedList(text, { start: 0, end: text.indexOf('(3)') }))).toEqual(['numbered', '(1) Một; (2) Hai;', 'Một', 'Hai'])
  expect(numberedList(text, { start: 3, end: text.length })).toBeNull()
})

test.each([
  ['họp báo; tập huấn', ['items', 'họp báo; tập huấn', 'họp báo', 'tập huấn']],
  ['họp báo, tập huấn\nthi đua', ['items', 'họp báo, tập huấn\nthi đua', 'họp báo, tập huấn', 'thi đua']],
  ['gồm: họp báo; tập huấn.', ['items', 'họp báo; tập huấn.', 'họp báo', 'tập huấn']],
  ['như: họp báo; tập huấn', ['items', 'họp báo; tập huấn', 'họp báo', 'tập huấn', '…']],
  ['họp báo; tập huấn, ...', ['items', 'họp báo; tập huấn, ...', 'họp báo', 'tập huấn', '…']],
  ['Sở Y tế họp. Sở Nội vụ họp', ['items', 'Sở Y tế họp. Sở Nội vụ họp', 'Sở Y tế họp', 'Sở Nội vụ họp']],
  ['Sở Y tế họp. Đã xong', ['items', 'Sở Y tế họp. Đã xong', 'Sở Y tế họp. Đã xong']],
  ['họp báo (ở tỉnh; ở xã); tập huấn', ['items', 'họp báo (ở tỉnh; ở xã); tập huấn', 'họp báo (ở tỉnh; ở xã)', 'tập huấn']],
  ['; ; họp báo;', ['items', '; ; họp báo;', 'họp báo']],
  [' ; ', null],
])('between semicolons: %s', (text, expected) => {
  expect(told(text, itemList(text, all(text), isOffice))).toEqual(expected)
})

test.each([
  ['Sở Y tế, Sở Nội vụ và Công an tỉnh', ['names', 'Sở Y tế, Sở Nội vụ và Công an tỉnh', 'Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']],
  ['các đơn vị: Sở Y tế; Ban Dân tộc', ['names', 'Sở Y tế; Ban Dân tộc', 'Sở Y tế', 'Ban Dân tộc']],
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['names', 'Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', 'Sở Văn hóa', 'Sở Y tế']],
  ['Sở Khoa học và Công nghệ, Sở Y tế', ['names', 'Sở Khoa học và Công nghệ, Sở Y tế', 'Sở Khoa học và Công nghệ', 'Sở Y tế']],
  ['Sở Y tế, đã gửi', null],
  ['đã gửi', null],
])('between commas: %s', (text, expected) => {
  expect(told(text, nameList(text, all(text), isOffice))).toEqual(expected)
})

test.each([
  ['gồm: Sở Y tế', 'Sở Y tế'],
  ['gồm cả: Sở Y tế', 'Sở Y tế'],
  ['chi tiết tại ngày 5: Sở Y tế', 'chi tiết tại ngày 5: Sở Y tế'],
  ['gồmSở: Y tế', 'gồmSở: Y tế'],
  [', và – Sở Y tế', 'Sở Y tế'],
  ['vàng bạc', 'vàng bạc'],
  ['nhất là Sở Y tế', 'Sở Y tế'],
])('a list begins behind its announcement: %s', (text, expected) => {
  expect(beginningOf(text, all(text))).toBe(expected)
})
