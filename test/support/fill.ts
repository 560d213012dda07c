import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { withoutRepeats } from '../../src/diagnostics/without-repeats.ts'
import { periodToFigures } from '../../src/figures/period-to-figures.ts'
import { sourcesToOffice } from '../../src/period/sources-to-office.ts'
import { sourcesToPeriod } from '../../src/period/sources-to-period.ts'
import { sourcesToTemplate } from '../../src/template/sources-to-template.ts'
import { templateToFilled } from '../../src/template/template-to-filled.ts'
import type { FilledReport, FilledTable, FilledText } from '../../src/template/filled.ts'
import { smallWorkspace } from './small-workspace.ts'
import { filesOf, sourcesOf } from './sources.ts'

/** The filled body with its places. */
export function fillBody(body: string, change: Record<string, string> = {}): FilledText {
  return fillAll(body, change).filled.body
}

/** The body that a template gives with the small workspace, notes numbered as they come, and all that was said. */
export function fill(body: string, change: Record<string, string> = {}): { text: string; notes: string[]; said: string[]; diagnostics: Diagnostic[] } {
  const { filled, diagnostics } = fillAll(body, change)
  return {
    text: filled.body.text.replaceAll('[^#', '[^'),
    notes: filled.notes.map(({ id, content }) => `${id}: ${content.text}`),
    said: toldAt(diagnostics),
    diagnostics,
  }
}

/** The table `t` of the template, and what was said of it. */
export function fillFirstTable(change: Record<string, string>, call = '{{table "t"}}'): { table: FilledTable; said: string[] } {
  const { filled, diagnostics } = fillAll(call, change)
  return { table: filled.tables[0]!, said: toldAt(diagnostics) }
}

function toldAt(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter(({ code }) => code !== 'paragraph-unused').map(({ code, span }) => `${code} ${span!.source.path} ${JSON.stringify(span!.source.text.slice(span!.start, span!.end))}`)
}

function fillAll(body: string, change: Record<string, string>): { filled: FilledReport; diagnostics: Diagnostic[] } {
  const files = new Map([...filesOf(smallWorkspace), ...Object.entries(change), ['templates/mau/body.hbs', body]])
  const diagnostics: Diagnostic[] = []
  const report = withoutRepeats(diagnostic => void diagnostics.push(diagnostic))
  const sources = sourcesOf(files, '2026-04')
  const office = sourcesToOffice(report, sources.office)!
  const period = sourcesToPeriod(report, office, sources.period)!
  const previous = sourcesToPeriod(() => {}, office, [...sources.earlier][0]!)
  const template = sourcesToTemplate(report, sources.templateOf(report, 'mau')!, () => null)!
  return { filled: templateToFilled(report, template, periodToFigures(report, period, previous, previous ? [previous] : []), 'draft'), diagnostics }
}
