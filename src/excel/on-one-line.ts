/** A text as a sentence names it: on one line, and of a long one the beginning. */
export function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line
}
