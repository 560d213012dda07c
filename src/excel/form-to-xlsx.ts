import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { formatMonth } from '../vietnamese/date.ts'
import { documentsSheet } from './documents-sheet.ts'
import { figuresSheet } from './figures-sheet.ts'
import type { Form } from './form.ts'
import { aboutSheet, guideSheet } from './guide-sheet.ts'
import { listSheet } from './list-sheet.ts'
import { sealed, sealProperty } from './seal.ts'
import { sheetNames } from './sheet-names.ts'
import { textsSheet } from './texts-sheet.ts'
import { titles } from './words.ts'

/** A form as an Excel file; the same form gives the same bytes. */
export async function formToXlsx(form: Form): Promise<Uint8Array> {
  const names = sheetNames(form.lists.map(({ id }) => titles.list(id)))
  const sheets: WriteSheet[] = [
    guideSheet(form),
    ...(form.figures.length > 0 ? [figuresSheet(form)] : []),
    ...(form.texts.length > 0 ? [textsSheet(form)] : []),
    documentsSheet(form),
    ...form.lists.map((list, index) => listSheet(form, list, names[index]!)),
    aboutSheet(form),
  ]
  const date = new Date(`${form.month}-01T00:00:00Z`)
  return sealed(await writeXlsx({
    sheets,
    defaultFont: { name: 'Times New Roman', size: 12 },
    workbookProtection: { lockStructure: true },
    properties: { title: titles.workbook(form.agency.name, formatMonth(form.month)), creator: titles.document, created: date, modified: date, custom: sealProperty },
  }))
}
