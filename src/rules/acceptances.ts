import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lineStart } from '../source/line-start.ts'
import { matchesIn } from '../source/matches.ts'
import type { Source, Span } from '../source/source.ts'

/** A finding that somebody has looked at and lets stand, said in a comment at its place. */
export interface Acceptance {
  readonly code: string
  readonly reason: string
  /** The comment. */
  readonly span: Span
  /** What it speaks of: the next entry with all that is indented under it, or in a template the next line. */
  readonly covers: Span
}

/** A finding and the comment that accepts it. */
export interface Accepted {
  readonly diagnostic: Diagnostic
  readonly acceptance: Acceptance
}

const comment = /(?:#|\{\{!(?:--)?)[ \t]*chấp nhận[ \t]+([a-z][a-z0-9-]*)[ \t]*(?::[ \t]*([^\n]*?))?[ \t]*(?:--\}\}|\}\}|$)/gim

/** `# chấp nhận rate-mismatch: lý do` in YAML, `{{! chấp nhận …: lý do }}` in a template. */
function acceptancesIn(source: Source): Acceptance[] {
  return matchesIn(source.text, comment).map(match => {
    const start = match.index
    return {
      code: match[1]!,
      reason: match[2]?.trim() ?? '',
      span: { source, start, end: start + match[0].length },
      // Counted when a finding asks for it: a file may be full of comments.
      get covers() { return { source, ...coveredBy(source, start) } },
    }
  })
}

/**
 * Parts what was found into what is to be told and what somebody has accepted. Errors that stop the program can't be accepted,
 * only warnings and what `rules` found. Comments that accept nothing, or give no reason, are told.
 */
export function accept(found: readonly Diagnostic[], sources: readonly Source[], ruleCodes: ReadonlySet<string>): { told: Diagnostic[]; accepted: Accepted[] } {
  const acceptances = sources.flatMap(acceptancesIn)
  const accepted: Accepted[] = []
  const told = found.filter(diagnostic => {
    const canBeAccepted = diagnostic.severity === 'warning' || ruleCodes.has(diagnostic.code)
    const acceptance = canBeAccepted ? acceptances.find(one => accepts(one, diagnostic)) : undefined
    if (acceptance) accepted.push({ diagnostic, acceptance })
    return !acceptance
  })
  for (const acceptance of acceptances) {
    if (acceptance.reason === '') told.push(withoutReason(acceptance))
    else if (!accepted.some(one => one.acceptance === acceptance)) told.push(withoutFinding(acceptance))
  }
  return { told, accepted }
}

function accepts({ code, reason, covers }: Acceptance, diagnostic: Diagnostic): boolean {
  return reason !== '' && code === diagnostic.code && isInside(diagnostic.span, covers)
}

function isInside(span: Span | null, covers: Span): boolean {
  return span !== null && span.source.path === covers.source.path && span.start >= covers.start && span.start < covers.end
}

function coveredBy({ path, text }: Source, start: number): { start: number; end: number } {
  const line = lineStart(text, start)
  const isAlone = text.slice(line, start).trim() === ''
  const kind = path.endsWith('.hbs') ? 'template' : 'yaml'
  const from = isAlone ? nextContent(text, endOfLine(text, start), kind) : line
  return { start: from, end: kind === 'template' ? endOfLine(text, from) : endOfEntry(text, from) }
}

// In a template a line that begins with `#` is a heading.
const emptyLines = { yaml: /^(?:[ \t]*(?:#[^\n]*)?\n)*/, template: /^(?:[ \t]*(?:\{\{![^\n]*\}\}[ \t]*)?\n)*/ }

/** The next line that is neither blank nor a comment. */
function nextContent(text: string, from: number, kind: keyof typeof emptyLines): number {
  return from + emptyLines[kind].exec(text.slice(from))![0].length
}

/** The line, and all lines that are indented more. */
function endOfEntry(text: string, from: number): number {
  const indent = /^[ \t]*/.exec(text.slice(from))![0].length
  let end = endOfLine(text, from)
  while (end < text.length) {
    const line = text.slice(end, endOfLine(text, end))
    if (line.trim() !== '' && /^[ \t]*/.exec(line)![0].length <= indent) break
    end = endOfLine(text, end)
  }
  return end
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end + 1
}

function withoutReason({ code, span }: Acceptance): Diagnostic {
  return {
    code: 'acceptance-without-reason', severity: 'warning', message: `lời chấp nhận "${code}" không ghi lý do nên không có hiệu lực`,
    span, related: [], hint: `viết: chấp nhận ${code}: vì sao để nguyên`,
  }
}

function withoutFinding({ code, span }: Acceptance): Diagnostic {
  return {
    code: 'acceptance-unused', severity: 'warning', message: `không còn gì để chấp nhận: phần ngay dưới không có phát hiện "${code}"`,
    span, related: [], hint: 'xóa lời chấp nhận này, hoặc sửa lại mã cho đúng',
  }
}
