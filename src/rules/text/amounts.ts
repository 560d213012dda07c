import { bracketAt, bracketsIn, type Bracket } from './clauses.ts'
import { magnitudeOf } from './magnitudes.ts'
import { isAboutAt, isChangeAt } from './movements.ts'
import { nounOf, type Noun } from './nouns.ts'
import { figuresIn, type Figure } from './numbers.ts'
import { pairsIn } from './pairs.ts'
import { remembered } from './remembered.ts'
import { firstLetters } from './signs.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

/** A number of things with what the text says around it; of a pair `45/50` it is the first number. */
export interface Amount extends Stretch {
  /** As written, without its magnitude; null where the digits can't be read. */
  readonly value: number | null
  readonly decimals: number
  /** 1, or what `nghìn`, `triệu`, `tỷ` behind the number multiply it by. */
  readonly magnitude: number
  /** The second number of a pair. */
  readonly whole: number | null
  /** Where the number, its pair and its noun end. */
  readonly until: number
  /** The noun as written, with its magnitude: `thủ tục`, `tỷ đồng`; empty where no known one follows. */
  readonly unit: string
  readonly noun: Noun | null
  readonly bracket: Bracket | null
  /** `tăng 12`, `giảm 5%`: how much it moved, no stock. */
  readonly isChange: boolean
  /** `hơn 6.000`, `khoảng 20`. */
  readonly isAbout: boolean
}

// `xã, phường`, `sở, ban, ngành`: one thing of several names.
const furtherNames: ReadonlySet<string> = new Set('ban ngành xã phường đặc thị thôn địa đơn đoàn bài tin công viên'.split(' '))
const compound = /^(?:,\s(?:ban|ngành|xã|phường|đặc khu|thị trấn|thôn|địa phương|đơn vị|đoàn thể|bài|tin|công chức|viên chức)(?![A-Za-zµÀ-ỹ]))+/

/** In reading order; the second numbers of pairs are none. */
export const amountsIn = remembered(readAmounts)

function readAmounts(text: string): readonly Amount[] {
  const figures = figuresIn(text)
  if (figures.length === 0) return none
  const pairs = pairsIn(text)
  const amounts: Amount[] = []
  let next = 0
  // Pairs and figures stand in the same order.
  for (const figure of figures) {
    if (figure.kind !== 'amount') continue
    const pair = pairs[next]
    if (pair?.whole === figure) next++
    else amounts.push(new LazyAmount(text, figure, pair?.part === figure ? pair.whole : null))
  }
  return amounts
}

const none: readonly Amount[] = []

/** What follows the number. */
type Unit = Pick<Amount, 'magnitude' | 'noun' | 'unit' | 'until'>

/** Of most amounts nobody asks for the words. A class whose fields are declared alone, as that of the statements is. */
class LazyAmount implements Amount {
  declare readonly start: number
  declare readonly end: number
  declare readonly value: number | null
  declare readonly decimals: number
  declare readonly whole: number | null
  declare private readonly text: string
  /** Where the number, or its pair, ends. */
  declare private readonly last: number
  declare private around: Bracket | null | undefined
  declare private read: Unit | null
  declare private change: boolean | null
  declare private about: boolean | null

  constructor(text: string, { start, end, value, decimals }: Figure, whole: Figure | null) {
    this.start = start
    this.end = end
    this.value = value
    this.decimals = decimals
    this.whole = whole === null ? null : whole.value
    this.text = text
    this.last = whole === null ? end : whole.end
    this.around = undefined
    this.read = null
    this.change = null
    this.about = null
  }

  get magnitude(): number {
    return (this.read ??= unitAt(this.text, this.last)).magnitude
  }

  get noun(): Noun | null {
    return (this.read ??= unitAt(this.text, this.last)).noun
  }

  get unit(): string {
    return (this.read ??= unitAt(this.text, this.last)).unit
  }

  get until(): number {
    return (this.read ??= unitAt(this.text, this.last)).until
  }

  get bracket(): Bracket | null {
    if (this.around === undefined) this.around = bracketAt(bracketsIn(this.text), this.start)
    return this.around
  }

  get isChange(): boolean {
    return (this.change ??= isChangeAt(this.text, this.start))
  }

  get isAbout(): boolean {
    return (this.about ??= isAboutAt(this.text, { start: this.start, end: this.last }))
  }
}

const wordsBehind = /(?:\s[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*){1,4}/y

function unitAt(text: string, at: number): Unit {
  wordsBehind.lastIndex = at
  if (!wordsBehind.test(text)) return { magnitude: 1, noun: null, unit: '', until: at }
  const small = smallLettersOf(text)
  const words = small.slice(at + 1, wordsBehind.lastIndex).replace(/[^\S ]/g, ' ')
  const first = words.includes(' ') ? words.slice(0, words.indexOf(' ')) : words
  const magnitude = magnitudeOf(first) ?? 1
  const counted = magnitude === 1 ? 0 : first.length + 1
  const noun = nounOf(words.slice(counted))
  const end = at + 1 + (noun ? counted + noun.name.length : Math.max(0, counted - 1))
  const more = noun && text[end] === ',' && furtherNames.has(firstLetters(small.slice(end + 1, end + 12))) ? compound.exec(small.slice(end, at + 60))?.[0] ?? '' : ''
  const until = magnitude === 1 && !noun ? at : end + more.length
  return { magnitude, noun: noun && more ? { ...noun, isGeneric: true } : noun, unit: text.slice(at + 1, until), until }
}
