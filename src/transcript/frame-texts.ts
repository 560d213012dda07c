import { daysOf } from '../editing/new-month.ts'
import type { Workspace } from '../schemas/workspace.ts'
import { formatDate, formatLongDate, formatMonth, parseDate, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { bare } from './inlines.ts'
import { inlinesToMarkdown, textToMarkdown } from './inlines-to-markdown.ts'
import type { Frame } from './transcript.ts'

/** The frame in the words of report.yaml and layout.yaml; null for what bao-cao.yaml says the same of, or nobody says. */
export interface FrameTexts {
  readonly number: string | null
  readonly date: IsoDate | null
  readonly title: string
  readonly isTitleGuessed: boolean
  readonly period: { readonly from: IsoDate; readonly to: IsoDate }
  readonly isPeriodGuessed: boolean
  readonly periodLine: string | null
  readonly signature: { readonly authority: readonly string[]; readonly office: readonly string[]; readonly name: string } | null
  readonly addressees: readonly string[] | null
  readonly recipients: readonly string[] | null
  /** Values of bao-cao.yaml that the Word file has otherwise. */
  readonly organisation: OrganisationChange | null
}

export interface OrganisationChange {
  readonly superior: readonly string[]
  readonly name: readonly string[]
  readonly title: string
  readonly symbol: string
  readonly place: string
}

export function frameTexts(frame: Frame, month: IsoMonth, workspace: Workspace, reference: string | null): FrameTexts {
  const subject = inlinesToMarkdown(upright(frame.subject), () => '')
  const days = frame.periodLine === null ? null : daysIn(frame.periodLine)
  const texts = (all: readonly Frame['subject'][]) => all.map(one => inlinesToMarkdown(one, () => ''))
  const written = texts(frame.addressees)
  const addressees = frame.kind === null || isSame(written, workspace.addressees ?? []) ? null : written
  const recipients = texts(frame.recipients)
  const isUsual = recipients.length === 0 || isSame(recipients, workspace.recipients)
  const { signature } = workspace
  const isSigned = isSame([...frame.authority, ...frame.office, frame.signer ?? ''], [...signature.authority, ...(signature.office ?? []), signature.name])
  return {
    number: frame.number, date: frame.date,
    title: subject === '' ? 'Kết quả công tác tháng {{period.month}}' : withMonth(subject, month), isTitleGuessed: subject === '',
    period: days ?? daysOf(month, workspace.period), isPeriodGuessed: days === null,
    periodLine: frame.periodLine === null ? null : periodText(frame.periodLine, days),
    signature: frame.signer === null || frame.authority.length === 0 || isSigned ? null : { authority: frame.authority, office: frame.office, name: frame.signer },
    addressees,
    // "Như trên" is right or wrong by the addressees: where these are the report's own, so are the recipients, even none.
    recipients: addressees === null && isUsual ? null : recipients,
    organisation: organisationOf(frame, workspace, reference),
  }
}

function upright(subject: Frame['subject']): Frame['subject'] {
  return subject.map(inline => (inline.type === 'text' ? { ...inline, bold: false, italic: false } : inline))
}

/** `tháng 3/2026` as a call, so that the next month's text needs no change; other spellings stay. */
export function withMonth(text: string, month: IsoMonth): string {
  return text.replace(new RegExp(`(?<=tháng )${formatMonth(month)}(?![\\d/])`, 'giu'), '{{period.month}}')
}

function daysIn(line: string): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const [from, to, more] = [...line.matchAll(/\d{1,2}\/\d{1,2}(?:\/\d{4})?/g)].map(([date]) => date)
  if (from === undefined || to === undefined || more !== undefined) return null
  const end = parseDate(to)
  // `từ ngày 16/6 đến ngày 15/7/2025`
  const start = parseDate(from) ?? (end === null ? null : parseDate(`${from}/${to.slice(-4)}`))
  return start !== null && end !== null && start <= end ? { from: start, to: end } : null
}

function periodText(line: string, days: { readonly from: IsoDate; readonly to: IsoDate } | null): string {
  const text = textToMarkdown(line)
  if (!days) return text
  return text.replace(formatDate(days.from), '{{date period.from}}').replace(formatDate(days.to), '{{date period.to}}')
}

/** The line of an appendix with number and date as calls. */
export function referenceText(reference: string, { number, date, code, symbol }: Frame): string {
  const numbered = code === null || symbol === null ? reference
    : reference.replace(number === null ? new RegExp(`(?<=số)[\\s.…_]*/${code}-${symbol}`, 'u') : `${number}/${code}-${symbol}`,
      match => `${match.startsWith(' ') ? ' ' : ''}{{#if report.number}}{{report.number}}{{else}}……{{/if}}/{{report.symbol}}`)
  const dated = '{{#if report.date}}{{longDate report.date}}{{else}}ngày …… tháng …… năm {{period.year}}{{/if}}'
  return date === null ? numbered.replace(/ngày[\s.…_]+tháng[\s.…_\d]+năm\s+\d{4}/u, dated) : numbered.replace(formatLongDate(date), dated)
}

function organisationOf({ superior, issuer, symbol, place, kind }: Frame, { organisation }: Workspace, reference: string | null): OrganisationChange | null {
  const named = kind === null ? undefined : new RegExp(` của (.+?)\\)?\\.?$`, 'u').exec(reference ?? '')?.[1]
  const change: OrganisationChange = {
    superior: issuer.length > 0 ? superior : organisation.superior ?? [],
    name: issuer.length > 0 ? issuer : organisation.name,
    title: named ?? organisation.title,
    symbol: symbol !== null && /^[A-ZĐ][A-ZĐa-zđ0-9&-]*$/.test(symbol) ? symbol : organisation.symbol,
    place: place ?? organisation.place,
  }
  const now = [...(organisation.superior ?? []), ...organisation.name, organisation.title, organisation.symbol, organisation.place]
  return isSame(now, [...change.superior, ...change.name, change.title, change.symbol, change.place]) ? null : change
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => bare(text) === bare(b[index]!))
}
