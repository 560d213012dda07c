/** A text in lines of its own. */
export interface BlockText {
  readonly value: string
  /** End of its last line, and the start of the line behind it. */
  readonly last: number
  readonly end: number
  /** Pairs: an offset in the value, and the one in the file from which on they run side by side. */
  readonly pieces: readonly number[]
}

const header = /[|>]-?\n/y

/** A text after `>-`, `|-`, `>` or `|`, whose key or dash stands at column `indent`; null where a line is not simply as deep as the first. */
export function readBlockText(text: string, at: number, indent: number): BlockText | null {
  header.lastIndex = at
  if (!header.test(text)) return null
  const isFolded = text[at] === '>'
  const isStripped = text[at + 1] === '-'
  const pieces: number[] = []
  let value = ''
  let depth = 0
  let empty = 0
  let last = at
  let line = header.lastIndex
  for (let end: number; line < text.length; line = end + 1) {
    end = text.indexOf('\n', line)
    if (end < 0) end = text.length
    if (end === line) {
      empty++
      continue
    }
    let letters = line
    while (text[letters] === ' ') letters++
    const column = letters - line
    if (letters < end && column <= indent) break
    depth ||= column
    // Blanks at an end, empty lines at the start, a line less deep than the first, and in a folded text a deeper one have rules of their own.
    if (letters === end || text[end - 1] === ' ' || column < depth || (isFolded && column > depth) || (value === '' && empty > 0)) return null
    if (value !== '') value += isFolded && empty === 0 ? ' ' : '\n'.repeat(isFolded ? empty : empty + 1)
    value += text.slice(line + depth, letters)
    pieces.push(value.length, letters)
    value += text.slice(letters, end)
    empty = 0
    last = end
  }
  // A kept line end that isn't there has a rule of its own, too.
  if (value === '' || (!isStripped && last === text.length)) return null
  return { value: isStripped ? value : `${value}\n`, last, end: Math.min(line, text.length), pieces }
}
