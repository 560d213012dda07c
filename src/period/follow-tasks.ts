import type { Report } from '../diagnostics/diagnostic.ts'
import { tasksSchema } from '../schemas/tasks.ts'
import type { Source } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Period } from './period.ts'
import * as problems from './problems.ts'
import { sourceToFiledDespiteRepeats } from './source-to-filed.ts'

/** The documents that may have a register of tasks. */
export interface Documents {
  readonly known: readonly string[]
  /** Null where a document has no tasks.yaml, or one that can't be read, which was reported. */
  readonly tasksOf: (report: Report, document: string) => Source | null
}

/** The period with the register that it follows up: that of the document which report.yaml names, else the office's. */
export function followTasks(report: Report, period: Period, { known, tasksOf }: Documents): Period {
  const { value, file } = period.report
  const document = value['tasks-of']
  if (document === null) return period
  const span = file.spanOfValue(['tasks-of'])
  const source = known.includes(document) ? tasksOf(report, document) : null
  if (!known.includes(document)) report(problems.unknownDocument(document, nearest(document, known), known, span))
  else if (!source) report(problems.noTasksOf(document, span))
  const tasks = source && sourceToFiledDespiteRepeats(report, tasksSchema, source)
  return { ...period, office: { ...period.office, tasks } }
}
