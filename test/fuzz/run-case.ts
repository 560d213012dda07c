import pc from 'picocolors'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { documentToMarkdown } from '../../src/markdown/document-to-markdown.ts'
import { runToView } from '../../src/preview/run-to-view.ts'
import { viewToPage } from '../../src/preview/view-to-page.ts'
import { runPipeline, type PeriodSources, type ReportSources } from '../../src/pipeline.ts'
import { bytesToSource } from '../../src/project/bytes-to-source.ts'
import { outputName } from '../../src/project/output-name.ts'
import type { Source, Span } from '../../src/source/source.ts'
import { codeFrame } from '../../src/terminal/code-frame.ts'
import { findingsToGithub, findingsToJson, findingsToShort } from '../../src/terminal/findings-to-text.ts'

/** Files of a workspace by their path: text, or bytes that may be none. */
export type Files = ReadonlyMap<string, string | Uint8Array>

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[]
  /** Null where the diagnostics stand in the way of it. */
  readonly docx: Uint8Array | null
  readonly markdown: string | null
  readonly milliseconds: number
}

/** Signs of a value that was printed though it isn't there, or of our own marks. */
const slips = /(?<![-\w])undefined(?![-\w])|\bNaN\b|\bInfinity\b|\[object \w+\]|[\u{F0000}-\u{10FFFD}]|\uFFFC|function \w*\(/gu

/** A whole run in memory, from bytes to bytes, as `build` and `check` make it; throws where anything but a document or placed diagnostics comes out. */
export async function runCase(files: Files, month = '2026-04'): Promise<Outcome> {
  const start = performance.now()
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const { docx, markdown } = await build(files, month, report, () => diagnostics.some(({ severity }) => severity === 'error'))
  const milliseconds = performance.now() - start
  const known = knownSlips(files)
  for (const diagnostic of diagnostics) checkDiagnostic(diagnostic, known)
  checkTexts(diagnostics, known)
  if (markdown !== null) refuseSlips('the Markdown', markdown, known)
  if (docx === null && markdown === null && diagnostics.every(({ severity }) => severity !== 'error')) throw new Error('neither a document nor an error')
  return { diagnostics, docx, markdown, milliseconds }
}

async function build(files: Files, month: string, report: (diagnostic: Diagnostic) => void, hasError: () => boolean): Promise<Pick<Outcome, 'docx' | 'markdown'>> {
  const nothing = { docx: null, markdown: null }
  const sources = toSources(report, files, month)
  if (!sources) return nothing
  const found: Diagnostic[] = []
  const run = runPipeline(diagnostic => (found.push(diagnostic), report(diagnostic)), sources)
  const { document, filled, template } = run
  if (!document || !filled || !template) return nothing
  // A document with errors isn't written, but nothing may break over it either.
  const markdown = documentToMarkdown(document)
  const view = runToView(run, found, `${month}-15`)!
  refuseSlips('the page', viewToPage(view, 'live', '').html, knownSlips(files))
  const docx = await documentToDocx(document)
  outputName(report, filled.layout.output, { symbol: filled.symbol, month, document: month, template: template.id }, (from, to) => template.layout.file.spanInText(['output'], from, to))
  return { docx: hasError() ? null : docx, markdown }
}

/** What src/project makes of a folder, without the folder. */
function toSources(report: (diagnostic: Diagnostic) => void, files: Files, month: string): ReportSources | null {
  const all = new Map([...files].map(([path, content]): [string, Source | null] => [path, bytesToSource(report, path, typeof content === 'string' ? new TextEncoder().encode(content) : content)]))
  const below = (folder: string, ending: string) => [...all].flatMap(([path, source]) => (path.startsWith(folder) && path.endsWith(ending) && source ? [source] : []))
  const periodOf = (id: string): PeriodSources | null => {
    const file = all.get(`data/${id}/report.yaml`) ?? null
    return file && { month: id, report: file, contributions: below(`data/${id}/`, '.yaml').filter(({ path }) => !path.endsWith('/report.yaml')) }
  }
  const [workspace, register, catalogue] = ['bao-cao.yaml', 'data/agencies.yaml', 'data/indicators.yaml'].map(path => all.get(path) ?? null)
  const period = periodOf(month)
  const months = [...all.keys()].flatMap(path => /^data\/(\d{4}-\d{2})\/report\.yaml$/.exec(path)?.[1] ?? []).sort()
  if (!workspace || !register || !catalogue || !period) {
    const missing = ['bao-cao.yaml', 'data/agencies.yaml', 'data/indicators.yaml', `data/${month}/report.yaml`].find(path => !all.has(path))
    if (missing !== undefined) report({ code: 'file-missing', severity: 'error', message: 'thiếu tệp', span: { source: { path: missing, text: '' }, start: 0, end: 0 }, related: [], hint: null })
    return null
  }
  return {
    office: { workspace, register, catalogue, tasks: all.get('data/tasks.yaml') ?? null },
    period,
    earlier: months.filter(id => id < month).flatMap(id => periodOf(id) ?? []),
    elsewhere: { known: [], deliveryOf: () => null, monthsBefore: () => [], documents: { known: [], tasksOf: () => null } },
    templateOf(tell, id) {
      const layout = all.get(`templates/${id}/layout.yaml`) ?? null
      if (!layout) tell({ code: 'template-missing', severity: 'error', message: 'không có mẫu', span: { source: { path: `templates/${id}`, text: '' }, start: 0, end: 0 }, related: [], hint: null })
      return layout && { id, layout, bodies: below(`templates/${id}/`, '.hbs'), tables: below(`templates/${id}/tables/`, '.yaml'), charts: below(`templates/${id}/charts/`, '.yaml') }
    },
    frameOf: () => null,
    template: null,
    final: 'draft',
  }
}

/** A slip that somebody typed is no slip. */
function knownSlips(files: Files): ReadonlySet<string> {
  return new Set([...files.values()].flatMap(content => (typeof content === 'string' ? content : Buffer.from(content).toString()).match(slips) ?? []))
}

function refuseSlips(where: string, text: string, known: ReadonlySet<string>): void {
  const slip = text.match(slips)?.find(found => !known.has(found))
  if (slip === undefined) return
  const at = text.indexOf(slip)
  throw new Error(`${JSON.stringify(slip)} in ${where}: ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))}`)
}

function checkDiagnostic({ code, message, hint, span, related }: Diagnostic, known: ReadonlySet<string>): void {
  refuseSlips(`the message of ${code}`, `${message}\n${hint ?? ''}`, known)
  if (message.trim() === '') throw new Error(`${code} says nothing`)
  if (!span) throw new Error(`${code} has no place: ${message}`)
  for (const place of [span, ...related.map(other => other.span)]) checkPlace(code, place)
}

function checkPlace(code: string, { source, start, end }: Span): void {
  const isRight = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.text.length
  if (source.path === '' || !isRight) throw new Error(`${code} stands at ${source.path} ${start}–${end} of ${source.text.length}`)
}

/** All forms in which findings are printed can be printed; a file that is wrong all through is not printed through. */
function checkTexts(diagnostics: readonly Diagnostic[], known: ReadonlySet<string>): void {
  const some = diagnostics.slice(0, 50)
  const style = { colours: pc.createColors(false), width: 100 }
  for (const diagnostic of some) refuseSlips('a frame', codeFrame(diagnostic, style), known)
  refuseSlips('the JSON', findingsToJson(some), known)
  refuseSlips('the short form', findingsToShort(some), known)
  refuseSlips('the GitHub form', findingsToGithub(some), known)
}
