import pc from 'picocolors'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { DocumentTree } from '../../src/document/tree.ts'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { documentToMarkdown } from '../../src/markdown/document-to-markdown.ts'
import { runPipeline, type Stages } from '../../src/pipeline.ts'
import { runToView } from '../../src/preview/run-to-view.ts'
import { viewToPage } from '../../src/preview/view-to-page.ts'
import { outputName } from '../../src/project/output-name.ts'
import { findingsToComments } from '../../src/review/findings-to-comments.ts'
import type { Span } from '../../src/source/source.ts'
import { codeFrame } from '../../src/terminal/code-frame.ts'
import { findingsToGithub, findingsToJson, findingsToShort } from '../../src/terminal/findings-to-text.ts'
import { inOrder } from '../../src/terminal/order.ts'
import { filesToSources, type Files } from './files-to-sources.ts'

/** Files, and the folder in data/ that is to become a document. */
export interface Case {
  readonly files: Files
  readonly target: string
}

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[]
  /** Null where the diagnostics stand in the way of it. */
  readonly docx: Uint8Array | null
  /** With its findings as comments; null where nothing could be put together or nothing was found. */
  readonly draft: Uint8Array | null
  readonly markdown: string | null
  readonly milliseconds: number
}

type Made = Pick<Outcome, 'docx' | 'draft' | 'markdown'> & { readonly html: string | null }

/** Signs of a value that was printed though it isn't there, or of our own marks. */
const slips = /(?<![-\w])undefined(?![-\w])|\bNaN\b|\bInfinity\b|\[object \w+\]|[\u{F0000}-\u{10FFFD}]|\uFFFC|function \w*\(/gu

/** A whole run in memory, from bytes to bytes, as `build`, `check` and `preview` make it; throws where anything but a document or placed diagnostics comes out. */
export async function runCase({ files, target }: Case): Promise<Outcome> {
  const start = performance.now()
  const diagnostics: Diagnostic[] = []
  const { docx, draft, markdown, html } = await build(diagnostics, files, target)
  const milliseconds = performance.now() - start
  const known = knownSlips(files)
  for (const diagnostic of diagnostics) checkDiagnostic(diagnostic, known)
  checkTexts(diagnostics, known)
  if (markdown !== null) refuseSlips('the Markdown', markdown, known)
  if (html !== null) checkPage(html, known)
  if (docx === null && markdown === null && diagnostics.every(({ severity }) => severity !== 'error')) throw new Error('neither a document nor an error')
  return { diagnostics, docx, draft, markdown, milliseconds }
}

async function build(diagnostics: Diagnostic[], files: Files, target: string): Promise<Made> {
  const nothing = { docx: null, draft: null, markdown: null, html: null }
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const sources = filesToSources(report, files, target)
  if (!sources) return nothing
  const stages = runPipeline(report, sources)
  const { document, filled, template, figures, period } = stages
  if (!document || !filled || !template || !figures || !period) return nothing
  // A document with errors isn't written, but nothing may break over it either.
  const markdown = documentToMarkdown(document)
  const docx = await documentToDocx(document)
  outputName(report, filled.layout.output, { symbol: filled.symbol, month: filled.month, document: target, template: template.id }, (from, to) => template.layout.file.spanInText(['output'], from, to))
  const found = inOrder(diagnostics)
  const draft = found.length > 0 ? await documentToDocx(findingsToComments(document, figures, found)) : null
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  return { docx: hasErrors ? null : docx, draft, markdown, html: pageOf(stages, document, found) }
}

/** As the preview shows it on a day: with its dashboard. */
function pageOf(stages: Stages, document: DocumentTree, found: readonly Diagnostic[]): string {
  const view = runToView({ ...stages, document }, found, '2026-04-20')
  if (!view) throw new Error('a document without a page')
  return viewToPage(view, 'live', '').html
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

/** Elements that stand in no other; all else is closed. */
const voidElements = new Set(['meta', 'link', 'input', 'br', 'col', 'hr', '!doctype'])

/** Nothing that was typed became markup: its elements are closed in order, and no script but the page's own two. */
function checkPage(html: string, known: ReadonlySet<string>): void {
  const bare = html.replace(/<style>.*?<\/style>/gs, '')
  refuseSlips('the page', bare.replace(/<script.*?<\/script>/gs, ''), known)
  if (html.match(/<script/gi)?.length !== 2) throw new Error('a script in the page')
  const open: string[] = []
  for (const [tag, slash, name, rest] of bare.replace(/<script.*?<\/script>/gs, '').matchAll(/<(\/?)([!\w]+)((?:\s+[-\w:]+(?:="[^"<]*")?|\s+[\w]+)*)\s*\/?>|</g)) {
    if (name === undefined) throw new Error('a bare < in the page')
    if (voidElements.has(name.toLowerCase()) || tag.endsWith('/>')) continue
    for (const [, attribute, value = ''] of rest!.matchAll(/([-\w:]+)(?:="([^"]*)")?/g)) {
      if (/^on/i.test(attribute!) || (/^(?:href|src|action)$/i.test(attribute!) && !/^(?:https?:|mailto:|data:,$)/.test(value))) throw new Error(`an active attribute: ${tag}`)
    }
    if (slash === '') open.push(name)
    else if (open.pop() !== name) throw new Error(`${tag} closes another element`)
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`)
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
