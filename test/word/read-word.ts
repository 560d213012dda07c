import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { bytesToParts } from '../../src/word/bytes-to-parts.ts'
import { partsToWordFile } from '../../src/word/parts-to-word-file.ts'
import type { WordBlock, WordFile, WordInline } from '../../src/word/word-file.ts'

export function readWord(bytes: Uint8Array): { readonly file: WordFile | null; readonly codes: readonly string[]; readonly words: string } {
  const told: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void told.push(diagnostic)
  const parts = bytesToParts(report, 'cu.docx', bytes)
  const file = parts && partsToWordFile(report, 'cu.docx', parts)
  return { file, codes: told.map(({ code }) => code), words: told.map(({ message, hint }) => `${message} ${hint}`).join('\n') }
}

/** A line a paragraph: its number, its words with `*` for bold, `_` for italics, `^` for raised, `[f1]` for a note, `|` for a break. */
export function linesOf(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap(block => {
    if (block.type === 'section') return [`== ${block.page.orientation}`]
    if (block.type === 'table') return block.rows.map(({ cells }) => cells.map(cell => (cell.isCovered ? '^^' : linesOf(cell.blocks).join(' / ')) + (cell.columnSpan > 1 ? `<${cell.columnSpan}` : '')).join(' ; '))
    return [`${block.number === null ? '' : `${block.number} `}${block.content.map(inlineText).join('')}`]
  })
}

export function inlineText(inline: WordInline): string {
  if (inline.type === 'note') return `[${inline.id}]`
  if (inline.type === 'break') return '|'
  const sign = (inline.bold ? '*' : '') + (inline.italic ? '_' : '') + (inline.superscript ? '^' : '')
  return sign + inline.text + [...sign].reverse().join('') + (inline.link === null ? '' : `(${inline.link})`)
}
