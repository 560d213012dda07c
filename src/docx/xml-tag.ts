/** A tag of XML that was written by a program: attributes in double quotes, no comments, no CDATA. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty'
  readonly name: string
  /** As they stand behind the name. */
  readonly attributes: string
}

const tagPattern = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/y

/** Shows all tags of a part, in order, each with the text before it, entities not resolved. */
export function readTags(xml: string, see: (tag: XmlTag, textBefore: string) => void): void {
  let end = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', Math.max(end, at + 1))) {
    const found = tagAt(xml, at)
    if (!found) continue
    see(found.tag, xml.slice(end, at))
    end = found.end
  }
}

/** The tag that begins here and where it ends; null where none begins. */
export function tagAt(xml: string, at: number): { readonly tag: XmlTag; readonly end: number } | null {
  tagPattern.lastIndex = at
  const match = tagPattern.exec(xml)
  if (!match) return null
  return { tag: { kind: match[1] === '/' ? 'close' : match[4] === '/' ? 'empty' : 'open', name: match[2]!, attributes: match[3]! }, end: at + match[0].length }
}

/** Value of an attribute as it stands, or null where the tag has none of this name. */
export function attribute({ attributes }: XmlTag, name: string): string | null {
  const start = attributes.indexOf(` ${name}="`)
  if (start < 0) return null
  const from = start + name.length + 3
  return attributes.slice(from, attributes.indexOf('"', from))
}
