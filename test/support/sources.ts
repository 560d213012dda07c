import type { Source } from '../../src/source/source.ts'
import type { PeriodSources, ReportSources } from '../../src/pipeline.ts'

/** Files of a workspace written in one text: each begins with a line `--- path/to/file.yaml`. */
export function filesOf(text: string): Map<string, string> {
  const parts = text.split(/^--- (\S+)\n/m).slice(1)
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] as const : [])))
}

/** What the pipeline reads, from files in memory; the template is the folder that bao-cao.yaml names. */
export function sourcesOf(files: ReadonlyMap<string, string>, month: string): ReportSources & { period: PeriodSources } {
  const source = (path: string): Source => {
    const text = files.get(path)
    if (text === undefined) throw new Error(`${path} is not among the files`)
    return { path, text }
  }
  const below = (folder: string, ending: string) => [...files.keys()].filter(path => path.startsWith(folder) && path.endsWith(ending)).map(source)
  const periodOf = (id: string): PeriodSources => ({
    month: id,
    report: source(`data/${id}/report.yaml`),
    contributions: below(`data/${id}/`, '.yaml').filter(({ path }) => !path.endsWith('/report.yaml') && !path.includes('/xa/')),
    communes: below(`data/${id}/xa/`, '.yaml'),
  })
  const months = [...files.keys()].flatMap(path => /^data\/(\d{4}-\d{2})\/report\.yaml$/.exec(path)?.[1] ?? []).sort()
  return {
    office: {
      workspace: source('bao-cao.yaml'),
      register: source('data/agencies.yaml'),
      catalogue: source('data/indicators.yaml'),
      communes: files.has('data/communes.yaml') ? source('data/communes.yaml') : null,
      tasks: files.has('data/tasks.yaml') ? source('data/tasks.yaml') : null,
    },
    period: periodOf(month),
    earlier: months.filter(id => id < month).map(periodOf),
    elsewhere: {
      known: months,
      deliveryOf: (_report, id) => periodOf(id),
      monthsBefore: (_report, id) => months.filter(other => other < id).map(periodOf),
      documents: { known: [], tasksOf: () => null },
    },
    templateOf: (_report, id) => ({
      id,
      layout: source(`templates/${id}/layout.yaml`),
      bodies: below(`templates/${id}/`, '.hbs'),
      tables: below(`templates/${id}/tables/`, '.yaml'),
      charts: below(`templates/${id}/charts/`, '.yaml'),
    }),
    frameOf: () => null,
    template: null,
    final: 'draft',
  }
}
