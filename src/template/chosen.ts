import { nearest } from '../vietnamese/nearest.ts'
import type { Call } from './helper.ts'
import * as problems from './problems.ts'

type Fields = Readonly<Record<string, unknown>>

/** What may be chosen by its fields. */
export interface Choice<T> {
  readonly things: readonly T[]
  fieldsOf(thing: T): Fields
  /** Options that choose nothing. */
  readonly ownOptions: readonly string[]
  /** Fields that have no other values than these. */
  readonly closed?: Readonly<Record<string, readonly string[]>>
}

type Filter = readonly [key: string, wanted: readonly string[]]

/** Those that the options of a call choose: each names a field and its value, or several: `status="late|pending"`. */
export function chosen<T>(call: Call, { things, fieldsOf, ownOptions, closed = {} }: Choice<T>): readonly T[] {
  const filters: Filter[] = []
  for (const key in call.options) if (!ownOptions.includes(key)) filters.push([key, String(call.options[key]).split('|').map(one => one.trim())])
  if (filters.length === 0) return things
  const fields = things.map(fieldsOf)
  for (const [key, wanted] of filters) {
    if (things.length > 0 && !fields.some(one => Object.hasOwn(one, key))) tellUnknown(call, key, fields)
    else for (const value of wanted) tellSlip(call, key, value, Object.hasOwn(closed, key) ? closed[key]! : null, fields)
  }
  return things.filter((_, index) => isChosen(fields[index]!, filters))
}

function isChosen(fields: Fields, filters: readonly Filter[]): boolean {
  for (let index = 0; index < filters.length; index++) {
    const filter = filters[index]!
    if (!filter[1].includes(valueIn(fields, filter[0]))) return false
  }
  return true
}

function valueIn(fields: Fields, key: string): string {
  return String(fields[key] ?? '')
}

function tellUnknown(call: Call, key: string, fields: readonly Fields[]): void {
  const known = [...new Set(fields.flatMap(one => Object.keys(one)))]
  call.scope.report(problems.unknownField(key, nearest(key, known), known, call, null))
}

/** A value that nothing has is right where just now nothing is so; one that nearly is another is a slip. */
function tellSlip(call: Call, key: string, value: string, closed: readonly string[] | null, fields: readonly Fields[]): void {
  if (closed?.includes(value) || fields.some(one => valueIn(one, key) === value)) return
  if (closed) return call.scope.report(problems.badOption(key, value, closed, nearest(value, closed), call))
  const near = nearest(value, new Set(fields.map(one => valueIn(one, key)).filter(one => one !== '')))
  if (near !== null) call.scope.report(problems.nearlyChosen(key, value, near, call))
}
