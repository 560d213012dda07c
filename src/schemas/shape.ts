import type { Problem } from './problems.ts'

/** Steps from a value to a part of it. */
type Steps = readonly (string | number)[]

/** Takes what makes the problem: one who only asks whether there is any doesn't make it. */
type Tell = (problem: () => Problem, path?: Steps) => void

/** What may stand somewhere in a data file, as plain data: read by `read-shape.ts`; zod, made from it by `shape-to-zod.ts`, tells what is wrong and explains to editors. */
export type Form =
  | { readonly kind: 'string'; readonly trimmed: boolean; readonly least: number; readonly pattern: RegExp | null }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Shape<unknown>>> }
  | { readonly kind: 'record'; readonly keys: Shape<string>; readonly values: Shape<unknown> }
  | { readonly kind: 'list'; readonly items: Shape<unknown>; readonly least: number }
  | { readonly kind: 'union'; readonly options: readonly Shape<unknown>[] }
  | { readonly kind: 'nullable'; readonly of: Shape<unknown> }
  /** Left out or empty it is null. */
  | { readonly kind: 'optional'; readonly of: Shape<unknown> }
  /** Left out or empty it is `usual`, which is not looked at. */
  | { readonly kind: 'fallback'; readonly of: Shape<unknown>; readonly usual: unknown }
  /** Left out it is as if `usual` stood there. */
  | { readonly kind: 'prefault'; readonly of: Shape<unknown>; readonly usual: unknown }
  | { readonly kind: 'prepared'; readonly prepare: (value: unknown) => unknown; readonly of: Shape<unknown> }
  | { readonly kind: 'converted'; readonly of: Shape<unknown>; readonly convert: (value: unknown, tell: Tell) => unknown }
  | { readonly kind: 'checked'; readonly of: Shape<unknown>; readonly check: (value: unknown, tell: Tell) => void }

/** A form whose values are of a type. */
export interface Shape<T> {
  readonly form: Form
  /** What the same form was before it was given `meta`; null for one without. */
  readonly plain: Shape<T> | null
  /** Goes into the JSON Schema as it stands. */
  readonly meta: Readonly<Record<string, unknown>>
  describe(description: string): Shape<T>
  with(meta: Readonly<Record<string, unknown>>): Shape<T>
  /** Never there: the compiler reads the type off it. */
  readonly type?: T
}

export type ValueOf<S> = S extends Shape<infer T> ? T : never

export type Fields = Readonly<Record<string, Shape<unknown>>>

const noMeta = {}

export function shapeOf<T>(form: Form, plain: Shape<T> | null = null, meta: Shape<T>['meta'] = noMeta): Shape<T> {
  return { form, plain, meta, describe: described, with: withMeta }
}

function described<T>(this: Shape<T>, description: string): Shape<T> {
  return this.with({ description })
}

function withMeta<T>(this: Shape<T>, meta: Shape<T>['meta']): Shape<T> {
  return shapeOf(this.form, this, meta)
}

/** A text; what stands around it and how it must look may be said. */
export function string({ trimmed = false, least = 0, pattern = null }: { readonly trimmed?: boolean; readonly least?: number; readonly pattern?: RegExp | null } = {}): Shape<string> {
  return shapeOf({ kind: 'string', trimmed, least, pattern })
}

export function unknown(): Shape<unknown> {
  return shapeOf({ kind: 'unknown' })
}

export function literal<const V extends string>(value: V): Shape<V> {
  return shapeOf({ kind: 'literal', value })
}

export function oneOf<const V extends string>(values: readonly V[]): Shape<V> {
  return shapeOf({ kind: 'one-of', values })
}

/** A map of these keys and no others. */
export function object<F extends Fields>(fields: F): Shape<{ -readonly [K in keyof F]: ValueOf<F[K]> }> {
  return shapeOf({ kind: 'object', fields })
}

/** A map of any keys of one form. */
export function record<T>(keys: Shape<string>, values: Shape<T>): Shape<Record<string, T>> {
  return shapeOf({ kind: 'record', keys, values })
}

export function list<T>(items: Shape<T>, least = 0): Shape<T[]> {
  return shapeOf({ kind: 'list', items, least })
}

/** The first that a value is. */
export function union<S extends readonly Shape<unknown>[]>(options: S): Shape<ValueOf<S[number]>> {
  return shapeOf({ kind: 'union', options })
}

export function nullable<T>(of: Shape<T>): Shape<T | null> {
  return shapeOf({ kind: 'nullable', of })
}

/** A key that may be left out or left empty; both are null. */
export function optional<T>(of: Shape<T>): Shape<T | null> {
  return shapeOf({ kind: 'optional', of })
}

/** A key that may be left out or left empty; both mean `usual`. */
export function fallback<T>(of: Shape<T>, usual: NoInfer<T>): Shape<T> {
  return shapeOf({ kind: 'fallback', of, usual })
}

/** A key that may be left out as if `usual` had been written. */
export function prefault<T>(of: Shape<T>, usual: unknown): Shape<T> {
  return shapeOf({ kind: 'prefault', of, usual })
}

/** A short form is made a long one first. */
export function prepared<T>(prepare: (value: unknown) => unknown, of: Shape<T>): Shape<T> {
  return shapeOf({ kind: 'prepared', prepare, of })
}

/** What comes out counts only where nothing was told. */
export function converted<T, U>(of: Shape<T>, convert: (value: T, tell: Tell) => U): Shape<U> {
  return shapeOf({ kind: 'converted', of, convert: convert as (value: unknown, tell: Tell) => unknown })
}

export function checked<T>(of: Shape<T>, check: (value: T, tell: Tell) => void): Shape<T> {
  return shapeOf({ kind: 'checked', of, check: check as (value: unknown, tell: Tell) => void })
}
