import { describe, expect, test } from 'vitest'
import { abbreviation } from '../../src/rules/abbreviation.ts'
import { agencyName } from '../../src/rules/agency-name.ts'
import { blankBeforeMark } from '../../src/rules/blank-before-mark.ts'
import { dateAfterReport } from '../../src/rules/date-after-report.ts'
import { dateImpossible } from '../../src/rules/date-impossible.ts'
import { doubledWord } from '../../src/rules/doubled-word.ts'
import { enumeratorGap } from '../../src/rules/enumerator-gap.ts'
import { headingSkip } from '../../src/rules/heading-skip.ts'
import { lookAlike } from '../../src/rules/look-alike.ts'
import { noteCitesItself } from '../../src/rules/note-cites-itself.ts'
import { numberSeparators } from '../../src/rules/number-separators.ts'
import { onePairTwoThings } from '../../src/rules/one-pair-two-things.ts'
import { oneThingTwoValues } from '../../src/rules/one-thing-two-values.ts'
import { periodMismatch } from '../../src/rules/period-mismatch.ts'
import type { Finding, Rule } from '../../src/rules/rule.ts'
import { spellingVariants } from '../../src/rules/spelling-variants.ts'
import { unbalancedBrackets } from '../../src/rules/unbalanced-brackets.ts'
import { zeroPadding } from '../../src/rules/zero-padding.ts'
import type { Row } from './language-corpus.ts'
import { dates } from './dates.corpus.ts'
import { numbering } from './numbering.corpus.ts'
import { spelling } from './spelling.corpus.ts'
import { typing } from './typing.corpus.ts'
import { values } from './values.corpus.ts'
import { passagesOfLines } from './passages-of-lines.ts'
import { subjectOf } from './minimal-subject.ts'

const rules: readonly Rule[] = [
  abbreviation, agencyName, blankBeforeMark, dateAfterReport, dateImpossible, doubledWord, enumeratorGap, headingSkip, lookAlike,
  noteCitesItself, numberSeparators, onePairTwoThings, oneThingTwoValues, periodMismatch, spellingVariants, unbalancedBrackets, zeroPadding,
]
const corpus = { ...numbering, ...values, ...dates, ...spelling, ...typing }

const textOf = ({ span: { source, start, end } }: Finding) => source.text.slice(start, end)

function findIn(rule: Rule, { text, notes, facts }: Row): Finding[] {
  const findings: Finding[] = []
  rule.check(finding => findings.push(finding), subjectOf(passagesOfLines(text, notes), facts))
  return findings
}

/** What was found of what should be, and how much of what was found should be. */
function scoreOf(rule: Rule, rows: readonly Row[]): { precision: number; recall: number } {
  let right = 0
  let found = 0
  let wanted = 0
  for (const row of rows) {
    const texts = findIn(rule, row).map(textOf)
    const open = [...row.finds]
    for (const text of texts) {
      const index = open.indexOf(text)
      if (index >= 0) right += open.splice(index, 1).length
    }
    found += texts.length
    wanted += row.finds.length
  }
  return { precision: found === 0 ? 1 : right / found, recall: wanted === 0 ? 1 : right / wanted }
}

test.each(rules.map(rule => [rule.code, rule] as const))('%s: precision and recall over its rows', (code, rule) => {
  const rows = corpus[code]!
  const silent = rows.filter(({ finds }) => finds.length === 0).length
  const { precision, recall } = scoreOf(rule, rows)
  console.log(`${code}: ${silent} silent, ${rows.length - silent} found; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  expect(silent).toBeGreaterThanOrEqual(12)
  expect(rows.length - silent).toBeGreaterThanOrEqual(12)
  expect({ precision, recall }).toEqual({ precision: 1, recall: 1 })
})

describe.each(rules.map(rule => [rule.code, rule] as const))('%s', (code, rule) => {
  test.each(corpus[code]!.map(row => [row.text, row] as const))('%s', (_, row) => {
    const findings = findIn(rule, row)
    expect(findings.map(textOf)).toEqual(row.finds)
    row.expects?.forEach((expected, index) => expect(findings[index]!.message).toContain(expected))
  })
})
