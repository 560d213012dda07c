import { createStringElement, type Table as DocxTable, type XmlComponent } from 'docx'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Table } from '../document/tree.ts'
import { cleanText } from './clean-text.ts'

/** Name and columns for readers who can't see the table; the library has no option for them. */
export function describeTable(docxTable: DocxTable, table: Table): void {
  const [properties] = (docxTable as unknown as { readonly root: readonly XmlComponent[] }).root
  properties!.addChildElement(createStringElement('w:tblCaption', cleanText(table.title)))
  const columns = table.header.flat().map(({ content }) => inlinesToPlain(content)).join('; ')
  if (columns !== '') properties!.addChildElement(createStringElement('w:tblDescription', cleanText(`Các cột: ${columns}.`)))
}
