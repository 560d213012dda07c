import type { Passage } from '../../document/passage.ts'
import { contentOf } from './content-words.ts'
import { itemsIn, plainOf, type Item } from './items.ts'
import { isAboutAt, isChangeAt } from './movements.ts'
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
/** The figures of one passage in reading order. */
export function statementsOf(passage: Passage, shorten: Shorten): readonly Statement[] {
  const items = itemsIn(passage.text)
  if (items.length === 0) return []
  const plain = plainOf(passage.text, items)
  const reading: Reading = { passage, items, plain, clauses: clausesIn(plain), shorten }
  const statements: LazyStatement[] = []
  let at = 0
  let last: LazyStatement | null = null
  for (let index = 0; index < items.length; index++) {
    while (at + 1 < reading.clauses.length && reading.clauses[at + 1]!.from <= items[index]!.start) at++
    statements.push(last = new LazyStatement(reading, index, reading.clauses[at]!, last))
  }
  return statements
}

/** What the statements of one passage are read from. */
interface Reading {
  readonly passage: Passage
  readonly items: readonly Item[]
  readonly plain: string
  readonly clauses: readonly Clause[]
  readonly shorten: Shorten
}

/**
 * Of most statements nobody asks for all. A class, since V8 is many times slower to make an object with getters of its own; its fields are
 * declared alone, for else each is made twice.
 */
class LazyStatement implements Statement {
  declare private readonly reading: Reading
  declare private readonly index: number
  declare private readonly item: Item
  /** Where the words that lead to the figure begin, and what they say. */
  declare private readonly from: number
  declare private readonly before: readonly string[]
  /** The pair or rate that it is one statement with. */
  declare private readonly partner: LazyStatement | null
  declare private soft: boolean | null
  declare private said: readonly string[] | null

  constructor(reading: Reading, index: number, clause: Clause, last: LazyStatement | null) {
    const { plain, items, shorten } = reading
    const item = items[index]!
    const end = item.start
    const previous = last?.item
    const start = Math.max(clause.start, previous?.isStrong ? previous.end : 0, end - longestClause)
    const lead = contentOf(plain, start, end)
    // Back to the last sign or figure, and further where nothing is said up to there (`(đạt 79%)`, `: 12.837`).
    const isSaid = lead.length > 0 || start > clause.start || clause.before === null
    const before = shorten(isSaid ? lead : contentOf(plain, clause.before!, clause.start - 1))
    this.reading = reading
    this.index = index
    this.item = item
    this.from = isSaid ? start : clause.before!
    this.before = before
    this.partner = last && canBePartners(last.item, item) && isClose(plain, last.item, item) && before.length < 3 ? last : null
    this.soft = null
    this.said = null
  }

  get passage(): Passage {
    return this.reading.passage
  }

  get kind(): Item['kind'] {
    return this.item.kind
  }

  get values(): readonly number[] {
    return this.item.values
  }

  get decimals(): number {
    return this.item.decimals
  }

  get start(): number {
    return this.item.start
  }

  get end(): number {
    return this.item.end
  }

  get until(): number {
    return endOfWords(this.reading, this.index)
  }

  get isSoft(): boolean {
    return (this.soft ??= Boolean(this.partner?.isSoft) || isSoftAt(this.passage.text, this.item, { start: this.from, end: this.until }))
  }

  get words(): readonly string[] {
    return this.partner ? this.partner.words : this.own
  }

  get topic(): string {
    const { plain, clauses, shorten } = this.reading
    const lead = leadInOf(clauses, this.from)
    return this.partner ? this.partner.topic : topicOf(shorten(contentOf(plain, lead.start, lead.end)), this.own)
  }

  get clause(): Stretch {
    return { start: this.partner ? this.partner.clause.start : Math.min(clauseStart(this.passage.text, this.from), this.item.start), end: this.item.end }
  }

  private get own(): readonly string[] {
    return (this.said ??= this.item.kind === 'count' || this.before.length < 3 ? this.before.concat(this.reading.shorten(contentOf(this.reading.plain, this.item.end, this.until))) : this.before)
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
  const names = /(?<![A-Za-zÀ-ỹ])(?:[Pp]hường|[Xx]ã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\.?|[Đđ]ặc khu|[Ss]ở|[Cc]ông an|UBND|[Bb]ệnh viện|[Tt]rung tâm|[Tt]rường|[Hh]ội|[Cc]hi cục|[Cc]ục|[Bb]an|[Vv]ăn phòng|[Đđ]oàn|[Nn]gân hàng|tỉnh)\s+(?:phường |xã |tỉnh |huyện )?\p{Lu}[A-Za-zÀ-ỹ]*(?:\s+(?:và\s+)?\p{Lu}[A-Za-zÀ-ỹ]*)*/gu
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

const clauseSign = /[;:\n()]|\.(?=\s|$)/g

/** Clauses in reading order; behind a closed bracket the one around it goes on. */
function clausesIn(plain: string): Clause[] {
  let current = toClause(0, 0, null)
  const clauses = [current]
  const open: Clause[] = []
  clauseSign.lastIndex = 0
  while (clauseSign.test(plain)) {
    const from = clauseSign.lastIndex
    const sign = plain[from - 1]
    const outer = sign === ')' ? open.pop() : current
    if (!outer) continue
    if (sign === '(') open.push(current)
    current = sign === ')' ? toClause(from, outer.start, outer.before) : toClause(from, from, sign === '(' || sign === ':' ? outer.start : null)
    clauses.push(current)
  }
  return clauses
}

function toClause(from: number, start: number, before: number | null): Clause {
  return { from, start, before }
}

const endSign = /[,;:\n()]|\.(?=\s|$)/g

/** Where the words behind a figure end: at a sign or at the next figure that ends what is said. */
function endOfWords({ items, plain }: Reading, index: number): number {
  const start = items[index]!.end
  let next = index + 1
  while (next < index + 6 && items[next]?.isStrong === false) next++
  const end = Math.min((next < index + 6 ? items[next] : undefined)?.start ?? plain.length, start + longestClause)
  endSign.lastIndex = start
  return endSign.test(plain) && endSign.lastIndex <= end ? endSign.lastIndex - 1 : end
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
