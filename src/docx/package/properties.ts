import type { Properties } from '../../document/tree.ts'
import { cleanText } from '../clean-text.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** docProps/core.xml; its times come from the input, so that two builds are alike. */
export function coreProperties({ title, author, subject, date }: Properties): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + element('dc:title', title) + element('dc:subject', subject) + element('dc:creator', author)
    + '<dc:language>vi-VN</dc:language>' + element('cp:lastModifiedBy', author) + '<cp:revision>1</cp:revision>'
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`
    + '</cp:coreProperties>'
}

/** docProps/app.xml. */
export const applicationProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`
  + '<Application>bao-cao</Application><DocSecurity>0</DocSecurity></Properties>'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function element(name: string, text: string): string {
  return `<${name}>${cleanText(text).replace(/[&<>]/g, sign => entities[sign]!)}</${name}>`
}
