import type { Report } from '../diagnostics/diagnostic.ts'
import { hasWidthsOfTimes, pdfFonts } from './pdf-fonts.ts'
import { problems } from './problems.ts'

/** Tells of fonts that the decree doesn't provide for (PL.I-I.4) and that break lines elsewhere, and of fonts that are not in the file. */
export function checkFonts(report: Report, pdf: Uint8Array): void {
  const fonts = pdfFonts(pdf)
  const others = fonts.filter(font => !hasWidthsOfTimes(font)).map(({ name }) => name)
  const missing = fonts.filter(({ embedded }) => embedded === 'missing').map(({ name }) => name)
  if (others.length > 0) report(problems.otherFonts(others))
  if (missing.length > 0) report(problems.notEmbedded(missing))
}
