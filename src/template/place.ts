import { lastStart } from '../source/last-start.ts'
import type { Span } from '../source/source.ts'
import type { FilledText, Stretch } from './filled.ts'

/** Where a stretch of a template's output comes from; offsets count from the start of that stretch. */
export interface Place {
  spanOf(start: number, end: number): Span
  /** Whose text it is: an agency's id, `report`, or null in a template. References without a dot mean this one's things. */
  readonly owner: string | null
  /** Ids of the indicators that a call printed; left out where it printed none. */
  readonly figures?: readonly string[]
}

/** A place whose every character means the whole of it: what a helper printed. */
export function wholePlace(span: Span, owner: string | null): Place {
  return { owner, spanOf: () => span }
}

/**
 * Marks that travel through Handlebars in the text itself: two characters of planes 15 and 16, which no input may hold.
 * A mark says that what follows, up to the next mark, comes from its place.
 */
export interface Marks {
  /** Number of a place, for a helper's call. */
  add(place: Place): number
  at(index: number): Place
  mark(index: number): string
  /** The text without its marks, and where each stretch of it comes from. */
  read(marked: string): FilledText
}

const low = 15
const markPattern = /([\u{F0000}-\u{FFFFD}])([\u{100000}-\u{10FFFD}])/gu

export function createMarks(): Marks {
  const places: Place[] = []
  return {
    add: place => places.push(place) - 1,
    at: index => places[index]!,
    mark: index => String.fromCodePoint(0xf0000 + (index >> low), 0x100000 + (index & ((1 << low) - 1))),
    read: marked => readMarks(marked, places),
  }
}

export function withoutMarks(marked: string): string {
  return marked.replace(markPattern, '')
}

function readMarks(marked: string, places: readonly Place[]): FilledText {
  const starts: number[] = []
  const origins: Place[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(markPattern)) {
    text += marked.slice(from, match.index)
    from = match.index + match[0].length
    starts.push(text.length)
    origins.push(places[((match[1]!.codePointAt(0)! - 0xf0000) << low) + match[2]!.codePointAt(0)! - 0x100000]!)
  }
  text += marked.slice(from)
  return {
    text,
    spanOf: (start, end) => spanOf(starts, origins, text.length, start, end),
    stretchAt: offset => stretchAt(starts, origins, text.length, offset),
  }
}

function stretchAt(starts: readonly number[], origins: readonly Place[], length: number, offset: number): Stretch {
  const index = lastStart(starts, offset)
  return { start: starts[index]!, end: starts[index + 1] ?? length, figures: origins[index]!.figures ?? [] }
}

/** A stretch that runs over several places is the whole of what they have in one file, otherwise its first place. */
function spanOf(starts: readonly number[], origins: readonly Place[], length: number, start: number, end: number): Span {
  const first = lastStart(starts, start)
  const firstEnd = starts[first + 1] ?? length
  const head = origins[first]!.spanOf(start - starts[first]!, Math.min(end, firstEnd) - starts[first]!)
  if (end <= firstEnd) return head
  const last = lastStart(starts, end - 1)
  const tail = origins[last]!.spanOf(0, end - starts[last]!)
  return tail.source === head.source && tail.end > head.start ? { ...head, end: Math.max(head.end, tail.end) } : head
}
