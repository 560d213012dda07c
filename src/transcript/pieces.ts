import { letterOf, romanOf } from '../vietnamese/enumerator.ts'
import type { WordBlock, WordParagraph } from '../word/word-file.ts'
import { enumerationOf, type Enumeration } from './enumeration.ts'
import { type Emphasis, isAll, isCapitals, isRule, leadLength, linesOf, plainOf, startOf, trimmed, without, withoutStart, wordsOf } from './inlines.ts'
import type { HeadingPiece, Inlines, Level, LinePiece, Piece, WordInline } from './transcript.ts'

/** The body, or an appendix, in order; empty paragraphs and drawn lines are no pieces. `renumbered` takes what will have another number. */
export function blocksToPieces(blocks: readonly WordBlock[], renumbered: string[]): Piece[] {
  const candidates = blocks.flatMap(block => candidatesOf(block))
  return settled(candidates, renumbered)
}

/** A piece, and what it is where its number can't be had by counting. */
interface Candidate {
  readonly piece: Piece
  readonly otherwise: LinePiece | null
}

function candidatesOf(block: WordBlock): Candidate[] {
  if (block.type === 'section') return []
  if (block.type === 'paragraph') return paragraphsOf(block).map(toCandidate)
  const columns = Math.max(0, ...block.rows.flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan)))
  // A frame around some paragraphs is no table.
  if (columns <= 1) return block.rows.flatMap(({ cells }) => cells.flatMap(cell => cell.blocks.flatMap(candidatesOf)))
  return [{ piece: { type: 'table', table: block }, otherwise: null }]
}

/** One paragraph, or several where a line ends by hand: a line that goes on in small letters belongs to the one before. */
export function paragraphsOf(paragraph: WordParagraph): WordParagraph[] {
  const lines: WordInline[][] = []
  for (const line of linesOf(paragraph.content)) {
    const last = lines.at(-1)
    const goesOn = last && !/[.;:!?]\s*$/.test(plainOf(last)) && /^\s*[\p{Ll}\d(,]/u.test(plainOf(line)) && enumerationOf({ number: null, listLevel: 0, content: line }) === null
    if (goesOn) last.push({ type: 'break' }, ...line)
    else lines.push(line)
  }
  const shown = lines.filter(line => line.some(({ type }) => type === 'note') || !isRule(plainOf(line)))
  return shown.map((content, index) => ({ ...paragraph, content, ...(index > 0 && { number: null, outline: null }) }))
}

function toCandidate(paragraph: WordParagraph): Candidate {
  const found = enumerationOf(paragraph)
  const content = trimmed(paragraph.content)
  if (found?.mark) return { piece: { type: 'line', mark: found.mark, content: found.rest }, otherwise: null }
  const typed: LinePiece = { type: 'line', mark: null, content: found && paragraph.number !== null ? [plainRun(`${found.text} `), ...content] : content }
  const level = levelOf(paragraph, found)
  const heading = level && toHeading(paragraph, level, found)
  return { piece: heading ?? typed, otherwise: heading && level === 4 ? typed : null }
}

/** Text without any emphasis. */
export function plainRun(text: string): WordInline {
  return { type: 'text', text, bold: false, italic: false, superscript: false, link: null, size: null }
}

/** A sentence this long without any emphasis is a numbered paragraph, no heading. */
const longestHeading = 160

function levelOf({ outline, content }: WordParagraph, found: Enumeration | null): Level | null {
  if (found === null) return outline === null ? null : (Math.min(4, outline) as Level)
  if (found.level === null) return null
  if (outline !== null) return found.level
  const words = wordsOf(found.rest)
  const isShort = words.length <= longestHeading && !/[.;,]$/.test(words)
  return isShort || isCapitals(words) || isAll(found.rest, 'bold') || (found.level > 1 && leadIn(found.rest) !== null) || isAll(content, 'italic') ? found.level : null
}

/** Letters of the words in bold, or in italics, that a run-in heading begins with; null where the text doesn't begin so. */
function leadIn(inlines: Inlines): { readonly emphasis: Emphasis; readonly length: number } | null {
  for (const emphasis of ['bold', 'italic'] as const) {
    const length = leadLength(inlines, emphasis)
    const lead = plainOf(inlines).slice(0, length)
    if (/[\p{L}\d].*[:.]\s*$/su.test(lead) && length < plainOf(inlines).length) return { emphasis, length }
  }
  return null
}

/** Letters up to the colon of a point `a)`, whose words look like any text. */
const longestPlainLead = 80

function plainLead(inlines: Inlines): { readonly length: number } | null {
  const plain = plainOf(inlines)
  const colon = plain.indexOf(': ')
  return colon > 0 && colon <= longestPlainLead && plain.slice(colon + 1).trim() !== '' ? { length: colon + 1 } : null
}

function toHeading(paragraph: WordParagraph, level: Level, found: Enumeration | null): HeadingPiece | null {
  const content = found?.rest ?? trimmed(paragraph.content)
  if (wordsOf(content) === '') return null
  const lead = isAll(content, 'bold') ? null : leadIn(content) ?? (level === 4 ? plainLead(content) : null)
  const head = lead ? trimmed(startOf(content, lead.length)) : content
  const bold = isAll(head, 'bold')
  const italic = isAll(head, 'italic')
  const looks = [...(bold ? ['bold' as const] : []), ...(italic ? ['italic' as const] : [])]
  return {
    type: 'heading', level, number: found?.text ?? null, bold, italic,
    content: looks.reduce<WordInline[]>((inlines, look) => without(inlines, look), [...head]),
    rest: lead ? trimmed(withoutStart(content, lead.length)) : null,
  }
}

/** Numbers are counted as the program will: a point `a)` that would get another letter stays a paragraph, any other heading is told. */
function settled(candidates: readonly Candidate[], renumbered: string[]): Piece[] {
  const pieces: Piece[] = []
  let counts = [0, 0, 0, 0]
  for (const { piece, otherwise } of candidates) {
    if (piece.type !== 'heading') {
      pieces.push(piece)
      continue
    }
    const next = counts.map((count, index) => (index < piece.level - 1 ? count : index === piece.level - 1 ? count + 1 : 0))
    const counted = numberText(piece.level, next)
    const isSame = piece.number !== null && digitsOf(piece.number) === digitsOf(counted)
    if (!isSame && otherwise) {
      pieces.push(otherwise)
      continue
    }
    if (!isSame) renumbered.push(`${piece.number ?? '(không đánh số)'} → ${counted} ${wordsOf(piece.content).slice(0, 60)}`)
    counts = next
    pieces.push(piece)
  }
  return pieces
}

function numberText(level: Level, [first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): string {
  return [`${romanOf(first)}.`, `${second}.`, `${Math.max(1, second)}.${third}.`, `${letterOf(fourth)})`][level - 1]!
}

function digitsOf(number: string): string {
  return number.replace(/[^\p{L}\d.]/gu, '').replace(/\.$/, '')
}
