/** A tag of XML that was written by a program: attributes in double quotes, no comments, no CDATA. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty'
  readonly name: string
  /** As they stand between the name and the bracket. */
  readonly attributes: string
  /** Text between the tag before and this one, entities not resolved. */
  readonly textBefore: string
}

/** All tags of a part, in order; one at a time, for a long report has half a million. */
export function* xmlTags(xml: string): Iterable<XmlTag> {
  const pattern = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g
  let end = 0
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    const kind = match[1] === '/' ? 'close' : match[4] === '/' ? 'empty' : 'open'
    yield { kind, name: match[2]!, attributes: match[3]!, textBefore: xml.slice(end, match.index) }
    end = pattern.lastIndex
  }
}

/** Value of an attribute as it stands, or null where the tag has none of this name. */
export function attribute({ attributes }: Pick<XmlTag, 'attributes'>, name: string): string | null {
  const start = attributes.indexOf(` ${name}="`)
  if (start < 0) return null
  const from = start + name.length + 3
  return attributes.slice(from, attributes.indexOf('"', from))
}

/** First group of every match. */
export function valuesOf(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(match => match[1]!)
}
