/** A stretch of the file; `end` is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

interface Placed {
  /** May end in blanks; null where only the parser knows. */
  readonly place: Stretch | null
}

export interface PlainScalar extends Placed {
  readonly kind: 'scalar'
  readonly value: string | null
  /** Pairs: an offset in the value, and the one in the file from which on they run side by side. Null where only the parser knows. */
  readonly pieces: readonly number[] | null
}

export interface PlainEntry {
  readonly key: Stretch
  readonly node: PlainNode
}

export interface PlainMap extends Placed {
  readonly kind: 'map'
  readonly value: Readonly<Record<string, unknown>>
  readonly entries: ReadonlyMap<string, PlainEntry>
}

export interface PlainSeq extends Placed {
  readonly kind: 'seq'
  readonly value: readonly unknown[]
  readonly items: readonly PlainNode[]
}

/** A part of a text that is read without the parser: its value, and where what was typed stands. */
export type PlainNode = PlainScalar | PlainMap | PlainSeq

export interface PlainRead {
  readonly node: PlainNode
  /** Where it ends; of what ends its line, where the next one begins. */
  readonly end: number
}
