/** A stream as the program needs it. */
export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  /** Width of the terminal in cells, or null where it is none. */
  readonly columns: number | null
}

/** The world outside, so that a test can be one. */
export interface Io {
  /** Absolute. */
  readonly cwd: string
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
  /** Resolves when the user ends a command that goes on by itself: Ctrl-C. */
  interrupted(): Promise<void>
}
