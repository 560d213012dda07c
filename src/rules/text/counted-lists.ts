import type { Passage } from '../../document/passage.ts'
import { amountsIn, type Amount } from './amounts.ts'
import { markersIn, type Marker } from './breakdown-markers.ts'
import { bracketAt, bracketsIn, sentenceAt } from './clauses.ts'
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

/** Characters; a list that runs on for more than a page isn't looked through from every colon. */
const longestList = 4000

/** Counts of one passage that differ from the lists behind them or in their notes; `notes` are the texts of the notes by number. */
export function wrongCountsIn(passage: Passage, notes: ReadonlyMap<number, string>): readonly WrongCount[] {
  const { text, marks } = passage
  if (amountsIn(text).length === 0) return none
  const found: WrongCount[] = []
  marks.forEach((mark, index) => {
    const list = mark.repeated ? undefined : notes.get(mark.note)
    if (list !== undefined) found.push(...inNote(text, { ...mark, from: marks[index - 1]?.at ?? 0 }, list))
  })
  for (const marker of markersIn(text)) {
    const count = smallLettersOf(text).startsWith('trong đó', marker.start) ? null : behind(text, marker)
    if (count) found.push(count)
  }
  const told = new Set<Amount>()
  return found.length < 2 ? found : found.filter(({ amount }) => !told.has(amount) && told.add(amount)).sort((a, b) => a.amount.start - b.amount.start)
}

const none: readonly WrongCount[] = []

/** A number of things as large as it is written. */
function isCount({ value, decimals, magnitude, isChange, isAbout }: Amount): boolean {
  return value !== null && value > 0 && decimals === 0 && magnitude === 1 && !isChange && !isAbout
}

/** `22 kiosk tại 16 bệnh viện²¹`: every count since the last mark may be that of the note. */
function inNote(text: string, { at, from, note }: { readonly at: number; readonly from: number; readonly note: number }, list: string): WrongCount[] {
  const brackets = bracketsIn(text)
  const sentence = sentenceAt(text, Math.max(0, at - 1))
  const start = Math.max(sentence.start, from, text.lastIndexOf(';', at - 1) + 1, at - 160)
  const level = bracketAt(brackets, at - 1) ?? bracketAt(brackets, at)
  const near = amountsIn(text).filter(amount => amount.start >= start && amount.start < at && amount.until <= at && (amount.bracket === level || amount.bracket === level?.outer) && isCount(amount))
  const nearest = near.filter((amount, index) => !near.slice(index + 1).some(other => amount.noun && other.noun && isSameNoun(amount.noun, other.noun)))
  const whole = { start: 0, end: list.length }
  return nearest.flatMap(amount => {
    const found = lengthIn(list, whole, { amount, rivals: nearest.filter(other => other !== amount) })
    return found && isWrong(amount, found) ? [{ ...found, amount, note }] : []
  })
}

/** `11 tiểu đề án: (1) …; (2) …`, `05 sở (Sở Y tế, Sở Nội vụ, …)`. */
function behind(text: string, marker: Marker): WrongCount | null {
  const opens = marker.bracket !== null && text.slice(marker.bracket.start + 1, marker.start).trim() === ''
  const level = opens ? marker.bracket!.outer : marker.bracket
  const until = opens ? marker.bracket!.start : marker.start
  const sentence = sentenceAt(text, until)
  const start = Math.max(sentence.start, text.lastIndexOf(';', until - 1) + 1, until - 120)
  const near = amountsIn(text).filter(amount => amount.start >= start && amount.start < until && amount.until <= until && amount.bracket === level && isCount(amount))
  const amount = near.at(-1)
  if (!amount) return null
  const end = marker.bracket ? marker.bracket.end - 1 : /^\s*[(⁽\n]/.test(text.slice(marker.end)) ? text.length : sentence.end
  const stretch = { start: marker.end, end: Math.min(end, marker.end + longestList) }
  const found = hasRoom(amount, stretch) ? lengthIn(text, stretch, { amount, rivals: near.slice(0, -1) }) : null
  return found && found.way === 'entries' && isWrong(amount, found) ? { ...found, amount, note: null } : null
}

/** Of so many things that the stretch could name but a few of them even by single letters. */
function hasRoom({ noun, value }: Amount, { start, end }: Stretch): boolean {
  return noun !== null && (noun.family === 'văn bản' || (end - start) / 2 + 1 >= value! / fewestOf)
}

/** A list of less than this share of the number gives examples. */
const fewestOf = 4

function isWrong({ value, whole, noun }: Amount, { length, list, way }: Length): boolean {
  // A short list beside a large number gives examples, whether it says so or not; documents are always named one by one.
  if (way === 'entries' && noun!.family !== 'văn bản' && length * fewestOf < value!) return false
  // Of `3/5` the list may name those done, all, or those left.
  return length !== value && length !== whole && length !== (whole ?? Infinity) - value! && !(list.isOpen && length < value!)
}
