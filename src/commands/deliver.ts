import { resolve } from 'node:path'
import { nativePath } from '../project/place.ts'
import { writeOutput } from '../project/write-output.ts'
import type { Io, Output } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface DeliveryOptions {
  readonly out?: string
  readonly force?: true
}

/** What a text is to be fitted for: a file is no terminal. */
export function outputFor({ stdout }: Io, { out }: DeliveryOptions): Output {
  return out === undefined ? stdout : { ...stdout, isTTY: false, columns: null }
}

/** Gives a text to stdout, or writes it to the file that was asked for: then its path goes to stdout. Bytes need a file. */
export async function deliver(io: Io, content: string | Uint8Array, { out, force }: DeliveryOptions): Promise<Status> {
  if (out === undefined) {
    if (typeof content !== 'string') throw new Error('bytes can be written to a file only')
    io.stdout.write(content)
    return status.written
  }
  // Nothing tells a text of the program's from one that somebody has worked on: another one that is there stays.
  const output = { path: resolve(io.cwd, out), base: io.cwd, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, isUntouched: () => false }
  const written = await writeOutput(diagnostic => printFindings(io, [diagnostic]), output, force ? 'replace' : 'keep')
  if (written === null) return status.refused
  io.stdout.write(`${nativePath(io.cwd, written)}\n`)
  return status.written
}
