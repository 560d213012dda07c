import { countGraphemes, lineColumn } from '../../src/source/line-column.ts'
import type { Finding, Rule } from '../../src/rules/rule.ts'
import { subjectOf } from './subject-of.ts'

// `#` at the start keeps the line a comment where it can; a stretch that starts in the first column has no room for it.
const caretLine = /^(?:# *)?\^+ [a-z0-9-]+: .*\n/gm

/** Whether a rule's examples are files of a workspace, rather than a text. */
export function hasFileExamples({ bad }: Rule): boolean {
  return /^\s*--- \S+\n/.test(bad)
}

/** All that a rule finds in files after lines `--- path`, which may carry caret lines. */
export function findIn(rule: Rule, files: string): Finding[] {
  const findings: Finding[] = []
  rule.check(finding => findings.push(finding), subjectOf(files.replace(caretLine, '')))
  return findings
}

/** The example with a caret line under each place that the rule finds: the same text again, when the rule finds what the example says. */
export function annotate(rule: Rule, example: string): string {
  const found = findIn(rule, example)
  return example.replace(caretLine, '').split(/^(?=--- )/m).map(part => {
    const path = /^--- (\S+)\n/.exec(part)?.[1]
    return path === undefined ? part : annotateFile(part, found.filter(({ span }) => span.source.path === path), rule.code)
  }).join('')
}

function annotateFile(part: string, found: readonly Finding[], code: string): string {
  const lines = part.split('\n')
  for (const { span: { source, start, end }, message } of found.toSorted((a, b) => b.span.start - a.span.start)) {
    const { line, column } = lineColumn(source, start)
    const [firstLine = ''] = source.text.slice(start, end).split('\n')
    const carets = '^'.repeat(Math.max(1, countGraphemes(firstLine)))
    // Line 0 of the part is its `---` line.
    lines.splice(line + 1, 0, `${column === 1 ? '' : `#${' '.repeat(column - 2)}`}${carets} ${code}: ${message}`)
  }
  return lines.join('\n')
}

/** The stretches of the files that a rule finds fault with. */
export function stretchesIn(rule: Rule, files: string): string[] {
  return findIn(rule, files).map(({ span: { source, start, end } }) => source.text.slice(start, end))
}
