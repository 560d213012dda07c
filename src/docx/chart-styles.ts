import { styleNames } from '../document/style-names.ts'
import type { Layout } from '../schemas/layout.ts'
import { paragraphStyle } from './markup/style.ts'
import { halfPoints, twipsOfPoints } from './units.ts'

/** The styles of charts, for a document that has some: of the paragraph with the drawing, and of the line below it, which Word calls a caption. */
export function chartStyles({ sizes }: Layout): string {
  const centred = (before: number, after: number) => ({ alignment: 'center', spacing: { before: twipsOfPoints(before), after: twipsOfPoints(after), line: 240, rule: 'auto' } } as const)
  return paragraphStyle({ id: 'Chart', name: styleNames.Chart, basedOn: 'Normal', paragraph: { ...centred(6, 0), keepNext: true } })
    + paragraphStyle({ id: 'Caption', name: styleNames.Caption, basedOn: 'Normal', paragraph: centred(3, 6), run: { size: halfPoints(sizes.body), bold: true } })
}
