import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre'

/** A cell before it has a place; null where nothing stands. */
export type Placed = Partial<Cell> | null

export function cell(value: CellValue, style?: CellStyle): Placed {
  return style ? { value, style } : { value }
}

/** Rows of cells as the library takes them. */
export function cellsOf(rows: readonly (readonly Placed[])[]): Map<string, Partial<Cell>> {
  return new Map(rows.flatMap((row, r) => row.flatMap((placed, c) => (placed ? [[`${r},${c}`, placed] as const] : []))))
}

/** What all sheets of a form have in common: locked but for the open cells, widths free to change, printed on the width of a page. */
export function formSheet(sheet: WriteSheet & { readonly headRows: number }): WriteSheet {
  const { headRows, ...rest } = sheet
  return {
    view: { showGridLines: false },
    ...(headRows > 0 ? { freezePane: { rows: headRows } } : {}),
    pageSetup: {
      paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0,
      ...(headRows > 0 ? { printTitlesRow: `$1:$${headRows}` } : {}),
    },
    headerFooter: { oddFooter: '&R&P/&N' },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    ...rest,
  }
}

/** The hidden first column, and the others of these widths in characters. */
export function columnsOf(...widths: readonly number[]): { width: number; hidden?: true }[] {
  return [{ width: 4, hidden: true }, ...widths.map(width => ({ width }))]
}
