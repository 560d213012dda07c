/** A row of the tables that the rules over the text are measured by. */
export interface Case {
  /** Passages as `passagesOf` reads them. */
  readonly text: string
  readonly notes?: Readonly<Record<number, string>>
  /** The stretches that are found, as they are written (marks of notes left out), in order; none where the rule stays silent. */
  readonly finds: readonly string[]
  /** A part of each finding's message. */
  readonly expects?: readonly string[]
}
