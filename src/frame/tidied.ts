import { attributeOf, changed, isElement, withAttribute, type XmlElement } from '../xml/xml.ts'
import { cellPropertyOrder, paragraphPropertyOrder, runPropertyOrder, styleOrder } from './property-order.ts'

const orders: Readonly<Record<string, readonly string[]>> = { 'w:rPr': runPropertyOrder, 'w:pPr': paragraphPropertyOrder, 'w:style': styleOrder, 'w:tcPr': cellPropertyOrder }

/** Their values are words of somebody's choice. */
const named = new Set(['w:name', 'w:aliases', 'w:tag', 'w:alias'])

/** They know only `on` and `off` (ECMA-376 Part 1, 17.18.69). */
const onOrOff = new Set(['w:cantSplit', 'w:tblHeader'])

/** Largest number that Word reads at such a place. */
const largest = 0x7fffffff

/** A part without what other programs write and Word only puts up with: properties in another order, switches in words, numbers out of range. */
export function tidied(one: XmlElement): XmlElement {
  return changed({ name: '', attributes: '', children: [one] }, tidy).children.filter(isElement)[0]!
}

function tidy(one: XmlElement): readonly XmlElement[] | null {
  if (one.name === 'w:nsid' && !/^[0-9a-f]{8}$/i.test(attributeOf(one, 'w:val') ?? '')) return []
  if (one.name === 'w:docGrid' && Number(attributeOf(one, 'w:charSpace') ?? 0) > largest) return [{ ...one, attributes: one.attributes.replace(/\s+w:charSpace="[^"]*"/, '') }]
  const order = orders[one.name]
  if (order) return [sorted(changed(one, tidy), order)]
  const value = named.has(one.name) ? null : attributeOf(one, 'w:val')
  if (value === 'true') return [{ ...one, attributes: '' }]
  if (value === 'false') return onOrOff.has(one.name) ? [] : [withAttribute(one, 'w:val', '0')]
  return null
}

/** What has no place in the order stays where it is, at the end. */
function sorted(one: XmlElement, order: readonly string[]): XmlElement {
  const rank = (node: XmlElement['children'][number]) => {
    const at = isElement(node) ? order.indexOf(node.name) : -1
    return at < 0 ? order.length : at
  }
  const children = one.children.toSorted((a, b) => rank(a) - rank(b))
  return children.every((child, index) => child === one.children[index]) ? one : { ...one, children }
}
