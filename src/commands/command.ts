import type { Command } from 'commander'
import type { TextTree } from '../project/text-tree.ts'
import type { Io } from '../terminal/io.ts'
import type { Status } from './status.ts'

/** What a subcommand is given to work with. */
export interface Context {
  readonly io: Io
  /** The workspace that `init` copies: its absolute folder, or its texts. */
  readonly starter: string | TextTree
  finish(status: Status): void
}

/** Adds one subcommand. What it needs beyond its options is imported only when it runs, so that the help comes at once. */
export type Register = (program: Command, context: Context) => void

/** Options that every subcommand understands. */
export interface CommonOptions {
  readonly debug?: true
}
