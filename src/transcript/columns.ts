import type { WordBlock, WordParagraph, WordTable } from '../word/word-file.ts'
import { linesOf, plainOf, trimmed } from './inlines.ts'
import type { Inlines, WordInline } from './transcript.ts'

/** A line of the letterhead or the signature, which stand in two columns. */
export interface SideLine {
  readonly side: 'left' | 'right'
  /** Moved off the margin by a tab. */
  readonly isIndented: boolean
  readonly content: Inlines
  /** Blanks put together; empty for a blank line. */
  readonly text: string
}

/** The lines of a table of two columns, or of paragraphs whose columns are parted by tabs or a row of blanks. */
export function sideLines(blocks: readonly WordBlock[]): SideLine[] {
  return blocks.flatMap(block => {
    if (block.type === 'section') return []
    return block.type === 'table' ? linesOfTable(block) : linesOf(block.content).flatMap(line => parted(block, line))
  })
}

function linesOfTable({ rows }: WordTable): SideLine[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ column, blocks }, index) => {
    const side = index > 0 || column > 0 ? 'right' : 'left'
    return sideLines(blocks).map(line => (cells.length > 1 ? { ...line, side, isIndented: false } : line))
  }))
}

const gap = /\t[\s\u00a0]*|[ \u00a0]{4,}/g

function parted({ alignment, number }: WordParagraph, line: Inlines): SideLine[] {
  const content = trimmed(line)
  const plain = plainOf(content)
  const before = /^\s*/.exec(plainOf(line))![0]
  const tabs = before.split('\t').length - 1
  const typed = number === null ? '' : `${number} `
  const gaps = [...plain.matchAll(gap)].filter(({ index }) => !/\s(?:ngày|tháng|năm)?$|^Số:?$/iu.test(plain.slice(0, index)) && !/^(?:ngày|tháng|năm)(?:\s|$)|^\//iu.test(plain.slice(index).trimStart()))
  const [cut] = gaps
  if (!cut) return [{ ...toLine(before.length > 20 || tabs > 1 || alignment === 'right' ? 'right' : 'left', content, typed), isIndented: tabs > 0 }]
  const middle = plain.slice(0, cut.index).length
  return [toLine('left', trimmed(cutAt(content, middle)[0]), typed), toLine('right', trimmed(cutAt(content, middle)[1]), '')]
}

function toLine(side: SideLine['side'], content: Inlines, typed: string): SideLine {
  return { side, isIndented: false, content, text: typed + plainOf(content).replace(/\s+/g, ' ').trim() }
}

function cutAt(inlines: Inlines, letters: number): readonly [WordInline[], WordInline[]] {
  const before: WordInline[] = []
  const behind: WordInline[] = []
  let at = 0
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      ;(at < letters ? before : behind).push(inline)
      continue
    }
    const cut = Math.max(0, Math.min(inline.text.length, letters - at))
    if (cut > 0) before.push({ ...inline, text: inline.text.slice(0, cut) })
    if (cut < inline.text.length) behind.push({ ...inline, text: inline.text.slice(cut) })
    at += inline.text.length
  }
  return [before, behind]
}
