/** A text that knows its name. Positions are offsets until somebody prints them. */
export interface Source {
  /** Path as the user would type it, relative to the workspace, with forward slashes. */
  readonly path: string
  /** NFC text with `\n` line ends and without a byte order mark. */
  readonly text: string
}

/** A stretch of one source: where a value, a tag or a mistake sits. Offsets are UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
}
