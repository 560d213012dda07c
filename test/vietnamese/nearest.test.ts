import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../src/vietnamese/nearest.ts'

test.each([
  ['so-y-te', 'one that is there', 'so-y-te'],
  ['so-yte', 'a letter left out', 'so-y-te'],
  ['so-yy-te', 'a letter too many', 'so-y-te'],
  ['so-i-te', 'another letter', 'so-y-te'],
  ['so-y-et', 'two neighbours swapped', 'so-y-te'],
  ['os-y-et', 'two pairs swapped', 'so-y-te'],
  ['Sở Y tế', 'its name with marks, capitals and blanks', 'so-y-te'],
  ['so_y_te', 'underscores', 'so-y-te'],
  ['ĐẤT đai', 'đ, small and capital', 'dat-dai'],
  ['ab-y-cd', 'more than a third changed', null],
  ['xyz', 'nothing like it', null],
])('%s (%s) means %s', (name, _, meant) => expect(nearest(name, ['dat-dai', 'so-y-te', 'so-tu-phap'])).toBe(meant))

test('of a name of one to five letters one may be wrong, of six two', () => {
  expect([nearest('a', ['b']), nearest('ab', ['cb']), nearest('abcde', ['abcdx']), nearest('abcde', ['abcxy'])]).toEqual(['b', 'cb', 'abcdx', null])
  expect([nearest('abcdef', ['abcdxy']), nearest('abcdef', ['abcxyz'])]).toEqual(['abcdxy', null])
})

test('the one with the fewest changes, and of several the first', () => {
  expect(nearest('kiosk-khm', ['kiosk-kxx', 'kiosk-kham', 'kiosk-khom'])).toBe('kiosk-kham')
  expect(nearest('kiosk', [])).toBeNull()
})

// The definition, written down as it would be said.
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const ways = [distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1, distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)]
  const isSwapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return Math.min(...ways, isSwapped ? distance(a.slice(2), b.slice(2)) + 1 : Infinity)
}

test('it is the first of the least distance, and that is at most a third', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 })
  fc.assert(fc.property(word, fc.array(word, { maxLength: 3 }), (name, names) => {
    const distances = names.map(one => distance(name, one))
    const least = Math.min(...distances)
    expect(nearest(name, names)).toBe(least <= Math.max(1, Math.floor(name.length / 3)) ? names[distances.indexOf(least)] : null)
  }), { seed: 30, numRuns: 300 })
})

test('what is longer than two hundred letters means nothing', () => {
  expect(nearest('a'.repeat(200), ['a'.repeat(199)])).toBe('a'.repeat(199))
  expect(nearest('a'.repeat(201), ['a'.repeat(201)])).toBeNull()
})

test('a name of megabytes among the names costs no time', { timeout: 2_000 }, () => {
  expect(nearest('a'.repeat(200), ['b'.repeat(3_000_000)])).toBeNull()
})
