import { element, toggled, valued } from './element.ts'

export interface RunProperties {
  readonly style?: string | undefined
  readonly font?: string | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly color?: string | undefined
  /** Half points. */
  readonly size?: number | undefined
  readonly highlight?: 'yellow' | undefined
  readonly underline?: 'single' | undefined
  readonly isRaised?: boolean | undefined
  readonly language?: string | undefined
  /** The change that brought or took the mark of a paragraph (see tracked.ts). */
  readonly change?: string | undefined
}

/** `w:rPr`, or nothing where all is as the style has it; in the order of CT_RPr, and before it CT_ParaRPr's change (ECMA-376 Part 1, A.1). */
export function runProperties(look: RunProperties): string {
  const content = (look.change ?? '') + valued('w:rStyle', look.style) + fonts(look.font) + twice('b', look.bold) + twice('i', look.italic) + valued('w:color', look.color)
    + valued('w:sz', look.size) + valued('w:szCs', look.size) + valued('w:highlight', look.highlight) + valued('w:u', look.underline)
    + (look.isRaised ? '<w:vertAlign w:val="superscript"/>' : '') + language(look.language)
  return content === '' ? '' : `<w:rPr>${content}</w:rPr>`
}

/** Scripts that run from right to left have such properties of their own. */
function twice(name: 'b' | 'i', value: boolean | undefined): string {
  return value === undefined ? '' : toggled(`w:${name}`, value) + toggled(`w:${name}Cs`, value)
}

function fonts(font: string | undefined): string {
  return font === undefined ? '' : element('w:rFonts', { 'w:ascii': font, 'w:cs': font, 'w:eastAsia': font, 'w:hAnsi': font })
}

function language(code: string | undefined): string {
  return code === undefined ? '' : element('w:lang', { 'w:val': code, 'w:eastAsia': code })
}
