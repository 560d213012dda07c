import { escapeMarkup } from './escape-markup.ts'
import { textOf, toneOf, type Cell, type Column, type Table } from './table.ts'

/** An HTML table; tones are classes of its cells: good, doubtful, bad, quiet. */
export function tableToHtml({ title, columns, rows }: Table): string {
  return [
    '<table>',
    ...(title === null ? [] : [`<caption>${escapeMarkup(title)}</caption>`]),
    `<thead><tr>${columns.map(column => `<th scope="col"${classOf(sideOf(column))}>${escapeMarkup(column.title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(row => `<tr>${row.map((cell, index) => cellToHtml(cell, columns[index]!, index)).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n')
}

/** The first cell is the name of its row. */
function cellToHtml(cell: Cell, column: Column, index: number): string {
  const classes = classOf(sideOf(column), toneOf(cell))
  const text = escapeMarkup(textOf(cell))
  return index === 0 ? `<th scope="row"${classes}>${text}</th>` : `<td${classes}>${text}</td>`
}

function sideOf({ align }: Column): string | null {
  return align === 'right' ? 'right' : null
}

function classOf(...names: readonly (string | null)[]): string {
  const given = names.filter(name => name !== null)
  return given.length > 0 ? ` class="${given.join(' ')}"` : ''
}
