import { escaped, type XmlElement, type XmlNode, type XmlText } from './xml.ts'

/** Elements in each other; no document comes near it. */
const maxDepth = 200

/** A tag, a comment, literal text or an instruction; what lies between two of them is text. */
const piece = /<(?:!--[^]*?-->|!\[CDATA\[([^]*?)\]\]>|\?[^]*?\?>|(\/?)([A-Za-z_][\w.:-]*)((?:\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/g

type Open = Pick<XmlElement, 'name' | 'attributes'> & { readonly children: XmlNode[] }

/**
 * Null for anything but well-formed XML: one root, every tag closed. Comments are left out. A document type declaration, which could
 * define entities that unfold without end, is not accepted.
 */
export function textToXml(text: string): XmlText | null {
  const bare = text.replace(/^\ufeff/, '')
  const open: Open[] = [{ name: '', attributes: '', children: [] }]
  let head = ''
  let end = 0
  for (const match of bare.matchAll(piece)) {
    const [whole, literal, slash, name, attributes, empty] = match
    const between = bare.slice(end, match.index)
    const top = open.at(-1)!
    if (!isText(between) || (open.length === 1 && between.trim() !== '')) return null
    if (between !== '' && open.length > 1) top.children.push(between)
    end = match.index + whole.length
    if (name === undefined) {
      if (literal !== undefined) top.children.push(escaped(literal))
      else if (open.length === 1 && whole.startsWith('<?xml ')) head = whole
    } else if (slash === '/') {
      if (top.name !== name || open.length === 1) return null
      open.pop()
    } else {
      const one: Open = { name, attributes: attributes!, children: [] }
      top.children.push(one)
      if (empty !== '/') open.push(one)
      if (open.length > maxDepth) return null
    }
  }
  const roots = open[0]!.children
  const [root] = roots
  return open.length === 1 && roots.length === 1 && typeof root === 'object' && bare.slice(end).trim() === '' ? { head, root } : null
}

/** Nothing that looks like markup, and no sign that XML doesn't allow. */
function isText(text: string): boolean {
  return !/[<\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!#x[0-9a-f]{1,6};|#\d{1,7};|(?:amp|lt|gt|quot|apos);)/i.test(text)
}
