import { attributeOf, childOf, childrenOf, elementsIn, type XmlElement } from '../xml/xml.ts'

/** A style by what it is called in the file: `Body Text`, whatever its id is. */
export interface FrameStyle {
  readonly id: string
  readonly name: string
  readonly element: XmlElement
}

export interface FrameStyles {
  readonly root: XmlElement
  readonly all: readonly FrameStyle[]
  /** Id of the style that a paragraph has which names none. */
  readonly usual: string | null
}

/** What a style, or a run in a paragraph of a style, looks like; null where nothing says it. */
export interface Appearance {
  readonly font: string | null
  /** Points. */
  readonly size: number | null
  /** Six hexadecimal digits, or `auto`. */
  readonly colour: string | null
}

export const stylesPart = 'word/styles.xml'

/** Of a package without styles: none. */
export function stylesIn(parts: ReadonlyMap<string, XmlElement>): FrameStyles | null {
  const root = parts.get(stylesPart)
  if (!root) return null
  const elements = childrenOf(root, 'w:style')
  const usual = elements.find(one => attributeOf(one, 'w:type') === 'paragraph' && ['1', 'true', 'on'].includes(attributeOf(one, 'w:default') ?? ''))
  return { root, all: elements.flatMap(styleOf), usual: usual ? attributeOf(usual, 'w:styleId') : null }
}

/** Word in another language gives its own styles other ids (`u1` for `heading 1`), but never other names. */
export function styleNamed({ all }: FrameStyles, name: string): FrameStyle | null {
  return all.find(one => one.name.toLowerCase() === name.toLowerCase()) ?? null
}

/** A run with these properties in a paragraph of this style; of the style itself where `run` is null. */
export function appearanceOf(styles: FrameStyles, theme: XmlElement | null, id: string | null, run: XmlElement | null): Appearance {
  const defaults = elementsIn(styles.root, 'w:rPrDefault').map(one => childOf(one, 'w:rPr')).find(one => one !== null) ?? null
  const own = run && childOf(run, 'w:rStyle')
  const chain = [run, ...chainOf(styles, own ? attributeOf(own, 'w:val') : null), ...chainOf(styles, id ?? styles.usual), defaults].filter(one => one !== null)
  const first = <T>(read: (properties: XmlElement) => T | null): T | null => {
    for (const properties of chain) {
      const found = read(properties)
      if (found !== null) return found
    }
    return null
  }
  const size = first(properties => valueOf(properties, 'w:sz'))
  return { font: first(properties => fontOf(properties, theme)), size: size === null ? null : Number(size) / 2, colour: first(properties => valueOf(properties, 'w:color')) }
}

/** Properties of a paragraph (`w:spacing`, `w:ind`, `w:jc`) as the style and those that it stands on have them, by attribute; the nearest first. */
export function paragraphValue(styles: FrameStyles, id: string, property: string, key: string): string | null {
  const defaults = elementsIn(styles.root, 'w:pPrDefault').map(one => childOf(one, 'w:pPr'))
  const chain = [...ancestry(styles, id).map(({ element }) => childOf(element, 'w:pPr')), ...defaults]
  for (const properties of chain) {
    const found = properties && childOf(properties, property)
    const value = found ? attributeOf(found, key) : null
    if (value !== null) return value
  }
  return null
}

function styleOf(one: XmlElement): FrameStyle[] {
  const id = attributeOf(one, 'w:styleId')
  const name = childOf(one, 'w:name')
  // What follows a comma is another name of the style.
  return id === null || !name ? [] : [{ id, name: (attributeOf(name, 'w:val') ?? '').split(',')[0]!.trim(), element: one }]
}

function chainOf(styles: FrameStyles, id: string | null): readonly (XmlElement | null)[] {
  return ancestry(styles, id).map(({ element }) => childOf(element, 'w:rPr'))
}

/** The style, and those that it is based on; a circle ends where it closes. */
function ancestry({ all }: FrameStyles, id: string | null): readonly FrameStyle[] {
  const chain: FrameStyle[] = []
  for (let at = all.find(one => one.id === id); at && !chain.includes(at);) {
    chain.push(at)
    const base = childOf(at.element, 'w:basedOn')
    const next = base && attributeOf(base, 'w:val')
    at = all.find(one => one.id === next)
  }
  return chain
}

function valueOf(properties: XmlElement, name: string): string | null {
  const found = childOf(properties, name)
  return found ? attributeOf(found, 'w:val') : null
}

/** The font of Latin letters, which Vietnamese is written in; one of the theme by its name there. */
function fontOf(properties: XmlElement, theme: XmlElement | null): string | null {
  const fonts = childOf(properties, 'w:rFonts')
  if (!fonts) return null
  const ofTheme = attributeOf(fonts, 'w:asciiTheme') ?? attributeOf(fonts, 'w:hAnsiTheme')
  if (ofTheme === null) return attributeOf(fonts, 'w:ascii') ?? attributeOf(fonts, 'w:hAnsi')
  const scheme = theme ? elementsIn(theme, ofTheme.startsWith('major') ? 'a:majorFont' : 'a:minorFont')[0] : undefined
  const latin = scheme && childOf(scheme, 'a:latin')
  return latin ? attributeOf(latin, 'typeface') : null
}
