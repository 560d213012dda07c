import type { DocumentTree } from '../../document/tree.ts'
import { mainPart, type Frame } from '../../frame/frame.ts'
import type { Layout } from '../../schemas/layout.ts'
import { attributeOf, childOf, elementsIn, isElement, type XmlElement } from '../../xml/xml.ts'
import { textArea, type TextArea } from '../page.ts'
import { millimetresOfTwips } from '../units.ts'

/** Page of the text and what the program's own pages take from it. */
export interface BodyPage {
  readonly area: TextArea
  /** With a frame's margins in the place of its own. */
  readonly layout: Layout
}

/** Of the body: the frame's, where the document has one. */
export function bodyPage({ frame, layout }: Pick<DocumentTree, 'frame' | 'layout'>): BodyPage {
  return frame ? framePage(frame.frame, layout) : { layout, area: textArea(layout, 'portrait') }
}

/** Of the section that the body's paragraph stands in; what a frame doesn't say is the layout's. */
function framePage({ parts, body }: Frame, layout: Layout): BodyPage {
  const section = sectionOf(parts.get(mainPart)!, body)
  const size = section && childOf(section, 'w:pgSz')
  const margin = section && childOf(section, 'w:pgMar')
  const twips = (one: XmlElement | null, key: string, usual: number) => {
    const value = Number(one ? attributeOf(one, key) ?? NaN : NaN)
    return Number.isFinite(value) ? Math.abs(value) : usual
  }
  const { margins } = layout.page
  const [top, bottom, left, right] = (['top', 'bottom', 'left', 'right'] as const).map(side => twips(margin, `w:${side}`, margins[side] / 25.4 * 1440)) as [number, number, number, number]
  const area = {
    width: Math.max(minimum, Math.round(twips(size, 'w:w', 11906) - left - right - twips(margin, 'w:gutter', 0))),
    height: Math.max(minimum, Math.round(twips(size, 'w:h', 16838) - top - bottom)),
  }
  const inMillimetres = { top: millimetresOfTwips(top), bottom: millimetresOfTwips(bottom), left: millimetresOfTwips(left), right: millimetresOfTwips(right) }
  return { area, layout: { ...layout, page: { ...layout.page, margins: inMillimetres } } }
}

/** Twips: narrower columns could not hold a word. */
const minimum = 2000

/** `w:sectPr` that closes the section of a paragraph of the body. */
function sectionOf(main: XmlElement, paragraph: XmlElement): XmlElement | null {
  const blocks = childOf(main, 'w:body')!.children.filter(isElement)
  for (const block of blocks.slice(blocks.indexOf(paragraph))) {
    const found = block.name === 'w:sectPr' ? block : elementsIn(block, 'w:sectPr')[0]
    if (found) return found
  }
  return null
}
