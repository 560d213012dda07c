import type { DocumentSources, OwnFile, PeriodSources, ReportSources } from '../../src/pipeline.ts'
import type { Report } from '../../src/diagnostics/diagnostic.ts'
import { bytesToSource } from '../../src/project/bytes-to-source.ts'
import type { Source } from '../../src/source/source.ts'

/** Files of a workspace by their path: text, or bytes that may be none. */
export type Files = ReadonlyMap<string, string | Uint8Array>

const ownFiles: readonly OwnFile[] = ['agencies.yaml', 'indicators.yaml', 'tasks.yaml', 'communes.yaml']

/** What src/project makes of a folder, without the folder; `target` is the folder in data/ that is to become a document. */
export function filesToSources(report: Report, files: Files, target: string): ReportSources | null {
  const texts = [...files].filter(([path]) => !path.endsWith('.docx'))
  const all = new Map(texts.map(([path, content]): [string, Source | null] => [path, bytesToSource(report, path, typeof content === 'string' ? new TextEncoder().encode(content) : content)]))
  const at = (path: string) => all.get(path) ?? null
  const below = (folder: string, ending: string) => [...all].flatMap(([path, source]) => (path.startsWith(folder) && path.endsWith(ending) && source ? [source] : []))
  /** Files of agencies in a folder; of those that can't be read the names. */
  const sent = (folder: string) => {
    const own = [...all].filter(([path]) => path.startsWith(folder) && path.endsWith('.yaml') && !path.slice(folder.length).includes('/') && ![...ownFiles, 'report.yaml'].some(name => path === folder + name))
    return { contributions: own.flatMap(([, source]) => source ?? []), unread: own.flatMap(([path, source]) => (source ? [] : [path.slice(folder.length, -'.yaml'.length)])) }
  }
  const tell = (code: string, path: string) => report({ code, severity: 'error', message: 'không có', span: { source: { path, text: '' }, start: 0, end: 0 }, related: [], hint: null })
  const isMonth = /^\d{4}-\d{2}$/.test(target)
  const months = [...all.keys()].flatMap(path => /^data\/(\d{4}-\d{2})\/report\.yaml$/.exec(path)?.[1] ?? []).sort()
  const documents = [...all.keys()].flatMap(path => /^data\/(?!\d{4}-\d{2}\/)([^/]+)\/report\.yaml$/.exec(path)?.[1] ?? []).sort()

  const sharedOrOwn = (name: OwnFile) => (!isMonth && all.has(`data/${target}/${name}`) ? `data/${target}/${name}` : `data/${name}`)
  const required = ['bao-cao.yaml', sharedOrOwn('agencies.yaml'), sharedOrOwn('indicators.yaml'), `data/${target}/report.yaml`]
  const missing = required.find(path => !all.has(path))
  if (missing !== undefined) tell('file-missing', missing)
  const [workspace, register, catalogue] = required.map(at)
  const period = isMonth ? periodOf(target) : documentOf(target)
  if (!workspace || !register || !catalogue || !period) return null
  return {
    office: { workspace, register, catalogue, tasks: at(sharedOrOwn('tasks.yaml')), communes: at(sharedOrOwn('communes.yaml')) },
    period,
    earlier: isMonth ? monthsBefore(target) : [],
    elsewhere: {
      known: months,
      deliveryOf: (_, month) => ({ month, ...sent(`data/${month}/`), communes: below(`data/${month}/xa/`, '.yaml') }),
      monthsBefore: (_, month) => monthsBefore(month),
      documents: { known: documents, tasksOf: (_, document) => at(`data/${document}/tasks.yaml`) },
    },
    templateOf(refuse, id) {
      const layout = at(`templates/${id}/layout.yaml`)
      if (!layout) refuse({ code: 'template-missing', severity: 'error', message: 'không có mẫu', span: { source: { path: `templates/${id}`, text: '' }, start: 0, end: 0 }, related: [], hint: null })
      return layout && { id, layout, bodies: below(`templates/${id}/`, '.hbs'), tables: below(`templates/${id}/tables/`, '.yaml'), charts: below(`templates/${id}/charts/`, '.yaml') }
    },
    frameOf(refuse, id, name, span) {
      const path = `templates/${id}/${name}`
      const bytes = files.get(path)
      if (bytes instanceof Uint8Array) return { path, text: Buffer.from(bytes).toString('base64'), bytes }
      refuse({ code: 'frame-missing', severity: 'error', message: 'không có khung', span, related: [], hint: null })
      return null
    },
    template: null,
    final: 'draft',
  }

  function periodOf(month: string): PeriodSources | null {
    const file = at(`data/${month}/report.yaml`)
    return file && { month, report: file, ...sent(`data/${month}/`), communes: below(`data/${month}/xa/`, '.yaml') }
  }

  function documentOf(document: string): DocumentSources | null {
    const folder = `data/${document}/`
    const file = at(`${folder}report.yaml`)
    return file && { document, report: file, ...sent(folder), communes: below(`${folder}xa/`, '.yaml'), own: ownFiles.filter(name => all.has(folder + name)) }
  }

  function monthsBefore(month: string): PeriodSources[] {
    return months.filter(other => other < month).flatMap(other => periodOf(other) ?? [])
  }
}
