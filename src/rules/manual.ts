import type { Rule } from './rule.ts'

const severities = { error: 'lỗi', warning: 'cảnh báo' } as const

/** Lines of carets under the place, as the examples carry them, as the manual shows them. */
const caretLine = /^(?:%%|#)?( *)(\^+) [a-z-]+: (.*)$/

/** A rule's page: what it finds, why, wrong and right. Markdown. */
export function explanationOf(rule: Rule): string {
  return [
    `## ${rule.code}`,
    '',
    `**${rule.title}** (${severities[rule.severity]})`,
    '',
    rule.why,
    '',
    'Sai:',
    '',
    ...quoted(rule.bad),
    '',
    'Đúng:',
    '',
    ...quoted(rule.good),
    '',
  ].join('\n')
}

/** One line a rule. */
export function ruleList(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ code }) => code.length))
  return rules.map(({ code, severity, title }) => `${code.padEnd(width)}  ${severities[severity]}: ${title}\n`).join('')
}

function quoted(example: string): string[] {
  return example.trim().split('\n').map(line => {
    const caret = caretLine.exec(line)
    const shown = caret ? `${' '.repeat(line.indexOf('^'))}${caret[2]} ${caret[3]}` : line
    return `    ${shown}`.trimEnd()
  })
}
