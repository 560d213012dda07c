import { tagAt, type XmlTag } from '../xml-tag.ts'

/**
 * What is made of the tags of a part: of each different one, and of each stretch of them, with nothing between, that stands there several times.
 * All are shown in their order: the text before them, entities not resolved, begins at `from` and ends at `at`.
 */
export interface StretchReader<Known, Stretch> {
  ofTag(tag: XmlTag): Known
  ofStretch(tags: readonly Known[]): Stretch
  seeTags(tags: readonly Known[], from: number, at: number): void
  /** The same for a stretch that has been there before. */
  see(stretch: Stretch, from: number, at: number): void
}

/** A tag with a number of its own, which would make of each stretch another one; or others, as many as are worth looking for. */
const stretchPattern = /<[\w:]+ [wr]:id="[^>]*>|(?:<(?![\w:]+ [wr]:id=")[^>]*>){1,60}/y
const numbered = /<[\w:]+ [wr]:id="/y

/** The texts of a report are a hundred different stretches apart; a hundred times as long it has sixty thousand. */
const mostKnown = 1000

interface KnownStretch<Known, Stretch> {
  readonly tags: readonly Known[]
  isNew: boolean
  /** Made where it is no longer new. */
  stretch: Stretch | null
  /** As it stands. */
  readonly source: string
  readonly isNumbered: boolean
  /** What followed it last, and something else that did before: most often one of them follows again. */
  next: KnownStretch<Known, Stretch> | null
  other: KnownStretch<Known, Stretch> | null
}

interface Reading<Known, Stretch> {
  readonly xml: string
  readonly reader: StretchReader<Known, Stretch>
  readonly tags: Map<string, Known>
  readonly stretches: Map<string, KnownStretch<Known, Stretch>>
}

/** Shows all stretches of a part. Gives how many brackets open no tag, beside that of the declaration. */
export function readStretches<Known, Stretch>(xml: string, reader: StretchReader<Known, Stretch>): number {
  const reading: Reading<Known, Stretch> = { xml, reader, tags: new Map(), stretches: new Map() }
  // What follows a tag with a number follows one with another number.
  const anyNumbered: KnownStretch<Known, Stretch> = { tags: [], isNew: false, stretch: null, source: '', isNumbered: true, next: null, other: null }
  let last = anyNumbered
  let broken = 0
  let end = 0
  let from = xml.startsWith('<?xml ') ? 1 : 0
  for (;;) {
    const at = xml.indexOf('<', from)
    if (at < 0) return broken
    const found: KnownStretch<Known, Stretch> | null = followerAt(xml, at, last) ?? stretchAt(reading, at)
    if (found === null) {
      broken += 1
      from = at + 1
      continue
    }
    if (found.isNew) reader.seeTags(found.tags, end, at)
    else reader.see(found.stretch ??= reader.ofStretch(found.tags), end, at)
    found.isNew = false
    follow(last, found)
    last = found.isNumbered ? anyNumbered : found
    end = from = at + found.source.length
  }
}

function followerAt<Known, Stretch>(xml: string, at: number, { next, other }: KnownStretch<Known, Stretch>): KnownStretch<Known, Stretch> | null {
  if (next !== null && isAt(xml, at, next.source)) return next
  return other !== null && isAt(xml, at, other.source) ? other : null
}

/** A third of the time of `startsWith`. */
function isAt(xml: string, at: number, source: string): boolean {
  return xml.slice(at, at + source.length) === source
}

function follow<Known, Stretch>(last: KnownStretch<Known, Stretch>, found: KnownStretch<Known, Stretch>): void {
  if (last.next === found || last.other === found || found.isNumbered) return
  last.other = last.next
  last.next = found
}

/** The stretch that begins here, or null where no tag does. */
function stretchAt<Known, Stretch>(reading: Reading<Known, Stretch>, at: number): KnownStretch<Known, Stretch> | null {
  const { xml, stretches } = reading
  stretchPattern.lastIndex = at
  const end = stretchPattern.test(xml) ? stretchPattern.lastIndex : at
  return stretches.get(xml.slice(at, end)) ?? newStretch(reading, at, end)
}

/** An attribute may hold the sign that a tag seems to end in: then the stretch is longer. */
function newStretch<Known, Stretch>(reading: Reading<Known, Stretch>, at: number, end: number): KnownStretch<Known, Stretch> | null {
  const { xml, tags: known, stretches } = reading
  numbered.lastIndex = at
  const isNumbered = numbered.test(xml)
  const tags: Known[] = []
  let next = at
  while (next < end) {
    const close = xml.indexOf('>', next) + 1
    const source = xml.slice(next, close)
    const tag = known.get(source)
    if (tag !== undefined) {
      tags.push(tag)
      next = close
    } else {
      const found = tagAt(xml, next)
      if (!found) break
      const first = reading.reader.ofTag(found.tag)
      if (!isNumbered && found.end === close && known.size < mostKnown) known.set(source, first)
      tags.push(first)
      next = found.end
    }
  }
  if (next === at) return null
  const found: KnownStretch<Known, Stretch> = { tags, isNew: true, stretch: null, source: xml.slice(at, next), isNumbered, next: null, other: null }
  if (!isNumbered && stretches.size < mostKnown) stretches.set(found.source, found)
  return found
}
