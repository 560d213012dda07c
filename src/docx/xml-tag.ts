/** A tag of XML that was written by a program: attributes in double quotes, no comments, no CDATA. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty'
  readonly name: string
  /** As they stand behind the name. */
  readonly attributes: string
}

/** Is shown a tag, and the text between the tag before and this one, entities not resolved. */
export type SeeTag = (tag: XmlTag, textBefore: string) => void

const tagPattern = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/y

/** The tags of a report are a few hundred different ones, and half a million altogether. */
const mostKnown = 1000

interface KnownTag {
  readonly tag: XmlTag
  /** As it stands, brackets included. */
  readonly source: string
  /** What followed it last, and something else that did before: most often one of them follows again. */
  next: KnownTag | null
  other: KnownTag | null
  readonly watchers: readonly SeeTag[]
}

/** Who wants to see a tag, in this order. */
type WatchOf = (tag: XmlTag) => readonly SeeTag[]

/** Shows all tags of a part, in order. Gives how many brackets open none, beside that of the declaration. */
export function readTags(xml: string, see: SeeTag): number {
  const watchers = [see]
  return watchTags(xml, () => watchers)
}

/** The same, where who wants to see a tag is asked once for each different one. */
export function watchTags(xml: string, watchOf: WatchOf): number {
  const reader: Reader = { xml, known: new Map(), names: new Map(), watchOf }
  let broken = xml.startsWith('<?xml ') ? -1 : 0
  let last: KnownTag | null = null
  let end = 0
  let from = 0
  for (;;) {
    let at = end
    let found: KnownTag | null = followerAt(xml, at, last)
    if (!found) {
      at = xml.indexOf('<', Math.max(end, from))
      if (at < 0) return broken
      found = (at > end ? followerAt(xml, at, last) : null) ?? tagAt(reader, at)
      if (!found) {
        broken += 1
        from = at + 1
        continue
      }
      if (last) follow(last, found)
    }
    if (found.watchers.length > 0) show(found, at > end ? xml.slice(end, at) : '')
    last = found
    end = at + found.source.length
  }
}

interface Reader {
  readonly xml: string
  readonly known: Map<string, KnownTag>
  /** Each name once: what is the same text is compared at once. */
  readonly names: Map<string, string>
  readonly watchOf: WatchOf
}

function followerAt(xml: string, at: number, last: KnownTag | null): KnownTag | null {
  if (!last?.next) return null
  if (xml.startsWith(last.next.source, at)) return last.next
  return last.other && xml.startsWith(last.other.source, at) ? last.other : null
}

function follow(last: KnownTag, found: KnownTag): void {
  if (last.next === found || last.other === found) return
  last.other = last.next
  last.next = found
}

function show({ watchers, tag }: KnownTag, textBefore: string): void {
  for (let index = 0; index < watchers.length; index++) watchers[index]!(tag, textBefore)
}

/** The tag that begins here, or null where none does. */
function tagAt({ xml, known, names, watchOf }: Reader, at: number): KnownTag | null {
  const found = known.get(xml.slice(at, xml.indexOf('>', at) + 1))
  if (found) return found
  tagPattern.lastIndex = at
  const match = tagPattern.exec(xml)
  if (!match) return null
  const tag = toTag(match, names)
  const first: KnownTag = { tag, source: match[0], next: null, other: null, watchers: watchOf(tag) }
  if (known.size < mostKnown) known.set(first.source, first)
  return first
}

function toTag(match: RegExpExecArray, names: Map<string, string>): XmlTag {
  const name = match[2]!
  const kept = names.get(name)
  if (kept === undefined) names.set(name, name)
  return { kind: match[1] === '/' ? 'close' : match[4] === '/' ? 'empty' : 'open', name: kept ?? name, attributes: match[3]! }
}

/** Value of an attribute as it stands, or null where the tag has none of this name. */
export function attribute({ attributes }: XmlTag, name: string): string | null {
  const start = attributes.indexOf(` ${name}="`)
  if (start < 0) return null
  const from = start + name.length + 3
  return attributes.slice(from, attributes.indexOf('"', from))
}
