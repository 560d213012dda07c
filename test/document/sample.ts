import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { filledToDocument } from '../../src/document/filled-to-document.ts'
import type { Block, DocumentTree, Inline } from '../../src/document/tree.ts'
import { layoutSchema } from '../../src/schemas/layout.ts'
import type { Source, Span } from '../../src/source/source.ts'
import type { FilledNote, FilledReport, FilledTable, FilledText } from '../../src/template/filled.ts'
import { valueOf } from '../support/value-of.ts'

/** Text that stands letter for letter in a file of its own. */
export function textIn(path: string, text: string): FilledText {
  const source: Source = { path, text }
  return { text, spanOf: (start, end) => ({ source, start, end }), stretchAt: () => ({ start: 0, end: text.length, figures: [] }) }
}

export function noteIn(id: string, text: string, mustBeCited = true): FilledNote {
  const content = textIn(`${id}.yaml`, text)
  return { id, content, span: content.spanOf(0, text.length), mustBeCited }
}

/** A table of which a test says only what it is about. */
export function filledTable(parts: Partial<FilledTable> & Pick<FilledTable, 'header' | 'rows'>, widths: readonly number[]): FilledTable {
  return {
    id: 'bang',
    title: textIn('table-title', 'Bảng'),
    isCaptioned: false,
    breaksRows: false,
    columns: widths.map(width => ({ width, align: 'left', size: null })),
    total: null,
    span: textIn('bang.yaml', 'title: x').spanOf(0, 5),
    ...parts,
  }
}

export type Parts = Partial<Omit<FilledReport, 'body' | 'title' | 'periodLine' | 'addressees' | 'legalBasis' | 'recipients'>> & {
  readonly body?: string | FilledText
  readonly title?: string
  readonly periodLine?: string
  readonly addressees?: readonly string[]
  readonly legalBasis?: readonly string[]
  readonly recipients?: readonly string[]
}

export function filledWith(parts: Parts): FilledReport {
  const notes = parts.notes ?? []
  const lines = (name: string, texts: readonly string[] = []) => texts.map((text, index) => textIn(`${name}-${index}`, text))
  return {
    layout: valueOf(layoutSchema, {}),
    frame: null,
    month: '2026-04',
    number: null,
    date: null,
    periodEnd: '2026-04-15',
    symbol: 'BC-TGVĐA06',
    place: 'Khánh Hòa',
    superior: ['UBND TỈNH KHÁNH HÒA'],
    issuer: ['TỔ GIÚP VIỆC'],
    draft: null,
    urgency: null,
    author: 'Tổ giúp việc',
    authority: ['TỔ TRƯỞNG'],
    office: [],
    signer: 'Nguyễn Văn A',
    appendices: [],
    tables: [],
    charts: [],
    findNote: id => notes.find(note => note.id === id) ?? null,
    knownNotes: () => notes.map(({ id }) => id),
    ...parts,
    notes,
    title: textIn('title', parts.title ?? 'Kết quả tháng 4/2026'),
    periodLine: parts.periodLine === undefined ? null : textIn('period-line', parts.periodLine),
    addressees: lines('addressee', parts.addressees),
    legalBasis: lines('legal-basis', parts.legalBasis),
    recipients: lines('recipient', parts.recipients),
    body: typeof parts.body === 'object' ? parts.body : textIn('body.hbs', parts.body ?? 'Nội dung.'),
  }
}

export function build(parts: Parts): { document: DocumentTree; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const document = filledToDocument(diagnostic => diagnostics.push(diagnostic), filledWith(parts))
  return { document, diagnostics }
}

/** Blocks of a body, without its end mark. */
export function blocksOf(body: string, parts: Parts = {}): readonly Block[] {
  return build({ ...parts, body, layout: withoutEndMark }).document.blocks
}

export const withoutEndMark = { ...valueOf(layoutSchema, {}), 'end-mark': '' }

/** What is told about a body: code, the words at the place. */
export function told(parts: Parts | string): string[] {
  const { diagnostics } = build(typeof parts === 'string' ? { body: parts } : parts)
  return diagnostics.map(({ code, severity, span }) => `${severity} ${code} ${JSON.stringify(wordsAt(span!))}`)
}

export function wordsAt({ source, start, end }: Span): string {
  return source.text.slice(start, end)
}

/** One line a block: `# `, `- ` or nothing, then the inlines as they look. */
export function drawn(blocks: readonly Block[]): string[] {
  const draw = (block: Block) => {
    if (block.type === 'table' || block.type === 'chart') return `[${block.id}]`
    const text = drawInlines(block.content)
    if (block.type === 'heading') return `${'#'.repeat(block.level)} ${text}${block.rest ? ` | ${drawInlines(block.rest)}` : ''}`
    return block.type === 'point' ? `${block.mark} ${text}` : text
  }
  return blocks.map(draw)
}

/** `<b>bold</b>`, `[1]` a note, `[=1]` the same again, `⏎` a line break. */
export function drawInlines(inlines: readonly Inline[]): string {
  return inlines.map(inline => {
    if (inline.type === 'break') return '⏎'
    if (inline.type === 'note') return `[${inline.repeated ? '=' : ''}${inline.number}]`
    const tags = [inline.bold && 'b', inline.italic && 'i', inline.superscript && 'sup', inline.missing && 'missing', inline.link !== null && `a ${inline.link}`].filter(tag => tag !== false)
    return tags.reduce((text, tag) => `<${tag}>${text}</${tag.split(' ')[0]}>`, inline.text)
  }).join('')
}
