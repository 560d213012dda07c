/** A block of a text, by offsets in it; `start` is where its words begin, behind the marks of a heading or the mark of a point. */
export interface MarkdownBlock {
  readonly type: 'heading' | 'point' | 'paragraph'
  readonly from: number
  readonly start: number
  readonly to: number
}

const mark = /#+(?=[ \t\n]|$)|[-+](?=[ \t]+\S)/y

// A dash alone is a point whose text is not there or, in a cell, the sign for nothing: it takes no text from the next line.
const loneMark = /[-+][ \t]*(?:\n|$)/y

// A star or a bullet is a point's mark in other habits: it is no point here, but its line was never meant to go on the line above.
const blockStart = /#+(?=[ \t\n]|$)|[-+*•](?=[ \t]+\S)|[-+][ \t]*(?:\n|$)/y

const [lineFeed, hash, star, plus, dash, bullet] = [10, 35, 42, 43, 45, 8226]

// Of CommonMark's own blocks there are none: numbered lists, quotes, rules, code and HTML would change what an author typed as plain text.
/** Blocks of a report: headings, points and paragraphs, one after the other, however far they are indented. */
export function markdownBlocks(text: string): MarkdownBlock[] {
  let blocks: MarkdownBlock[] = []
  let from = firstLetter(text, 0)
  while (from < text.length) {
    const sign = text.charCodeAt(from)
    const mayBeMark = sign === hash || sign === dash || sign === plus
    const size = mayBeMark && isAt(mark, text, from) ? mark.lastIndex - from : 0
    const type = size === 0 ? 'paragraph' : sign === hash ? 'heading' : 'point'
    const isOneLine = type === 'heading' || (mayBeMark && isAt(loneMark, text, from))
    const end = isOneLine ? lineEnd(text, from) : blockEnd(text, from)
    const block: MarkdownBlock = { type, from, start: from + size, to: from + text.slice(from, end).trimEnd().length }
    // Pushed, the first would make room for sixteen more; most texts are cells and notes of one block.
    if (blocks.length === 0) blocks = [block]
    else blocks.push(block)
    from = firstLetter(text, end)
  }
  return blocks
}

/** One paragraph from the first letter to the last, blank lines and all: signs at the start of a line mean nothing. */
export function wholeParagraph(text: string): MarkdownBlock {
  const from = firstLetter(text, 0)
  return { type: 'paragraph', from, start: from, to: from + text.slice(from).trimEnd().length }
}

/** End of the last line that goes on with the block. */
function blockEnd(text: string, from: number): number {
  let end = lineEnd(text, from)
  while (end < text.length) {
    const next = firstOfLine(text, end + 1)
    if (isBlockStart(text, next)) break
    end = lineEnd(text, next)
  }
  return end
}

/** The first letter of most lines tells that they begin nothing. */
function isBlockStart(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  if (at >= text.length || sign === lineFeed) return true
  return (sign === hash || sign === dash || sign === plus || sign === star || sign === bullet) && isAt(blockStart, text, at)
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The next letter that is no blank, on this line or below it. */
function firstLetter(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); isBlank(code) || code === 10; code = text.charCodeAt(at)) at++
  return at
}

function firstOfLine(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}
