import { captionOf, chartToRows } from '../document/chart-text.ts'
import { emphasize } from '../document/heading-text.ts'
import type { Chart } from '../document/tree.ts'
import { inlinesToMarkdown } from './inline.ts'

/** Its numbers as a table, and its name below it as on paper. */
export function chartToMarkdown(chart: Chart): string {
  const { titles, rows } = chartToRows(chart)
  const lines = [titles, titles.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
  const table = lines.map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
  return `${table}\n\n${inlinesToMarkdown(emphasize(captionOf(chart), { bold: true, italic: false }))}`
}
