import { missingFigure } from '../../document/passage.ts'
import { amountsIn, type Amount } from './amounts.ts'
import { markersIn, type Marker } from './breakdown-markers.ts'
import { acceptedParts, needNotAddUp, wrongParts } from './breakdown-parts.ts'
import { sentenceAt, sentencesIn } from './clauses.ts'
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
}

/** Totals of one passage that don't equal their parts, in reading order; each total once. */
export const wrongBreakdownsIn = remembered(readWrongBreakdowns)

function readWrongBreakdowns(text: string): readonly Breakdown[] {
  const amounts = amountsIn(text)
  const markers = amounts.length < fewestAmounts ? [] : markersIn(text)
  if (markers.length === 0) return none
  const found = new Map<Amount, Breakdown>()
  for (const [index, marker] of markers.entries()) {
    const breakdown = read({ text, amounts }, marker, { before: markers.slice(0, index), behind: markers.slice(index + 1) })
    if (breakdown && !found.has(breakdown.total)) found.set(breakdown.total, breakdown)
  }
  return [...found.values()]
}

const none: readonly Breakdown[] = []

/** A total and two parts. */
const fewestAmounts = 3

interface Neighbours {
  readonly before: readonly Marker[]
  readonly behind: readonly Marker[]
}

function read(reading: Reading, marker: Marker, neighbours: Neighbours): Breakdown | null {
  const { text, amounts } = reading
  if (amountsWithin(amounts, { start: marker.end, end: marker.bracket?.end ?? text.length }).length < 2) return null
  const totals = totalsOf(reading, marker)
  if (totals.length === 0) return null
  const range = rangeOf(reading, marker, neighbours)
  const inside = amountsWithin(amounts, range)
  const { start } = sentenceAt(text, marker.start)
  const earlier = amounts.filter(amount => amount.end <= marker.start && amount.start >= start)
  for (const total of totals) {
    // With what isn't known the others may make the total, or it is the total.
    if (text.slice(total.end, range.end).includes(missingFigure)) return null
    const material = { text, range, marker, total, earlier, amounts: inside }
    const parts = acceptedParts(material)
    if (!parts) continue
    const wrong = wrongParts(material, parts)
    return wrong && !needNotAddUp(material) ? { total, ...wrong } : null
  }
  return null
}

function amountsWithin(amounts: readonly Amount[], { start: from, end: until }: Stretch): readonly Amount[] {
  return amounts.filter(({ start, end }) => start >= from && end <= until)
}

/** The last stocks before the marker, in its own item (`2.073 thủ tục; trong đó`), the nearest first: `35 hồ sơ cho 05 đơn vị:` has two. */
function totalsOf({ text, amounts }: Reading, marker: Marker): Amount[] {
  const opens = marker.bracket !== null && /^[([][\s,]*$/.test(text.slice(marker.bracket.start, Math.max(marker.start, marker.bracket.start + 1)))
  const level = opens ? marker.bracket!.outer : marker.bracket
  const until = opens ? marker.bracket!.start : marker.start
  const sentence = sentenceAt(text, until)
  const begins = text.slice(sentence.start, until).trim() === ''
  const from = begins ? previousStart(text, sentence) : itemStart(text, { start: Math.max(sentence.start, level?.start ?? 0), end: until })
  const stocks = amounts.filter(amount => amount.start >= from && amount.start < until && amount.until <= until && amount.bracket === level && !amount.isChange)
  const near = begins && stocks.length > 1 ? [] : stocks.slice(marker.claim === 'bracket' ? -1 : -2).reverse()
  return near.filter(({ value, isAbout }) => value !== null && value > 0 && !isAbout)
}

function itemStart(text: string, { start, end }: Stretch): number {
  return Math.max(start, text.slice(0, end).replace(/[;\s]+$/, '').lastIndexOf(';') + 1)
}

/** `Trong đó` may begin a sentence of its own. */
function previousStart(text: string, sentence: Stretch): number {
  return sentencesIn(text).findLast(({ end }) => end <= sentence.start)?.start ?? sentence.start
}

/** From the marker to the end of its bracket or sentence; an item behind that is taken apart itself is left out. */
function rangeOf({ text }: Reading, marker: Marker, { before, behind }: Neighbours): Stretch {
  const start = marker.end
  const sentence = sentenceAt(text, marker.start)
  const end = Math.min(start + longestBreakdown, marker.bracket ? marker.bracket.end - 1 : sentence.end)
  const isNear = (other: Marker) => other.bracket === marker.bracket && other.claim !== 'bracket'
  const next = behind.find(other => isNear(other) && other.start < end)
  if (next) {
    const cut = text.slice(start, next.start).replace(/[;\s]+$/, '').lastIndexOf(';')
    return { start, end: cut < 0 ? next.start : start + cut }
  }
  const isNested = before.some(other => isNear(other) && other.start >= sentence.start && !text.slice(other.end, marker.start).includes(';'))
  const cut = isNested ? text.indexOf(';', start) : -1
  return { start, end: cut >= 0 && cut < end ? cut : end }
}
