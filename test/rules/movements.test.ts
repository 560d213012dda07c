import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAboutAt, isChangeAt } from '../../src/rules/text/movements.ts'

const isChange = (words: string) => isChangeAt(`${words}12`, words.length)
const isAbout = (before: string, behind = '') => isAboutAt(`${before}12${behind}`, { start: before.length, end: before.length + 2 })
/** One that is cut off at a number of letters before the number, and one that just isn't. */
const faraway = (words: string, most: number) => [words + ' '.repeat(most - words.length), words + ' '.repeat(most + 1 - words.length)] as const

test.each(['tăng ', 'giảm: ', 'tăng thêm khoảng ', 'chênh lệch ', 'hơn so với ', 'so với tháng trước tăng ', 'lên đến ', 'Tăng ', 'tăng :'])('%j says a movement', words => {
  expect(isChange(words)).toBe(true)
})

test.each(['', ' ', ':', ': ', 'thêmvào ', 'là ', 'khoảng ', 'lệch ', 'bchênh lệch ', 'so với ', 'xhơn so với ', 'tăng số ', 'tăng,', 'tăng : : ', 'tăng5là '])('%j says none', words => {
  expect(isChange(words)).toBe(false)
})

test.each(['hơn ', 'khoảng', '≥', '≥ ', 'xấp xỉ ', 'ước đạt ', 'tối thiểu là ', 'bình quân tháng ', '~', 'không quá '])('%j says a figure rounded off, a bound or an average', before => {
  expect(isAbout(before)).toBe(true)
})

test.each(['', ' ', 'là ', 'xỉ ', 'axấp xỉ ', 'thiểu ', 'hơn số ', 'hơn5là ', 'quá ', '=', 'đạt'])('%j says an exact one', before => {
  expect(isAbout(before)).toBe(false)
})

test.each([[' trở lên', true], ['trở xuống', true], [' hồ sơ trở lên', true], [' ngày  trở  lên', true], [' hồ sơ mới trở lên', false], [' trở lại', false], [', trở lên', false], [' h 5 trở lên', false], [' trởlên', false]])('%j behind a number: %s', (behind, is) => {
  expect(isAbout('số ', behind)).toBe(is)
})

test('only what stands near before a number, or near behind it, says something', () => {
  const [near, far] = faraway('tăng', 40)
  expect([isChange(near), isChange(far)]).toEqual([true, false])
  const [nearBound, farBound] = faraway('hơn', 24)
  expect([isAbout(nearBound), isAbout(farBound)]).toEqual([true, false])
  expect(isAbout('trở lên ')).toBe(false)
  expect([isAbout('', `${' '.repeat(32)} trở lên`), isAbout('', `${' '.repeat(34)} trở lên`)]).toEqual([true, false])
})

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
