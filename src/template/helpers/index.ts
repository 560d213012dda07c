import type { Helper } from '../helper.ts'
import { appendix } from './appendix.ts'
import { change } from './change.ts'
import { chart } from './chart.ts'
import { count } from './count.ts'
import { date, longDate, monthOf } from './dates.ts'
import { documentCount } from './document-count.ts'
import { documentCounts } from './document-counts.ts'
import { documents } from './documents.ts'
import { enumerate } from './enumerate.ts'
import { groups } from './groups.ts'
import { items } from './items.ts'
import { list } from './list.ts'
import { logic } from './logic.ts'
import { note } from './note.ts'
import { number } from './number.ts'
import { pair } from './pair.ts'
import { paragraph } from './paragraph.ts'
import { parts } from './parts.ts'
import { rate } from './rate.ts'
import { rateOf } from './rate-of.ts'
import { size } from './size.ts'
import { sum } from './sum.ts'
import { table } from './table.ts'
import { taskCount, taskLeads, tasks } from './tasks.ts'
import { total } from './total.ts'
import { value } from './value.ts'

/** Every function of the templates, in the manual's order. */
export const helpers: readonly Helper[] = [
  value, count, rate, rateOf, pair, change, sum, parts, number,
  list, enumerate, items, groups, size, total,
  taskCount, tasks, taskLeads,
  documents, documentCount, documentCounts,
  paragraph, note, table, chart, appendix,
  date, longDate, monthOf,
  ...logic,
]
