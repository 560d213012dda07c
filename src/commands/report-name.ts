import type { Report } from '../diagnostics/diagnostic.ts'
import type { Stages } from '../pipeline.ts'
import { outputName } from '../project/output-name.ts'
import { folderOf, type AskedPeriod } from './plan-periods.ts'

/** What a report's file is called, without its ending; null where it can't be, or where there is no report: both were reported. */
export function reportName(report: Report, { template, filled }: Pick<Stages, 'template' | 'filled'>, asked: AskedPeriod): string | null {
  return template && filled && outputName(
    report,
    filled.layout.output,
    { symbol: filled.symbol, month: 'document' in asked ? filled.month : folderOf(asked), document: folderOf(asked), template: template.id },
    (start, end) => template.layout.file.spanInText(['output'], start, end),
  )
}
