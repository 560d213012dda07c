import { describe, expect, test } from 'vitest'
import { countMismatch } from '../../src/rules/count-mismatch.ts'
import { rateMismatch } from '../../src/rules/rate-mismatch.ts'
import type { Finding, Rule, Subject } from '../../src/rules/rule.ts'
import { sumMismatch } from '../../src/rules/sum-mismatch.ts'
import type { Case } from './case.ts'
import { countCases } from './count.corpus.ts'
import { passagesOf } from './passages-of.ts'
import { rateCases } from './rate.corpus.ts'
import { sumCases } from './sum.corpus.ts'

const tables: readonly (readonly [rule: Rule, cases: readonly Case[]])[] = [
  [rateMismatch, rateCases],
  [sumMismatch, sumCases],
  [countMismatch, countCases],
]

describe.each(tables)('$code', (rule, cases) => {
  test.each(cases.map(row => [row.text, row] as const))('%s', (_, row) => {
    const findings = findIn(rule, row)
    expect(findings.map(writtenAt)).toEqual(row.finds)
    for (const [index, part] of (row.expects ?? []).entries()) expect(findings[index]!.message).toContain(part)
  })

  test('the table is wide enough, and every row of the other tables that is not about this rule stays silent', () => {
    expect(cases.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(35)
    expect(cases.filter(({ finds }) => finds.length > 0).length).toBeGreaterThanOrEqual(35)
    expect(new Set(cases.map(row => JSON.stringify([row.text, row.notes]))).size).toBe(cases.length)
    const others = tables.filter(([other]) => other !== rule).flatMap(([, rows]) => rows)
    expect(others.flatMap(row => findIn(rule, row).map(({ message }) => `${row.text}: ${message}`))).toEqual([])
  })

  test('precision and recall', () => {
    const rows = cases.map(row => ({ said: findIn(rule, row).map(writtenAt), due: [...row.finds] }))
    const said = rows.flatMap(row => row.said).length
    const due = rows.flatMap(row => row.due).length
    const right = rows.reduce((sum, row) => sum + row.said.filter(one => row.due.includes(one)).length, 0)
    console.log(`${rule.code}: ${rows.filter(row => row.due.length === 0).length} rows silent, ${rows.filter(row => row.due.length > 0).length} to find; precision ${right}/${said}, recall ${right}/${due}`)
    expect([right / said, right / due]).toEqual([1, 1])
  })
})

function findIn(rule: Rule, { text, notes }: Case): Finding[] {
  const findings: Finding[] = []
  rule.check(finding => findings.push(finding), { passages: passagesOf(text, notes) } as unknown as Subject)
  return findings
}

function writtenAt({ span: { source, start, end } }: Finding): string {
  return source.text.slice(start, end)
}
