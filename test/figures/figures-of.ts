import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Figures } from '../../src/figures/figures.ts'
import { periodToFigures } from '../../src/figures/period-to-figures.ts'
import type { Period } from '../../src/period/period.ts'
import { sourcesToOffice } from '../../src/period/sources-to-office.ts'
import { sourcesToPeriod } from '../../src/period/sources-to-period.ts'
import type { Span } from '../../src/source/source.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'

/** The agencies and texts of the small workspace, with an own catalogue and only the months that a test gives. */
export function workspaceOf(catalogue: string, files: Readonly<Record<string, string>>): Map<string, string> {
  const shared = [...filesOf(smallWorkspace)].filter(([path]) => !path.startsWith('data/2026'))
  return new Map([...shared, ['data/indicators.yaml', `indicators:\n${catalogue}`], ...Object.entries(files)])
}

/** A month in which Sở Y tế sent these indicators. */
export function monthOf(month: string, indicators: string): Record<string, string> {
  return { ...emptyMonth(month), [`data/${month}/so-y-te.yaml`]: `agency: so-y-te\nindicators:\n${indicators}` }
}

export function emptyMonth(month: string): Record<string, string> {
  return { [`data/${month}/report.yaml`]: `title: Kết quả\nperiod: { from: ${month}-01, to: ${month}-15 }\n` }
}

/** What one commune sent for a month. */
export function communeOf(month: string, commune: string, indicators: string): Record<string, string> {
  return { [`data/${month}/xa/${commune}.yaml`]: `commune: ${commune}\nindicators: ${indicators}\n` }
}

/** The lock of a closed month with these figures. */
export function lockOf(month: string, figures: object): Record<string, string> {
  const hash = '0'.repeat(64)
  return { [`data/${month}/closed.lock.json`]: JSON.stringify({ month, closed: `${month}-20`, program: '0.1.0', template: 'mau', report: hash, files: {}, shared: {}, figures }) }
}

/** All months, oldest first. */
export function periodsOf(files: ReadonlyMap<string, string>): Period[] {
  const months = [...files.keys()].flatMap(path => /^data\/([-\d]{7})\/report\.yaml$/.exec(path)?.[1] ?? []).sort()
  return months.map(month => {
    const { office, period } = sourcesOf(files, month)
    const path = `data/${month}/closed.lock.json`
    const lock = files.has(path) ? { path, text: files.get(path)! } : null
    return sourcesToPeriod(() => {}, sourcesToOffice(() => {}, office)!, { ...period, lock })!
  })
}

/** The last month's figures, compared with the month before it, and what was said of them. */
export function figuresOf(files: ReadonlyMap<string, string>): { figures: Figures; said: Diagnostic[] } {
  const periods = periodsOf(files)
  const said: Diagnostic[] = []
  const earlier = periods.slice(0, -1)
  return { figures: periodToFigures(diagnostic => void said.push(diagnostic), periods.at(-1)!, earlier.at(-1) ?? null, earlier), said }
}

/** `data/indicators.yaml: kiosk` */
export function shown({ source, start, end }: Span): string {
  return `${source.path}: ${source.text.slice(start, end)}`
}
