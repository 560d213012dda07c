import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMarks, withoutMarks, wholePlace, type Place } from '../../src/template/place.ts'

const source = { path: 'a.hbs', text: '' }

/** A place whose letters run along in a file from `start` on. */
const running = (start: number): Place => ({ owner: null, spanOf: (from, to) => ({ source, start: start + from, end: start + to }) })

test('a text is taken apart again whatever is marked in it, and each letter finds its place', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '\n', '😀'), maxLength: 20 })
  const pieces = fc.array(fc.record({ words, start: fc.nat(1000), offset: fc.nat(50) }), { minLength: 1, maxLength: 12 })
  fc.assert(fc.property(pieces, fc.array(fc.nat(), { maxLength: 9 }), (given, asked) => {
    const marks = createMarks()
    const marked = given.map(({ words, start, offset }) => marks.mark(running(start), offset) + words).join('')
    const plain = given.map(({ words }) => words).join('')
    expect(withoutMarks(marked)).toBe(plain)
    const read = marks.read(marked)
    const { text } = read
    expect(text).toBe(plain)
    let at = 0
    for (const { words, start, offset } of given) {
      for (let index = 0; index < words.length; index++) {
        expect(read.spanOf(at + index, at + index + 1)).toEqual({ source, start: start + offset + index, end: start + offset + index + 1 })
        expect(read.stretchAt(at + index)).toEqual({ start: at, end: at + words.length, figures: [] })
      }
      at += words.length
    }
    // In any order.
    for (const offset of asked.map(one => one % (plain.length + 1))) expect(read.stretchAt(offset)).toEqual(marks.read(marked).stretchAt(offset))
  }), { seed: 7, numRuns: 300 })
})

test('there is room for the marks of a report of any size', () => {
  const marks = createMarks()
  const all = Array.from({ length: 70_000 }, (_, index) => marks.mark(running(index)))
  for (const index of [0, 1023, 1024, 32_767, 32_768, 69_999]) {
    expect(withoutMarks(`${all[index]}x`)).toBe('x')
    expect(marks.read(`${all[index]}x`).spanOf(0, 1).start).toBe(index)
  }
})

test('what a helper printed comes from its call as a whole, and knows its indicators', () => {
  const marks = createMarks()
  const span = { source, start: 3, end: 9 }
  const read = marks.read(`${marks.mark(running(0))}Có ${marks.mark(wholePlace(span, null, ['kiosk']))}22`)
  expect(read.spanOf(4, 5)).toEqual(span)
  expect(read.spanOf(0, 5)).toEqual({ source, start: 0, end: 9 })
  expect(read.stretchAt(4)).toEqual({ start: 3, end: 5, figures: ['kiosk'] })
})
