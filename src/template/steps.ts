import type { Call, Helper } from './helper.ts'
import type { Literal, Name } from './statement.ts'
import type { TemplateText } from './text.ts'

/** A checked text: words with their marks, and calls between them. */
export type Steps = readonly (string | Step)[]

/** A call that has been checked: the place of what it prints, and what its helper is given where all of that is written out. */
export interface Step extends Call {
  readonly figures: readonly string[]
  readonly type: 'step'
  /** `print` prints a name, `partial` carries out the text of a partial with names of its own. */
  readonly helper: Helper | 'print' | 'partial'
  /** Where it is written. */
  readonly text: TemplateText
  readonly start: number
  readonly end: number
  /** What must be asked for each time; null where `args` and `options` are known. */
  readonly asked: Asked | null
  readonly block: Inside | null
}

export interface Asked {
  readonly args: readonly Value[]
  readonly options: readonly (readonly [name: string, value: Value])[]
}

/** What stands in a block. */
export interface Inside {
  readonly inner: Steps | null
  readonly otherwise: Steps | null
  /** Names that it gives to the entry and its number. */
  readonly locals: readonly string[]
}

export type Value = Literal | Name | Step
