import { paragraphProperties, type ParagraphProperties } from './paragraph-properties.ts'

/** `w:p`; `content` is XML of runs and what may stand beside them. */
export function paragraph(look: ParagraphProperties, content = ''): string {
  return paragraphOf(paragraphProperties(look), content)
}

/** The same, its properties (see paragraph-properties.ts) written already. */
export function paragraphOf(properties: string, content: string): string {
  return properties === '' && content === '' ? '<w:p/>' : `<w:p>${properties}${content}</w:p>`
}

/** The pieces of paragraphs with the section's properties (`w:sectPr`) in the last paragraph, which ends the section. */
export function withSectionEnd(pieces: readonly string[], section: string): readonly string[] {
  const index = pieces.findLastIndex(piece => piece.includes('</w:pPr>'))
  const last = pieces[index]!
  const at = last.lastIndexOf('</w:pPr>')
  return pieces.with(index, last.slice(0, at) + section + last.slice(at))
}
