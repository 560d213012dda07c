import { tagAt, type XmlTag } from '../xml-tag.ts'
import { tellingNames } from './part-facts.ts'

/** As many letters of a name as tell it from nearly all others: a pattern of whole names takes three times as long to make. */
const beginnings = [...new Set(tellingNames.map(name => name.slice(0, 'w:sty'.length)))]

/** Tags that tell nothing, and the text behind each. */
const others = new RegExp(`(?:<(?!/?(?:${beginnings.join('|')})|[^<]* r:)/?[\\w:]+(?:\\s+[\\w:]+="[^"<]*")*\\s*/?>[^<]*){1,100}`, 'y')

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
