import type { Contribution, ListItem } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Filed } from '../period/period.ts'
import { matchesIn } from '../source/matches.ts'
import type { Span } from '../source/source.ts'
import { formatCount, formatNumber } from '../vietnamese/number.ts'
import { letterOf } from '../vietnamese/enumerator.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { chosen } from './chosen.ts'
import { missingFigure } from './filled.ts'
import type { Call } from './helper.ts'
import { allNamed, type IsNamed } from './named-fields.ts'
import * as problems from './problems.ts'
import { findThing } from './references.ts'
import type { Scope } from './scope.ts'

/** One entry of a list: its fields, and where it is written. */
export interface Entry {
  readonly item: ListItem
  readonly filed: Filed<Contribution | ReportFile>
  readonly owner: string
  /** Of the list, and the entry's index in it. */
  readonly id: string
  readonly index: number
}

/** Entries of the list that a call names, chosen by its other options; null where there are none to be had (told, or not received). */
export function entriesOf(call: Call, ref: unknown, ownOptions: readonly string[]): readonly Entry[] | null {
  const found = findThing(call.scope, 'lists', ref, call.owner, call)
  if (found === null || found === 'pending' || found.value === null) return null
  const { filed, owner, id, value } = found
  const indices = chosen(call, { things: value.map(indexOf), fieldsOf: index => value[index]!, ownOptions })
  return indices.map((index): Entry => ({ item: value[index]!, filed, owner, id, index }))
}

function indexOf(_: ListItem, index: number): number {
  return index
}

export function spanOfEntry({ filed, id, index }: Entry): Span {
  return filed.file.spanOfValue(['lists', id, index])
}

/** Of a field that isn't written: the entry. */
export function spanOfField({ filed, id, index }: Entry, field: string): Span {
  return filed.file.spanOfValue(['lists', id, index, field])
}

/** A field as text: filled, marked with its own place. */
export function fieldText({ fillYaml }: Scope, { item, filed, owner, id, index }: Entry, field: string): string | null {
  const value = Object.hasOwn(item, field) ? item[field] : null
  if (value === null || value === undefined) return null
  return typeof value === 'number' ? formatNumber(value) : fillYaml(value, filed.file, ['lists', id, index, field], owner)
}

/** Context of an entry for `#each`: numbers stay numbers, texts are filled. */
export function contextOf(scope: Scope, entry: Entry, isNamed: IsNamed = allNamed): Record<string, unknown> {
  const { item } = entry
  const context: Record<string, unknown> = {}
  for (const field in item) {
    const value = item[field]
    context[field] = typeof value === 'string' && isNamed(field, value) ? fieldText(scope, entry, field) : value
  }
  return context
}

/** A field within a format, with the words before it. */
interface Slot {
  readonly words: string
  readonly field: string
  readonly isPadded: boolean
}

const slotSign = /\{([^{}:]*)(:02)?\}/g

/** `{name} ({count:02} kiosk)` with the fields of each entry; marked. */
export function formatEntries(call: Call, entries: readonly Entry[], format: string): string[] {
  const isBad = /[{}]/.test(format.replace(/\{[^{}]*\}/g, ''))
  const slots: Slot[] = []
  let end = 0
  for (const { 0: written, 1: field, 2: padded, index } of matchesIn(format, slotSign)) {
    slots.push({ words: format.slice(end, index), field: field!.trim(), isPadded: padded !== undefined })
    end = index + written.length
  }
  const rest = format.slice(end)
  return entries.map(entry => {
    if (isBad) call.scope.report(problems.badFormat(format, call))
    return formatEntry(call, entry, slots, rest)
  })
}

function formatEntry(call: Call, entry: Entry, slots: readonly Slot[], rest: string): string {
  const { scope, owner } = call
  const whole = scope.marks.mark({ owner, spanOf: () => spanOfEntry(entry) })
  let text = ''
  for (let index = 0; index < slots.length; index++) {
    const { words, field, isPadded } = slots[index]!
    const value = Object.hasOwn(entry.item, field) ? entry.item[field] : undefined
    if (value === undefined) tellUnknown(call, entry, field)
    text += words + (isPadded && typeof value === 'number' ? formatCount(value) : fieldText(scope, entry, field) ?? missingFigure) + whole
  }
  text += rest
  return scope.budget.spend(text.length, call) ? whole + text : ''
}

function tellUnknown(call: Call, entry: Entry, field: string): void {
  const known = Object.keys(entry.item)
  call.scope.report(problems.unknownField(field, nearest(field, known), known, call, spanOfEntry(entry)))
}

/** An argument that must be text; told where it is a group or a list. */
export function textArgument(call: Call, value: unknown): string {
  if (typeof value === 'object' && value !== null) call.scope.report(problems.notPrintable(call))
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
  if (!call.scope.budget.spend(texts.length * (separator.length + call.resume.length), call)) return ''
  return texts.map((text, index) => call.resume + sign(index + 1) + text).join(call.resume + separator) + call.resume
}
