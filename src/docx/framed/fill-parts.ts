import type { DocumentFrame } from '../../document/document-frame.ts'
import { attributeOf, changed, childrenOf, elementsIn, isElement, type XmlElement, type XmlNode } from '../../xml/xml.ts'
import { emptied, linesToXml } from './lines-to-xml.ts'

/** Must end in a paragraph, whatever else is in them. */
const holders = new Set(['w:tc', 'w:hdr', 'w:ftr', 'w:sdtContent'])

/** A part of a frame with its tags filled; `body` stands in the place of the paragraph that says where the text goes. */
export function fillPart(part: XmlElement, { frame, lines }: DocumentFrame, body: readonly XmlElement[]): XmlElement {
  const last = new Set<XmlNode>()
  for (const holder of [part, ...[...holders].flatMap(name => elementsIn(part, name))]) if (holders.has(holder.name)) last.add(holder.children.filter(isElement).at(-1)!)
  const isGone = (row: XmlElement) => {
    const paragraphs = elementsIn(row, 'w:p')
    return paragraphs.some(one => lines.get(one)?.length === 0) && paragraphs.every(one => lines.get(one)?.length === 0 || isWordless(one))
  }
  return changed(part, one => {
    if (one === frame.body) return body
    if (one.name === 'w:tbl') {
      const rows = childrenOf(one, 'w:tr')
      const gone = rows.filter(isGone)
      // A table without rows is none.
      return gone.length > 0 && gone.length < rows.length ? [fillPart({ ...one, children: one.children.filter(node => typeof node === 'string' || !gone.includes(node)) }, { frame, lines }, body)] : null
    }
    const filled = lines.get(one)
    if (!filled) return null
    if (filled.length > 0) return linesToXml(one, filled)
    return last.has(one) || elementsIn(one, 'w:sectPr').length > 0 ? [emptied(one)] : []
  })
}

/** No words, no picture: only its height is seen. */
function isWordless(paragraph: XmlElement): boolean {
  return elementsIn(paragraph, 'w:r').every(run => run.children.filter(isElement).every(({ name }) => name === 'w:rPr')) && elementsIn(paragraph, 'w:pBdr').length === 0
}

/** Ends of bookmarks whose beginning has gone, and the other way round, mean nothing. */
export function withoutLooseBookmarks(part: XmlElement): XmlElement {
  const idsOf = (name: string) => new Set(elementsIn(part, name).map(one => attributeOf(one, 'w:id')))
  const [starts, ends] = [idsOf('w:bookmarkStart'), idsOf('w:bookmarkEnd')]
  return changed(part, one => {
    const others = one.name === 'w:bookmarkStart' ? ends : one.name === 'w:bookmarkEnd' ? starts : null
    return others && !others.has(attributeOf(one, 'w:id')) ? [] : null
  })
}
