import { textOf, type Cell, type Table } from './table.ts'

/** A table as GitHub and GitLab know it, under its title. */
export function tableToMarkdown({ title, columns, rows }: Table): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(cell => plain(textOf(cell))).join(' | ')} |`
  const rule = `| ${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join(' | ')} |`
  const lines = [line(columns.map(column => column.title)), rule, ...rows.map(line)]
  return `${title === null ? '' : `## ${plain(title)}\n\n`}${lines.join('\n')}`
}

/** On one line, and nothing in it that Markdown would take for a mark. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&]/g, sign => `\\${sign}`)
}
