import type { Cell, Table } from '../tables/table.ts'
import { sentences } from './problems.ts'
import type { Trend } from './trend.ts'

/** A row for each month of each indicator; what a month lacks is said in the last column. */
export function trendsToTable(trends: readonly Trend[]): Table {
  const columns = sentences.columns.map((title, index) => ({ title, align: index >= 5 && index <= 7 ? 'right' as const : 'left' as const }))
  const rows = trends.flatMap(({ id, label, agency, unit, points }) => points.map(({ month, amounts, gap }): Cell[] => [
    month, id, label, agency, unit, amounts?.value ?? null, amounts?.total ?? null, amounts?.rate ?? null, gap && sentences.gap[gap],
  ]))
  return { title: null, columns, rows }
}
