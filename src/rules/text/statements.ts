import type { Passage } from '../../document/passage.ts'
import { isAboutAt, isChangeAt } from './amounts.ts'
import { contentOf } from './content-words.ts'
import { itemsIn, plainOf, type Item } from './items.ts'
import { periodsOf, type WrittenPeriod } from './periods.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

/** A figure and what the words around it say that it counts. */
export interface Statement extends Stretch {
  readonly passage: Passage
  readonly kind: Item['kind']
  /** The rate, the count, or both numbers of the pair. */
  readonly values: readonly number[]
  /** Digits behind the comma as written. */
  readonly decimals: number
  /** Words of the clause that carry meaning, in small letters, abbreviations in the place of what they stand for. */
  readonly words: readonly string[]
  /** Words of the lead-in before the clause's colon (`Hộ tịch: tỷ lệ …`), sorted; empty where it only repeats what the clause says. */
  readonly topic: string
  /** A target, a change, an estimate: nothing to be compared. */
  readonly isSoft: boolean
  /** The words before the figure and the figure, to be shown. */
  readonly clause: Stretch
  /** Where the words behind the figure end. */
  readonly until: number
}

type Shorten = (words: readonly string[]) => readonly string[]

const target = /(?<![A-Za-zµÀ-ỹ])(?:phấn đấu|chỉ tiêu|mục tiêu|yêu cầu|được giao|dự kiến|tối thiểu|tối đa|ít nhất|trở lên|trở xuống|phải đạt|cần đạt|sẽ|đề ra|bảo đảm|đảm bảo|ước|mỗi|bình quân|đăng ký mới|còn lại)(?![A-Za-zµÀ-ỹ])/
const comparison = /(?<![A-Za-zµÀ-ỹ])(?:so với|cao hơn|thấp hơn|hơn|trên|còn|từ|lên|xuống|nâng|gấp)\s*$/
const names = /(?<![A-Za-zÀ-ỹ])(?:[Pp]hường|[Xx]ã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\.?|[Đđ]ặc khu|[Ss]ở|[Cc]ông an|UBND|[Bb]ệnh viện|[Tt]rung tâm|[Tt]rường|[Hh]ội|[Cc]hi cục|[Cc]ục|[Bb]an|[Vv]ăn phòng|[Đđ]oàn|[Nn]gân hàng|tỉnh)\s+(?:phường |xã |tỉnh |huyện )?\p{Lu}[A-Za-zÀ-ỹ]*(?:\s+(?:và\s+)?\p{Lu}[A-Za-zÀ-ỹ]*)*/gu

/** The figures of one passage in reading order. */
export function statementsOf(passage: Passage, shorten: Shorten): Statement[] {
  const { text } = passage
  const items = itemsIn(text)
  if (items.length === 0) return []
  const plain = plainOf(text, items)
  const clauses = clausesIn(plain)
  const reading = { passage, plain, clauses, shorten }
  const statements: LazyStatement[] = []
  let at = 0
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!
    while (at + 1 < clauses.length && clauses[at + 1]!.from <= item.start) at++
    const left = leftOf(plain, clauses[at]!, item, items[index - 1])
    statements.push(new LazyStatement(reading, item, { left, right: rightOf(plain, items, index) }, statements.at(-1)))
  }
  return statements
}

/** What the statements of one passage are read from. */
interface Reading {
  readonly passage: Passage
  readonly plain: string
  readonly clauses: readonly Clause[]
  readonly shorten: Shorten
}

/** Of most statements nobody asks for the words. A class, since V8 is many times slower to make an object with getters of its own. */
class LazyStatement implements Statement {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly kind: Statement['kind']
  readonly values: readonly number[]
  readonly decimals: number
  readonly until: number
  private readonly reading: Reading
  private readonly left: Stretch
  private readonly right: Stretch
  /** The pair or rate that it is one statement with. */
  private readonly partner: LazyStatement | null
  private soft: boolean | null = null
  private saidBefore: readonly string[] | null = null
  private said: readonly string[] | null = null

  constructor(reading: Reading, item: Item, { left, right }: { readonly left: Stretch; readonly right: Stretch }, last: LazyStatement | undefined) {
    this.passage = reading.passage
    this.start = item.start
    this.end = item.end
    this.kind = item.kind
    this.values = item.values
    this.decimals = item.decimals
    this.until = right.end
    this.reading = reading
    this.left = left
    this.right = right
    this.partner = last && canBePartners(last, item) && isClose(reading.plain, last, item) && this.before.length < 3 ? last : null
  }

  get isSoft(): boolean {
    return (this.soft ??= Boolean(this.partner?.isSoft) || isSoftAt(this.passage.text, this, { start: this.left.start, end: this.until }))
  }

  get words(): readonly string[] {
    return this.partner ? this.partner.words : this.own
  }

  get topic(): string {
    const { plain, clauses, shorten } = this.reading
    return this.partner ? this.partner.topic : topicOf(shorten(contentOf(plain, leadInOf(clauses, this.left.start))), this.own)
  }

