import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import type { Finding, Rule } from '../../src/rules/rule.ts'
import { countGraphemes, lineColumn } from '../../src/source/line-column.ts'
import { hasFileExamples } from './example.ts'
import { subjectOf } from './minimal-subject.ts'
import { passagesOfLines } from './passages-of-lines.ts'

// The examples of the rules over the text are Markdown. Under a faulty line stands one that begins with %%: its carets
// are in the columns of what is found, behind them code and message. `[^1]: …` is the text of a note.
const caretLine = /^%% *\^+ [a-z0-9-]+: .*\n/gm
const noteLine = /^\[\^(\d+)\]: (.*)$/gm

function findIn(rule: Rule, example: string): Finding[] {
  const notes = Object.fromEntries([...example.matchAll(noteLine)].map(([, number, text]) => [number, text]))
  // Blanked, not cut, so that places stay.
  const body = example.replace(noteLine, line => ' '.repeat(line.length))
  const findings: Finding[] = []
  rule.check(finding => findings.push(finding), subjectOf(passagesOfLines(body, notes as Record<number, string>)))
  return findings
}

/** The example with a caret line under each place that the rule finds. */
function annotate(rule: Rule, annotated: string): string {
  const example = annotated.replace(caretLine, '')
  const lines = example.split('\n')
  const placed = findIn(rule, example).map(({ span: { source, start, end }, message }) => {
    const note = /^chu-thich-(\d+)\.md$/.exec(source.path)?.[1]
    const offset = note === undefined ? 0 : example.indexOf(`[^${note}]: `) + `[^${note}]: `.length
    return { ...lineColumn({ path: '', text: example }, offset + start), length: countGraphemes(source.text.slice(start, end)), message }
  })
  for (const { line, column, length, message } of placed.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    lines.splice(line, 0, `%%${' '.repeat(Math.max(0, column - 3))}${'^'.repeat(Math.max(1, length))} ${rule.code}: ${message}`)
  }
  return lines.join('\n')
}

describe.each(rules.filter(rule => !hasFileExamples(rule)).map(rule => [rule.code, rule] as const))('%s', (_code, rule) => {
  test('finds what its bad example marks, and nothing else', () => {
    expect(rule.bad).toMatch(/^%% *\^+ /m)
    expect(annotate(rule, rule.bad)).toBe(rule.bad)
  })

  test('is silent about its good example', () => {
    expect(findIn(rule, rule.good)).toEqual([])
  })
})

test('every code is used once, and is the name of its file', () => {
  const codes = rules.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})
