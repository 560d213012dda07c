import { element, toggled, valued } from './element.ts'

/** Twips. */
export interface Spacing {
  readonly before?: number | undefined
  readonly after?: number | undefined
  readonly line?: number | undefined
  readonly rule?: 'auto' | 'exact' | undefined
}

/** Twips. */
export interface Indent {
  readonly left?: number | undefined
  readonly right?: number | undefined
  readonly firstLine?: number | undefined
  readonly hanging?: number | undefined
}

export type Alignment = 'left' | 'center' | 'right' | 'both'

export interface Border {
  readonly style: 'single' | 'none'
  readonly color: string
  /** Eighths of a point. */
  readonly size: number
  /** Points between line and text. */
  readonly space?: number | undefined
}

/** A level of one of the document's lists. */
export interface ListPlace {
  readonly id: number
  readonly level: number
}

export interface ParagraphProperties {
  readonly style?: string | undefined
  readonly keepNext?: boolean | undefined
  readonly list?: ListPlace | undefined
  readonly borders?: Borders<'top' | 'left' | 'bottom' | 'right'> | undefined
  readonly spacing?: Spacing | undefined
  readonly indent?: Indent | undefined
  readonly alignment?: Alignment | undefined
  readonly outlineLevel?: number | undefined
  /** `w:rPr` of the paragraph's mark. */
  readonly mark?: string | undefined
}

export type Borders<Side extends string> = Readonly<Partial<Record<Side, Border>>>

/** `w:pPr`, or nothing where all is as the style has it; in the order of CT_PPr (ECMA-376 Part 1, A.1). */
export function paragraphProperties(look: ParagraphProperties): string {
  const { list, borders, spacing, indent } = look
  const content = valued('w:pStyle', look.style) + toggled('w:keepNext', look.keepNext) + (list ? listPlace(list) : '')
    + (borders ? element('w:pBdr', {}, bordersXml(borders, ['top', 'left', 'bottom', 'right'])) : '') + (spacing ? spacingXml(spacing) : '') + (indent ? indentXml(indent) : '')
    + valued('w:jc', look.alignment) + valued('w:outlineLvl', look.outlineLevel) + (look.mark ?? '')
  return content === '' ? '' : `<w:pPr>${content}</w:pPr>`
}

/** Lines of a frame, one a side that has one, in the order that the element around them asks for. */
export function bordersXml<Side extends string>(borders: Borders<Side>, sides: readonly Side[]): string {
  return sides.map(side => {
    const border = borders[side]
    return border ? element(`w:${side}`, { 'w:val': border.style, 'w:color': border.color, 'w:sz': border.size, 'w:space': border.space }) : ''
  }).join('')
}

function listPlace({ id, level }: ListPlace): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
}

function spacingXml({ before, after, line, rule }: Spacing): string {
  return element('w:spacing', { 'w:after': after, 'w:before': before, 'w:line': line, 'w:lineRule': rule })
}

export function indentXml({ left, right, firstLine, hanging }: Indent): string {
  return element('w:ind', { 'w:left': left, 'w:right': right, 'w:firstLine': firstLine, 'w:hanging': hanging })
}
