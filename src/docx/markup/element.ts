import { escaped } from '../../xml/xml.ts'

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with content that is XML already; attributes in the order given, without those that are undefined. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let head = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) head += ` ${key}="${typeof value === 'string' ? escaped(value) : value}"`
  }
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`
}

/** The usual form of a property: `<w:jc w:val="center"/>`; nothing where there is no value. */
export function valued(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<${name} w:val="${typeof value === 'string' ? escaped(value) : value}"/>`
}

/** A property that is on or off: left out it is the style's. */
export function toggled(name: string, value: boolean | undefined): string {
  return value === undefined ? '' : value ? `<${name}/>` : `<${name} w:val="false"/>`
}
