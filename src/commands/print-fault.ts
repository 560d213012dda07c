import type { Io } from '../terminal/io.ts'
import type { CommonOptions } from './command.ts'
import { sentences } from './problems.ts'
import { traceToSources } from './trace-to-sources.ts'

/** Tells of a mistake that is the program's own; the stack only to one who asks for it. */
export function printFault({ stderr }: Io, error: unknown, { debug }: CommonOptions): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  stderr.write(`${debug ? sentences.fault(traceToSources(stack ?? message)) : `${sentences.fault(message)}\n${sentences.debugHint}`}\n`)
}
