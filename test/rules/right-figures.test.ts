import { describe, expect, test } from 'vitest'
import { wrongBreakdownsIn } from '../../src/rules/text/breakdowns.ts'
import { countMismatch } from '../../src/rules/count-mismatch.ts'
import { joinPoints } from '../../src/rules/text/joined.ts'
import { claimsIn } from '../../src/rules/text/rated-pairs.ts'
import type { Case } from './case.ts'
import { countCases } from './count.corpus.ts'
import { subjectOf } from './minimal-subject.ts'
import { passagesOf } from './passages-of.ts'
import { rateCases } from './rate.corpus.ts'
import { sumCases } from './sum.corpus.ts'

// A rule is silent about what is right and about what it doesn't understand: these rows say which of the two it is.
const silent = (rows: readonly Case[]) => rows.filter(({ finds }) => finds.length === 0).map(row => [row.text, row] as const)
const textsOf = ({ text, notes }: Case) => joinPoints(passagesOf(text, notes)).map(one => one.text)

describe('a right rate belongs to its pair', () => {
  test.each(silent(rateCases))('%s', (_, row) => {
    const links = textsOf(row).flatMap(text => claimsIn(text).map(({ rate, pair }) => `${text.slice(rate.start, rate.end)} = ${text.slice(pair.start, pair.end)}`))
    expect(links).toEqual(row.links ?? [])
  })
})

describe('in a right sum one more is too much', () => {
  test.each(silent(sumCases))('%s', (_, row) => {
    const found = textsOf(row).flatMap(text => integersIn(text).filter(one => wrongBreakdownsIn(withOneMore(text, one)).length > 0))
    expect(found.map(({ written }) => written)).toEqual(row.exact ?? [])
  })
})

describe('of a right count one more is too much', () => {
  test.each(silent(countCases))('%s', (_, { text, notes, exact }) => {
    const found = integersIn(text).filter(one => {
      let findings = 0
      countMismatch.check(() => void findings++, subjectOf(passagesOf(withOneMore(text, one), notes)))
      return findings > 0
    })
    expect(found.map(({ written }) => written)).toEqual(exact ?? [])
  })
})

interface Integer {
  readonly index: number
  readonly written: string
}

function integersIn(text: string): Integer[] {
  return Array.from(text.matchAll(/(?<![\d.,/^])\d+(?:\.\d{3})*(?![\d%]|[.,]\d)/g), ({ 0: written, index }) => ({ index, written }))
}

function withOneMore(text: string, { index, written }: Integer): string {
  const digits = String(Number(written.replaceAll('.', '')) + 1).padStart(written.startsWith('0') ? written.length : 0, '0')
  const more = written.includes('.') ? digits.replace(/\B(?=(\d{3})+$)/g, '.') : digits
  return text.slice(0, index) + more + text.slice(index + written.length)
}
