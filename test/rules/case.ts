/** A row of the tables that the rules over the text are measured by. */
export interface Case {
  /** Passages as `passagesOf` reads them. */
  readonly text: string
  readonly notes?: Readonly<Record<number, string>>
  /** The stretches that are found, as they are written (marks of notes left out), in order; none where the rule stays silent. */
  readonly finds: readonly string[]
  /** A part of each finding's message. */
  readonly expects?: readonly string[]
  /** Of a silent row: each rate and the pair that it is said of, as they are written: `90% = 45/50`. */
  readonly links?: readonly string[]
  /** Of a silent row: the numbers of which one more is found, as they are written: totals and their parts, lengths of lists. */
  readonly exact?: readonly string[]
}
