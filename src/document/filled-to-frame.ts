import type { Report } from '../diagnostics/diagnostic.ts'
import type { FilledReport, FilledText } from '../template/filled.ts'
import { issueNumber } from '../vietnamese/issue.ts'
import { withEnding } from './closing-mark.ts'
import { plainLook } from './inline-runs.ts'
import type { Cite } from './number-notes.ts'
import { inlinesToPlain } from './plain-text.ts'
import { textToInlines } from './text-to-inlines.ts'
import type { Inline, Letterhead, Properties, Signature, Title } from './tree.ts'

export function propertiesOf({ author, date, periodEnd }: FilledReport, { kind, subject }: Title): Properties {
  const plain = inlinesToPlain(subject).replaceAll('\n', ' ')
  return { title: `${kind ?? ''} ${plain}`.trim(), author, subject: plain, date: `${date ?? periodEnd}T00:00:00Z` }
}

export function letterheadOf({ superior, issuer, number, symbol, place, date, month, draft, urgency }: FilledReport): Letterhead {
  const [year, monthOfYear] = month.split('-').map(Number)
  return { superior, issuer, number: number === null ? null : issueNumber(number), symbol, place, date, year: year!, month: monthOfYear!, draft, urgency }
}

/** `V/v` before the subject of a letter, once (Phụ lục I, Phần I, Mục II, khoản 5, điểm b). */
export function withConcern(subject: readonly Inline[]): readonly Inline[] {
  const [first] = subject
  if (first === undefined || /^V\/v\s/i.test(inlinesToPlain(subject))) return subject
  const { source, start } = first.span
  return [{ type: 'text', text: 'V/v ', ...plainLook, span: { source, start, end: start } }, ...subject]
}

/** Without the dashes and signs that several take (Phụ lục I, Phần I, Mục II, khoản 9, điểm d): the writers lay them out. */
export function addresseesOf(report: Report, { addressees }: FilledReport, cite: Cite): (readonly Inline[])[] {
  return addressees.map(text => textToInlines(report, text, cite)).filter(inlines => inlines.length > 0)
}

export function signatureOf(report: Report, { authority, office, signer, recipients }: FilledReport, cite: Cite): Signature {
  return { authority, office, name: signer, recipients: toList(report, recipients, cite) }
}

/** Nghị định 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm a: `;` behind each line, `.` behind the last. */
export function legalBasisOf(report: Report, { legalBasis }: FilledReport, cite: Cite): (readonly Inline[])[] {
  return toList(report, legalBasis, cite)
}

function toList(report: Report, texts: readonly FilledText[], cite: Cite): (readonly Inline[])[] {
  const entries = texts.map(text => textToInlines(report, text, cite)).filter(inlines => inlines.length > 0)
  return entries.map((inlines, index) => withEnding(inlines, index < entries.length - 1 ? ';' : '.', ';.,'))
}
