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

/** Where something is written: known already, or a place that means the whole of itself and looks for its span only where somebody asks. */
export type Spot = Span | Place

export function spanAt(spot: Spot): Span {
  return 'spanOf' in spot ? spot.spanOf(0, 0) : spot
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
  /** What a thousand marks begin with. */
  let beginning = ''
  return { mark, read: marked => readMarks(marked, places) }

  function mark(place: Place, offset = 0): string {
    const index = (places.push(place, offset) >> 1) - 1
    if ((index & 1023) === 0) beginning = firstUnit + String.fromCharCode(0xdc00 + (index >> 15), 0xdbc0 + ((index >> 10) & 31))
    return beginning + String.fromCharCode(0xdc00 + (index & 1023))
  }
}

/** A place and an offset in it, and so on: one list of both takes fewer steps than two. */
type Placed = (Place | number)[]

// In UTF-16 a mark is four units, of which only the first is like no other.
const markLength = 4
const firstUnit = '\udb80'

/** Where the place of a mark is among them. Of the 2^25 places that marks have room for, memory has not. */
function placeAt(marked: string, at: number): number {
  return 2 * (((marked.charCodeAt(at + 1) - 0xdc00) << 15) + marked.codePointAt(at + 2)! - 0x100000)
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
  let read: Read | null = null
  let text = ''
  let from = 0
  for (let mark = marked.indexOf(firstUnit); mark >= 0; mark = marked.indexOf(firstUnit, from)) {
    // Of marks with nothing between them the last one says what follows.
    if (mark > from) {
      read ??= { starts: [], origins: [] }
      if (from > 0) add(read, text.length, places, placeAt(marked, from - markLength))
      text += marked.slice(from, mark)
    }
    from = mark + markLength
  }
  const last = placeAt(marked, from - markLength)
  if (!read) return textOfStretch(marked.slice(from), places[last] as Place, places[last + 1] as number)

  add(read, text.length, places, last)
  text += marked.slice(from)
  // Lists that have grown have room for more; copied they have none.
  return textOfStretches(read.starts.slice(), read.origins.slice(), text)
}

/** Stretches as far as they have been read. */
interface Read {
  readonly starts: number[]
  readonly origins: Placed
}

function add({ starts, origins }: Read, start: number, places: Readonly<Placed>, at: number): void {
  const index = starts.length
  starts[index] = start
  origins[2 * index] = places[at]!
  origins[2 * index + 1] = places[at + 1]!
}

/** Of each stretch where it starts, its place, and where in that it starts. */
interface Stretches {
  readonly starts: readonly number[]
  readonly origins: Readonly<Placed>
  /** Index of the one that was asked for last: they are asked for in the order of the text. */
  asked: number
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

function textOfStretches(starts: readonly number[], origins: Readonly<Placed>, text: string): FilledText {
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
