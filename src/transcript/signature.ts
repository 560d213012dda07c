import type { WordBlock } from '../word/word-file.ts'
import { sideLines, type SideLine } from './columns.ts'
import { bare, isCapitals, plainOf, wordsOf } from './inlines.ts'
import { entryOf } from './title.ts'
import type { Frame } from './transcript.ts'

type Signature = Pick<Frame, 'recipients' | 'authority' | 'office' | 'signer'>

/** Where the signature stands among the blocks: from its first to behind its last; null where there is none. */
export function signatureRange(blocks: readonly WordBlock[]): { readonly from: number; readonly to: number } | null {
  const from = blocks.findLastIndex(block => textsOf(block).some(text => /^noi nhan\b/.test(bare(text))))
  if (from < 0) return lastAuthority(blocks)
  if (blocks[from]!.type === 'table') return { from, to: from + 1 }
  const isEnd = (block: WordBlock) => block.type !== 'paragraph' || /^phu luc\b/.test(bare(plainOf(block.content)))
  const end = blocks.findIndex((block, index) => index > from && isEnd(block))
  return { from, to: end < 0 ? blocks.length : end }
}

/** A table at the end that is nothing but a signature. */
function lastAuthority(blocks: readonly WordBlock[]): { readonly from: number; readonly to: number } | null {
  const from = blocks.findLastIndex(block => block.type === 'table' && block.rows.length <= 3 && textsOf(block).some(text => /^(?:TM|KT|TL|TUQ|Q)\.\s/.test(text.trim())))
  return from < 0 ? null : { from, to: from + 1 }
}

function textsOf(block: WordBlock): string[] {
  if (block.type === 'section') return []
  if (block.type === 'paragraph') return [plainOf(block.content)]
  return block.rows.flatMap(({ cells }) => cells.flatMap(cell => cell.blocks.flatMap(textsOf)))
}

/** Nothing else on its line. */
const isLabel = /^noi nhan$/

const remark = /^\((?:đã ký|ký|chữ ký|ký tên).*\)$/iu

/** Nơi nhận on the left, who signs on the right; lines that are neither go to `unplaced`. */
export function readSignature(blocks: readonly WordBlock[], unplaced: string[]): Signature {
  const lines = sideLines(blocks).map(line => (line.isIndented ? { ...line, side: 'right' as const } : line))
  const left = lines.filter(({ side }) => side === 'left')
  const label = left.findIndex(({ text }) => /^noi nhan\b/.test(bare(text)))
  const isEntry = ({ text }: SideLine) => /^[-–—+•]/.test(text)
  const entries = label < 0 ? [] : left.slice(label + 1).filter(isEntry)
  unplaced.push(...left.filter((line, index) => (index !== label || !isLabel.test(bare(line.text))) && line.text !== '' && !entries.includes(line)).map(({ text }) => text))
  const right = lines.filter(({ side }) => side === 'right').map(({ text }) => text)
  unplaced.push(...right.filter(text => remark.test(text)))
  const signer = signerOf(right.map(text => (remark.test(text) ? '' : text)))
  const isWhole = signer.signer !== null && signer.authority.length > 0
  if (!isWhole) unplaced.push(...right.filter(text => text !== '' && !remark.test(text)))
  return { recipients: entries.map(({ content }) => entryOf(content)).filter(entry => wordsOf(entry) !== ''), ...(isWhole ? signer : nobody) }
}

const nobody = { authority: [], office: [], signer: null }

/** The room to sign in parts the authority from office and name; without it, capitals do. */
function signerOf(lines: readonly string[]): Omit<Signature, 'recipients'> {
  const start = lines.findIndex(text => text !== '')
  if (start < 0) return { authority: [], office: [], signer: null }
  const shown = lines.slice(start, lines.findLastIndex(text => text !== '') + 1)
  const gap = longestGap(shown)
  const above = gap ? shown.slice(0, gap.from) : shown.filter(isCapitals)
  const below = (gap ? shown.slice(gap.to) : shown.filter(text => !isCapitals(text))).filter(text => text !== '')
  return { authority: above.filter(text => text !== ''), office: below.slice(0, -1), signer: below.at(-1) ?? null }
}

function longestGap(lines: readonly string[]): { readonly from: number; readonly to: number } | null {
  let best: { from: number; to: number } | null = null
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (lines[to] === '') to++
    if (to > from && (best === null || to - from > best.to - best.from)) best = { from, to }
    from = Math.max(from, to)
  }
  return best
}
