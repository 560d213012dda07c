import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAboutAt, isChangeAt } from '../../src/rules/text/movements.ts'

// What is asked word by word, said as patterns.
const change = /(?<![a-zµà-ỹ])(?:tăng|giảm|thêm|vượt|chênh lệch|chênh|hơn so với|lên|xuống)(?:\s(?:thêm|là|được|tới|đến|lên|xuống|khoảng|hơn|trên|gần))*\s*:?\s*$/
const about = /(?:(?<![a-zµà-ỹ])(?:hơn|trên|gần|khoảng|xấp xỉ|dưới|ước|ước đạt|ước tính|tối thiểu|ít nhất|tối đa|không quá|bình quân|trung bình|mỗi|từng|dự kiến)|[~≈<>≥≤])(?:\s(?:là|có|đạt|ngày|tháng|năm))?\s*$/

const word = fc.constantFrom(...'tăng giảm thêm vượt chênh lệch hơn so với lên xuống là được tới đến khoảng trên gần xấp xỉ dưới ước đạt tính tối thiểu ít nhất đa không quá bình quân trung mỗi từng dự kiến có ngày tháng năm số Tăng HƠN 5'.split(' '))
const gap = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n', '\u00a0', ':', ' : ', '~', ' ≥', ', ')
const before = fc.array(fc.tuple(word, gap), { maxLength: 9 }).map(words => words.flat().join(''))

test('a movement, and what is rounded off, are told by the words before a number', () => {
  fc.assert(fc.property(before, words => {
    const small = words.toLowerCase()
    expect(isChangeAt(`${words}12`, words.length)).toBe(change.test(small.slice(-40)))
    expect(isAboutAt(`${words}12.`, { start: words.length, end: words.length + 2 })).toBe(about.test(small.slice(-24)))
  }), { numRuns: 3000 })
})
