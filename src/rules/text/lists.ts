import { matchesIn } from '../../source/matches.ts'
import { bracketsIn, bracketAt } from './clauses.ts'
import { enumeratorsOf } from './enumerators.ts'
import { firstLetters } from './signs.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

/** What a text lists. */
export interface List extends Stretch {
  /** `numbered` by (1), (2); `items` between semicolons or line ends; `names` between commas. */
  readonly form: 'numbered' | 'items' | 'names'
  /** Each entry's own words, without its enumerator and its last sign. */
  readonly entries: readonly string[]
  /** It says itself that there is more: `Điển hình:`, `…`. */
  readonly isOpen: boolean
}

/** Whether words begin as an entry does. */
export type Head = (words: string) => boolean

/** First words of `announcement`. */
const announcers: ReadonlySet<string> = new Set('cụ chi bao gồm danh trong tại các điển tiêu nổi chủ một ví như nhất'.split(' '))
const announcement = /^\s*(?:(?:cụ thể|chi tiết|bao gồm|gồm có|gồm|danh sách|trong đó|tại|các)(?![A-Za-zµÀ-ỹ])[^:;,\d]{0,40}:|(?:điển hình|tiêu biểu|nổi bật|chủ yếu|một số|ví dụ|như|nhất là)(?![A-Za-zµÀ-ỹ])\s*:?)\s*/
const more = /điển hình|tiêu biểu|nổi bật|chủ yếu|một số|ví dụ|(?<![A-Za-zµÀ-ỹ])như(?!\s+sau)(?![A-Za-zµÀ-ỹ])|trong đó có|nhất là|đáng chú ý/
const unfinished = /(?:\.\.\.?|…|v\.v\.?|vân vân)[\s.;,)"”]*$/

/** Enumerated entries of a stretch: (1), (2), … or a), b), … from one up without a gap and with no more than an announcement before; null where there are none. */
export function numberedList(text: string, { start, end }: Stretch): List | null {
  if (!text.includes(')') && !text.includes('⁾') && !text.includes(' là')) return null
  const inside = enumeratorsOf(text).filter(mark => ['(1)', '1)', 'a)', 'là'].includes(mark.form) && mark.start >= start && mark.start < end)
  const marks = inside.filter(({ form }) => form === inside[0]!.form)
  const first = marks.findIndex(({ value }) => value === 1)
  if (first < 0) return null
  const before = text.slice(start, marks[first]!.start)
  if (!/^[^\d;.]{0,60}$/.test(before)) return null
  const again = marks.findIndex(({ value }, index) => index > first && value === 1)
  const run = marks.slice(first, again < 0 ? undefined : again)
  if (run.length < 2 || run.some(({ value }, index) => value !== index + 1)) return null
  const until = again < 0 ? end : marks[again]!.start
  const words = text.slice(run[0]!.start, until)
  const entries = run.map((mark, index) => trimmed(text.slice(mark.end, run[index + 1]?.start ?? until)))
  return { form: 'numbered', start: run[0]!.start, end: run[0]!.start + words.trimEnd().length, entries, isOpen: isOpen(before, words) }
}

/** Entries between semicolons or line ends, or before a full stop where what follows it begins one. */
export function itemList(text: string, stretch: Stretch, isHead: Head): List | null {
  return split(text, stretch, { form: 'items', at: (sign, behind) => sign === ';' || sign === '\n' || (sign === '.' && isHead(behind())) })
}

/** Entries between all signs that another one follows at once; null where a comma stands before anything else. */
export function nameList(text: string, stretch: Stretch, isHead: Head): List | null {
  const list = split(text, stretch, { form: 'names', at: (sign, behind) => sign === ';' || sign === ',' || sign === '\n' || isHead(behind()) })
  if (!list) return null
  const entries = list.entries.filter((entry, index) => !continuesName(list.entries[index - 1], entry))
  return entries.every(isHead) ? { ...list, entries } : null
}

/** The words from where the first entry of an `itemList` or `nameList` begins. */
export function beginningOf(text: string, stretch: Stretch): string {
  const body = text.slice(stretch.start + openingOf(text, stretch), stretch.end)
  return body.slice(/^(?:[\s,;.:–-]|và(?![A-Za-zÀ-ỹ]))*/.exec(body)![0].length)
}

function openingOf(text: string, { start, end }: Stretch): number {
  const words = smallLettersOf(text).slice(start, end)
  return announcers.has(firstLetters(words)) ? announcement.exec(words)?.[0].length ?? 0 : 0
}

interface Splitting {
  readonly form: 'items' | 'names'
  /** Whether a sign, with the words behind it, ends an entry. */
  readonly at: (sign: string, behind: () => string) => boolean
}

const separator = /[;,\n]|\.(?=\s)|(?<![A-Za-zÀ-ỹ])và(?![A-Za-zÀ-ỹ])/g

function split(text: string, stretch: Stretch, { form, at }: Splitting): List | null {
  const whole = text.slice(stretch.start, stretch.end)
  const opening = openingOf(text, stretch)
  const body = whole.slice(opening)
  const brackets = bracketsIn(body)
  const entries: string[] = []
  let from = 0
  const add = (until: number) => {
    const entry = trimmed(body.slice(from, until))
    if (entry !== '') entries.push(entry)
  }
  for (const { 0: sign, index } of matchesIn(body, separator)) {
    const end = index + sign.length
    if (bracketAt(brackets, index) || !at(sign, () => body.slice(end, end + 60).trimStart())) continue
    add(index)
    from = end
  }
  add(body.length)
  return entries.length === 0 ? null : { form, start: stretch.start + opening, end: stretch.start + whole.trimEnd().length, entries, isOpen: isOpen(whole.slice(0, opening), body) }
}

function isOpen(before: string, words: string): boolean {
  return (/\S/.test(before) && more.test(before.toLowerCase())) || unfinished.test(words.slice(-20).toLowerCase())
}

/** `Sở Văn hóa, Thể thao và Du lịch` is one. */
function continuesName(before: string | undefined, entry: string): boolean {
  return before !== undefined && /Văn h(?:óa|oá)$/u.test(before) && /^Thể thao/u.test(entry)
}

function trimmed(words: string): string {
  const bare = words.trim()
  return /^[,;.:–-]|[,;.:]$/.test(bare) ? bare.replace(/^[\s,;.:–-]+|[\s,;.:]+$/g, '') : bare
}
