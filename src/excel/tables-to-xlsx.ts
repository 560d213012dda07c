import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx'
import { textOf, type Cell, type Table } from '../tables/table.ts'
import { withoutFormula } from '../tables/without-formula.ts'
import { cell, cellsOf, type Placed } from './sheet.ts'
import { sealed, sealProperty } from './seal.ts'
import { sheetNames } from './sheet-names.ts'
import { styles } from './styles.ts'
import { titles } from './words.ts'

/** The file's own date: the same tables give the same bytes. */
const day = new Date('2000-01-01T00:00:00Z')

const number: CellStyle = { numFmt: '#,##0.######', alignment: { vertical: 'top' } }
const whole: CellStyle = { numFmt: '#,##0', alignment: { vertical: 'top' } }
const text: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }

/** Widths in characters. */
const narrowest = 10
const widest = 60

/** Tables as an Excel file, a sheet each. */
export async function tablesToXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }, index) => title ?? (index === 0 ? titles.figures : `${titles.figures} ${index + 1}`)))
  return sealed(await writeXlsx({
    sheets: tables.map((table, index) => sheetOf(table, names[index]!)),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { title: tables[0]?.title ?? titles.document, creator: titles.document, created: day, modified: day, custom: sealProperty },
  }))
}

function sheetOf({ columns, rows }: Table, name: string): WriteSheet {
  return {
    name,
    freezePane: { rows: 1 },
    columns: columns.map((column, index) => ({ width: widthOf([column.title, ...rows.map(row => textOf(row[index]!))]) })),
    cells: cellsOf([columns.map(({ title }) => cell(withoutFormula(title), styles.heading)), ...rows.map(row => row.map(placed))]),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  }
}

function placed(value: Cell): Placed {
  if (value === null) return null
  if (typeof value === 'number') return cell(value, Number.isInteger(value) ? whole : number)
  return cell(withoutFormula(textOf(value)), text)
}

function widthOf(texts: readonly string[]): number {
  return Math.min(widest, Math.max(narrowest, ...texts.map(value => value.length + 2)))
}
