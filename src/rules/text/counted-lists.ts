import type { Passage } from '../../document/passage.ts'
import { amountsIn, type Amount } from './amounts.ts'
import { markersIn, type Marker } from './breakdown-markers.ts'
import { bracketAt, bracketsIn, sentencesIn, type Bracket } from './clauses.ts'
import { lengthIn, type Length } from './list-lengths.ts'
import { isSameNoun } from './nouns.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

/** A number of things that is not the length of their list. */
export interface WrongCount extends Length {
  readonly amount: Amount
  /** The note that holds the list, or null where it stands in the same passage. */
  readonly note: number | null
}

interface Reading {
  readonly text: string
  readonly brackets: readonly Bracket[]
  readonly counts: readonly Amount[]
  readonly sentences: readonly Stretch[]
}

/** Characters; a list that runs on for more than a page isn't looked through from every colon. */
const longestList = 4000

/** Counts of one passage that differ from the lists behind them or in their notes; `notes` are the texts of the notes by number. */
export function wrongCountsIn({ text, marks }: Passage, notes: ReadonlyMap<number, string>): WrongCount[] {
  if (!/\d/.test(text)) return []
  const whole = amountsIn(text).filter(({ value, decimals, magnitude }) => value !== null && value > 0 && decimals === 0 && magnitude === 1)
  if (!whole.some(({ noun }) => noun)) return []
  const markers = markersIn(text)
  if (markers.length === 0 && !marks.some(({ repeated, note }) => !repeated && notes.has(note))) return []
  const counts = whole.filter(({ isChange, isAbout }) => !isChange && !isAbout)
  if (counts.length === 0) return []
  const reading = { text, brackets: bracketsIn(text), counts, sentences: sentencesIn(text) }
  const noted = marks.flatMap((mark, index) => (mark.repeated || !notes.has(mark.note) ? [] : inNote(reading, { ...mark, from: marks[index - 1]?.at ?? 0 }, notes.get(mark.note)!)))
  const along = markers.flatMap(marker => (smallLettersOf(text).startsWith('trong đó', marker.start) ? [] : behind(reading, marker)))
  const told = new Set<Amount>()
  return [...noted, ...along].filter(({ amount }) => !told.has(amount) && told.add(amount)).sort((a, b) => a.amount.start - b.amount.start)
}

/** `22 kiosk tại 16 bệnh viện²¹`: every count since the last mark may be that of the note. */
function inNote(reading: Reading, { at, from, note }: { readonly at: number; readonly from: number; readonly note: number }, list: string): WrongCount[] {
  const { text, brackets, counts } = reading
  const sentence = sentenceAt(reading, Math.max(0, at - 1))
  const start = Math.max(sentence.start, from, text.lastIndexOf(';', at - 1) + 1, at - 160)
  const level = bracketAt(brackets, at - 1) ?? bracketAt(brackets, at)
  const near = counts.filter(amount => amount.start >= start && amount.until <= at && (amount.bracket === level || amount.bracket === level?.outer))
  const nearest = near.filter((amount, index) => !near.slice(index + 1).some(other => amount.noun && other.noun && isSameNoun(amount.noun, other.noun)))
  return nearest.flatMap(amount => {
    const found = lengthIn(list, { start: 0, end: list.length }, { amount, rivals: nearest.filter(other => other !== amount) })
    return found && isWrong(amount, found) ? [{ ...found, amount, note }] : []
  })
}

/** `11 tiểu đề án: (1) …; (2) …`, `05 sở (Sở Y tế, Sở Nội vụ, …)`. */
function behind(reading: Reading, marker: Marker): WrongCount[] {
  const { text, counts } = reading
  const opens = marker.bracket !== null && text.slice(marker.bracket.start + 1, marker.start).trim() === ''
  const level = opens ? marker.bracket!.outer : marker.bracket
  const until = opens ? marker.bracket!.start : marker.start
  const sentence = sentenceAt(reading, until)
  const start = Math.max(sentence.start, text.lastIndexOf(';', until - 1) + 1, until - 120)
  const near = counts.filter(amount => amount.bracket === level && amount.start >= start && amount.until <= until)
  const amount = near.at(-1)
  if (!amount) return []
  const end = marker.bracket ? marker.bracket.end - 1 : /^\s*[(⁽\n]/.test(text.slice(marker.end)) ? text.length : sentence.end
  const found = lengthIn(text, { start: marker.end, end: Math.min(end, marker.end + longestList) }, { amount, rivals: near.slice(0, -1) })
  return found && found.way === 'entries' && isWrong(amount, found) ? [{ ...found, amount, note: null }] : []
}

function isWrong({ value, whole, noun }: Amount, { length, list, way }: Length): boolean {
  // A short list beside a large number gives examples, whether it says so or not; documents are always named one by one.
  if (way === 'entries' && noun!.family !== 'văn bản' && length * 4 < value!) return false
  // Of `3/5` the list may name those done, all, or those left.
  return length !== value && length !== whole && length !== (whole ?? Infinity) - value! && !(list.isOpen && length < value!)
}

function sentenceAt({ sentences, text }: Reading, at: number): Stretch {
  return sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length }
}
