import type { Agencies } from './agencies.ts'
import { isAll, plainOf, wordsOf } from './inlines.ts'
import { inlinesToMarkdown } from './inlines-to-markdown.ts'
import { idOf } from './names.ts'
import type { HeadingLooks } from './heading-looks.ts'
import type { Texts } from './texts.ts'
import type { HeadingPiece, LinePiece, Piece, TablePiece } from './transcript.ts'

/** What the pieces are put into. */
export interface BodyWork {
  readonly texts: Texts
  readonly agencies: Agencies
  readonly looks: HeadingLooks
  /** `tháng 3/2026` as a call that says the month of the report. */
  withMonth(text: string): string
  /** Makes the table's file, and gives what stands for it in the body. `title` is the heading above it. */
  addTable(table: TablePiece, title: string): readonly string[]
}

/** Paragraphs and points that become one entry. */
interface Entry {
  readonly owner: string
  readonly id: string
  /** The heading that the first of them goes on behind; empty for none. */
  readonly head: string
  readonly blocks: string[]
}

/** A short line in bold belongs to the outline: it stands in the template itself. */
const longestLead = 120

function isLeadLine({ mark, content }: LinePiece): boolean {
  return mark === null && isAll(content, 'bold') && plainOf(content).length <= longestLead
}

/** The text of a template: headings, and calls for the entries that the paragraphs were kept as. `title` names what stands before the first heading. */
export function piecesToBody({ texts, agencies, looks, withMonth, addTable }: BodyWork, pieces: readonly Piece[], title: string): string {
  const parts: string[] = []
  /** The agency that each level's heading is. */
  const owners: (string | null)[] = [null, null, null, null]
  let heading = title
  let entry: Entry | null = null
  for (const piece of pieces) {
    if (piece.type === 'heading') readHeading(piece)
    else if (piece.type === 'line') readLine(piece)
    else {
      finish()
      parts.push(...addTable(piece, heading))
    }
  }
  finish()
  return `${parts.join('\n\n')}\n`

  function readHeading(piece: HeadingPiece): void {
    finish()
    const words = wordsOf(piece.content)
    heading = words.replace(/:$/, '')
    owners[piece.level - 1] = agencies.ofHeading(heading)
    owners.fill(null, piece.level)
    const head = `${'#'.repeat(piece.level)} ${headingText(piece)}`
    if (piece.rest === null) parts.push(head)
    else if (words.endsWith(':')) begin({ type: 'line', mark: null, content: piece.rest }, head)
    else {
      parts.push(head)
      begin({ type: 'line', mark: null, content: piece.rest }, '')
    }
  }

  function headingText({ level, content, bold, italic }: HeadingPiece): string {
    const look = looks[level]
    const shown = content.map(inline => (inline.type === 'text' ? { ...inline, bold: inline.bold || (bold && !look.bold), italic: inline.italic || (italic && !look.italic) } : inline))
    return withMonth(inlinesToMarkdown(shown, texts.citing(null, idOf(heading, 'de-muc')))).replace(/^\\(?=[-+])/, '')
  }

  function readLine(line: LinePiece): void {
    if (isLeadLine(line)) {
      finish()
      parts.push(withMonth(inlinesToMarkdown(line.content, texts.citing(null, idOf(heading, 'doan')))))
      return
    }
    const owner = ownerOf(line)
    if (entry && line.mark !== null && entry.owner === owner) add(entry, line)
    else {
      finish()
      begin(line, '')
    }
  }

  function begin(line: LinePiece, head: string): void {
    entry = { owner: ownerOf(line), id: idOf(heading, 'doan'), head, blocks: [] }
    add(entry, line)
  }

  function add({ owner, id, blocks }: Entry, { mark, content }: LinePiece): void {
    const text = inlinesToMarkdown(content, texts.citing(owner, id))
    texts.addPlain(owner, plainOf(content).replace(/\s+/g, ' ').trim())
    if (text !== '') blocks.push(mark === null ? text : `${mark} ${text.replace(/^\\(?=[-+#])/, '')}`)
  }

  function finish(): void {
    if (!entry) return
    const { owner, id, head, blocks } = entry
    entry = null
    if (blocks.length === 0) {
      if (head !== '') parts.push(head)
      return
    }
    const call = `{{paragraph "${texts.addParagraph(owner, id, blocks.join('\n\n'))}"}}`
    parts.push(head === '' ? call : `${head}\n${call}`)
  }

  function ownerOf({ content }: LinePiece): string {
    return owners.findLast(owner => owner !== null) ?? agencies.ownerOf(plainOf(content)) ?? 'report'
  }
}
