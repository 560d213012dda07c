import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file as somebody might have made it by hand: `body` is what stands in `w:body`, `parts` what else there is in `word/`. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/></w:sectPr></w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, head + xml])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

export function root(name: string, inner: string): string {
  return `<w:${name} ${namespaces}>${inner}</w:${name}>`
}

/** Signs of a run's look: `b`, `i`, `s` (superscript). */
export function r(text: string, look = ''): string {
  const properties = [look.includes('b') ? '<w:b/>' : '', look.includes('i') ? '<w:i/>' : '', look.includes('s') ? '<w:vertAlign w:val="superscript"/>' : ''].join('')
  const inner = text.split(/(\t|\n)/).map(part => (part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : part === '' ? '' : `<w:t xml:space="preserve">${xml(part)}</w:t>`)).join('')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`
}

/** A paragraph of runs; `**bold**` and `_italic_` stretches, or XML that begins with `<`. */
export function p(text: string, properties = ''): string {
  const runs = text.startsWith('<') ? text : text.split(/(\*\*.+?\*\*|__.+?__)/s).map(part => (part.startsWith('**') ? r(part.slice(2, -2), 'b') : part.startsWith('__') ? r(part.slice(2, -2), 'i') : part === '' ? '' : r(part))).join('')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export const centre = '<w:jc w:val="center"/>'

export function c(text: string): string {
  return p(text, centre)
}

/** A cell; `properties` are those of `w:tcPr`. */
export function cell(inner: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inner.startsWith('<') ? inner : p(inner)}</w:tc>`
}

export function table(...rows: (readonly string[])[]): string {
  return `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(one => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`
}

export function footnotes(...texts: string[]): string {
  const separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
  return root('footnotes', separator + texts.map((text, index) => `<w:footnote w:id="${index + 1}">${text.split('\n').map(one => p(`<w:r><w:footnoteRef/></w:r>${r(` ${one}`)}`)).join('')}</w:footnote>`).join(''))
}

export function noteMark(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
