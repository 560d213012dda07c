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

interface WholePlace extends Place {
  readonly span: Span
}

const none: readonly never[] = []

/** A place whose every character means the whole of it: what a helper printed, of these indicators. */
export function wholePlace(span: Span, owner: string | null, figures: readonly string[] = none): Place {
  const place: WholePlace = { owner, figures, span, spanOf: wholeSpan }
  return place
}

/** One function for all of them: places are many, and most are never asked. */
function wholeSpan(this: WholePlace): Span {
  return this.span
}

/**
 * Marks that travel through templates in the text itself: two characters of planes 15 and 16, which no input may hold.
 * A mark says that what follows, up to the next mark, comes from its place.
 */
export interface Marks {
  /** The mark of a place, or of what follows at an offset in it. */
  mark(place: Place, offset?: number): string
  /** The text without its marks, and where each stretch of it comes from. */
  read(marked: string): FilledText
}

export function createMarks(): Marks {
  const places: Placed = []
  return {
    mark(place, offset = 0) {
      const index = (places.push(place, offset) >> 1) - 1
      return firstUnit + String.fromCharCode(0xdc00 + (index >> 15), 0xdbc0 + ((index >> 10) & 31), 0xdc00 + (index & 1023))
    },
    read: marked => readMarks(marked, places),
  }
}

/** A place and an offset in it, and so on: one list of both takes fewer steps than two. */
type Placed = (Place | number)[]

// In UTF-16 a mark is four units, of which only the first is like no other.
const markLength = 4
const firstUnit = '\udb80'

/** Of the 2^25 places that marks have room for, memory has not. */
function numberAt(marked: string, at: number): number {
  return ((marked.codePointAt(at)! - 0xf0000) << 15) + marked.codePointAt(at + 2)! - 0x100000
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

function readMarks(marked: string, places: Readonly<Placed>): FilledText {
  let stretches: Stretches | null = null
  let text = ''
  let from = 0
  for (let mark = marked.indexOf(firstUnit); mark >= 0; mark = marked.indexOf(firstUnit, from)) {
    // Of marks with nothing between them the last one says what follows.
    if (mark > from) {
      stretches ??= { starts: [], origins: [], asked: 0 }
      if (from > 0) add(stretches, text.length, places, numberAt(marked, from - markLength))
      text += marked.slice(from, mark)
    }
    from = mark + markLength
  }
  const last = numberAt(marked, from - markLength)
  if (!stretches) return textOfStretch(marked.slice(from), places[2 * last] as Place, places[2 * last + 1] as number)

  add(stretches, text.length, places, last)
  text += marked.slice(from)
  return textOfStretches(stretches, text)
}

/** Of each stretch where it starts, its place, and where in that it starts. */
interface Stretches {
  readonly starts: number[]
  readonly origins: Placed
  /** Index of the one that was asked for last: they are asked for in the order of the text. */
  asked: number
}

function add({ starts, origins }: Stretches, start: number, places: Readonly<Placed>, number: number): void {
  starts.push(start)
  origins.push(places[2 * number]!, places[2 * number + 1]!)
}

function indexAt(stretches: Stretches, offset: number): number {
  const { starts, asked } = stretches
  if (isAt(starts, asked, offset)) return asked
  return stretches.asked = isAt(starts, asked + 1, offset) ? asked + 1 : lastStart(starts, offset)
}

function isAt(starts: readonly number[], index: number, offset: number): boolean {
  return starts[index]! <= offset && (index + 1 === starts.length || offset < starts[index + 1]!)
}

interface TextOfStretch extends FilledText {
  readonly place: Place
  readonly offset: number
}

/** Most texts are one stretch; these are many, and lists of one, or functions of their own, take much room. */
function textOfStretch(text: string, place: Place, offset: number): FilledText {
  const filled: TextOfStretch = { text, place, offset, spanOf: spanInStretch, stretchAt: wholeStretch }
  return filled
}

function spanInStretch(this: TextOfStretch, start: number, end: number): Span {
  const { text: { length }, place, offset } = this
  return end <= length ? place.spanOf(offset + start, offset + end) : spanOf({ starts: [0], origins: [place, offset], asked: 0 }, length, start, end)
}

function wholeStretch(this: TextOfStretch): Stretch {
  return { start: 0, end: this.text.length, figures: this.place.figures ?? none }
}

interface TextOfStretches extends FilledText, Stretches {}

function textOfStretches({ starts, origins }: Stretches, text: string): FilledText {
  const filled: TextOfStretches = { text, starts, origins, asked: 0, spanOf: spanInStretches, stretchAt }
  return filled
}

function spanInStretches(this: TextOfStretches, start: number, end: number): Span {
  return spanOf(this, this.text.length, start, end)
}

function stretchAt(this: TextOfStretches, offset: number): Stretch {
  const { starts, origins, text } = this
  const index = indexAt(this, offset)
  return { start: starts[index]!, end: starts[index + 1] ?? text.length, figures: (origins[2 * index] as Place).figures ?? none }
}

/** A stretch that runs over several places is the whole of what they have in one file, otherwise its first place. */
function spanOf(stretches: Stretches, length: number, start: number, end: number): Span {
  const { starts, origins } = stretches
  const first = indexAt(stretches, start)
  const firstEnd = starts[first + 1] ?? length
  const before = starts[first]! - (origins[2 * first + 1] as number)
  const head = (origins[2 * first] as Place).spanOf(start - before, Math.min(end, firstEnd) - before)
  if (end <= firstEnd) return head
  const last = indexAt(stretches, end - 1)
  const offset = origins[2 * last + 1] as number
  const tail = (origins[2 * last] as Place).spanOf(offset, end - starts[last]! + offset)
  return tail.source === head.source && tail.end > head.start ? { ...head, end: Math.max(head.end, tail.end) } : head
}
