import { bracketAt, bracketsIn, type Bracket } from './clauses.ts'
import { magnitudeOf } from './magnitudes.ts'
import { nounOf, type Noun } from './nouns.ts'
import { figuresIn } from './numbers.ts'
import { pairsIn } from './pairs.ts'
import { remembered } from './remembered.ts'
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

const change = /(?<![A-Za-zµÀ-ỹ])(?:tăng|giảm|thêm|vượt|chênh lệch|chênh|hơn so với|lên|xuống)(?:\s(?:thêm|là|được|tới|đến|lên|xuống|khoảng|hơn|trên|gần))*\s*:?\s*$/
const about = /(?:(?<![A-Za-zµÀ-ỹ])(?:hơn|trên|gần|khoảng|xấp xỉ|dưới|ước|ước đạt|ước tính|tối thiểu|ít nhất|tối đa|không quá|bình quân|trung bình|mỗi|từng|dự kiến)|[~≈<>≥≤])(?:\s(?:là|có|đạt|ngày|tháng|năm))?\s*$/

// `xã, phường`, `sở, ban, ngành`: one thing of several names.
const compound = /^(?:,\s(?:ban|ngành|xã|phường|đặc khu|thị trấn|thôn|địa phương|đơn vị|đoàn thể|bài|tin|công chức|viên chức)(?![A-Za-zµÀ-ỹ]))+/

/** Whether the words before a number say that it is a movement and no stock. */
export function isChangeAt(text: string, start: number): boolean {
  return change.test(smallLettersOf(text).slice(Math.max(0, start - 40), start))
}

/** Whether the number is said to be rounded off, a bound or an average. */
export function isAboutAt(text: string, { start, end }: Stretch): boolean {
  const behind = text.slice(end, end + 40)
  return about.test(smallLettersOf(text).slice(Math.max(0, start - 24), start)) || (behind.includes('trở') && /^\s*(?:[A-Za-zÀ-ỹ]+\s+){0,2}trở\s+(?:lên|xuống)/u.test(behind))
}

/** In reading order; the second numbers of pairs are none. */
export const amountsIn = remembered(readAmounts)

function readAmounts(text: string): readonly Amount[] {
  const brackets = bracketsIn(text)
  const pairs = pairsIn(text)
  const amounts: Amount[] = []
  let next = 0
  // Pairs and figures stand in the same order.
  for (const { start, end, kind, value, decimals } of figuresIn(text)) {
    if (kind !== 'amount') continue
    const whole = pairs[next]?.part.start === start ? pairs[next]!.whole : null
    if (pairs[next]?.whole.start === start) next++
    else {
      const last = whole?.end ?? end
      const { magnitude, noun, unit, until } = unitAt(text, last)
      const isChange = isChangeAt(text, start)
      const isAbout = isAboutAt(text, { start, end: last })
      amounts.push({ start, end, value, decimals, magnitude, whole: whole?.value ?? null, until, unit, noun, bracket: bracketAt(brackets, start), isChange, isAbout })
    }
  }
  return amounts
}

function unitAt(text: string, at: number): Pick<Amount, 'magnitude' | 'noun' | 'unit' | 'until'> {
  const written = /^(?:\s[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*){0,4}/u.exec(text.slice(at, at + 60))![0]
  if (written === '') return { magnitude: 1, noun: null, unit: '', until: at }
  const words = written.toLowerCase().split(/\s/).slice(1)
  const magnitude = magnitudeOf(words[0]) ?? 1
  const noun = nounOf(magnitude === 1 ? words : words.slice(1))
  const simple = [...(magnitude === 1 ? [] : [words[0]]), ...(noun ? [noun.name] : [])].join(' ')
  const more = noun && text[at + 1 + simple.length] === ',' ? compound.exec(smallLettersOf(text).slice(at + 1 + simple.length, at + 60))?.[0] ?? '' : ''
  const until = simple ? at + 1 + simple.length + more.length : at
  return { magnitude, noun: noun && more ? { ...noun, isGeneric: true } : noun, unit: text.slice(at + 1, until), until }
}
