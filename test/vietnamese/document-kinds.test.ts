import { expect, test } from 'vitest'
import { isLetter, isUnmistakable, kindOfCode, symbolOf, typeCodeOf } from '../../src/vietnamese/document-kinds.ts'

test.each([
  ['BÁO CÁO', null, 'BC-UBND'],
  ['KẾ HOẠCH', null, 'KH-UBND'],
  ['TỜ TRÌNH', null, 'TTr-UBND'],
  ['QUY ĐỊNH', null, 'QyĐ-UBND'],
  ['KẾ HOẠCH PHỐI HỢP', 'KHPH', 'KHPH-UBND'],
  ['CÔNG VĂN', 'VX', 'UBND-VX'],
  ['CÔNG VĂN', null, 'UBND'],
  ['SỔ TAY', null, 'UBND'],
] as const)('the symbol of %s with the code %s is %s', (kind, code, symbol) => {
  expect(symbolOf(kind, code, 'UBND')).toBe(symbol)
})

test('only a letter is a letter', () => {
  expect(['CÔNG VĂN', 'Công văn ', 'CÔNG ĐIỆN', 'CÔNG VĂN HỎA TỐC'].map(isLetter)).toEqual([true, true, false, false])
})

test('a kind is known by its name, whatever its case and what follows it', () => {
  expect(['Kế hoạch', ' KẾ HOẠCH ', 'Kế hoạch phối hợp', 'Quyết định về kế hoạch', 'Giấy uỷ quyền'].map(typeCodeOf)).toEqual(['KH', 'KH', 'KH', 'QĐ', 'GUQ'])
  expect(['Công văn', 'Bản kế hoạch', 'Dự thảo kế hoạch', 'Kế hoạchx', 'constructor', ''].map(typeCodeOf)).toEqual([null, null, null, null, null, null])
})

test('a code is that of one kind; only some can be nothing else', () => {
  expect(['KH', 'NQ', 'kh', 'SYT', 'constructor'].map(kindOfCode)).toEqual(['kế hoạch', 'nghị quyết', null, null, null])
  expect(['KH', 'PA', 'SYT'].map(isUnmistakable)).toEqual([true, false, false])
})

test('a letter is one by its whole name', () => {
  expect(['Công văn', ' CÔNG VĂN ', 'Bản công văn', 'Công văn khẩn'].map(isLetter)).toEqual([true, true, false, false])
})
