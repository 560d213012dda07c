import type { FramePiece } from '../../document/document-frame.ts'
import type { Inline } from '../../document/tree.ts'
import { childOf, element, escaped, withChild, type XmlElement } from '../../xml/xml.ts'
import { cleanText } from '../clean-text.ts'
import { runPropertyOrder } from '../../frame/property-order.ts'

type Line = readonly FramePiece[]

/** The paragraph of a frame as it looks when it is filled, once for every line. */
export function linesToXml(paragraph: XmlElement, lines: readonly Line[]): readonly XmlElement[] {
  const properties = childOf(paragraph, 'w:pPr')
  return lines.map((line, index) => ({
    ...paragraph,
    // Word numbers its paragraphs for its own use: no two may have one number.
    attributes: index === 0 ? paragraph.attributes : paragraph.attributes.replace(/\s+w14:(?:paraId|textId)="[^"]*"/g, ''),
    children: [...(properties ? [properties] : []), ...line.flatMap(pieceToXml)],
  }))
}

/** Its place is kept, its words are gone. */
export function emptied(paragraph: XmlElement): XmlElement {
  const properties = childOf(paragraph, 'w:pPr')
  return { ...paragraph, children: properties ? [properties] : [] }
}

function pieceToXml(piece: FramePiece): readonly XmlElement[] {
  if (piece.type === 'object') return [piece.element]
  return piece.type === 'words' ? [run(piece.look, words(piece.text))] : piece.content.flatMap(inline => inlineToXml(piece.look, inline))
}

function inlineToXml(look: XmlElement | null, inline: Inline): readonly XmlElement[] {
  if (inline.type === 'note') return []
  if (inline.type === 'break') return [run(look, element('w:br'))]
  const { bold, italic, superscript, missing } = inline
  const extras = [
    ...(bold ? [element('w:b'), element('w:bCs')] : []),
    ...(italic ? [element('w:i'), element('w:iCs')] : []),
    ...(missing ? [element('w:highlight', { 'w:val': 'yellow' })] : []),
    ...(superscript ? [element('w:vertAlign', { 'w:val': 'superscript' })] : []),
  ]
  const own = extras.reduce((properties, extra) => withChild(properties, extra, runPropertyOrder), look ?? element('w:rPr'))
  return [run(own.children.length > 0 ? own : null, words(inline.text))]
}

function run(look: XmlElement | null, content: XmlElement): XmlElement {
  return element('w:r', {}, [...(look ? [look] : []), content])
}

function words(text: string): XmlElement {
  return element('w:t', { 'xml:space': 'preserve' }, [escaped(cleanText(text))])
}
