import { withoutEdges } from './edges.ts'
import { readInlines } from './read-inlines.ts'
import { alternativeOf, contentOf, type Reading } from './reading.ts'
import { lookIn, shapeIn } from './styles.ts'
import type { WordBlock, WordCell, WordInline, WordPage, WordParagraph, WordRow, WordTable } from './word-file.ts'
import { childOf, childrenOf, elementsOf, numberOf, switchOf, valueOf, type Element } from './xml.ts'

/** Paragraphs and tables of the body, a cell, a note or a text box. */
export function readBlocks(reading: Reading, parent: Element): WordBlock[] {
  return elementsOf(parent).flatMap((element): WordBlock[] => {
    switch (element.name) {
      case 'w:p': return readParagraph(reading, element)
      case 'w:tbl': return [readTable(reading, element)]
      case 'w:sdt': return readBlocks(reading, contentOf(reading, element))
      case 'w:customXml': case 'w:ins': case 'w:moveTo': return readBlocks(reading, element)
      case 'mc:AlternateContent': return readBlocks(reading, alternativeOf(element) ?? element)
      default: return []
    }
  })
}

const alignments: Readonly<Record<string, WordParagraph['alignment']>> = { center: 'center', right: 'right', end: 'right', both: 'justify', distribute: 'justify' }

function readParagraph(reading: Reading, element: Element): WordBlock[] {
  const properties = childOf(element, 'w:pPr')
  const style = valueOf(properties, 'w:pStyle')
  const look = reading.styles.lookOf(style)
  const shape = { ...reading.styles.shapeOf(style), ...shapeIn(properties) }
  // A paragraph whose end was deleted in a tracked change would go on with the next: its letters are what counts.
  const content = withoutEdges(readInlines(reading, element, { look, link: null }))
  const boxes = reading.boxes.splice(0)
  const unread = reading.unread.splice(0)
  const section = childOf(properties, 'w:sectPr')
  const name = reading.styles.nameOf(style)
  // An empty paragraph shows its number too: columns of ordinals are often made so.
  const list = shape.listId !== undefined && shape.listId !== '0' ? reading.numbering.next(shape.listId, listLevelOf(reading, style, properties), style) : null
  const heading = /^heading (\d)$/.exec(name)?.[1]
  const outline = shape.outline ?? (heading === undefined ? 10 : Number(heading))
  if (/^toc \d|^toc heading/.test(name)) {
    if (content.length > 0) reading.left.contents++
    return section ? [{ type: 'section', page: pageOf(section) }] : []
  }
  const text = content.map(inline => (inline.type === 'text' ? inline.text : ' ')).join('')
  const place = text.replace(/\s+/g, ' ').trim()
  for (const one of unread) reading.left.unread.push({ ...one, place })
  reading.left.braces += text.match(/\{{2,}|\}{2,}/g)?.length ?? 0
  return [
    {
      type: 'paragraph',
      number: list?.text ?? null,
      listLevel: list?.level ?? 0,
      outline: outline > 9 ? null : outline,
      isNumberBold: lookIn(childOf(properties, 'w:rPr')).bold ?? look.bold ?? false,
      alignment: (shape.alignment !== undefined && Object.hasOwn(alignments, shape.alignment) ? alignments[shape.alignment] : undefined) ?? 'left',
      firstLine: shape.firstLine ?? null,
      content: joined(content),
    },
    ...boxes,
    ...(section ? [{ type: 'section' as const, page: pageOf(section) }] : []),
  ]
}

/** Null where only the style names the list: its level is then the one that belongs to the style. */
function listLevelOf(reading: Reading, style: string | undefined, properties: Element | undefined): number | null {
  return shapeIn(properties).listLevel ?? reading.styles.shapeOf(style).listLevel ?? (shapeIn(properties).listId === undefined ? null : 0)
}

/** Neighbours that look alike as one. */
function joined(content: readonly WordInline[]): WordInline[] {
  const inlines: WordInline[] = []
  for (const inline of content) {
    const last = inlines.at(-1)
    const isSame = inline.type === 'text' && last?.type === 'text'
      && inline.bold === last.bold && inline.italic === last.italic && inline.superscript === last.superscript && inline.link === last.link && inline.size === last.size
    if (isSame) inlines[inlines.length - 1] = { ...last, text: (last.text + inline.text).normalize('NFC') }
    else inlines.push(inline)
  }
  return inlines
}

function readTable(reading: Reading, element: Element): WordTable {
  const grid = childOf(element, 'w:tblGrid')
  return {
    type: 'table',
    grid: grid ? childrenOf(grid, 'w:gridCol').map(({ attributes }) => numberOf(attributes['w:w']) ?? 0) : [],
    rows: rowsIn(reading, element).flatMap(row => readRow(reading, row)),
  }
}

function rowsIn(reading: Reading, element: Element): Element[] {
  return elementsOf(element).flatMap(child => {
    if (child.name === 'w:tr') return [child]
    if (child.name === 'w:sdt') return rowsIn(reading, contentOf(reading, child))
    return child.name === 'w:customXml' || child.name === 'w:ins' ? rowsIn(reading, child) : []
  })
}

function readRow(reading: Reading, row: Element): WordRow[] {
  const properties = childOf(row, 'w:trPr')
  if (childOf(properties, 'w:del')) {
    reading.left.deletions++
    return []
  }
  let column = numberOf(valueOf(properties, 'w:gridBefore')) ?? 0
  const cells = cellsIn(reading, row).map((cell): WordCell => {
    const look = childOf(cell, 'w:tcPr')
    const merge = childOf(look, 'w:vMerge')
    const columnSpan = Math.min(100, Math.max(1, numberOf(valueOf(look, 'w:gridSpan')) ?? 1))
    const blocks = readBlocks(reading, cell)
    reading.left.nestedTables += blocks.filter(({ type }) => type === 'table').length
    const one = { column, columnSpan, isCovered: merge !== undefined && merge.attributes['w:val'] !== 'restart', blocks }
    column += columnSpan
    return one
  })
  return [{ isHeader: switchOf(properties, 'w:tblHeader') ?? false, cells }]
}

function cellsIn(reading: Reading, row: Element): Element[] {
  return elementsOf(row).flatMap(child => {
    if (child.name === 'w:tc') return [child]
    return child.name === 'w:sdt' ? cellsIn(reading, contentOf(reading, child)) : child.name === 'w:customXml' ? cellsIn(reading, child) : []
  })
}

/** Of `w:sectPr`. */
export function pageOf(section: Element | undefined): WordPage {
  const size = childOf(section, 'w:pgSz')?.attributes
  const margins = childOf(section, 'w:pgMar')?.attributes
  const millimetres = (name: string) => {
    const twips = numberOf(margins?.[name])
    return twips === null ? null : Math.round(twips / 5.669) / 10
  }
  const isTurned = size?.['w:orient'] === 'landscape' || (numberOf(size?.['w:w']) ?? 0) > (numberOf(size?.['w:h']) ?? Infinity)
  return { orientation: isTurned ? 'landscape' : 'portrait', top: millimetres('w:top'), bottom: millimetres('w:bottom'), left: millimetres('w:left'), right: millimetres('w:right') }
}
