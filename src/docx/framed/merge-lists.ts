import { attributeOf, changed, childrenOf, isElement, withAttribute, type XmlElement } from '../../xml/xml.ts'

/** Lists of a frame and of the program in one part; ids of the program's begin behind those of the frame. */
export interface MergedLists {
  readonly root: XmlElement
  idOf(list: string): string
}

/** What the lists must know of the styles that they are tied to. */
export interface ListStyles {
  /** Id that a style of the program has in the frame; null where neither knows such a style. */
  linkOf(id: string): string | null
  /** Where lines of a style of the frame begin (`w:ind`). */
  indentOf(id: string): XmlElement
}

/** `frame` is null where it has no lists. */
export function mergeLists(frame: XmlElement | null, own: XmlElement, styles: ListStyles): MergedLists {
  const patterns = highest(frame, 'w:abstractNum', 'w:abstractNumId')
  const lists = highest(frame, 'w:num', 'w:numId')
  const idOf = (id: string) => (id === '0' ? id : String(Number(id) + lists))
  const patternOf = (id: string) => String(Number(id) + patterns + 1)
  const linked = new Set<string>()
  const ownPatterns = childrenOf(own, 'w:abstractNum').map(one => {
    const pattern = withAttribute(withoutExtensions(one), 'w:abstractNumId', patternOf(attributeOf(one, 'w:abstractNumId') ?? '0'))
    // Somebody may have changed in Word where lines begin. Levels without a style of their own go with the one before.
    let indent: XmlElement | null = null
    return changed(pattern, part => {
      if (part.name === 'w:ind') return indent ? [indent] : null
      if (part.name !== 'w:pStyle') return null
      const id = styles.linkOf(attributeOf(part, 'w:val') ?? '')
      if (id === null) return []
      linked.add(id)
      indent = styles.indentOf(id)
      return [withAttribute(part, 'w:val', id)]
    })
  })
  const ownLists = childrenOf(own, 'w:num').map(one => changed(withAttribute(one, 'w:numId', idOf(attributeOf(one, 'w:numId') ?? '0')), part => (
    part.name === 'w:abstractNumId' ? [withAttribute(part, 'w:val', patternOf(attributeOf(part, 'w:val') ?? '0'))] : null
  )))
  // A style counts in one list only.
  const kept = frame && changed(frame, part => (part.name === 'w:pStyle' && linked.has(attributeOf(part, 'w:val') ?? '') ? [] : null))
  const root = kept ?? { ...own, children: [] }
  const [before, after] = split(root)
  return { root: { ...root, children: [...before, ...ownPatterns, ...after, ...ownLists] }, idOf }
}

/** A copy whose lists are those of the merged part. */
export function withListIds(root: XmlElement, idOf: MergedLists['idOf']): XmlElement {
  return changed(root, one => (one.name === 'w:numId' ? [withAttribute(one, 'w:val', idOf(attributeOf(one, 'w:val') ?? '0'))] : null))
}

/** Attributes of later versions of Word, whose prefix the frame may not declare. */
function withoutExtensions(pattern: XmlElement): XmlElement {
  return { ...pattern, attributes: pattern.attributes.replace(/\s+w1\d:\w+="[^"]*"/g, '') }
}

/** All patterns stand before all lists. */
function split({ children }: XmlElement): readonly [XmlElement[], XmlElement[]] {
  const elements = children.filter(isElement)
  const isList = ({ name }: XmlElement) => name === 'w:num' || name === 'w:numIdMacAtCleanup'
  const lists = elements.filter(isList)
  return [elements.filter(one => !isList(one)), lists.filter(({ name }) => name === 'w:num')]
}

function highest(root: XmlElement | null, name: string, key: string): number {
  return root === null ? (name === 'w:num' ? 0 : -1) : Math.max(name === 'w:num' ? 0 : -1, ...childrenOf(root, name).map(one => Number(attributeOf(one, key))).filter(Number.isFinite))
}
