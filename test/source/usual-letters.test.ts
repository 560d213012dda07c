import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemesOf } from '../../src/source/graphemes.ts'
import { zeroWidth } from '../../src/source/look-alikes.ts'
import { markPileIn, refusedCharacters, refusedIn } from '../../src/source/refused-characters.ts'
import { isUsual } from '../../src/source/usual-letters.ts'

const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))
const usual = all.filter(isUsual)

test('usual letters are those of Vietnamese, digits and the signs of a report', () => {
  for (const text of ['Đạt 43,46 % – “tốt” (≥ 5 m²; 10 €)…', 'Nguyễn Thị Ạnh\tƯớc\n']) expect(isUsual(text)).toBe(true)
  for (const text of ['e\u0301', '\u00ad', '\u200b', '\r', '\u202e', '\uFFFC', '😀', '中', '\u2126', '\ud800']) expect(isUsual(text)).toBe(false)
})

test('none of them is refused, a mark or unseen', () => {
  expect(usual.filter(letter => letter.search(refusedCharacters) >= 0 || /\p{M}/u.test(letter) || letter.search(zeroWidth) >= 0)).toEqual([])
})

test('a text of them is composed, and each counts as one', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...usual), { maxLength: 60 }), letters => {
    const text = letters.join('')
    expect(text.normalize('NFC')).toBe(text)
    expect([...graphemesOf(text)]).toHaveLength(text.length)
  }), { seed: 7 })
})

test('what is refused is what Unicode says that it is', () => {
  const asUnicodeSays = /^(?![\t\n])[\p{Cc}\p{Co}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufffc\ufffd]/u
  expect(all.filter(letter => letter.search(refusedCharacters) >= 0 !== asUnicodeSays.test(letter))).toEqual([])
})

test('what is refused, and marks piled up, are found as by the patterns alone', () => {
  expect(all.filter(letter => letter.search(refusedCharacters) >= 0 && refusedIn(letter)[Symbol.iterator]().next().done)).toEqual([])
  expect(all.filter(letter => /\p{M}/u.test(letter) && markPileIn(letter.repeat(31)) === null)).toEqual([])
  expect([...refusedIn('a\0\0b\u{f0000}c\ud800')].map(({ 0: found, index }) => [found, index])).toEqual([['\0\0', 1], ['\u{f0000}', 4], ['\ud800', 7]])
  expect(markPileIn('a\u0301'.repeat(40))).toBeNull()
})
