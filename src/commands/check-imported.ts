import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { OfficeSources } from '../period/sources-to-office.ts'
import { runPipeline, type ReportSources } from '../pipeline.ts'
import { rules } from '../rules/index.ts'
import type { Source } from '../source/source.ts'
import type { IsoMonth } from '../vietnamese/date.ts'

/** What the rules find so wrong in files that aren't written yet that a report couldn't be built of them. */
export function ruleErrorsIn(office: OfficeSources, files: ReadonlyMap<string, string>, month: IsoMonth, template: string): Diagnostic[] {
  const errors: Diagnostic[] = []
  const codes = new Set(rules.map(({ code }) => code))
  runPipeline(diagnostic => void (diagnostic.severity === 'error' && codes.has(diagnostic.code) && errors.push(diagnostic)), sourcesOf(office, files, month, template))
  return errors
}

function sourcesOf(office: OfficeSources, files: ReadonlyMap<string, string>, month: IsoMonth, template: string): ReportSources {
  const sourceAt = (path: string): Source => ({ path, text: files.get(path)! })
  const filesIn = (folder: string, ending: string) => [...files.keys()].filter(path => path.startsWith(folder) && !path.slice(folder.length).includes('/') && path.endsWith(ending)).map(sourceAt)
  const folder = `data/${month}/`
  const own = `templates/${template}/`
  return {
    office: { ...office, tasks: files.has('data/tasks.yaml') ? sourceAt('data/tasks.yaml') : office.tasks },
    period: { month, report: sourceAt(`${folder}report.yaml`), contributions: filesIn(folder, '.yaml').filter(({ path }) => !path.endsWith('/report.yaml')), lock: null },
    earlier: [],
    elsewhere: { known: [], deliveryOf: () => ({ month, contributions: [] }), monthsBefore: () => [], documents: { known: [], tasksOf: () => null } },
    templateOf: () => ({ id: template, layout: sourceAt(`${own}layout.yaml`), bodies: filesIn(own, '.hbs'), tables: filesIn(`${own}tables/`, '.yaml'), charts: [] }),
    frameOf: () => null,
    template: null,
    final: 'draft',
  }
}
