import { PageOrientation, type ISectionPropertiesOptions } from 'docx'
import type { Appendix } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { twipsOfMillimetres } from './units.ts'

/** A4, upright, twips. */
const paper = { width: 11906, height: 16838 }

/** Page without its margins, twips. */
export interface TextArea {
  readonly width: number
  readonly height: number
}

type Orientation = Appendix['orientation']

export function textArea(layout: Layout, orientation: Orientation): TextArea {
  const { top, bottom, left, right } = margins(layout, orientation)
  const [width, height] = orientation === 'portrait' ? [paper.width, paper.height] : [paper.height, paper.width]
  return { width: width - left - right, height: height - top - bottom }
}

/** Page of a section: the first one of every section hides its number (PL.I-I.7). */
export function pageProperties(layout: Layout, orientation: Orientation): ISectionPropertiesOptions {
  const header = twipsOfMillimetres(layout.page.header)
  return {
    titlePage: true,
    page: {
      // The library turns the paper by itself: it wants the upright measures for a turned page too.
      size: { ...paper, orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
      margin: { ...margins(layout, orientation), header, footer: header },
      pageNumbers: { start: 1 },
    },
  }
}

function margins({ page }: Layout, orientation: Orientation) {
  const { top, bottom, left, right } = orientation === 'portrait' ? page.margins : page.landscape
  return { top: twipsOfMillimetres(top), bottom: twipsOfMillimetres(bottom), left: twipsOfMillimetres(left), right: twipsOfMillimetres(right) }
}
