import { nearest } from '../vietnamese/nearest.ts'
import type { Call } from './helper.ts'
import { problems } from './problems.ts'

/** What may be chosen by its fields. */
export interface Choice<T> {
  readonly things: readonly T[]
  fieldsOf(thing: T): Readonly<Record<string, unknown>>
  /** Options that choose nothing. */
  readonly ownOptions: readonly string[]
  /** Fields that have no other values than these. */
  readonly closed?: Readonly<Record<string, readonly string[]>>
}

/** Those that the options of a call choose: each names a field and its value, or several: `status="late|pending"`. */
export function chosen<T>(call: Call, { things, fieldsOf, ownOptions, closed = {} }: Choice<T>): T[] {
  const filters = Object.entries(call.options).filter(([key]) => !ownOptions.includes(key)).map(([key, value]) => [key, String(value).split('|').map(one => one.trim())] as const)
  const known = [...new Set(things.flatMap(thing => Object.keys(fieldsOf(thing))))]
  for (const [key, wanted] of filters) {
    if (things.length > 0 && !known.includes(key)) call.scope.report(problems.unknownField(key, nearest(key, known), known, call.span, null))
    else for (const value of wanted) tellSlip(call, key, value, closed[key] ?? null, [...new Set(things.map(thing => String(fieldsOf(thing)[key] ?? '')))])
  }
  return things.filter(thing => filters.every(([key, wanted]) => wanted.includes(String(fieldsOf(thing)[key] ?? ''))))
}

/** A value that nothing has is right where just now nothing is so; one that nearly is another is a slip. */
function tellSlip({ scope, span }: Call, field: string, value: string, closed: readonly string[] | null, values: readonly string[]): void {
  if (values.includes(value) || closed?.includes(value)) return
  if (closed) return scope.report(problems.badOption(field, value, closed, nearest(value, closed), span))
  const near = nearest(value, values.filter(one => one !== ''))
  if (near !== null) scope.report(problems.nearlyChosen(field, value, near, span))
}
