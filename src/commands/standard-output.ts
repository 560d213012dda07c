import fs from 'node:fs'
import type { Output } from '../terminal/io.ts'

/** stdout or stderr of the process. */
export interface StandardOutput extends Output {
  /** Whether all that was written has arrived, as far as somebody reads it; false where the disk is full. Resolves when it is out. */
  hasArrived(): Promise<boolean>
}

/**
 * Node's stream is opened when it is asked what a terminal can show, or is one of Windows, which takes Vietnamese from it alone: what it stands on takes
 * milliseconds to load. Else the text goes straight to the descriptor.
 */
export function standardOutput(descriptor: number, open: () => NodeJS.WriteStream): StandardOutput {
  let opened: NodeJS.WriteStream | null = null
  let failure: string | null = null
  const stream = () => (opened ??= open().on('error', fail))
  return {
    write(text) {
      if (opened !== null || process.platform === 'win32') stream().write(text)
      else if (failure === null) writeNow(text)
    },
    get isTTY() {
      return stream().isTTY ?? false
    },
    get columns() {
      return stream().columns ?? null
    },
    async hasArrived() {
      if (opened !== null) await new Promise<void>(resolve => opened!.write('', () => resolve()))
      // A reader that closes the pipe early (`| head`) has what it wants; whoever writes to a full disk has not.
      return failure === null || failure === 'EPIPE'
    },
  }

  function writeNow(text: string): void {
    try {
      writeToDescriptor(descriptor, text)
    } catch (error) {
      fail(error as NodeJS.ErrnoException)
    }
  }

  function fail({ code }: NodeJS.ErrnoException): void {
    failure ??= code ?? 'EIO'
  }
}

/** Milliseconds to wait for whoever reads too slowly. */
const patience = 2

/** Writes all of a text, however often that takes. Throws what the system says. */
function writeToDescriptor(descriptor: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(descriptor, rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience)
    }
  }
}
