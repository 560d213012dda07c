import type { Separator } from '../tables/table-to-csv.ts'

/** What may part the columns of a CSV file. */
export const separators = [',', ';'] as const satisfies readonly Separator[]
