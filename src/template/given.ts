import type { Helper } from './helper.ts'
import { withoutMarks } from './place.ts'
import type { Expression, Literal, Pair } from './statement.ts'

// In an object that is written out, an empty list or map of its own makes it many times slower to make.
const noArgs: readonly never[] = []
export const noOptions: Readonly<Record<string, unknown>> = {}

/** Whether all that is given to a call is written out in it, so that it is the same each time. */
export function isGiven(params: readonly Expression[], pairs: readonly Pair[]): boolean {
  for (let index = 0; index < params.length; index++) if (params[index]!.type !== 'literal') return false
  for (let index = 0; index < pairs.length; index++) if (pairs[index]!.value.type !== 'literal') return false
  return true
}

/** Values of arguments that are written out. */
export function givenArgs(params: readonly Expression[]): readonly unknown[] {
  // Not pushed one by one: that makes room for sixteen more, and calls stay until all is filled.
  return params.length === 0 ? noArgs : params.map(valueIn)
}

/** Values of options that are written out. */
export function givenOptions(pairs: readonly Pair[]): Readonly<Record<string, unknown>> {
  return pairs.length === 0 ? noOptions : Object.fromEntries(pairs.map(({ key, value }) => [key, valueIn(value)]))
}

function valueIn(literal: Expression): unknown {
  const { value } = literal as Literal
  return typeof value === 'string' ? withoutMarks(value) : value
}

/** Of the arguments of a call those that name indicators: a reader of the report can be shown where a text comes from. */
export function figuresAmong({ params, rest }: Helper, args: readonly unknown[]): readonly string[] {
  let count = 0
  for (let index = 0; index < args.length; index++) if (isIndicator(index)) count++
  // One list for both where there is nothing else.
  return count === 0 ? noArgs : count === args.length ? args as readonly string[] : args.filter((_, index): _ is string => isIndicator(index))

  function isIndicator(index: number): boolean {
    return (params[index] ?? rest) === 'indicator' && typeof args[index] === 'string'
  }
}
