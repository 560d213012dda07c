import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { withoutRepeats } from '../diagnostics/without-repeats.ts'
import type { Delivery } from '../period/period.ts'
import { pageToHtml } from '../page/page-to-html.ts'
import { pageToMarkdown } from '../page/page-to-markdown.ts'
import { runPipeline } from '../pipeline.ts'
import { deliveryToProgress } from '../progress/delivery-to-progress.ts'
import type { MonthProgress, ReportState } from '../progress/progress.ts'
import { progressToJson } from '../progress/progress-to-json.ts'
import { progressToPage } from '../progress/progress-to-page.ts'
import type { Place } from '../project/place.ts'
import { hasMonthFolder, listMonthFolders, listMonths } from '../project/list-months.ts'
import { readSources } from '../project/read-sources.ts'
import type { Io } from '../terminal/io.ts'
import { pageToText } from '../terminal/page-to-text.ts'
import { tableStyleFor } from '../terminal/table-to-text.ts'
import { printFindings } from '../terminal/print-findings.ts'
import type { IsoDate, IsoMonth } from '../vietnamese/date.ts'
import type { CommonOptions, Context } from './command.ts'
import { deliver, outputFor, type DeliveryOptions } from './deliver.ts'
import { planMonth, type MonthOptions } from './plan-month.ts'
import { readDeliveries, readDeliveriesTo } from './read-deliveries.ts'
import { status, type Status } from './status.ts'
import type { StatusFormat } from './status-formats.ts'
import { todayOf } from './today.ts'

/** As typed. */
export interface StatusOptions extends CommonOptions, MonthOptions, DeliveryOptions {
  readonly format?: StatusFormat
}

/** Tells how far a month is, also of one that can't be built yet; refused where nobody knows who reports. */
export async function runStatus({ io }: Context, options: StatusOptions): Promise<Status> {
  const plan = planMonth(io.cwd, options)
  if ('code' in plan) {
    printFindings(io, [plan])
    return status.usage
  }
  const findings: Diagnostic[] = []
  const progress = progressOf(withoutRepeats(diagnostic => void findings.push(diagnostic)), findings, plan.place, plan.month, todayOf(io.now()))
  if (!progress) {
    printFindings(io, findings.filter(({ severity }) => severity === 'error'))
    return status.refused
  }
  return deliver(io, textOf(io, progress, options), options)
}

function progressOf(report: Report, findings: readonly Diagnostic[], place: Place, month: IsoMonth, today: IsoDate): MonthProgress | null {
  const sources = readSources(report, place, { month, template: null, final: 'draft' })
  const checked = sources && runPipeline(report, sources)
  const { delivery, earlier } = checked?.period ? { delivery: checked.period, earlier: checked.earlier } : withoutReport(report, place, month)
  if (!delivery) return null
  return deliveryToProgress(delivery, {
    today,
    report: reportState(findings, place, month),
    periodEnd: checked?.period?.report.value.period?.to ?? null,
    earlier,
    // What the report's state says already.
    findings: findings.filter(({ code }) => code !== 'period-missing' && code !== 'report-missing'),
  })
}

/** What is known of a month whose report.yaml is missing or can't be read. */
function withoutReport(report: Report, place: Place, month: IsoMonth): { delivery: Delivery | null; earlier: readonly Delivery[] } {
  const [delivery = null] = readDeliveries(report, place, [month])
  const months = listMonthFolders(place).filter(other => other < month)
  return { delivery, earlier: delivery ? readDeliveriesTo(() => {}, place, delivery.office, months) : [] }
}

function reportState(findings: readonly Diagnostic[], place: Place, month: IsoMonth): ReportState {
  if (!hasMonthFolder(place, month)) return 'folderless'
  if (!listMonths(place).includes(month)) return 'absent'
  return findings.some(({ severity, span }) => severity === 'error' && span?.source.path.endsWith(`/${month}/report.yaml`)) ? 'faulty' : 'good'
}

function textOf(io: Io, progress: MonthProgress, options: StatusOptions): string {
  const format = options.format ?? 'pretty'
  if (format === 'json') return progressToJson(progress)
  const page = progressToPage(progress)
  if (format === 'md') return pageToMarkdown(page)
  if (format === 'html') return pageToHtml(page)
  return pageToText(page, tableStyleFor(io, outputFor(io, options)))
}