  get clause(): Stretch {
    return { start: this.partner ? this.partner.clause.start : clauseStart(this.passage.text, this.left.start), end: this.end }
  }

  private get before(): readonly string[] {
    return (this.saidBefore ??= this.contentOf(this.left))
  }

  private get own(): readonly string[] {
    return (this.said ??= this.kind === 'count' || this.before.length < 3 ? [...this.before, ...this.contentOf(this.right)] : this.before)
  }

  private contentOf(stretch: Stretch): readonly string[] {
    return this.reading.shorten(contentOf(this.reading.plain, stretch))
  }
}

/** A pair and a rate, in either order. */
function canBePartners(a: Pick<Item, 'kind'>, b: Pick<Item, 'kind'>): boolean {
  return a.kind !== b.kind && a.kind !== 'count' && b.kind !== 'count'
}

function isSoftAt(text: string, item: Stretch, { start, end }: Stretch): boolean {
  const small = smallLettersOf(text)
  return comparison.test(small.slice(Math.max(0, item.start - 12), item.start)) || isChangeAt(text, item.start) || isAboutAt(text, item) || target.test(small.slice(start, end))
}

/** Agencies and places named before it in the passage. */
export function scopeOf({ passage, start }: Statement): string {
  return Array.from(passage.text.slice(0, start).replace(/\([^()]*\)/g, '').matchAll(names), ({ 0: name }) => name.toLowerCase()).join('; ')
}

/** Letters: what is further away than this says nothing of a figure. */
const longestClause = 400

/** From where on which clause is being read. */
interface Clause {
  readonly from: number
  readonly start: number
  /** Where the words before its colon or bracket begin; null behind another sign. */
  readonly before: number | null
}

/** Clauses in reading order; behind a closed bracket the one around it goes on. */
function clausesIn(plain: string): Clause[] {
  const clauses: Clause[] = [{ from: 0, start: 0, before: null }]
  const open: Clause[] = []
  for (const { 0: sign, index } of plain.matchAll(/[;:\n()]|\.(?=\s|$)/g)) {
    const current = clauses.at(-1)!
    const from = index + 1
    if (sign === ')') {
      const outer = open.pop()
      if (outer) clauses.push({ ...outer, from })
      continue
    }
    if (sign === '(') open.push(current)
    clauses.push({ from, start: from, before: sign === '(' || sign === ':' ? current.start : null })
  }
  return clauses
}

/** The words that lead to a figure: back to the last sign or figure, and further where nothing is said up to there (`(đạt 79%)`, `: 12.837`). */
function leftOf(plain: string, clause: Clause, { start: end }: Item, previous: Item | undefined): Stretch {
  const start = Math.max(clause.start, previous?.isStrong ? previous.end : 0, end - longestClause)
  if (start > clause.start || clause.before === null || contentOf(plain, { start, end }).length > 0) return { start, end }
  return { start: clause.before, end: clause.start - 1 }
}

function rightOf(plain: string, items: readonly Item[], index: number): Stretch {
  const start = items[index]!.end
  const next = items.slice(index + 1, index + 6).find(({ isStrong }) => isStrong)?.start ?? plain.length
  const words = plain.slice(start, Math.min(next, start + longestClause))
  const sign = /[,;:\n()]|\.(?=\s|$)/.exec(words)
  return { start, end: start + (sign?.index ?? words.length) }
}

/** What stands before the colon or bracket that a clause begins behind. */
function leadInOf(clauses: readonly Clause[], start: number): Stretch {
  const clause = clauses.find(one => one.start === start)
  return { start: clause?.before ?? start, end: clause && clause.before !== null ? start - 1 : start }
}

function topicOf(lead: readonly string[], said: readonly string[]): string {
  return lead.some(word => said.includes(word)) ? '' : [...new Set(lead)].sort().join(' ')
}

/** `393.249/419.886, đạt 93,7%`: a pair and its rate are one statement. */
function isClose(plain: string, before: Stretch, { start }: Stretch): boolean {
  const between = plain.slice(before.end, start)
  return between.length < 60 && !/[;:\n]|\.\s/.test(between)
}

/** The time that a figure is for: the last one named before it, or else behind it in its clause; one inside a bracket is of that bracket. Null where the text names none. */
export function periodOf({ passage: { text }, start, until }: Statement): WrittenPeriod | null {
  const periods = periodsOf(text)
  const isInBracket = (period: WrittenPeriod) => /^[^(]*\)/.test(text.slice(period.end, start))
  return periods.findLast(period => period.start < start && !isInBracket(period)) ?? periods.find(period => period.start >= start && period.start < until) ?? null
}

function clauseStart(text: string, start: number): number {
  return start + (/^[\s,;:.()\d]*(?=\s?[A-Za-zÀ-ỹ])/.exec(text.slice(start))?.[0].length ?? 0)
}
