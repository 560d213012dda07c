import type { Contribution, ListItem } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Filed } from '../period/period.ts'
import type { Span } from '../source/source.ts'
import { formatCount, formatNumber } from '../vietnamese/number.ts'
import { letterOf } from '../vietnamese/enumerator.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Path } from '../yaml/yaml-file.ts'
import { chosen } from './chosen.ts'
import { missingFigure } from './filled.ts'
import type { Call } from './helper.ts'
import { problems } from './problems.ts'
import { findThing } from './references.ts'
import type { Scope } from './scope.ts'

/** One entry of a list: its fields, and where it is written. */
export interface Entry {
  readonly item: ListItem
  readonly filed: Filed<Contribution | ReportFile>
  readonly owner: string
  readonly path: Path
}

/** Entries of the list that a call names, chosen by its other options; null where there are none to be had (told, or not received). */
export function entriesOf(call: Call, ref: unknown, ownOptions: readonly string[]): readonly Entry[] | null {
  const found = findThing(call.scope, 'lists', ref, call.place.owner, call.span)
  if (found === null || found === 'pending' || found.value === null) return null
  const { filed, owner, id, value } = found
  return chosen(call, { things: value.map((item, index): Entry => ({ item, filed, owner, path: ['lists', id, index] })), fieldsOf: ({ item }) => item, ownOptions })
}

export function spanOfEntry({ filed, path }: Entry): Span {
  return filed.file.spanOfValue(path)
}

/** Of a field that isn't written: the entry. */
export function spanOfField({ filed, path }: Entry, field: string): Span {
  return filed.file.spanOfValue([...path, field])
}

/** A field as text: filled, marked with its own place. */
export function fieldText({ fillYaml }: Scope, { item, filed, owner, path }: Entry, field: string): string | null {
  const value = Object.hasOwn(item, field) ? item[field] : null
  if (value === null || value === undefined) return null
  return typeof value === 'number' ? formatNumber(value) : fillYaml(value, filed.file, [...path, field], owner)
}

/** Context of an entry for `#each`: numbers stay numbers, texts are filled. */
export function contextOf(scope: Scope, entry: Entry): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry.item).map(([field, value]) => [field, typeof value === 'string' ? fieldText(scope, entry, field) : value]))
}

/** `{name} ({count:02} kiosk)` with an entry's fields; marked. */
export function formatEntry(call: Call, entry: Entry, format: string): string {
  const { scope, span, place: { owner } } = call
  const whole = scope.marks.mark({ owner, spanOf: () => spanOfEntry(entry) })
  if (/[{}]/.test(format.replace(/\{[^{}]*\}/g, ''))) scope.report(problems.badFormat(format, span))
  const text = format.replace(/\{([^{}:]*)(:02)?\}/g, (_, field: string, padded?: string) => {
    const name = field.trim()
    const value = Object.hasOwn(entry.item, name) ? entry.item[name] : undefined
    if (value === undefined) tellUnknown(call, entry, name)
    return (padded && typeof value === 'number' ? formatCount(value) : fieldText(scope, entry, name) ?? missingFigure) + whole
  })
  return scope.budget.spend(text.length, span) ? whole + text : ''
}

function tellUnknown({ scope, span }: Call, entry: Entry, field: string): void {
  const known = Object.keys(entry.item)
  scope.report(problems.unknownField(field, nearest(field, known), known, span, spanOfEntry(entry)))
}

/** An argument that must be text; told where it is a group or a list. */
export function textArgument(call: Call, value: unknown): string {
  if (typeof value === 'object' && value !== null) call.scope.report(problems.notPrintable(call.span))
  return typeof value === 'object' ? '' : String(value ?? '')
}

export const enumerationStyles = ['(1)', 'sup', 'a)'] as const

const signs: Readonly<Record<string, (position: number) => string>> = {
  '(1)': position => `(${position}) `,
  sup: position => `^(${position})^ `,
  'a)': position => `${letterOf(position)}) `,
}

/** `(1) …; (2) …`: marked texts with their enumerators, or without any. */
export function joined(call: Call, texts: readonly string[], separator: string): string {
  const { style } = call.options
  const sign = typeof style === 'string' && Object.hasOwn(signs, style) ? signs[style]! : () => ''
  if (!call.scope.budget.spend(texts.length * (separator.length + call.resume.length), call.span)) return ''
  return texts.map((text, index) => call.resume + sign(index + 1) + text).join(call.resume + separator) + call.resume
}
