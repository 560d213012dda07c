import { element, valued } from './element.ts'
import { bordersXml, type Border } from './paragraph-properties.ts'

/** Lengths in twips. */
export interface TableLook {
  readonly width: number
  readonly columns: readonly number[]
  readonly isCentred: boolean
  readonly border: Border
  /** Left and right of the text in every cell. */
  readonly padding: number
  /** For readers who can't see the table. */
  readonly caption?: string | undefined
  readonly description?: string | undefined
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const

/** `w:tbl` with columns of fixed widths; `rows` is XML. Properties in the order of CT_TblPr (ECMA-376 Part 1, A.1). */
export function table({ width, columns, isCentred, border, padding, caption, description }: TableLook, rows: string): string {
  const borders = Object.fromEntries(sides.map(side => [side, border]))
  const properties = widthXml('w:tblW', width) + (isCentred ? '<w:jc w:val="center"/>' : '') + element('w:tblBorders', {}, bordersXml(borders, sides)) + '<w:tblLayout w:type="fixed"/>'
    + element('w:tblCellMar', {}, widthXml('w:top', 0) + widthXml('w:left', padding) + widthXml('w:bottom', 0) + widthXml('w:right', padding))
    + valued('w:tblCaption', caption) + valued('w:tblDescription', description)
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${columns.map(column => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
}

export interface RowLook {
  /** Whether it may go on on the next page. */
  readonly breaks: boolean
  /** Whether it is repeated on every page. */
  readonly isHeader: boolean
  /** The change that brought or took it (see tracked.ts). */
  readonly change: string
}

/** `w:tr`; `cells` is XML. */
export function row({ breaks, isHeader, change }: RowLook, cells: string): string {
  // Word's own schema knows no `false` here.
  const properties = (breaks ? '<w:cantSplit w:val="off"/>' : '<w:cantSplit/>') + (isHeader ? '<w:tblHeader/>' : '') + change
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
}

export interface CellLook {
  /** Twips; a column as narrow as none has no width. */
  readonly width: number
  readonly columnSpan?: number | undefined
  /** Whether cells of the rows below belong to it, or it to one above. */
  readonly merged?: 'restart' | 'continue' | undefined
  readonly align?: 'top' | 'center' | 'bottom' | undefined
}

/** `w:tc`; `paragraphs` is XML that ends in one. Properties in the order of CT_TcPr. */
export function cell({ width, columnSpan = 1, merged, align }: CellLook, paragraphs: string): string {
  const properties = (width > 0 ? widthXml('w:tcW', width) : '') + (columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '') + valued('w:vMerge', merged) + valued('w:vAlign', align)
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${paragraphs}</w:tc>`
}

function widthXml(name: string, twips: number): string {
  return `<${name} w:type="dxa" w:w="${twips}"/>`
}
