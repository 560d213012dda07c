import { paragraphProperties, type ParagraphProperties } from './paragraph-properties.ts'

/** `w:p`; `content` is XML of runs and what may stand beside them. */
export function paragraph(look: ParagraphProperties, content = ''): string {
  const inside = paragraphProperties(look) + content
  return inside === '' ? '<w:p/>' : `<w:p>${inside}</w:p>`
}

/** The paragraphs with the section's properties (`w:sectPr`) in the last one, which ends the section. */
export function withSectionEnd(paragraphs: string, section: string): string {
  const at = paragraphs.lastIndexOf('</w:pPr>')
  return paragraphs.slice(0, at) + section + paragraphs.slice(at)
}
