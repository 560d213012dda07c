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

interface KnownTag {
  readonly tag: XmlTag
  /** As it stands, brackets included. */
  readonly source: string
  /** What followed it last: most often the same follows again. */
  next: KnownTag | null
  /** Null where nobody wants to see it. */
  readonly see: SeeTag | null
}

/** Who wants to see a tag, if somebody does. */
type WatchOf = (tag: XmlTag) => SeeTag | null

/** Shows all tags of a part, in order. Gives how many brackets open none, beside that of the declaration. */
export function readTags(xml: string, see: SeeTag): number {
  return watchTags(xml, () => see)
}

/** The same, where who wants to see a tag is asked once for each different one. */
export function watchTags(xml: string, watchOf: WatchOf): number {
  const known = new Map<string, KnownTag>()
  let broken = xml.startsWith('<?xml ') ? -1 : 0
  let last = null as KnownTag | null
  let end = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', Math.max(end, at + 1))) {
    const expected: KnownTag | null = last?.next ?? null
    const found: KnownTag | null = expected && xml.startsWith(expected.source, at) ? expected : tagAt(xml, at, known, watchOf)
    if (!found) {
      broken += 1
      continue
    }
    if (found.see) found.see(found.tag, end === at ? '' : xml.slice(end, at))
    if (last) last.next = found
    last = found
    end = at + found.source.length
  }
  return broken
}

/** The tag that begins here, or null where none does. */
function tagAt(xml: string, at: number, known: Map<string, KnownTag>, watchOf: WatchOf): KnownTag | null {
  const found = known.get(xml.slice(at, xml.indexOf('>', at) + 1))
  if (found) return found
  const next = xml.indexOf('<', at + 1)
  const match = tagPattern.exec(xml.slice(at + 1, next < 0 ? xml.length : next))
  if (!match) return null
  const tag = toTag(match)
  const first: KnownTag = { tag, source: `<${match[0]}`, next: null, see: watchOf(tag) }
  if (known.size < mostKnown) known.set(first.source, first)
  return first
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
