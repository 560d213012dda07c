import type { XmlTag } from '../xml-tag.ts'

/** Looks whether tags close what was opened, cells end in a paragraph, and links have no links in them. */
export interface Nesting {
  /** Is shown tags that open or close; `before` is the tag right before, of any kind. */
  see(tag: XmlTag, before: XmlTag | null): void
  /** The same as to see all tags of a stretch; false, and nothing done, where it doesn't fit what is open. */
  takes(effect: Effect): boolean
  /** The part ends. */
  end(): void
}

/** An element that is open, in others; each different one is made once. */
interface Place {
  readonly name: string
  readonly outside: Place | null
  readonly inside: Map<string, Place>
}

/** What a stretch of tags does to what is open around it. */
export interface Effect {
  /** Names of what it closes, the innermost first. */
  readonly closes: readonly string[]
  readonly opens: readonly string[]
  /** Where it stood the last time, and where it led. */
  from: Place | null
  to: Place | null
}

/** Tags that mean something else after others. */
const seenAlone = new Set(['w:hyperlink', 'w:fldChar', 'w:instrText'])

/** Null where tags are to be seen one by one, because something is wrong among them or must be told from what stands before. */
export function effectOf(tags: readonly XmlTag[]): Effect | null {
  const closes: string[] = []
  const opens: string[] = []
  for (let index = 0; index < tags.length; index++) {
    const { kind, name } = tags[index]!
    if (seenAlone.has(name)) return null
    if (kind === 'open') opens.push(name)
    if (kind === 'close') {
      if (name === 'w:tc' && endedWith(tags[index - 1] ?? null) !== 'w:p') return null
      const opened = opens.pop()
      if (opened === undefined) closes.push(name)
      else if (opened !== name) return null
    }
  }
  return { closes, opens, from: null, to: null }
}

/** The element that a tag ends, or null where it begins one. */
function endedWith(tag: XmlTag | null): string | null {
  return tag === null || tag.kind === 'open' ? null : tag.name
}

export function watchNesting(fault: (what: string) => void): Nesting {
  let place: Place = { name: '', outside: null, inside: new Map() }
  let links = 0
  return {
    see({ kind, name }, before) {
      if (kind === 'open') open(name)
      if (kind === 'close') close(name, before)
    },
    takes(effect) {
      if (effect.from !== place) {
        const to = placeAfter(place, effect)
        if (to === null) return false
        effect.from = place
        effect.to = to
      }
      place = effect.to!
      return true
    },
    end() {
      for (const name of namesOf(place)) fault(`<${name}> is not closed`)
    },
  }

  function open(name: string): void {
    if (name === 'w:hyperlink' && links++ > 0) fault('a link inside a link')
    place = placeIn(place, name)
  }

  function close(name: string, before: XmlTag | null): void {
    const opened = place
    if (opened.name === 'w:hyperlink') links -= 1
    if (opened.name !== name) fault(`</${name}> closes ${opened.outside === null ? 'nothing' : `<${opened.name}>`}`)
    if (name === 'w:tc' && endedWith(before) !== 'w:p') fault(`a cell ends in ${endedWith(before) ?? 'nothing'}, not in a paragraph`)
    place = opened.outside ?? opened
  }
}

/** Null where the stretch closes something else. */
function placeAfter(before: Place, { closes, opens }: Effect): Place | null {
  let place: Place | null = before
  for (const name of closes) {
    if (place?.name !== name) return null
    place = place.outside
  }
  for (const name of opens) place = placeIn(place!, name)
  return place
}

function placeIn(outside: Place, name: string): Place {
  const known = outside.inside.get(name)
  if (known) return known
  const place: Place = { name, outside, inside: new Map() }
  outside.inside.set(name, place)
  return place
}

/** Of what is open, from outside to inside. */
function namesOf({ name, outside }: Place): readonly string[] {
  return outside === null ? [] : [...namesOf(outside), name]
}
