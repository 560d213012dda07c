import { tagAt, type XmlTag } from '../xml-tag.ts'
import { tellingNames } from './part-facts.ts'

/** Tags that tell nothing, and the text behind each. */
const others = new RegExp(`(?:<(?!/?(?:${tellingNames.join('|')})[\\s/>]|[^<]* r:)/?[\\w:]+(?:\\s+[\\w:]+="[^"<]*")*\\s*/?>[^<]*){1,100}`, 'y')

/** Shows the tags of a part that define or name something, in order, and passes over all others at once. Gives how many brackets open no tag, beside that of the declaration. */
export function readTelling(xml: string, see: (tag: XmlTag) => void): number {
  let broken = 0
  let at = xml.indexOf('<', xml.startsWith('<?xml ') ? 1 : 0)
  while (at >= 0) {
    others.lastIndex = at
    if (others.test(xml)) at = others.lastIndex
    else {
      const found = tagAt(xml, at)
      if (found) see(found.tag)
      else broken += 1
      at = found ? found.end : at + 1
    }
    at = xml.indexOf('<', at)
  }
  return broken
}
