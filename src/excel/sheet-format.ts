import type { IsoMonth } from '../vietnamese/date.ts'
import type { FigureRow, TextRow } from './form.ts'

/** Changes when a form of an older program can no longer be read. */
export const formVersion = 1

/** First cell of each sheet, in the hidden column: what the sheet is, whatever its name. */
export const marks = {
  about: 'bao-cao/phieu',
  guide: 'bao-cao/huong-dan',
  figures: 'bao-cao/so-lieu',
  texts: 'bao-cao/noi-dung',
  documents: 'bao-cao/van-ban',
  list: 'bao-cao/danh-sach/',
} as const

/** Rows above the ones to be filled in; the rest of a list stands below the hidden names of its fields. */
export const headRows = { figures: 2, texts: 2, documents: 2, list: 4 } as const

/** Zero-based columns; the first one is hidden and holds the key of the row. */
export const columns = {
  key: 0,
  guide: { answer: 2 },
  figures: { label: 1, unit: 2, kind: 3, previous: 4, answer: 5, remark: 6 },
  texts: { kind: 1, id: 2, previous: 3, choice: 4, answer: 5 },
  documents: { type: 1, number: 2, date: 3, subject: 4, group: 5 },
  list: { first: 1 },
} as const

/** Where a list's sheet is told to be right: zero-based. */
export const listChoice = { row: 1, column: 2 } as const
export const listFieldsRow = 2

/** Answers to choose from; they are read back as they stand. */
export const choices = {
  keep: 'Giữ nguyên',
  rewrite: 'Sửa lại',
  listChecked: 'Đã rà soát',
} as const

export const guideKeys = { submitted: 'submitted', note: 'note' } as const

/** `can-cuoc/parts.cap-xa`: no id has a slash or a dot. */
export function keyOfFigure({ indicator, field }: Pick<FigureRow, 'indicator' | 'field'>): string {
  return `${indicator}/${field}`
}

export function keyOfText({ section, id }: Pick<TextRow, 'section' | 'id'>): string {
  return `${section}/${id}`
}

/** What the hidden sheet says of the form. */
export interface About {
  readonly version: number
  readonly month: IsoMonth
  readonly agency: string
}

/** `B7` of zero-based row 6 and column 1. */
export function cellName(row: number, column: number): string {
  const letter = (index: number): string => (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
  return letter(column) + (row + 1)
}
