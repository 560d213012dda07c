import { describe, expect, test } from 'vitest'
import { figureTables, languageTables, scoreOf, writtenAt } from './tables.ts'

const named = [...figureTables, ...languageTables].map(table => [table.rule.code, table] as const)

describe.each(named)('%s', (_code, { rows, findIn }) => {
  test.each(rows.map(row => [row.text, row] as const))('%s', (_text, row) => {
    const findings = findIn(row)
    expect(findings.map(writtenAt)).toEqual(row.finds)
    for (const [index, part] of (row.expects ?? []).entries()) expect(findings[index]!.message).toContain(part)
  })

  test('no row stands twice', () => {
    expect(new Set(rows.map(row => JSON.stringify([row.text, row.notes, row.facts]))).size).toBe(rows.length)
  })
})

test('each rule over figures is silent about the rows of the others', () => {
  for (const table of figureTables) {
    const others = figureTables.filter(other => other !== table).flatMap(({ rows }) => rows)
    expect(others.flatMap(row => table.findIn(row).map(({ message }) => `${row.text}: ${message}`))).toEqual([])
  }
})

test('docs/precision.md states precision and recall of each rule over its rows', async () => {
  const scores = named.map(([code, table]) => ({ code, ...scoreOf(table) }))
  for (const { code, silent, toFind } of scores) {
    const least = figureTables.some(({ rule }) => rule.code === code) ? 35 : 12
    expect(Math.min(silent, toFind), code).toBeGreaterThanOrEqual(least)
  }
  const sum = (key: 'silent' | 'toFind' | 'due' | 'said' | 'right') => scores.reduce((total, score) => total + score[key], 0)
  expect(Math.min(sum('silent'), sum('toFind'))).toBeGreaterThanOrEqual(150)
  const row = (code: string, { silent, toFind, due, said, right }: { silent: number; toFind: number; due: number; said: number; right: number }) =>
    `| ${code} | ${silent} | ${toFind} | ${right}/${said} | ${right}/${due} |`
  const page = [
    '# How well the rules over the text do',
    '',
    'Made by `test/rules/text-rules.test.ts` from the tables `test/rules/*.corpus.ts`: clauses that must stay silent and clauses in which something must',
    'be found, at exactly these letters. The rows were written along with the rules, so this measures that nothing was lost since, not how the',
    'rules do on texts that nobody has seen yet; a miss or a false alarm from real life becomes a row.',
    '',
    '| rule | silent rows | rows to find | precision | recall |',
    '|---|---|---|---|---|',
    ...scores.map(score => row(score.code, score)),
    row('all', { silent: sum('silent'), toFind: sum('toFind'), due: sum('due'), said: sum('said'), right: sum('right') }),
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../docs/precision.md')
})
