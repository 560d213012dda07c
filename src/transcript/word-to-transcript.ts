import type { WordBlock, WordFile, WordParagraph, WordText } from '../word/word-file.ts'
import { readAppendices } from './appendices.ts'
import { plainOf, withoutEnd } from './inlines.ts'
import { readLetterhead } from './letterhead.ts'
import { withoutNoteBrackets } from './note-marks.ts'
import { blocksToPieces } from './pieces.ts'
import { readSignature, signatureRange } from './signature.ts'
import { kindIndex, readTitle } from './title.ts'
import type { Frame, Measures, Piece, Transcript } from './transcript.ts'

/** Takes a report apart: what stands around its text, its outline, its appendices. Whatever isn't recognised stays text. */
export function wordToTranscript(word: WordFile): Transcript {
  const { file: { blocks, notes, page }, mark } = withoutNoteBrackets(word)
  const unplaced: string[] = []
  const renumbered: string[] = []
  const signature = signatureRange(blocks)
  const before = blocks.slice(0, signature?.from ?? blocks.length)
  const kindAt = kindIndex(before)
  const titled = kindAt === null ? null : readTitle(before.slice(kindAt))
  const letterhead = readLetterhead(kindAt === null ? [] : before.slice(0, kindAt), unplaced)
  const signed = signature ? readSignature(blocks.slice(signature.from, signature.to), unplaced) : { recipients: [], authority: [], office: [], signer: null }
  const frame: Frame = {
    ...letterhead,
    ...signed,
    kind: titled?.kind ?? null, subject: titled?.subject ?? [], periodLine: titled?.periodLine ?? null, addressees: titled?.addressees ?? [],
  }
  const bodyBlocks = before.slice(kindAt === null ? 0 : kindAt + titled!.taken)
  const firstPage = blocks.find(block => block.type === 'section')?.page ?? page
  return {
    frame,
    body: withoutEndMark(blocksToPieces(bodyBlocks, renumbered)),
    appendices: signature ? readAppendices(blocks.slice(signature.to), page, renumbered) : [],
    notes,
    noteMark: mark,
    measures: measuresOf(bodyBlocks, blocks, [...notes.values()].flat(), firstPage),
    unplaced: unplaced.filter(text => text !== ''),
    renumbered,
  }
}

const endMark = /\s*\.\s*\/\s*\.\s*$/

/** The program writes it itself. */
function withoutEndMark(pieces: readonly Piece[]): Piece[] {
  const index = pieces.findLastIndex(({ type }) => type === 'line')
  const last = pieces[index]
  if (last?.type !== 'line' || !endMark.test(plainOf(last.content))) return [...pieces]
  const content = withoutEnd(last.content, endMark)
  return content.length === 0 ? pieces.toSpliced(index, 1) : pieces.with(index, { ...last, content })
}

function measuresOf(body: readonly WordBlock[], all: readonly WordBlock[], notes: readonly WordParagraph[], page: Measures['page']): Measures {
  const paragraphs = body.filter((block): block is WordParagraph => block.type === 'paragraph')
  const cells = all.flatMap(block => (block.type === 'table' && block.rows.length > 2 ? block.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks)) : []))
  const firstLine = commonest(paragraphs.filter(({ content }) => content.length > 0).map(one => [one.firstLine, plainOf(one.content).length]))
  return {
    page,
    body: sizeOf(paragraphs),
    table: sizeOf(cells.filter((block): block is WordParagraph => block.type === 'paragraph')),
    note: sizeOf(notes),
    firstLine: firstLine === null ? null : Math.round(firstLine / 5.669) / 10,
  }
}

function sizeOf(paragraphs: readonly WordParagraph[]): number | null {
  const texts = paragraphs.flatMap(({ content }) => content.filter((inline): inline is WordText => inline.type === 'text' && !inline.superscript))
  return commonest(texts.map(({ size, text }) => [size, text.length]))
}

/** The value with most letters. */
function commonest(values: readonly (readonly [number | null, number])[]): number | null {
  const letters = new Map<number, number>()
  for (const [value, count] of values) if (value !== null) letters.set(value, (letters.get(value) ?? 0) + count)
  return [...letters].reduce<readonly [number, number] | null>((best, one) => (best === null || one[1] > best[1] ? one : best), null)?.[0] ?? null
}
