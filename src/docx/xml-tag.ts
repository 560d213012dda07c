/** A tag of XML that was written by a program: attributes in double quotes, no comments, no CDATA. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty'
  readonly name: string
  /** As they stand behind the name. */
  readonly attributes: string
}

/** Is shown a tag, and the text between the tag before and this one, entities not resolved. */
export type SeeTag = (tag: XmlTag, textBefore: string) => void

/** Behind its first bracket, and before the text that follows. */
const tagPattern = /^(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/

/** The tags of a report are a few hundred different ones, and half a million altogether. */
const mostKnown = 1000

/** What is cut into tags at once: all those of a long report would take as much memory as its text. */
const longestCut = 100_000

/** Shows all tags of a part, in order. Gives how many brackets open none, beside that of the declaration. */
export function readTags(xml: string, see: SeeTag): number {
  const known = new Map<string, XmlTag>()
  let broken = xml.startsWith('<?xml ') ? -1 : 0
  let from = xml.indexOf('<')
  let text = xml.slice(0, Math.max(0, from))
  while (from >= 0) {
    const to = xml.indexOf('<', from + longestCut)
    for (const piece of xml.slice(from + 1, to < 0 ? xml.length : to).split('<')) {
      let tag = known.get(piece)
      if (tag) {
        see(tag, text)
        text = ''
        continue
      }
      const end = piece.indexOf('>') + 1
      tag = known.get(piece.slice(0, end))
      const match = tag ? null : tagPattern.exec(piece)
      if (match) tag = toTag(match)
      if (tag) {
        see(tag, text)
        text = piece.slice(match ? match[0].length : end)
        if (match && known.size < mostKnown) known.set(match[0], tag)
      } else {
        broken += 1
        text += `<${piece}`
      }
    }
    from = to
  }
  return broken
}

function toTag([, closing, name, attributes, closed]: RegExpExecArray): XmlTag {
  return { kind: closing === '/' ? 'close' : closed === '/' ? 'empty' : 'open', name: name!, attributes: attributes! }
}

/** Value of an attribute as it stands, or null where the tag has none of this name. */
export function attribute({ attributes }: XmlTag, name: string): string | null {
  const start = attributes.indexOf(` ${name}="`)
  if (start < 0) return null
  const from = start + name.length + 3
  return attributes.slice(from, attributes.indexOf('"', from))
}
