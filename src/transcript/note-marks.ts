import type { WordBlock, WordFile, WordParagraph } from '../word/word-file.ts'
import { plainOf, withoutStart } from './inlines.ts'
import type { Inlines, WordInline } from './transcript.ts'

const brackets: readonly (readonly [open: string, close: string])[] = [['[', ']'], ['(', ')']]

/** The file without the brackets that its note marks stand in, and the mark as the layout has it; null where they stand in none. */
export function withoutNoteBrackets(file: WordFile): { readonly file: WordFile; readonly mark: string | null } {
  for (const [open, close] of brackets) {
    const count = { bare: 0, enclosed: 0 }
    const blocks = file.blocks.map(block => mapped(block, inlines => stripped(inlines, open, close, count)))
    if (count.enclosed === 0 || count.bare > 0) continue
    const notes = new Map([...file.notes].map(([id, [first, ...rest]]) => [id, first ? [withoutEmpty(first, open, close), ...rest] : []]))
    return { file: { ...file, blocks, notes }, mark: `${open}{n}${close}` }
  }
  return { file, mark: null }
}

function mapped(block: WordBlock, change: (inlines: Inlines) => WordInline[]): WordBlock {
  if (block.type === 'section') return block
  if (block.type === 'paragraph') return { ...block, content: change(block.content) }
  return { ...block, rows: block.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(one => mapped(one, change)) })) })) }
}

function stripped(inlines: Inlines, open: string, close: string, count: { bare: number; enclosed: number }): WordInline[] {
  const kept = [...inlines]
  for (const [index, inline] of kept.entries()) {
    if (inline.type !== 'note') continue
    const before = kept[index - 1]
    const after = kept[index + 1]
    const isEnclosed = before?.type === 'text' && after?.type === 'text' && before.superscript && after.superscript && before.text.endsWith(open) && after.text.startsWith(close)
    if (isEnclosed) {
      kept[index - 1] = { ...before, text: before.text.slice(0, -1) }
      kept[index + 1] = { ...after, text: after.text.slice(1) }
      count.enclosed++
    } else {
      count.bare++
    }
  }
  return kept.filter(inline => inline.type !== 'text' || inline.text !== '')
}

/** `[]` at the start of a note, its own number being left out. */
function withoutEmpty(paragraph: WordParagraph, open: string, close: string): WordParagraph {
  const plain = plainOf(paragraph.content)
  const start = plain.length - plain.trimStart().length
  return plain.startsWith(open + close, start) ? { ...paragraph, content: withoutStart(paragraph.content, start + 2) } : paragraph
}
