import type { Place } from './place.ts'
import type { Scope } from './scope.ts'
import type { Shape } from './shape.ts'

/** What a positional argument names; a literal one is checked before anything is filled. */
export type Param = 'indicator' | 'list' | 'documents' | 'paragraph' | 'table' | 'chart' | 'any'

/** One function that templates may call. Texts are Vietnamese: the manual page is made of them. */
export type Helper = InlineHelper | BlockHelper

export interface InlineHelper extends Described {
  readonly use: 'inline'
  run(call: Call): unknown
}

export interface BlockHelper extends Described {
  readonly use: 'block'
  run(call: BlockCall): unknown
}

interface Described {
  readonly name: string
  /** `{{rate "mã" [of="previous"]}}`. */
  readonly usage: string
  readonly about: string
  /** Filled by a test with the workspace of test/template/manual; also the manual's examples. */
  readonly examples: readonly { readonly template: string; readonly gives: string }[]
  readonly params: readonly Param[]
  /** How many of `params` must be given; all where left out. */
  readonly required?: number
  /** Further arguments of one kind. */
  readonly rest?: Param
  /** Options by name, with the values that may be given, or null where any may. */
  readonly options: Readonly<Record<string, readonly string[] | null>>
  /** Other options choose entries by the field of that name. */
  readonly filters?: true
  /** Shape of what `#each` finds in it. */
  yields?(scope: Scope, args: readonly unknown[], place: Place): Shape
}

/** One call of a helper, and the place of what it prints: the whole of it as written. */
export interface Call extends Place {
  readonly scope: Scope
  /** Strings without marks, numbers, booleans, entries. */
  readonly args: readonly unknown[]
  readonly options: Readonly<Record<string, unknown>>
  /** The mark of its place; also ends a stretch that was marked with another one. */
  readonly resume: string
}

export interface BlockCall extends Call {
  /** The content, where given with names of its own (`data` are those with an @). */
  inner(context?: unknown, data?: Readonly<Record<string, unknown>>): string
  /** What stands behind its `else`. */
  otherwise(): string
}
