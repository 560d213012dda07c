import { textToXml } from '../../xml/text-to-xml.ts'
import { childOf, isElement, type XmlElement } from '../../xml/xml.ts'
import { settings } from '../package/settings.ts'

/** What the settings of a frame may say of the look of its pages, in the order of the schema (ECMA-376 Part 1, 17.15.1.78). */
const kept = ['w:mirrorMargins', 'w:alignBordersAndEdges', 'w:bordersDoNotSurroundHeader', 'w:bordersDoNotSurroundFooter', 'w:gutterAtTop']
const keptLater = ['w:defaultTabStop', 'w:autoHyphenation', 'w:consecutiveHyphenLimit', 'w:hyphenationZone', 'w:doNotHyphenateCaps', 'w:evenAndOddHeaders']
const keptLast = ['w:clrSchemeMapping']

/** The program's settings with the frame's look: nothing else of a frame's settings (templates, mail merge, protection) gets through. */
export function frameSettings(frame: XmlElement | null): XmlElement {
  const own = textToXml(settings)!.root
  if (!frame) return own
  const take = (names: readonly string[]) => names.flatMap(name => childOf(frame, name) ?? [])
  const elements = own.children.filter(isElement).filter(({ name }) => name !== 'w:defaultTabStop' || childOf(frame, name) === null)
  const at = elements.findIndex(({ name }) => name === 'w:characterSpacingControl')
  const end = elements.findIndex(({ name }) => name === 'w:decimalSymbol')
  return { ...own, children: [...take(kept), ...elements.slice(0, at), ...take(keptLater), ...elements.slice(at, end), ...take(keptLast), ...elements.slice(end)] }
}
