import { magnitudeOf } from './magnitudes.ts'
import { figuresIn, type Figure } from './numbers.ts'
import { remembered } from './remembered.ts'
import { lastLetters } from './signs.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'
import { isCapitalAt } from './words.ts'

/** `393.249/419.886`: so many of so many. */
export interface Pair extends Stretch {
  readonly part: Figure
  readonly whole: Figure
}

const slash = /^((?:\s[A-Za-zÀ-ỹ]+){0,4})\s?\/\s?$/
const ofTotal = /^(?:\s[A-Za-zµÀ-ỹ]+){0,6},?\s(?:trên|trong)\stổng(?:\ssố)?(?:\s[A-Za-zµÀ-ỹ]+){0,4}?(?:\slà)?\s$/
const rankings: ReadonlySet<string> = new Set('xếp hạng thứ đứng top'.split(' '))
const dayWords: ReadonlySet<string> = new Set('ngày trước sau đến tới từ hết sáng chiều tối đêm dịp lễ hôm trong'.split(' '))

/** Pairs among the figures of a text, in reading order; days (`30/6`), rankings (`7/34`) and chains (`1/2/3`) are none. */
export const pairsIn = remembered(readPairs)

function readPairs(text: string): readonly Pair[] {
  const figures = figuresIn(text)
  const pairs: Pair[] = []
  for (let index = 1; index < figures.length; index++) {
    const part = figures[index - 1]!
    const whole = figures[index]!
    if ( part.kind !== 'amount' || whole.kind !== 'amount' || pairs.at(-1)?.whole === part) continue
    if (whole.start - part.end > 60 || !isPair(text, part, whole)) continue
    pairs.push({ part, whole, start: part.start, end: whole.end })
  }
  return pairs
}

function isPair(text: string, part: Figure, whole: Figure): boolean {
  if (!part.value && part.value !== 0) return false
  if (!whole.value || isInChain(text, part, whole)) return false
  const between = text.slice(part.end, whole.start)
  const unit = between.includes('/') ? slash.exec(between)?.[1]?.trim() : undefined
  if (unit === undefined) return /[Tt][Rr]/.test(between) && isOf(between.toLowerCase()) && isOfOneMagnitude(between, text.slice(whole.end, whole.end + 24))
  const before = smallLettersOf(text).slice(Math.max(0, part.start - 24), part.start)
  const behind = text.slice(whole.end, whole.end + 24)
  // `02 cán bộ/01 điểm` is so many to each.
  if (isWord(behind) && !behind.toLowerCase().trimStart().startsWith(unit.toLowerCase())) return false
  return !isRanking(before) && !(isDayAndMonth(part, whole) && looksLikeDay(before, behind)) && !isRankAmongProvinces(whole, behind)
}

/** ` trên `, ` hồ sơ trên tổng số `. */
function isOf(between: string): boolean {
  return /^\strên\s$/.test(between) || (between.includes('tổng') && ofTotal.test(between))
}

/** `900 triệu đồng trong tổng số 1,2 tỷ đồng` aren't figures of one scale; a scale that is written once is that of both. */
function isOfOneMagnitude(between: string, behind: string): boolean {
  const [own, other] = [between, behind].map(text => /^\s([A-Za-zÀ-ỹ]+)/.exec(text)?.[1])
  const isUnitless = /^tr(?:ên|ong)$/.test(own?.toLowerCase() ?? '')
  return isUnitless || magnitudeOf(other) === null || magnitudeOf(own) === magnitudeOf(other)
}

function isInChain(text: string, part: Figure, whole: Figure): boolean {
  if (/\/\s?$/.test(text.slice(Math.max(0, part.start - 2), part.start))) return true
  const behind = text.slice(whole.end, whole.end + 4)
  const sign = behind.includes('/') ? /^\s?\/\s?/.exec(behind)?.[0] : undefined
  return sign !== undefined && (/^\d/.test(behind.slice(sign.length)) || isCapitalAt(behind, sign.length))
}

/** `24/7` among them. */
function isDayAndMonth(part: Figure, whole: Figure): boolean {
  return part.value! <= 31 && whole.value! <= 12
}

/** Without a noun behind it `6/12` may be a day as well. */
function looksLikeDay(before: string, behind: string): boolean {
  return dayWords.has(lastLetters(before)) || !isWord(behind) || /^\s(?:và|đến|tới|là|đã|của|năm)(?![A-Za-zÀ-ỹ])/.test(behind)
}

function isWord(behind: string): boolean {
  return /^\s[A-Za-zÀ-ỹ]/.test(behind)
}

/** `xếp thứ`, `hạng:`, `vị trí`. */
function isRanking(before: string): boolean {
  const written = before.trimEnd()
  const words = written.endsWith(':') ? written.slice(0, -1).trimEnd() : written
  return rankings.has(lastLetters(words)) || (words.endsWith('vị trí') && lastLetters(words.slice(0, -' trí'.length)) === 'vị')
}

function isRankAmongProvinces(whole: Figure, behind: string): boolean {
  return (whole.value === 34 || whole.value === 63) && /^\s(?:tỉnh|địa phương)/i.test(behind)
}
