import { abbreviation } from '../../src/rules/abbreviation.ts'
import { agencyName } from '../../src/rules/agency-name.ts'
import { blankBeforeMark } from '../../src/rules/blank-before-mark.ts'
import { countMismatch } from '../../src/rules/count-mismatch.ts'
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
import { rateMismatch } from '../../src/rules/rate-mismatch.ts'
import type { Finding, Rule, Subject } from '../../src/rules/rule.ts'
import { spellingVariants } from '../../src/rules/spelling-variants.ts'
import { sumMismatch } from '../../src/rules/sum-mismatch.ts'
import { unbalancedBrackets } from '../../src/rules/unbalanced-brackets.ts'
import { zeroPadding } from '../../src/rules/zero-padding.ts'
import type { Case } from './case.ts'
import { countCases } from './count.corpus.ts'
import { dates } from './dates.corpus.ts'
import type { Row } from './language-corpus.ts'
import { subjectOf } from './minimal-subject.ts'
import { numbering } from './numbering.corpus.ts'
import { passagesOf } from './passages-of.ts'
import { passagesOfLines } from './passages-of-lines.ts'
import { rateCases } from './rate.corpus.ts'
import { spelling } from './spelling.corpus.ts'
import { sumCases } from './sum.corpus.ts'
import { typing } from './typing.corpus.ts'
import { values } from './values.corpus.ts'

/** A rule over the text, and the rows that it is measured by. */
export interface Table {
  readonly rule: Rule
  readonly rows: readonly Row[]
  findIn(row: Row): Finding[]
}

const languageRows = { ...numbering, ...values, ...dates, ...spelling, ...typing }

/** Rules over figures in the text. */
export const figureTables: readonly Table[] = [
  figureTable(rateMismatch, rateCases),
  figureTable(sumMismatch, sumCases),
  figureTable(countMismatch, countCases),
]

/** Rules over numbering, values, dates and language. */
export const languageTables: readonly Table[] = [
  abbreviation, agencyName, blankBeforeMark, dateAfterReport, dateImpossible, doubledWord, enumeratorGap, headingSkip, lookAlike,
  noteCitesItself, numberSeparators, onePairTwoThings, oneThingTwoValues, periodMismatch, spellingVariants, unbalancedBrackets, zeroPadding,
].map(rule => ({ rule, rows: languageRows[rule.code]!, findIn: row => collect(rule, subjectOf(passagesOfLines(row.text, row.notes), row.facts)) }))

function figureTable(rule: Rule, rows: readonly Case[]): Table {
  return { rule, rows, findIn: ({ text, notes }) => collect(rule, { passages: passagesOf(text, notes) } as unknown as Subject) }
}

function collect(rule: Rule, subject: Subject): Finding[] {
  const findings: Finding[] = []
  rule.check(finding => findings.push(finding), subject)
  return findings
}

/** What a finding points at, as it is written. */
export function writtenAt({ span: { source, start, end } }: Finding): string {
  return source.text.slice(start, end)
}

/** How many rows there are of each kind, how many findings should be and are, how many of these are right. */
export interface Score {
  readonly silent: number
  readonly toFind: number
  readonly due: number
  readonly said: number
  readonly right: number
}

export function scoreOf({ rows, findIn }: Table): Score {
  let [due, said, right] = [0, 0, 0]
  for (const row of rows) {
    const open = [...row.finds]
    const texts = findIn(row).map(writtenAt)
    for (const text of texts) {
      const index = open.indexOf(text)
      if (index >= 0) right += open.splice(index, 1).length
    }
    due += row.finds.length
    said += texts.length
  }
  const silent = rows.filter(({ finds }) => finds.length === 0).length
  return { silent, toFind: rows.length - silent, due, said, right }
}
