import { inlinesToPlain } from '../document/plain-text.ts'
import type { Table } from '../document/tree.ts'
import { cleanText } from './clean-text.ts'
import type { TableLook } from './markup/table.ts'

/** Name and columns for readers who can't see the table. */
export function describeTable({ title, header }: Table): Pick<TableLook, 'caption' | 'description'> {
  const columns = header.flat().map(({ content }) => inlinesToPlain(content)).join('; ')
  return { caption: cleanText(title), description: columns === '' ? undefined : cleanText(`Các cột: ${columns}.`) }
}
