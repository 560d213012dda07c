/** What a word on the command line names; `free` is known to the typist alone. */
export type Kind = 'months' | 'next-month' | 'documents' | 'agencies' | 'indicators' | 'rules' | 'templates' | 'files' | 'folders' | 'free'

/** A kind, or the words themselves. */
export type Wanted = Kind | readonly string[]

export interface OptionGrammar {
  /** `--month`, and its short form where it has one. */
  readonly names: readonly string[]
  readonly about: string
  /** Null for an option that takes no value. */
  readonly value: Wanted | null
  readonly repeats: 'once' | 'many'
}

export interface ArgumentGrammar {
  readonly wanted: Wanted
  readonly repeats: 'once' | 'many'
}

/** A command, or the program as a whole: its options hold for all its commands. */
export interface CommandGrammar {
  readonly name: string
  readonly about: string
  readonly options: readonly OptionGrammar[]
  readonly arguments: readonly ArgumentGrammar[]
  readonly commands: readonly CommandGrammar[]
}
