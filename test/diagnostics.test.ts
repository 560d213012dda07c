import { expect, test } from 'vitest'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { withinMeasure, withoutFloods, withShortTexts } from '../src/diagnostics/within-measure.ts'

const at = (start: number, code = 'x', path = 'a.yaml'): Diagnostic => ({ code, severity: 'error', message: `chỗ ${start}`, span: { source: { path, text: '' }, start, end: start }, related: [], hint: null })
const many = (count: number, code?: string, path?: string) => Array.from({ length: count }, (_, index) => at(index, code, path))

test('of a kind in a file a hundred are told, and at the next place how many follow', () => {
  const told = withinMeasure([...many(150), ...many(3, 'y'), ...many(100, 'x', 'b.yaml')])
  expect(told).toHaveLength(101 + 3 + 100)
  expect(told[100]).toMatchObject({ message: expect.stringContaining('50 chỗ'), span: { start: 100 } })
})

test('a single one more is told itself', () => {
  expect(withinMeasure(many(101)).at(-1)!.message).toBe('chỗ 100')
})

test('beyond thousands nothing is kept', () => {
  const kept: Diagnostic[] = []
  const report = withoutFloods(diagnostic => void kept.push(diagnostic))
  many(6000).forEach(report)
  report(at(1, 'y'))
  expect(kept).toHaveLength(5001)
})

test('a sentence that repeats a name without end is cut in its middle, between two letters', () => {
  const kept: Diagnostic[] = []
  const report = withShortTexts(diagnostic => void kept.push(diagnostic))
  report({ ...at(0), message: `không có "${'😀'.repeat(1000)}"`, hint: 'x'.repeat(5000) })
  report(at(0))
  expect(kept[0]!.message.length).toBeLessThan(1010)
  expect(kept[0]!.message).toMatch(/^không có "😀+ … 😀+"$/u)
  expect(kept[0]!.hint!.length).toBeLessThan(1010)
  expect(kept[1]!.message).toBe('chỗ 0')
})
