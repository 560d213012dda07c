import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import type { Figure } from '../figures/figures.ts'
import { figuresToTable } from '../figures/figures-to-table.ts'
import { deliveryToIndicators } from '../figures/period-to-figures.ts'
import type { Place } from '../project/place.ts'
import { hasMonthFolder, listMonthFolders } from '../project/list-months.ts'
import type { Register } from '../schemas/register.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { addMonths, type IsoMonth } from '../vietnamese/date.ts'
import type { CommonOptions, Context } from './command.ts'
import { deliver, type DeliveryOptions } from './deliver.ts'
import { exportFormats, type ExportFormatName, type ExportStyle } from './export-formats.ts'
import { planMonth, type MonthOptions } from './plan-month.ts'
import * as problems from './problems.ts'
import { sentences } from './problems.ts'
import { readDeliveries } from './read-deliveries.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface ExportOptions extends CommonOptions, MonthOptions, DeliveryOptions, ExportStyle {
  readonly format?: ExportFormatName
}

/** Gives all figures of a month; errors in the data are told, and what they leave out is an empty cell. */
export async function runExport({ io }: Context, options: ExportOptions): Promise<Status> {
  const plan = planMonth(io.cwd, options)
  const { content, toContent } = await exportFormats[options.format ?? 'csv']()
  const misuse = misuseOf(plan, content, options)
  if ('code' in plan || misuse) {
    printFindings(io, [misuse as Diagnostic])
    return status.usage
  }
  const findings: Diagnostic[] = []
  const figures = figuresOf(diagnostic => void (diagnostic.severity === 'error' && findings.push(diagnostic)), plan.place, plan.month)
  if (findings.length > 0) printFindings(io, findings)
  if (!figures) return status.refused
  const end = await deliver(io, await toContent(figuresToTable(figures.indicators, figures.register), options), options)
  const blanks = figures.indicators.filter(({ value, indicator }) => value === null && !indicator.optional).length
  if (findings.length === 0) {
    if (blanks > 0) io.stderr.write(`${sentences.exportedBlanks(plan.month, blanks)}\n`)
    return end
  }
  io.stderr.write(`${sentences.exportedInPart(plan.month)}\n`)
  return status.refused
}

function misuseOf(plan: ReturnType<typeof planMonth>, content: 'text' | 'bytes', { out, format }: ExportOptions): Diagnostic | null {
  if ('code' in plan) return plan
  if (!hasMonthFolder(plan.place, plan.month)) return problems.noMonthFolder(plan.month, listMonthFolders(plan.place))
  return content === 'bytes' && out === undefined ? problems.needsFile(format!) : null
}

interface MonthFigures {
  readonly indicators: readonly Figure[]
  readonly register: Register
}

/** Null where nobody can tell who reports what. */
function figuresOf(report: Report, place: Place, month: IsoMonth): MonthFigures | null {
  const [delivery] = readDeliveries(report, place, [month])
  if (!delivery) return null
  const monthBefore = addMonths(month, -1)
  const [previous = null] = hasMonthFolder(place, monthBefore) ? readDeliveries(() => {}, place, [monthBefore]) : []
  return { indicators: [...deliveryToIndicators(report, delivery, previous).values()], register: delivery.office.register.value }
}
