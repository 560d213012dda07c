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
 * Marks that travel through templates in the text itself: two characters of planes 15 and 16, which no input may hold.
 * A mark says that what follows, up to the next mark, comes from its place.
 */
export interface Marks {
  /** The mark of a place. */
  mark(place: Place): string
  /** The text without its marks, and where each stretch of it comes from. */
  read(marked: string): FilledText
}

export function createMarks(): Marks {
  const places: Place[] = []
  return {
    mark(place) {
      const index = places.push(place) - 1
      return firstUnit + String.fromCharCode(0xdc00 + (index >> 15), 0xdbc0 + ((index >> 10) & 31), 0xdc00 + (index & 1023))
    },
    read: marked => readMarks(marked, places),
  }
}

// In UTF-16 a mark is four units, of which only the first is like no other.
const markLength = 4
const firstUnit = '\udb80'

/** Of the 2^25 places that marks have room for, memory has not. */
function numberAt(marked: string, at: number): number {
  return ((marked.charCodeAt(at + 1) - 0xdc00) << 15) + ((marked.charCodeAt(at + 2) - 0xdbc0) << 10) + marked.charCodeAt(at + 3) - 0xdc00
}

export function withoutMarks(marked: string): string {
  let mark = marked.indexOf(firstUnit)
  if (mark < 0) return marked
  let text = ''
  let from = 0
  for (; mark >= 0; mark = marked.indexOf(firstUnit, from)) {
    if (mark > from) text += marked.slice(from, mark)
    from = mark + markLength
  }
  return text + marked.slice(from)
}

function readMarks(marked: string, places: readonly Place[]): FilledText {
  const first = marked.indexOf(firstUnit)
  // Most texts have no other mark: a list grows by much more than it needs.
  const starts = first < 0 ? [] : [first]
  const origins = first < 0 ? [] : [places[numberAt(marked, first)]!]
  const parts = first > 0 ? [marked.slice(0, first)] : []
  let length = Math.max(first, 0)
  let from = first < 0 ? 0 : first + markLength
  for (let mark = marked.indexOf(firstUnit, from); mark >= 0; mark = marked.indexOf(firstUnit, from)) {
    const place = places[numberAt(marked, mark)]!
    // Of marks with nothing between them the last one says what follows.
    if (mark === from) origins[origins.length - 1] = place
    else {
      parts.push(marked.slice(from, mark))
      length += mark - from
      starts.push(length)
      origins.push(place)
    }
    from = mark + markLength
  }
  const rest = marked.slice(from)
  const text = parts.length === 0 ? rest : parts.join('') + rest
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
