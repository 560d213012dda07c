import type { Report } from '../diagnostics/diagnostic.ts'
import { hasWidthsOfTimes, pdfFonts } from './pdf-fonts.ts'
import * as problems from './problems.ts'

/**
 * Tells of fonts that the decree doesn't provide for (PL.I-I.4) and that break lines elsewhere, and of fonts that are not in the file. Where the
 * file doesn't say which it has, the one that `findFont` finds on this computer counts; it gives null for none.
 */
export function checkFonts(report: Report, pdf: Uint8Array, findFont: () => string | null): void {
  const fonts = pdfFonts(pdf)
  if (fonts.length === 0 && findFont() === null) report(problems.noFont())
  const others = fonts.filter(font => !hasWidthsOfTimes(font)).map(({ name }) => name)
  const missing = fonts.filter(({ embedded }) => embedded === 'missing').map(({ name }) => name)
  if (others.length > 0) report(problems.otherFonts(others))
  if (missing.length > 0) report(problems.notEmbedded(missing))
}
