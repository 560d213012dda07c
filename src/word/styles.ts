import { childOf, childrenOf, numberOf, switchOf, valueOf, type Element } from './xml.ts'

/** How letters look; undefined where nothing is said. */
export interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  readonly capitals?: boolean
  readonly hidden?: boolean
  readonly struck?: boolean
  readonly struckTwice?: boolean
  /** Points. */
  readonly size?: number
  readonly font?: string
}

/** What a paragraph's style or its own properties say. */
export interface Shape {
  /** From 1; 10 is text. */
  readonly outline?: number
  readonly listId?: string
  readonly listLevel?: number
  readonly alignment?: string
  /** Twips. */
  readonly firstLine?: number
}

interface Style {
  readonly name: string
  readonly basedOn: string | undefined
  readonly look: Look
  readonly shape: Shape
}

export interface Styles {
  /** Of letters in a paragraph of this style; the file's defaults below it. */
  lookOf(style: string | undefined): Look
  shapeOf(style: string | undefined): Shape
  /** In English, small letters: `heading 1`, `toc 2`. */
  nameOf(style: string | undefined): string
}

/** Styles that are based on each other beyond this are a ring. */
const longestChain = 30

/** A file without styles has none of its own (null). */
export function readStyles(root: Element | null): Styles {
  const styles = new Map<string, Style>()
  let usual: string | undefined
  for (const element of root ? childrenOf(root, 'w:style') : []) {
    const id = element.attributes['w:styleId']
    if (id === undefined) continue
    styles.set(id, toStyle(element))
    if (element.attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '')) usual = id
  }
  const defaults = lookIn(childOf(childOf(childOf(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))

  return {
    lookOf: style => chainOf(style ?? usual).reduce((look, one) => ({ ...look, ...one.look }), defaults),
    shapeOf: style => chainOf(style ?? usual).reduce((shape, one) => ({ ...shape, ...one.shape }), {} as Shape),
    nameOf: style => styles.get(style ?? usual ?? '')?.name ?? '',
  }

  /** From the one that all are based on to the style itself. */
  function chainOf(id: string | undefined): Style[] {
    const chain: Style[] = []
    for (let at = id; at !== undefined && chain.length < longestChain; at = chain[0]?.basedOn) {
      const style = styles.get(at)
      if (!style) break
      chain.unshift(style)
    }
    return chain
  }
}

/** What a character style adds to the look of its paragraph. */
export function lookOfStyle(styles: Styles, style: string | undefined, plain: Look): Look {
  if (style === undefined) return {}
  const look = styles.lookOf(style)
  return Object.fromEntries(Object.entries(look).filter(([key, value]) => value !== plain[key as keyof Look]))
}

function toStyle(element: Element): Style {
  return {
    name: (valueOf(element, 'w:name') ?? '').toLowerCase(),
    basedOn: valueOf(element, 'w:basedOn'),
    look: lookIn(childOf(element, 'w:rPr')),
    shape: shapeIn(childOf(element, 'w:pPr')),
  }
}

/** Of `w:rPr`. */
export function lookIn(properties: Element | undefined): Look {
  const vertical = valueOf(properties, 'w:vertAlign')
  const size = numberOf(valueOf(properties, 'w:sz'))
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  return defined({
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    superscript: vertical === undefined ? undefined : vertical === 'superscript',
    capitals: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    struck: switchOf(properties, 'w:strike'),
    struckTwice: switchOf(properties, 'w:dstrike'),
    size: size === null ? undefined : size / 2,
    font: fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'],
  })
}

/** Of `w:pPr`. */
export function shapeIn(properties: Element | undefined): Shape {
  const outline = numberOf(valueOf(properties, 'w:outlineLvl'))
  const list = childOf(properties, 'w:numPr')
  const level = numberOf(valueOf(list, 'w:ilvl'))
  const indent = childOf(properties, 'w:ind')?.attributes
  return defined({
    outline: outline === null ? undefined : outline + 1,
    listId: valueOf(list, 'w:numId'),
    listLevel: level === null ? undefined : level,
    alignment: valueOf(properties, 'w:jc'),
    firstLine: numberOf(indent?.['w:firstLine']) ?? undefined,
  })
}

function defined<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}
