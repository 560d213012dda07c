import type { Output } from './io.ts'

/** A line that tells how far a long command is. */
export interface Progress {
  /** `done` of `total`, and what is being worked on. */
  show(done: number, total: number, subject: string): void
  /** Takes the line away, before anything else is printed. */
  clear(): void
}

const wipe = '\r\u001b[2K'

/** Silent where the output is no terminal: nothing but results belongs in a file or a pipe. */
export function progressOn(output: Output): Progress {
  let isShown = false
  return {
    show(done, total, subject) {
      isShown = output.isTTY
      if (isShown) output.write(`${wipe}[${done}/${total}] ${subject}`)
    },
    clear() {
      if (isShown) output.write(wipe)
      isShown = false
    },
  }
}
