import { expect, test } from 'vitest'
import { markersIn } from '../../src/rules/text/breakdown-markers.ts'

/** Each marker as its claim and its words; one with a colon before its parts ends in it. */
const marks = (text: string) => markersIn(text).map(({ start, end, claim, hasColon }) => `${claim} ${text.slice(start, end).trimEnd()}${hasColon === text.slice(start, end).includes(':') ? '' : ' ?'}`)

test.each([
  ['10 hồ sơ, gồm 4 hồ sơ mới và 6 hồ sơ cũ', ['all gồm']],
  ['10 hồ sơ, chia ra: 4 mới, 6 cũ', ['all chia ra:']],
  ['10 hồ sơ, trong đó: 4 mới, 6 cũ', ['within trong đó:']],
  ['10 hồ sơ, trong đó có 4 mới', ['some trong đó có']],
  ['10 hồ sơ, trong đó có: 4 mới', ['some trong đó có:']],
  ['10 hồ sơ, trong đó 4 mới', ['some trong đó']],
  ['10 hồ sơ, cụ thể: 4 mới, 6 cũ', ['listed cụ thể:']],
  ['10 hồ sơ, cụ thể như sau : 4 mới, 6 cũ', ['listed cụ thể như sau :']],
  ['10 hồ sơ. Trong đó, gồm: 4 mới', ['all Trong đó, gồm:']],
])('%s', (text, expected) => {
  expect(marks(text)).toEqual(expected)
})

test.each([
  ['10 hồ sơ, gồm cả 4 hồ sơ cũ', []],
  ['10 hồ sơ, gồm  các loại', []],
  ['10 hồ sơ, gồm cảnh báo 4', ['all gồm']],
  ['10 hồ sơ, gồm 4 loại cả', ['all gồm']],
  ['Cả tỉnh có 10 hồ sơ, gồm 4 mới', ['all gồm']],
])('what goes on with "cả" or "các" takes nothing apart: %s', (text, expected) => {
  expect(marks(text)).toEqual(expected)
})

test.each([
  ['10 hồ sơ (cấp tỉnh 4, cấp xã 6)', ['bracket (']],
  ['10 hồ sơ (trong đó 4 mới)', ['some trong đó']],
  ['10 hồ sơ mới (4 hồ sơ), 5 hồ sơ cũ (2 hồ sơ)', ['bracket (', 'bracket (']],
  ['10 hồ sơ, cả mới (4 hồ sơ)', []],
  ['các hồ sơ (cấp tỉnh 4, cấp xã 6)', []],
  ['10 hồ sơ (cấp tỉnh 4, cấp xã 6), trong đó 3 chậm', ['bracket (', 'some trong đó']],
  ['10 hồ sơ, trong đó 3 hồ sơ (cấp tỉnh 1, cấp xã 2) chậm', ['some trong đó', 'bracket (']],
])('a bracket behind an amount: %s', (text, expected) => {
  expect(marks(text)).toEqual(expected)
})

test.each([
  ['Mở 05 lớp tập huấn: 02 lớp ở tỉnh; 03 lớp ở xã', ['listed :']],
  ['Mở 05 lớp tập huấn, trong đó: 02 lớp ở tỉnh', ['within trong đó:']],
  ['Mở 05 lớp tập huấn điển hình: 02 lớp ở tỉnh', []],
  ['Mở 05 lớp tập huấn, nhất là : 02 lớp ở tỉnh', []],
  ['Như vậy mở 05 lớp tập huấn: 02 lớp ở tỉnh', ['listed :']],
  ['Mở 05 lớp tập huấn:02 lớp ở tỉnh', []],
  ['Mở lớp tập huấn: 02 lớp ở tỉnh', []],
  ['Mở 05 lớp tập huấn; kết quả: 02 lớp ở tỉnh', []],
  ['Mở 05 lớp tập huấn ngắn ngày cho cán bộ, công chức: 02 lớp', []],
  ['Mở 05 lớp tập huấn (ngắn ngày): 02 lớp ở tỉnh', ['bracket (']],
  [`Mở 05 lớp ${'tập '.repeat(13)}: 02 lớp`, ['listed :']],
  [`Mở 05 lớp ${'tập '.repeat(20)}: 02 lớp`, []],
])('a colon behind an amount: %s', (text, expected) => {
  expect(marks(text)).toEqual(expected)
})

test('without an amount nothing is taken apart', () => {
  expect(markersIn('Thành phần gồm: lãnh đạo các sở')).toEqual([])
})
