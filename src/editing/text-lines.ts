/** A text by lines, counted from 0. */
export interface TextLines {
  readonly lines: readonly string[]
  /** The line that an offset is on. */
  lineAt(offset: number): number
}

export function textLines(text: string): TextLines {
  const lines = text.split('\n')
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1)
  return { lines, lineAt }

  function lineAt(offset: number): number {
    let low = 0
    let high = lines.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low
  }
}

/** Column of an offset, counted from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
