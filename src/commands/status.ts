/** What the program tells the shell; a higher one is worse. */
export const status = {
  written: 0,
  /** The data or the template has errors, or the result can't be written. */
  refused: 1,
  usage: 2,
  /** A fault of the program. */
  fault: 3,
} as const

export type Status = (typeof status)[keyof typeof status]
