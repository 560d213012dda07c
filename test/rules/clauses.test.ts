import { expect, test } from 'vitest'
import { bracketAt, bracketsIn, sentencesIn, separatorsIn } from '../../src/rules/text/clauses.ts'

const brackets = (text: string) => bracketsIn(text).map(({ start, end, outer }) => [text.slice(start, end), outer && text.slice(outer.start, outer.end)])
const sentences = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Có (một) và [hai].', [['(một)', null], ['[hai]', null]]],
  ['Có (một (hai [ba]) bốn).', [['(một (hai [ba]) bốn)', null], ['(hai [ba])', '(một (hai [ba]) bốn)'], ['[ba]', '(hai [ba])']]],
  ['a) một; b) hai (ba)', [['(ba)', null]]],
  ['Có (một (hai) ba', [['(hai)', null]]],
  ['Không có.', []],
])('brackets of %j', (text, found) => expect(brackets(text)).toEqual(found))

test('the innermost bracket is around what stands between its signs', () => {
  const text = 'A (b (c) d) e'
  const at = (sign: string) => {
    const bracket = bracketAt(bracketsIn(text), text.indexOf(sign))
    return bracket && text.slice(bracket.start, bracket.end)
  }
  expect([at('A'), at('(b'), at('b'), at('c'), at('d'), at('e')]).toEqual([null, null, '(b (c) d)', '(c)', '(b (c) d)', null])
})

test.each([
  ['Một câu. Hai câu! Ba câu? Bốn câu… Năm.', ['Một câu.', ' Hai câu!', ' Ba câu?', ' Bốn câu…', ' Năm.']],
  ['Một câu.” “Hai câu.', ['Một câu.”', ' “Hai câu.']],
  ['Có 5 xã. 6 phường. (7) đặc khu.', ['Có 5 xã.', ' 6 phường.', ' (7) đặc khu.']],
  ['Tại TP. Nha Trang và ThS. Nguyễn Văn A. Hết', ['Tại TP. Nha Trang và ThS. Nguyễn Văn A.', ' Hết']],
  ['Có (một. Hai) xã. Hết.', ['Có (một. Hai) xã.', ' Hết.']],
  ['v.v. và một. hai', ['v.v. và một. hai']],
  ['Một\nHai\nba', ['Một\n', 'Hai\nba']],
  ['Gồm:\nMột;\nHai,\nBa\nBốn', ['Gồm:\nMột;\nHai,\nBa\n', 'Bốn']],
  ['Một... Hai', ['Một...', ' Hai']],
  ['', []],
])('sentences of %j', (text, found) => expect(sentences(text)).toEqual(found))

test('items are parted by signs, line ends and the word và', () => {
  const text = 'x; một, hai và ba\nbốn + năm, vàng và'
  const found = separatorsIn(text, { start: 3, end: text.length - 3 })
  expect(found.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([[6, ','], [12, 'và'], [17, '\n'], [22, '+'], [27, ',']])
})
