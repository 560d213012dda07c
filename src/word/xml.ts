import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** One element of a part; text stands between the elements as it came. */
export interface Element {
  /** With the prefix that Word itself uses: `w:p`, whatever the file calls the name space. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

type Raw = Readonly<Record<string, unknown>>

// Names and letters stay as they are; an entity can only be one of XML's own or a number, for a part with a document type isn't parsed.
const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false, parseAttributeValue: false,
  ignoreDeclaration: true, ignorePiTags: true, htmlEntities: true,
})

/** Name spaces by their end, which the transitional and the strict form share (ECMA-376-1, annex A; ISO/IEC 29500-1, annex B). */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
]

/** The root element; null for what is no XML that may be read. */
export function parseXml(text: string): Element | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(text) || XMLValidator.validate(text) !== true) return null
  const raw = parse(text)?.find(one => nameOf(one) !== '#text' && !nameOf(one).startsWith('?'))
  return raw ? toElement(raw, renamed(raw)) : null
}

/** Null where the library gives up, as on elements nested beyond reason. */
function parse(text: string): readonly Raw[] | null {
  try {
    return parser.parse(text) as readonly Raw[]
  } catch {
    return null
  }
}

function renamed(root: Raw): ReadonlyMap<string, string> {
  const spaces = Object.entries((root[':@'] ?? {}) as Record<string, string>).filter(([name]) => name.startsWith('xmlns:'))
  return new Map(spaces.flatMap(([name, uri]) => {
    const usual = prefixes.find(([end]) => end.test(uri))?.[1]
    return usual === undefined ? [] : [[name.slice('xmlns:'.length), usual]]
  }))
}

function toElement(raw: Raw, names: ReadonlyMap<string, string>): Element {
  const name = nameOf(raw)
  return {
    name: rename(name, names),
    attributes: Object.fromEntries(Object.entries((raw[':@'] ?? {}) as Record<string, string>).map(([key, value]) => [rename(key, names), value])),
    children: (raw[name] as readonly Raw[]).map(child => ('#text' in child ? String(child['#text']) : toElement(child, names))),
  }
}

function nameOf(raw: Raw): string {
  return Object.keys(raw).find(key => key !== ':@')!
}

function rename(name: string, names: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const usual = colon < 0 ? undefined : names.get(name.slice(0, colon))
  return usual === undefined ? name : usual + name.slice(colon)
}

export function elementsOf({ children }: Element): Element[] {
  return children.filter(child => typeof child !== 'string')
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element && elementsOf(element).find(child => child.name === name)
}

export function childrenOf(element: Element, name: string): Element[] {
  return elementsOf(element).filter(child => child.name === name)
}

/** `w:val`, or another attribute, of a child. */
export function valueOf(element: Element | undefined, name: string, attribute = 'w:val'): string | undefined {
  return childOf(element, name)?.attributes[attribute]
}

/** A switch such as `w:b`: on where it stands without a value; undefined where it doesn't stand. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child && !['0', 'false', 'off', 'none'].includes(child.attributes['w:val'] ?? '1')
}

export function numberOf(text: string | undefined): number | null {
  const value = text === undefined ? NaN : Number.parseFloat(text)
  return Number.isFinite(value) ? value : null
}

/** Every element of this name below, in order; what stands in one of them is not looked through again. */
export function* descendants(element: Element, name: string): Generator<Element> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child
    else yield* descendants(child, name)
  }
}

/** All letters below. */
export function textIn(element: Element): string {
  return element.children.map(child => (typeof child === 'string' ? child : textIn(child))).join('')
}
