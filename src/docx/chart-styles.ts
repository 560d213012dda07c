import { AlignmentType, LineRuleType, StyleForParagraph, type IStylesOptions } from 'docx'
import { styleNames } from '../document/style-names.ts'
import type { Layout } from '../schemas/layout.ts'
import { halfPoints, twipsOfPoints } from './units.ts'

/** The styles of a document that has charts: of the paragraph with the drawing, and of the line below it, which Word calls a caption. */
export function withChartStyles({ importedStyles = [], ...styles }: IStylesOptions, { sizes }: Layout): IStylesOptions {
  const centred = (before: number, after: number) => ({
    alignment: AlignmentType.CENTER,
    spacing: { before: twipsOfPoints(before), after: twipsOfPoints(after), line: 240, lineRule: LineRuleType.AUTO },
  })
  const drawing = new StyleForParagraph({ id: 'Chart', name: styleNames.Chart, basedOn: 'Normal', paragraph: { ...centred(6, 0), keepNext: true } })
  const caption = new StyleForParagraph({ id: 'Caption', name: styleNames.Caption, basedOn: 'Normal', paragraph: centred(3, 6), run: { size: halfPoints(sizes.body), bold: true } })
  return { ...styles, importedStyles: [...importedStyles, drawing, caption] }
}
