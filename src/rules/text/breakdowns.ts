import { amountsIn, type Amount } from './amounts.ts'
import { markersIn, type Marker } from './breakdown-markers.ts'
import { acceptedParts, wrongParts } from './breakdown-parts.ts'
import { sentencesIn } from './clauses.ts'
import { figuresIn } from './numbers.ts'
import { remembered } from './remembered.ts'
import type { Stretch } from './sentences.ts'

/** A total that its parts don't add up to although they claim to be all of it. */
export interface Breakdown {
  readonly total: Amount
  /** At least two. */
  readonly parts: readonly Amount[]
  /** What the parts add up to, in units of the total (`1,2 tỷ` counts 1.2). */
  readonly sum: number
  /** A list of counts (`20 mô hình gồm: 06 …; 05 … và 09 …`) rather than a sum of figures. */
  readonly isTally: boolean
}

/** Characters that the parts of one total may take. */
const longestBreakdown = 3000

interface Reading {
  readonly text: string
  readonly amounts: readonly Amount[]
  readonly sentences: readonly Stretch[]
}

/** Totals of one passage that don't equal their parts, in reading order; each total once. */
export const wrongBreakdownsIn = remembered(readWrongBreakdowns)

function readWrongBreakdowns(text: string): readonly Breakdown[] {
  const figures = figuresIn(text)
  if (figures.length < 3) return []
  const markers = markersIn(text)
  if (markers.length === 0) return []
  const reading: Reading = { text, amounts: amountsIn(text), sentences: sentencesIn(text) }
  const found = new Map<Amount, Breakdown>()
  for (const [index, marker] of markers.entries()) {
    const breakdown = read(reading, marker, { before: markers.slice(0, index), behind: markers.slice(index + 1) })
    if (breakdown && !found.has(breakdown.total)) found.set(breakdown.total, breakdown)
  }
  return [...found.values()]
}

interface Neighbours {
  readonly before: readonly Marker[]
  readonly behind: readonly Marker[]
}

function read(reading: Reading, marker: Marker, neighbours: Neighbours): Breakdown | null {
  const totals = totalsOf(reading, marker)
  if (totals.length === 0) return null
  const { text, amounts } = reading
  const range = rangeOf(reading, marker, neighbours)
  const earlier = amounts.filter(amount => amount.end <= marker.start && amount.start >= sentenceOf(reading, marker.start).start)
  const inside = amounts.filter(({ start, end }) => start >= range.start && end <= range.end)
  for (const total of totals) {
    const material = { text, range, marker, total, earlier, amounts: inside }
    const parts = acceptedParts(material)
    if (!parts) continue
    const wrong = wrongParts(material, parts)
    return wrong && { total, ...wrong }
  }
  return null
}

/** The last stocks before the marker, in its own item (`2.073 thủ tục; trong đó`), the nearest first: `35 hồ sơ cho 05 đơn vị:` has two. */
function totalsOf(reading: Reading, marker: Marker): Amount[] {
  const { text, amounts } = reading
  const opens = marker.bracket !== null && /^[([][\s,]*$/.test(text.slice(marker.bracket.start, Math.max(marker.start, marker.bracket.start + 1)))
  const level = opens ? marker.bracket!.outer : marker.bracket
  const until = opens ? marker.bracket!.start : marker.start
  const sentence = sentenceOf(reading, until)
  const begins = text.slice(sentence.start, until).trim() === ''
  const from = begins ? previousStart(reading, sentence) : itemStart(text, { start: Math.max(sentence.start, level?.start ?? 0), end: until })
  const stocks = amounts.filter(amount => amount.bracket === level && amount.start >= from && amount.until <= until && !amount.isChange)
  const near = begins && stocks.length > 1 ? [] : stocks.slice(marker.claim === 'bracket' ? -1 : -2).reverse()
  return near.filter(({ value, isAbout }) => !isAbout && value !== null && value > 0)
}

function itemStart(text: string, { start, end }: Stretch): number {
  return Math.max(start, text.slice(0, end).replace(/[;\s]+$/, '').lastIndexOf(';') + 1)
}

/** `Trong đó` may begin a sentence of its own. */
function previousStart({ sentences }: Reading, sentence: Stretch): number {
  return sentences.findLast(({ end }) => end <= sentence.start)?.start ?? sentence.start
}

/** From the marker to the end of its bracket or sentence; an item behind that is taken apart itself is left out. */
function rangeOf(reading: Reading, marker: Marker, { before, behind }: Neighbours): Stretch {
  const { text } = reading
  const start = marker.end
  const end = Math.min(start + longestBreakdown, marker.bracket ? marker.bracket.end - 1 : sentenceOf(reading, marker.start).end)
  const isNear = (other: Marker) => other.bracket === marker.bracket && other.claim !== 'bracket'
  const next = behind.find(other => isNear(other) && other.start < end)
  if (next) {
    const cut = text.slice(start, next.start).replace(/[;\s]+$/, '').lastIndexOf(';')
    return { start, end: cut < 0 ? next.start : start + cut }
  }
  const isNested = before.some(other => isNear(other) && other.start >= sentenceOf(reading, marker.start).start && !text.slice(other.end, marker.start).includes(';'))
  const cut = isNested ? text.indexOf(';', start) : -1
  return { start, end: cut >= 0 && cut < end ? cut : end }
}

function sentenceOf({ sentences, text }: Reading, at: number): Stretch {
  return sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length }
}
