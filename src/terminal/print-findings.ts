import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { codeFrame, type FrameStyle } from './code-frame.ts'
import { coloursFor } from './colours.ts'
import type { Io, Output } from './io.ts'
import { inOrder } from './order.ts'
import { summaryOf } from './summary.ts'

/** A line of a file that is longer is cut around the place. */
const widestLine = 110

/** Line number, bar and blanks before a line of a file. */
const gutter = 8

/** Colours and width as they suit the stream. */
export function frameStyleFor(io: Io, output: Output): FrameStyle {
  return { colours: coloursFor(io, output), width: Math.max(40, Math.min(widestLine, (output.columns ?? Infinity) - gutter)) }
}

/** All findings to stderr, each with its frame, then how many they are where any stands in a file. */
export function printFindings(io: Io, findings: readonly Diagnostic[]): void {
  if (findings.length === 0) return
  const style = frameStyleFor(io, io.stderr)
  const ordered = inOrder(findings)
  for (const diagnostic of ordered) io.stderr.write(`${codeFrame(diagnostic, style)}\n`)
  if (ordered.some(({ span }) => span)) io.stderr.write(`${style.colours.bold(summaryOf(ordered))}\n`)
}
