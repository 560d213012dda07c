import { severityNames } from './code-frame.ts'
import { lineColumn } from '../source/line-column.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** A finding's place for programs: one-based, columns in letters; all null where no file can be named. */
export interface FlatPlace {
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
}

export function placeOfSpan(span: Diagnostic['span']): FlatPlace {
  if (!span) return { file: null, line: null, column: null, endLine: null, endColumn: null }
  const start = lineColumn(span.source, span.start)
  const end = lineColumn(span.source, Math.max(span.start, span.end))
  return { file: span.source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** `data/2026-04/so-y-te.yaml:12:5: cảnh báo [rate-mismatch] … (gợi ý: …)`, one line a finding: for an editor's problem matcher. */
export function findingsToShort(findings: readonly Diagnostic[]): string {
  return findings.map(({ severity, code, message, hint, span }) => {
    const { file, line, column } = placeOfSpan(span)
    const place = file === null ? '' : `${file}:${line}:${column}: `
    return `${place}${severityNames[severity]} [${code}] ${oneLine(message)}${hint === null ? '' : ` (gợi ý: ${oneLine(hint)})`}\n`
  }).join('')
}

/** A JSON array. */
export function findingsToJson(findings: readonly Diagnostic[]): string {
  return `${JSON.stringify(plainFindings(findings), null, 2)}\n`
}

/** Findings as JSON has them; the keys are part of the program's interface. */
export function plainFindings(findings: readonly Diagnostic[]) {
  return findings.map(({ severity, code, message, hint, span, related }) => ({
    code, severity, message, hint, ...placeOfSpan(span),
    related: related.map(other => ({ message: other.message, ...placeOfSpan(other.span) })),
  }))
}

/** Workflow commands of GitHub Actions: findings stand at their lines in a pull request. */
export function findingsToGithub(findings: readonly Diagnostic[]): string {
  return findings.map(({ severity, code, message, hint, span }) => {
    const { file, line, column, endLine } = placeOfSpan(span)
    const place = file === null ? '' : `file=${property(file)},line=${line},endLine=${endLine},col=${column},`
    return `::${severity} ${place}title=${property(code)}::${data(hint === null ? message : `${message}. ${hint}`)}\n`
  }).join('')
}

/** SARIF 2.1.0, for code scanning. `rules` gives each code's one-line description. */
export function findingsToSarif(findings: readonly Diagnostic[], version: string, rules: readonly { code: string; title: string; why: string }[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'bao-cao', version, rules: rules.map(({ code, title, why }) => ({ id: code, shortDescription: { text: title }, fullDescription: { text: why } })) } },
      columnKind: 'unicodeCodePoints',
      results: findings.map(({ severity, code, message, hint, span, related }) => ({
        ruleId: code,
        level: severity,
        message: { text: hint === null ? message : `${message}. ${hint}` },
        locations: span ? [location(span)] : [],
        relatedLocations: related.map((other, id) => ({ id, message: { text: other.message }, ...location(other.span) })),
      })),
    }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function location(span: NonNullable<Diagnostic['span']>) {
  const { file, line, column, endLine, endColumn } = placeOfSpan(span)
  return { physicalLocation: { artifactLocation: { uri: encodeURI(file!) }, region: { startLine: line, startColumn: column, endLine, endColumn } } }
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
