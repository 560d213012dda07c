import type { Shape } from './shape.ts'

/** A value that isn't of the shape: zod tells why. */
export const refused = Symbol('refused')

/** The value that a shape makes of what was typed; it is the one that zod would make. */
export function readShape<T>(shape: Shape<T>, typed: unknown): T | typeof refused {
  return read(shape, typed) as T | typeof refused
}

/** The forms that most of what is typed has come first. */
function read({ form }: Shape<unknown>, typed: unknown): unknown {
  switch (form.kind) {
    case 'string': {
      if (typeof typed !== 'string') return refused
      const text = form.trimmed ? typed.trim() : typed
      return text.length >= form.least && (form.pattern === null || form.pattern.test(text)) ? text : refused
    }
    case 'optional': return typed === null || typed === undefined ? null : read(form.of, typed)
    case 'converted': {
      const value = read(form.of, typed)
      if (value === refused) return refused
      told = false
      const result = form.convert(value, tell)
      return told ? refused : result
    }
    case 'nullable': return typed === null ? null : read(form.of, typed)
    case 'union': return readUnion(form.options, typed)
    case 'fallback': return typed === null || typed === undefined ? form.usual : read(form.of, typed)
    case 'object': return readObject(form.fields, typed)
    case 'record': return readRecord(form.keys, form.values, typed)
    case 'prepared': return read(form.of, form.prepare(typed))
    case 'one-of': return form.values.includes(typed as string) ? typed : refused
    case 'list': return readList(form.items, form.least, typed)
    case 'literal': return typed === form.value ? typed : refused
    case 'prefault': return read(form.of, typed === undefined ? form.usual : typed)
    case 'unknown': return typed
    case 'checked': {
      const value = read(form.of, typed)
      if (value === refused) return refused
      told = false
      form.check(value, tell)
      return told ? refused : value
    }
  }
}

/** Whether the conversion or the check that is going on has told something: a function of its own for each would be made thousands of times. */
let told = false

function tell(): void {
  told = true
}

function readObject(fields: Readonly<Record<string, Shape<unknown>>>, typed: unknown): unknown {
  if (!isMap(typed)) return refused
  let unread = Object.keys(typed).length
  const value: Record<string, unknown> = {}
  for (const key in fields) {
    const shape = fields[key]!
    const given = typed[key]
    // Most keys may be left out, and are.
    const part = given === undefined && shape.form.kind === 'optional' ? null : read(shape, given)
    if (part === refused) return refused
    value[key] = part
    if (given !== undefined) unread--
  }
  return unread > 0 && !areAllIn(typed, fields) ? refused : value
}

function areAllIn(typed: object, fields: object): boolean {
  for (const key in typed) if (!Object.hasOwn(fields, key)) return false
  return true
}

function readRecord(keys: Shape<string>, values: Shape<unknown>, typed: unknown): unknown {
  if (!isMap(typed)) return refused
  const value: Record<string, unknown> = {}
  for (const key in typed) {
    const name = read(keys, key)
    const part = name === refused ? refused : read(values, typed[key])
    if (part === refused) return refused
    value[name as string] = part
  }
  return value
}

function readList(items: Shape<unknown>, least: number, typed: unknown): unknown {
  if (!Array.isArray(typed) || typed.length < least) return refused
  const value: unknown[] = []
  for (const one of typed) {
    const part = read(items, one)
    if (part === refused) return refused
    value.push(part)
  }
  return value
}

function readUnion(options: readonly Shape<unknown>[], typed: unknown): unknown {
  for (let index = 0; index < options.length; index++) {
    const value = read(options[index]!, typed)
    if (value !== refused) return value
  }
  return refused
}

function isMap(typed: unknown): typed is Readonly<Record<string, unknown>> {
  return typeof typed === 'object' && typed !== null && !Array.isArray(typed)
}
