import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'

/** One row of a table that only arranges text: no borders, and it never breaks across pages. */
export interface FrameRow {
  readonly cells: readonly (readonly Paragraph[])[]
  readonly align: 'top' | 'bottom'
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** Widths in twips; a table wider than the text reaches into both margins alike. */
export function frameTable(widths: readonly number[], rows: readonly FrameRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders,
    rows: rows.map(row => new TableRow({ cantSplit: true, children: row.cells.map((cell, index) => frameCell(cell, widths[index]!, row.align)) })),
  })
}

function frameCell(children: readonly Paragraph[], width: number, align: FrameRow['align']): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: align === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
    children: children.length > 0 ? children : [new Paragraph({ style: 'Normal' })],
  })
}
