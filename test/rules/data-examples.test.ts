import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { annotate, findIn, hasFileExamples } from './example.ts'

const dataRules = rules.filter(hasFileExamples)

describe.each(dataRules.map(rule => [rule.code, rule] as const))('%s', (_, rule) => {
  test('finds in its bad example what the carets say, there and nowhere else', () => {
    expect(annotate(rule, rule.bad)).toBe(rule.bad)
    expect(rule.bad).toMatch(new RegExp(`\\^ ${rule.code}: `))
  })

  test('is silent about its good example', () => {
    expect(findIn(rule, rule.good)).toEqual([])
  })
})

test('the rules over the data and of the decree are all here', () => {
  expect(dataRules.length).toBeGreaterThanOrEqual(28)
})

test('no rule has anything to say of the base workspace', () => {
  expect(dataRules.flatMap(rule => findIn(rule, '').map(({ message }) => `${rule.code}: ${message}`))).toEqual([])
})
