import type { WordBlock, WordPage, WordParagraph } from '../word/word-file.ts'
import { isCapitals, isRule, joined, linesOf, plainOf, trimmed, withoutStart, wordsOf } from './inlines.ts'
import { blocksToPieces, plainRun } from './pieces.ts'
import type { AppendixPiece, LinePiece, WordInline } from './transcript.ts'

const label = /^\s*(?:PHỤ LỤC|Phụ lục|Phụ Lục)(?:\s+(?:[Ss]ố\s+|SỐ\s+)?(?:[IVX]+|\d{1,2}|[A-Z])(?![\p{L}\d]))?\s*(?:[.:–-]\s*|$|(?=\p{Lu}))/u

/** What stands behind the signature, each with the page it is printed on; text before the first label is an appendix of its own. */
export function readAppendices(blocks: readonly WordBlock[], lastPage: WordPage, renumbered: string[]): AppendixPiece[] {
  const starts = blocks.flatMap((block, index) => (block.type === 'paragraph' && isLabel(block) ? [index] : []))
  const hasMore = blocks.slice(0, starts[0] ?? blocks.length).some(isShown)
  const from = hasMore ? [0, ...starts] : starts
  return from.flatMap((start, index) => {
    const own = blocks.slice(start, from[index + 1] ?? blocks.length)
    const ending = blocks.slice(start).find(block => block.type === 'section')
    const page = ending?.type === 'section' ? ending.page : lastPage
    const head = withText(readHead(own, renumbered))
    return head === null ? [] : [{ ...head, orientation: page.orientation, page }]
  })
}

type Head = Omit<AppendixPiece, 'orientation' | 'page'>

/** A title that nothing follows, or else what the appendix goes with, is text, for an appendix is not built without any; null for a label alone. */
function withText(head: Head): Head | null {
  const { title, reference, pieces } = head
  if (pieces.length > 0) return head
  if (title.length > 0) return { ...head, title: [], pieces: [textPiece(title)] }
  return reference === null ? null : { title: [], reference: null, pieces: [textPiece([plainRun(reference)])] }
}

function textPiece(content: LinePiece['content']): LinePiece {
  return { type: 'line', mark: null, content }
}

function isLabel(paragraph: WordParagraph): boolean {
  const words = wordsOf(linesOf(paragraph.content)[0] ?? [])
  return label.test(words) && words.length < 200 && (paragraph.alignment === 'center' || isCapitals(words) || words.length < 16)
}

function isShown(block: WordBlock): boolean {
  return block.type === 'table' || (block.type === 'paragraph' && !isRule(plainOf(block.content)))
}

/** The title is what is centred below the label, up to the line in brackets that says what it goes with. */
function readHead(blocks: readonly WordBlock[], renumbered: string[]): Head {
  const lines: WordInline[][] = []
  let reference: string | null = null
  let at = 0
  for (; at < blocks.length && reference === null; at++) {
    const block = blocks[at]!
    if (block.type === 'section') continue
    if (block.type === 'table') break
    const words = wordsOf(block.content)
    if (isRule(words)) continue
    if (/^\(?\s*(?:ban hành )?kèm theo/iu.test(words)) reference = words
    else if (at === 0 || block.alignment === 'center' || isCapitals(words)) lines.push(...withoutLabel(linesOf(block.content), at))
    else break
  }
  return { title: joined(lines), reference, pieces: blocksToPieces(blocks.slice(at), renumbered) }
}

function withoutLabel(lines: readonly WordInline[][], at: number): WordInline[][] {
  const found = at === 0 ? label.exec(plainOf(lines[0] ?? []))?.[0] ?? '' : ''
  return lines.map((line, index) => trimmed(index === 0 ? withoutStart(line, found.length) : line)).filter(line => line.length > 0 && !isRule(plainOf(line)))
}
