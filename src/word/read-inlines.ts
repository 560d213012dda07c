import { cleanText, countSymbols } from './clean-text.ts'
import { pageEnd } from './edges.ts'
import { isLinear, readMath } from './read-math.ts'
import { alternativeOf, contentOf, noteIdOf, type Field, type Reading } from './reading.ts'
import { lookIn, lookOfStyle, type Look } from './styles.ts'
import type { WordInline, WordText } from './word-file.ts'
import { childOf, descendants, elementsOf, textIn, valueOf, type Element } from './xml.ts'

/** What surrounds a run. */
interface Around {
  /** Of the paragraph's style. */
  readonly look: Look
  readonly link: string | null
}

/** Content of a paragraph or of one of its wrappers, in order. */
export function readInlines(reading: Reading, parent: Element, around: Around): WordInline[] {
  return elementsOf(parent).flatMap(element => readInline(reading, element, around))
}

function readInline(reading: Reading, element: Element, around: Around): WordInline[] {
  const { left } = reading
  switch (element.name) {
    case 'w:r':
      return readRun(reading, element, around)
    case 'w:hyperlink':
      return readInlines(reading, element, { ...around, link: reading.links.get(element.attributes['r:id'] ?? '') ?? around.link })
    case 'w:ins': case 'w:moveTo':
      left.insertions++
      return readInlines(reading, element, around)
    case 'w:del': case 'w:moveFrom':
      left.deletions++
      return []
    case 'w:fldSimple': {
      const note = citedBy(reading, element.attributes['w:instr'] ?? '')
      if (note !== null) return [{ type: 'note', id: note }]
      const shown = readInlines(reading, element, around)
      tellUnread(reading, { instruction: element.attributes['w:instr'] ?? '', isResult: element.children.length > 0, isShown: shown.length > 0 })
      return shown
    }
    case 'w:sdt':
      return readInlines(reading, contentOf(reading, element), around)
    case 'w:smartTag': case 'w:customXml': case 'w:dir': case 'w:bdo':
      return readInlines(reading, element, around)
    case 'm:oMath': case 'm:oMathPara':
      if (!isLinear(element)) reading.unread.push({ kind: 'formula', instruction: '' })
      return readMath(reading, element, (raw, isRaised) => textOf(reading, raw, isRaised ? { ...around.look, superscript: true } : around.look, around))
    case 'mc:AlternateContent':
      return readInlines(reading, alternativeOf(element) ?? element, around)
    default:
      return []
  }
}

const legacyFont = /^\.Vn|^VNI[- ]/i
const beyondAscii = /[^\u0000-\u007f]/g

function readRun(reading: Reading, run: Element, around: Around): WordInline[] {
  const properties = childOf(run, 'w:rPr')
  const look: Look = { ...around.look, ...lookOfStyle(reading.styles, valueOf(properties, 'w:rStyle'), around.look), ...lookIn(properties) }
  return elementsOf(run).flatMap(child => readPiece(reading, child, look, around))
}

function readPiece(reading: Reading, piece: Element, look: Look, around: Around): WordInline[] {
  const field = reading.fields.at(-1)
  if (piece.name === 'w:fldChar') return readFieldMark(reading, piece.attributes['w:fldCharType'])
  if (piece.name === 'w:instrText') {
    if (field && !field.isResult) field.instruction += textIn(piece)
    return []
  }
  if (reading.fields.some(({ isResult, isReplaced }) => !isResult || isReplaced)) return []
  if (look.hidden) {
    if (piece.name === 'w:t') reading.left.hidden++
    return []
  }
  if (look.struck || look.struckTwice) {
    if (piece.name === 'w:t' && /\S/.test(textIn(piece))) reading.left.struck.push(textIn(piece).trim())
    return []
  }
  const note = noteIdOf(piece)
  if (note !== null) return [{ type: 'note', id: note }]
  switch (piece.name) {
    case 'w:t': return textOf(reading, textIn(piece), look, around)
    case 'w:tab': case 'w:ptab': return textOf(reading, '\t', look, around)
    case 'w:noBreakHyphen': return textOf(reading, '-', look, around)
    case 'w:sym': return readSymbol(reading, piece, look, around)
    case 'w:cr': return [{ type: 'break' }]
    case 'w:br': return piece.attributes['w:type'] === undefined || piece.attributes['w:type'] === 'textWrapping' ? [{ type: 'break' }] : [pageEnd]
    case 'w:drawing': case 'w:pict': case 'w:object': return readDrawing(reading, piece)
    case 'mc:AlternateContent': return elementsOf(alternativeOf(piece) ?? piece).flatMap(child => readPiece(reading, child, look, around))
    default: return []
  }
}

