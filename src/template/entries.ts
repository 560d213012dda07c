import type { Filed } from '../period/period.ts'
import type { Contribution, ListItem } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Span } from '../source/source.ts'
import { formatCount, formatNumber } from '../vietnamese/number.ts'
import { letterOf } from '../vietnamese/enumerator.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { chosen } from './chosen.ts'
import { missingFigure } from './filled.ts'
import type { Call } from './helper.ts'
import { wholePlace } from './place.ts'
import { problems } from './problems.ts'
import { findThing } from './references.ts'

/** One entry of a list: its fields, and where it is written. */
export interface Entry {
  readonly item: ListItem
  readonly span: Span
  /** Where a field is written; of one that isn't, the entry. */
  spanOfField(field: string): Span
  /** A field as text: filled, marked with its own place. */
  fieldText(field: string): string | null
}

/** Entries of the list that a call names, chosen by its other options; null where there are none to be had (told, or not received). */
export function entriesOf(call: Call, ref: unknown, ownOptions: readonly string[]): Entry[] | null {
  const found = findThing(call.scope, 'lists', ref, call.place.owner, call.span)
  if (found === null || found === 'pending' || found.value === null) return null
  const things = found.value.map((item, index) => entryAt(call, found.filed, found.owner, ['lists', found.id, index], item))
  return chosen(call, { things, fieldsOf: ({ item }) => item, ownOptions })
}

function entryAt(call: Call, { file }: Filed<Contribution | ReportFile>, owner: string, path: (string | number)[], item: ListItem): Entry {
  return {
    item,
    span: file.spanOfValue(path),
    spanOfField: field => file.spanOfValue([...path, field]),
    fieldText: field => {
      const value = Object.hasOwn(item, field) ? item[field] : null
      if (value === null || value === undefined) return null
      return typeof value === 'number' ? formatNumber(value) : call.scope.fillYaml(value, file, [...path, field], owner)
    },
  }
}

/** Context of an entry for `#each`: numbers stay numbers, texts are filled. */
export function contextOf(entry: Entry): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry.item).map(([field, value]) => [field, typeof value === 'string' ? entry.fieldText(field) : value]))
}

/** `{name} ({count:02} kiosk)` with an entry's fields; marked. */
export function formatEntry(call: Call, entry: Entry, format: string): string {
  const whole = call.scope.marks.mark(wholePlace(entry.span, call.place.owner))
  if (/[{}]/.test(format.replace(/\{[^{}]*\}/g, ''))) call.scope.report(problems.badFormat(format, call.span))
  const text = format.replace(/\{([^{}:]*)(:02)?\}/g, (_, field: string, padded?: string) => {
    const name = field.trim()
    if (!Object.hasOwn(entry.item, name)) {
      const known = Object.keys(entry.item)
      call.scope.report(problems.unknownField(name, nearest(name, known), known, call.span, entry.span))
    }
    const value = Object.hasOwn(entry.item, name) ? entry.item[name] : null
    return (padded && typeof value === 'number' ? formatCount(value) : entry.fieldText(name) ?? missingFigure) + whole
  })
  return call.scope.budget.spend(text.length, call.span) ? whole + text : ''
}

/** An argument that must be text; told where it is a group or a list. */
export function textArgument(call: Call, value: unknown): string {
  if (typeof value === 'object' && value !== null) call.scope.report(problems.notPrintable(call.span))
  return typeof value === 'object' ? '' : String(value ?? '')
}

export const enumerationStyles = ['(1)', 'sup', 'a)'] as const

/** `(1) …; (2) …`: marked texts with their enumerators, or without any. */
export function joined(call: Call, texts: readonly string[], separator: string): string {
  const { style } = call.options
  const signs: Readonly<Record<string, (position: number) => string>> = {
    '(1)': position => `(${position}) `,
    sup: position => `^(${position})^ `,
    'a)': position => `${letterOf(position)}) `,
  }
  const sign = typeof style === 'string' && Object.hasOwn(signs, style) ? signs[style]! : () => ''
  if (!call.scope.budget.spend(texts.length * (separator.length + call.resume.length), call.span)) return ''
  return texts.map((text, index) => call.resume + sign(index + 1) + text).join(call.resume + separator) + call.resume
}
