import { runPipeline } from '../../src/pipeline.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { deliveryToProgress } from '../../src/progress/delivery-to-progress.ts'
import type { MonthProgress, ReportState } from '../../src/progress/progress.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'

/** How far April 2026 of the small workspace is, with files put in, changed (`null` takes one out). */
export function progressWith(changes: Readonly<Record<string, string | null>>, today = '2026-04-10', report: ReportState = 'good'): MonthProgress {
  const files = new Map([...filesOf(smallWorkspace)])
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  const findings: Diagnostic[] = []
  const { period, earlier } = runPipeline(diagnostic => void findings.push(diagnostic), sourcesOf(files, '2026-04'))
  return deliveryToProgress(period!, { today, report, periodEnd: period!.report.value.period!.to, earlier, findings })
}

/** The small workspace's catalogue with a target for kiosks. */
export const withTarget = (target: string) => filesOf(smallWorkspace).get('data/indicators.yaml')!.replace('label: Kiosk khám bệnh,', `label: Kiosk khám bệnh, target: { ${target} },`)

/** An earlier month with so many kiosks. */
export const month = (id: string, kiosks: number) => ({
  [`data/${id}/report.yaml`]: `title: Kết quả\nperiod: { from: 16/2/2026, to: 15/3/2026 }\n`,
  [`data/${id}/so-y-te.yaml`]: `agency: so-y-te\nindicators: { kiosk: ${kiosks} }\n`,
})
