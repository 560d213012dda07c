import type { Separator } from '../tables/table-to-csv.ts'
import type { Table } from '../tables/table.ts'

/** As typed. */
export interface ExportStyle {
  readonly separator?: Separator
}

/** One kind of file: a text can go to the screen, bytes need a file. */
export interface ExportFormat {
  toContent(table: Table, style: ExportStyle): Promise<string | Uint8Array>
  readonly content: 'text' | 'bytes'
}

export type ExportFormatName = 'csv' | 'xlsx'

/** Loaded when asked for. */
export const exportFormats: Readonly<Record<ExportFormatName, () => Promise<ExportFormat>>> = {
  csv: async () => {
    const { tableToCsv } = await import('../tables/table-to-csv.ts')
    return { content: 'text', toContent: async (table, { separator }) => tableToCsv(table, separator ?? ',') }
  },
  xlsx: async () => {
    const { tablesToXlsx } = await import('../excel/tables-to-xlsx.ts')
    return { content: 'bytes', toContent: async table => tablesToXlsx([table]) }
  },
}

export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[]
