import { bracketed } from '../page/bracketed.ts'
import type { Mark, Marked, Page, PagePart } from '../page/page.ts'
import { tableToText, type TableStyle } from './table-to-text.ts'
import { widthOf } from './wrap-text.ts'
import { printable } from './cells.ts'
import type { Colours } from './colours.ts'

const indents = ['- ', '  · '] as const

/** A page as a person reads it in a terminal: changes in colours, or in brackets where there are none. Ends in a line end. */
export function pageToText({ title, parts }: Page, style: TableStyle): string {
  const heading: PagePart = { type: 'line', content: [{ text: title, mark: 'strong' }] }
  return [heading, ...parts].map((part, index, all) => separator(all[index - 1], part) + partToText(part, style)).join('')
}

function separator(before: PagePart | undefined, part: PagePart): string {
  if (before === undefined || before.type === 'heading') return ''
  return (part.type === 'item' && before.type === 'item') || (part.type === 'line' && before.type === 'line') ? '' : '\n'
}

function partToText(part: PagePart, style: TableStyle): string {
  switch (part.type) {
    case 'heading': {
      const text = part.level === 1 ? part.text.toLocaleUpperCase('vi') : part.text
      return lines([{ text, mark: 'strong' }], '', style)
    }
    case 'line':
      return lines(part.content, '', style)
    case 'item':
      return lines(part.content, indents[part.depth], style)
    case 'table':
      return tableToText(part.table, style)
  }
}

/** Words between blanks, each of which may be of several marks. */
interface Chunk {
  readonly pieces: Marked[]
  width: number
}

/** Wrapped between words; lines after the first stand below the text, not below the sign of the list. */
function lines(content: readonly Marked[], sign: string, { colours, width }: TableStyle): string {
  const wanted = Math.max(20, width - sign.length)
  const rows: Chunk[][] = [[]]
  let used = 0
  for (const chunk of chunksOf(colours.isColorSupported ? content : content.map(marked => ({ ...marked, text: bracketed(marked) })))) {
    if (used > 0 && used + 1 + chunk.width > wanted) {
      rows.push([])
      used = 0
    }
    used += (used > 0 ? 1 : 0) + chunk.width
    rows.at(-1)!.push(chunk)
  }
  return rows.map((row, index) => `${(index === 0 ? sign : ' '.repeat(sign.length)) + painted(row, colours)}\n`).join('')
}

function chunksOf(content: readonly Marked[]): Chunk[] {
  const chunks: Chunk[] = []
  let isOpen = false
  for (const { text, mark } of content) {
    for (const piece of printable(text).split(/( +)/)) {
      if (piece === '') continue
      if (piece.startsWith(' ')) {
        isOpen = false
        continue
      }
      if (!isOpen) chunks.push({ pieces: [], width: 0 })
      const chunk = chunks.at(-1)!
      chunk.pieces.push({ text: piece, mark })
      chunk.width += widthOf(piece)
      isOpen = true
    }
  }
  return chunks
}

/** Words of one mark are painted with the blanks between them. */
function painted(row: readonly Chunk[], colours: Colours): string {
  const stretches: Marked[] = []
  const add = (text: string, mark: Mark) => {
    const last = stretches.at(-1)
    if (last?.mark === mark) stretches[stretches.length - 1] = { text: last.text + text, mark }
    else stretches.push({ text, mark })
  }
  for (const [index, { pieces }] of row.entries()) {
    if (index > 0) add(' ', stretches.at(-1)!.mark === pieces[0]!.mark ? pieces[0]!.mark : 'plain')
    for (const { text, mark } of pieces) add(text, mark)
  }
  return stretches.map(({ text, mark }) => paintOf(mark, colours)(text)).join('')
}

function paintOf(mark: Mark, { green, red, bold, dim, yellow, strikethrough }: Colours): (text: string) => string {
  const paints: Readonly<Record<Mark, (text: string) => string>> = {
    plain: text => text,
    added: green,
    removed: text => red(strikethrough(text)),
    strong: bold,
    muted: dim,
    warning: yellow,
    error: red,
  }
  return paints[mark]
}
