import { lastStart } from '../source/last-start.ts'
import { lineStart } from '../source/line-start.ts'

/** A text by lines, counted from 0. */
export interface TextLines {
  readonly lines: readonly string[]
  /** The line that an offset is on. */
  lineAt(offset: number): number
}

export function textLines(text: string): TextLines {
  const lines = text.split('\n')
  const starts: number[] = []
  let end = 0
  for (const line of lines) {
    starts.push(end)
    end += line.length + 1
  }
  return { lines, lineAt: offset => lastStart(starts, offset) }
}

/** Column of an offset, counted from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}
