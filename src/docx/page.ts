import type { Appendix } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { element } from './markup/element.ts'
import { twipsOfMillimetres } from './units.ts'

/** A4, upright, twips. */
const paper = { width: 11906, height: 16838 }

/** Page without its margins, twips. */
export interface TextArea {
  readonly width: number
  readonly height: number
}

/** Pages of one size: paragraphs and tables that end in a paragraph, and the `w:sectPr` that says how the pages look. */
export interface Section {
  /** XML in pieces, which are put together once: a long text several times over would be many megabytes. */
  readonly content: readonly string[]
  readonly end: string
}

type Orientation = Appendix['orientation']

export function textArea(layout: Layout, orientation: Orientation): TextArea {
  const { top, bottom, left, right } = margins(layout, orientation)
  const { width, height } = paperOf(orientation)
  return { width: width - left - right, height: height - top - bottom }
}

/**
 * `w:sectPr`, in the order of CT_SectPr (ECMA-376 Part 1, A.1): the first page of every section hides its number (PL.I-I.7). A section
 * without a header, which is named by the id of its relationship, has that of the one before.
 */
export function sectionEnd(layout: Layout, orientation: Orientation, headerId: string | null): string {
  const { width, height } = paperOf(orientation)
  const { top, bottom, left, right } = margins(layout, orientation)
  const header = twipsOfMillimetres(layout.page.header)
  return element('w:sectPr', {}, (headerId === null ? '' : element('w:headerReference', { 'w:type': 'default', 'r:id': headerId }))
    + element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orientation })
    + element('w:pgMar', { 'w:top': top, 'w:right': right, 'w:bottom': bottom, 'w:left': left, 'w:header': header, 'w:footer': header, 'w:gutter': 0 })
    + '<w:pgNumType w:start="1"/><w:titlePg/><w:docGrid w:linePitch="360"/>')
}

function paperOf(orientation: Orientation) {
  return orientation === 'portrait' ? paper : { width: paper.height, height: paper.width }
}

function margins({ page }: Layout, orientation: Orientation) {
  const { top, bottom, left, right } = orientation === 'portrait' ? page.margins : page.landscape
  return { top: twipsOfMillimetres(top), bottom: twipsOfMillimetres(bottom), left: twipsOfMillimetres(left), right: twipsOfMillimetres(right) }
}
