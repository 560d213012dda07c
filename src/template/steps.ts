import type { Span } from '../source/source.ts'
import type { Helper } from './helper.ts'
import type { Place } from './place.ts'
import type { Literal, Name } from './statement.ts'

/** A checked text: words with their marks, and calls between them. */
export type Steps = readonly (string | Step)[]

/** A call that has been checked. */
export interface Step {
  readonly type: 'step'
  /** `print` prints a name, `partial` carries out the text of a partial with names of its own. */
  readonly helper: Helper | 'print' | 'partial'
  readonly args: readonly Value[]
  readonly options: readonly (readonly [name: string, value: Value])[]
  readonly place: Place
  /** Where it is written. */
  readonly span: Span
  /** The mark of its place. */
  readonly mark: string
  readonly inner: Steps | null
  readonly otherwise: Steps | null
  /** Names that a block gives to the entry and its number. */
  readonly locals: readonly string[]
}

export type Value = Literal | Name | Step
