/** An element of an XML text, as it was written: what nobody touches is printed back letter by letter. */
export interface XmlElement {
  /** With its prefix: `w:p`. */
  readonly name: string
  /** As they stand behind the name, from the first blank on. */
  readonly attributes: string
  readonly children: readonly XmlNode[]
}

/** An element, or text whose entities are not resolved. */
export type XmlNode = XmlElement | string

export interface XmlText {
  /** What stands before the root: the declaration. */
  readonly head: string
  readonly root: XmlElement
}

/** What an element becomes: nodes in its place, or null to leave it and go on with its children. */
export type Visit = (element: XmlElement) => readonly XmlNode[] | null

export function element(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly XmlNode[] = []): XmlElement {
  return { name, attributes: Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join(''), children }
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter(isElement).filter(child => child.name === name)
}

export function childOf(parent: XmlElement, name: string): XmlElement | null {
  return parent.children.filter(isElement).find(child => child.name === name) ?? null
}

/** Every element of this name in an element, in the order of the text, those inside of one another too. */
export function elementsIn(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.filter(isElement).flatMap(child => [...(child.name === name ? [child] : []), ...elementsIn(child, name)])
}

/** Value of an attribute, entities resolved; null where there is none of this name. */
export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  for (const [, key, , double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    if (key === name) return unescaped(double ?? single ?? '')
  }
  return null
}

/** The same element with an attribute of this value, which may not be there before. */
export function withAttribute(one: XmlElement, name: string, value: string): XmlElement {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`)
  const pair = `"${escaped(value)}"`
  return { ...one, attributes: pattern.test(one.attributes) ? one.attributes.replace(pattern, (_, head: string) => head + pair) : `${one.attributes} ${name}=${pair}` }
}

/** A copy in which some elements have become something else. */
export function changed(root: XmlElement, visit: Visit): XmlElement {
  let isChanged = false
  const children = root.children.flatMap(child => {
    const nodes = typeof child === 'string' ? [child] : visit(child) ?? [changed(child, visit)]
    if (nodes.length !== 1 || nodes[0] !== child) isChanged = true
    return nodes
  })
  return isChanged ? { ...root, children } : root
}

/** A copy whose child of this name is another, or none; a new one is put where the order of names wants it. */
export function withChild(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const rest = parent.children.filter(node => typeof node === 'string' || node.name !== child.name)
  const rank = order.indexOf(child.name)
  const at = rest.findIndex(node => isElement(node) && order.indexOf(node.name) > rank)
  return { ...parent, children: at < 0 ? [...rest, child] : [...rest.slice(0, at), child, ...rest.slice(at)] }
}

export function printXml(node: XmlNode): string {
  if (typeof node === 'string') return node
  const { name, attributes, children } = node
  return children.length === 0 ? `<${name}${attributes}/>` : `<${name}${attributes}>${children.map(printXml).join('')}</${name}>`
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }

/** Text with its entities resolved; one that XML doesn't know stays as it stands. */
export function unescaped(raw: string): string {
  return raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return signs[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Few texts have a sign to escape: they are asked first. */
export function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, sign => entities[sign]!) : text
}