function textOf(reading: Reading, raw: string, look: Look, around: Around): WordText[] {
  const { left } = reading
  if (look.font !== undefined && legacyFont.test(look.font)) {
    left.legacy += raw.match(beyondAscii)?.length ?? 0
    left.legacyFont ??= look.font
  }
  left.symbols += countSymbols(raw)
  const text = raw === '\t' ? raw : cleanText(raw)
  if (text === '') return []
  for (const field of reading.fields) field.isShown = true
  return [{
    type: 'text',
    text: look.capitals ? text.toLocaleUpperCase('vi') : text,
    bold: look.bold ?? false, italic: look.italic ?? false, superscript: look.superscript ?? false,
    link: linkOf(reading) ?? around.link,
    size: look.size ?? null,
  }]
}

function readSymbol(reading: Reading, piece: Element, look: Look, around: Around): WordInline[] {
  const symbol = symbolOf(piece)
  if (symbol === '') reading.unread.push({ kind: 'symbol', instruction: '' })
  return textOf(reading, symbol, look, around)
}

function symbolOf({ attributes }: Element): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (!Number.isFinite(code) || code <= 0 || code > 0xffff) return ''
  // Word writes letters of symbol fonts with or without the private plane.
  return String.fromCharCode(code < 0x100 ? 0xf000 + code : code)
}

function readFieldMark(reading: Reading, type: string | undefined): WordInline[] {
  const { fields } = reading
  if (type === 'begin') fields.push({ instruction: '', isResult: false, isShown: false, isReplaced: false })
  const field = fields.at(-1)
  if (type === 'end') {
    fields.pop()
    if (field && !field.isReplaced && fields.every(({ isResult, isReplaced }) => isResult && !isReplaced)) tellUnread(reading, field)
  }
  if (type !== 'separate' || !field) return []
  field.isResult = true
  if (/^\s*TOC\b/.test(field.instruction)) {
    reading.left.contents++
    field.isReplaced = true
  }
  const note = citedBy(reading, field.instruction)
  if (note === null) return []
  field.isReplaced = true
  return [{ type: 'note', id: note }]
}

/** Marks of an index or of contents, and what only keeps a value, show nothing where they stand. */
const silent = /^\s*(?:XE|TC|TA|RD|TOC|SET|ASK|PRIVATE|ADVANCE)\b|^\s*$/i

/** Drawn by Word itself, whatever result is kept. */
const drawn = /^\s*(?:EQ|FORMCHECKBOX)\b/i

/** A field whose result isn't in the file. */
function tellUnread({ unread }: Reading, { instruction, isResult, isShown }: Pick<Field, 'instruction' | 'isResult' | 'isShown'>): void {
  const isLost = drawn.test(instruction) ? !isShown : !isResult && !silent.test(instruction)
  if (isLost) unread.push({ kind: 'field', instruction: instruction.trim() })
}

function citedBy({ bookmarks }: Reading, instruction: string): string | null {
  const name = /^\s*NOTEREF\s+"?([^\s"]+)/.exec(instruction)?.[1]
  return name === undefined ? null : bookmarks.get(name) ?? null
}

function linkOf({ fields }: Reading): string | null {
  for (const { instruction } of fields) {
    const address = /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1]
    if (address !== undefined) return address
  }
  return null
}

function readDrawing(reading: Reading, drawing: Element): WordInline[] {
  const boxes = [...descendants(drawing, 'w:txbxContent')]
  const blocks = boxes.flatMap(box => reading.readBlocks({ ...reading, fields: [], boxes: [], unread: [] }, box))
  if (blocks.some(block => block.type !== 'paragraph' || block.content.length > 0)) {
    reading.left.textBoxes++
    reading.boxes.push(...blocks)
  }
  const hasPicture = ['a:blip', 'v:imagedata', 'o:OLEObject', 'c:chart', 'dgm:relIds'].some(name => !descendants(drawing, name).next().done)
  if (hasPicture) reading.left.images++
  return []
}
