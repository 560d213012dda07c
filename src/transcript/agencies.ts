import { nearest } from '../vietnamese/nearest.ts'
import type { Register } from '../schemas/register.ts'
import { bare } from './inlines.ts'

/** Finds whom a text is of. */
export interface Agencies {
  /** Ids of all that a text names. */
  namedIn(text: string): readonly string[]
  /** The agency that a text is of: the only one it names, else the one that it begins with; null where it is the report's own. */
  ownerOf(text: string): string | null
  /** The agency that a heading is, in whatever spelling; null for any other heading. */
  ofHeading(text: string): string | null
}

interface Name {
  readonly id: string
  readonly words: string
}

/** Letters within which the agency stands that a text begins with. */
const atStart = 40

export function agenciesOf(register: Register): Agencies {
  const entries = Object.entries(register.agencies)
  const names = entries.map(([id, { name }]): Name => ({ id, words: bare(name) })).filter(({ words }) => words !== '').toSorted((a, b) => b.words.length - a.words.length)
  // `UBND` is a word of many names and no agency by itself.
  const shorts = entries.flatMap(([id, { short }]) => (short.length >= 3 && !entries.some(([, { name }]) => name.split(/\s+/).includes(short)) ? [{ id, short }] : []))

  return { namedIn: text => [...new Set(placesIn(text).map(({ id }) => id))], ownerOf, ofHeading }

  function ownerOf(text: string): string | null {
    const found = placesIn(text)
    const ids = [...new Set(found.map(({ id }) => id))]
    if (ids.length === 1) return ids[0]!
    const [first] = found.toSorted((a, b) => a.at - b.at)
    return first && first.at <= atStart ? first.id : null
  }

  function ofHeading(text: string): string | null {
    const words = bare(text)
    const named = [...new Set(placesIn(text).map(({ id }) => id))]
    if (named.length === 1 && words.length <= names.find(({ id }) => id === named[0])!.words.length + 25) return named[0]!
    const near = named.length === 0 ? nearest(words, names.map(one => one.words)) : null
    // Of two departments one is not the other's misspelling.
    return near !== null && near[0] === words[0] && Math.abs(near.length - words.length) <= 2 ? names.find(one => one.words === near)!.id : null
  }

  function placesIn(text: string): { readonly id: string; readonly at: number }[] {
    let rest = ` ${bare(text)} `
    const found: { id: string; at: number }[] = []
    for (const { id, words } of names) {
      for (let at = rest.indexOf(` ${words} `); at >= 0; at = rest.indexOf(` ${words} `)) {
        found.push({ id, at })
        rest = `${rest.slice(0, at + 1)}${'#'.repeat(words.length)}${rest.slice(at + 1 + words.length)}`
      }
    }
    for (const { id, short } of shorts) {
      const at = text.search(new RegExp(`(?<![\\p{L}\\d/-])${short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d-])`, 'u'))
      if (at >= 0) found.push({ id, at })
    }
    return found
  }
}
