import { styleNames } from '../document/style-names.ts'
import type { Layout } from '../schemas/layout.ts'
import { paragraphStyle } from './markup/style.ts'
import { halfPoints, twipsOfPoints } from './units.ts'

/** Points: above the drawing, between it and the line below it, and below that line. */
export const chartGaps = { above: 6, between: 3, below: 6 }

/** The styles of charts, for a document that has some: of the paragraph with the drawing, and of the line below it, which Word calls a caption. */
export function chartStyles({ sizes }: Layout): string {
  const { above, between, below } = chartGaps
  const centred = (before: number, after: number) => ({ alignment: 'center', spacing: { before: twipsOfPoints(before), after: twipsOfPoints(after), line: 240, rule: 'auto' } } as const)
  return paragraphStyle({ id: 'Chart', name: styleNames.Chart, basedOn: 'Normal', paragraph: { ...centred(above, 0), keepNext: true } })
    + paragraphStyle({ id: 'Caption', name: styleNames.Caption, basedOn: 'Normal', paragraph: centred(between, below), run: { size: halfPoints(sizes.body), bold: true } })
}
