import { expect, test } from 'vitest'
import { breakPages, type Measures } from '../../src/browser/break-pages.ts'
import type { Atom } from '../../src/browser/measure.ts'

const line = (block: string, from: number, more: Partial<Atom> = {}): Atom => ({ block, from, to: from + 1, height: 10, before: 0, after: 0, repeated: 0, notes: [], mayBreak: true, ...more })
const lines = (block: string, count: number): Atom[] => Array.from({ length: count }, (_, index) => line(block, index))
const measures = (room: number, noteLines: Readonly<Record<number, number>> = {}): Measures => ({ room, separator: 5, noteSize: number => ({ lines: noteLines[number]!, lineHeight: 5 }) })

/** `a0-3 b0-1 | note 1: 0-2`. */
const shown = (atoms: readonly Atom[], given: Measures) => breakPages(atoms, given).map(({ parts, notes }) => [...parts.map(({ of, from, to }) => `${of}${from}-${to}`), ...notes.map(({ of, from, to }) => `note ${of}: ${from}-${to}`)].join(' '))

test('a page takes what it holds', () => expect(shown([...lines('a', 3), ...lines('b', 4)], measures(50))).toEqual(['a0-3 b0-2', 'b2-4']))

test('the space above a block is left out where it begins a page, all but the first', () => {
  expect(shown([line('a', 0, { before: 10 }), line('b', 0, { before: 10 }), line('c', 0)], measures(20))).toEqual(['a0-1', 'b0-1 c0-1'])
})

test('of the space below a block and the one above the next the larger counts', () => {
  expect(shown([line('a', 0, { after: 12 }), line('b', 0, { before: 6 }), line('c', 0)], measures(42))).toEqual(['a0-1 b0-1 c0-1'])
  expect(shown([line('a', 0, { after: 12 }), line('b', 0, { before: 6 }), line('c', 0)], measures(41))).toEqual(['a0-1 b0-1', 'c0-1'])
})

test('what holds on to the next goes with it', () => {
  expect(shown([...lines('a', 2), line('h', 0, { mayBreak: false }), line('b', 0)], measures(30))).toEqual(['a0-2', 'h0-1 b0-1'])
})

test('what holds on for longer than a page is broken where it must', () => {
  expect(shown([1, 2, 3].map(index => line(`h${index}`, 0, { mayBreak: false })), measures(20))).toEqual(['h10-1 h20-1', 'h30-1'])
})

test('a thing higher than a page has one of its own', () => expect(shown([line('a', 0), line('b', 0, { height: 99 }), line('c', 0)], measures(30))).toEqual(['a0-1', 'b0-1', 'c0-1']))

test('a header is counted again on each page', () => {
  const rows = Array.from({ length: 5 }, (_, index) => line('t', index, { repeated: index === 0 ? 0 : 10 }))
  expect(shown(rows, measures(30))).toEqual(['t0-3', 't3-5'])
})

test('a note stands on the page that cites it and takes its room', () => {
  expect(shown([line('a', 0), line('b', 0, { notes: [1] }), ...lines('c', 3)], measures(45, { 1: 2 }))).toEqual(['a0-1 b0-1 c0-1 note 1: 0-2', 'c1-3'])
})

test('a note that finds room only for its start goes on on the next page, and its page is full', () => {
  expect(shown([line('a', 0), line('b', 0, { notes: [1] }), ...lines('c', 3)], measures(40, { 1: 5 }))).toEqual(['a0-1 b0-1 note 1: 0-3', 'c0-2 note 1: 3-5', 'c2-3'])
})

test('a line goes to the next page where its note cannot even begin', () => {
  expect(shown([...lines('a', 2), line('b', 0, { notes: [1] })], measures(35, { 1: 1 }))).toEqual(['a0-2', 'b0-1 note 1: 0-1'])
})

test('what is left of the last note has a page of its own', () => {
  expect(shown([line('a', 0, { notes: [1] })], measures(20, { 1: 5 }))).toEqual(['a0-1 note 1: 0-1', 'note 1: 1-4', 'note 1: 4-5'])
})

test('no page loses or doubles anything, whatever the sizes', () => {
  for (let seed = 1; seed < 200; seed++) {
    let state = seed
    const random = (below: number) => (state = (state * 48271) % 2147483647) % below
    const noteLines: Record<number, number> = {}
    let notes = 0
    const atoms = Array.from({ length: 30 }, (_, index) => line(`b${Math.floor(index / 3)}`, index % 3, {
      height: 5 + random(20), before: index % 3 === 0 ? random(8) : 0, mayBreak: random(4) > 0,
      notes: random(5) === 0 ? [(noteLines[++notes] = 1 + random(6), notes)] : [],
    }))
    const pages = breakPages(atoms, measures(60, noteLines))
    expect(pages.flatMap(({ parts }) => parts.flatMap(({ of, from, to }) => Array.from({ length: to - from }, (_, line) => `${of} ${from + line}`)))).toEqual(atoms.map(({ block, from }) => `${block} ${from}`))
    expect(pages.flatMap(({ notes }) => notes.flatMap(({ of, from, to }) => Array.from({ length: to - from }, (_, line) => `${of} ${from + line}`))), `seed ${seed}`)
      .toEqual(Object.entries(noteLines).flatMap(([number, count]) => Array.from({ length: count }, (_, line) => `${number} ${line}`)))
  }
})
