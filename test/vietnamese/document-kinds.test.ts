import { expect, test } from 'vitest'
import { isLetter, symbolOf } from '../../src/vietnamese/document-kinds.ts'

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
