import type { Amount } from './amounts.ts'
import type { Claim, Marker } from './breakdown-markers.ts'
import type { Breakdown } from './breakdowns.ts'
import { separatorsIn } from './clauses.ts'
import { isSameNoun, type Family } from './nouns.ts'
import { claimsAll, isNoBreakdown } from './part-labels.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

/** What may be the parts of a total. */
export interface Material {
  readonly text: string
  readonly range: Stretch
  readonly marker: Marker
  readonly total: Amount
  /** Amounts of the same sentence before the marker. */
  readonly earlier: readonly Amount[]
  /** Amounts of the range, at every depth of brackets. */
  readonly amounts: readonly Amount[]
}

/** A share of the total by which the sum may miss it and still be meant to reach it. */
const reach: Readonly<Record<Claim, { readonly over: number; readonly under: number }>> = {
  all: { over: 0.5, under: 0.5 },
  bracket: { over: 0.25, under: 0.25 },
  listed: { over: 0.1, under: 0.05 },
  within: { over: 0.1, under: 0.01 },
  some: { over: 0.02, under: 0.005 },
}

/** The parts that the text gives, two at least, where they should add up to the total and don't; null where they do or needn't. */
export function wrongParts(material: Material, parts: readonly Amount[]): Pick<Breakdown, 'parts' | 'sum' | 'isTally'> | null {
  const { text, total, marker, earlier } = material
  const readings = readingsOf(text, parts)
  const elsewhere = [total.whole, ...earlier.map(({ value }) => value)]
  if (fits(readings, total) || elsewhere.some(value => value !== null && isMet(sumOf(parts, total), { ...total, value }, parts))) return null
  const [chosen, sum] = readings.map(reading => [reading, sumOf(reading, total)] as const).sort((a, b) => missOf(a[1], total) - missOf(b[1], total))[0]!
  const isTally = marker.hasColon && total.magnitude === 1 && total.value! < 100 && chosen.every(part => leadsItem(text, part, material))
  return misses(material, chosen, { sum, isTally }) ? { parts: chosen, sum, isTally } : null
}

/** Amounts of the total's own kind that can be added up to it; null where the text holds what can't be told apart, or fewer than two of them. */
export function acceptedParts({ text, range, marker, total, amounts }: Material): readonly Amount[] | null {
  if (amounts.length < 2) return null
  const own = amounts.filter(({ bracket, isChange }) => bracket === marker.bracket && !isChange)
  const stocks = own.length > 0 ? own : bracketedParts(text, amounts, marker)
  if (stocks.length < 2 || stocks.some(({ value, isAbout }) => value === null || isAbout)) return null
  const kin = stocks.filter(part => isKin(total, part))
  if (kin.length < 2 || !sharesNoun(text, total, kin)) return null
  const separators = separatorsIn(text, range)
  const itemOf = ({ start }: Amount) => separators.findLastIndex(({ end }) => end <= start)
  const items = kin.map(itemOf)
  const last = kin.at(-1)!
  const isMixed = stocks.some(part => part.start < last.start && !kin.includes(part) && !items.includes(itemOf(part)))
  if (isMixed) return null
  const parts = kin.filter((_, index) => items[index - 1] !== items[index])
  return parts.length > 1 ? parts : null
}

/** Whether the words around the parts, of whatever total, say that they needn't add up to it. */
export function needNotAddUp(material: Material): boolean {
  return isNoBreakdown(wordsAtLevel(material), material.marker.claim)
}

/** `Sở Tư pháp (06 thủ tục), Công an tỉnh (19 thủ tục)`: one to a bracket. */
function bracketedParts(text: string, amounts: readonly Amount[], marker: Marker): Amount[] {
  const inside = amounts.filter(({ bracket, start }) => bracket && bracket.outer === marker.bracket && bracket !== marker.bracket && /^[([]\s*(?:[A-Za-zÀ-ỹ]+\s){0,2}:?\s*$/.test(text.slice(bracket.start, start)))
  return inside.filter((part, index) => inside[index - 1]?.bracket !== part.bracket)
}

/** Things of these are no kinds of one another: `05 nhóm` are no part of `34 chỉ tiêu`. */
const mixedFamilies: readonly Family[] = ['khác', 'việc']

function isKin(total: Amount, part: Amount): boolean {
  if (!part.noun) return true
  if (!total.noun) return total.unit === ''
  if (isSameNoun(total.noun, part.noun)) return true
  return total.noun.family === part.noun.family && !mixedFamilies.includes(total.noun.family)
}

/** Parts of other names are of a kind with the total where that is a general name, or where half of them bear its own. */
function sharesNoun(text: string, total: Amount, parts: readonly Amount[]): boolean {
  const named = parts.filter(({ noun }) => noun !== null)
  if (named.length === 0) return true
  if (!total.noun) {
    const [first] = named
    return named.every(({ noun }) => isSameNoun(noun!, first!.noun!)) && text.slice(Math.max(0, total.start - 120), total.start).toLowerCase().includes(first!.noun!.name)
  }
  const same = named.filter(({ noun }) => isSameNoun(noun!, total.noun!))
  return total.noun.isGeneric || same.length * 2 >= named.length
}

/** All parts; those of the first item where `;` parts items and `,` the parts inside; the first amount of each item that `;` parts. */
function readingsOf(text: string, parts: readonly Amount[]): (readonly Amount[])[] {
  const groups: Amount[][] = []
  for (const part of parts) {
    const last = groups.at(-1)?.at(-1)
    if (!last || /[;\n]/.test(text.slice(last.end, part.start))) groups.push([])
    groups.at(-1)!.push(part)
  }
  return [parts, groups[0]!, groups.map(group => group[0]!)].filter(({ length }) => length > 1)
}

/** Whether parts from the first on, or all but one, make the total. */
function fits(readings: readonly (readonly Amount[])[], total: Amount): boolean {
  return readings.some(parts => {
    const all = sumOf(parts, total)
    let sofar = 0
    return parts.some((part, index) => {
      sofar += sumOf([part], total)
      return (index > 0 && isMet(sofar, total, parts)) || (parts.length > 2 && isMet(all - sumOf([part], total), total, parts))
    }) || isMet(all, total, parts)
  })
}

function isMet(sum: number, total: Amount, parts: readonly Amount[]): boolean {
  return Math.abs(sum - total.value!) <= toleranceOf(total, parts) + 1e-9 * Math.max(1, total.value!)
}

/** Figures in `tỷ`, `triệu` or with decimals are rounded: the total and each part may be half a step off. */
function toleranceOf(total: Amount, parts: readonly Amount[]): number {
  const all = [total, ...parts]
  const isRounded = all.some(({ magnitude, decimals }) => magnitude > 1 || decimals > 0)
  const finest = Math.min(...all.map(stepOf))
  return isRounded ? (stepOf(total) + finest * parts.length) / 2 / total.magnitude : 0
}

function stepOf({ magnitude, decimals }: Amount): number {
  return magnitude / 10 ** decimals
}

function misses(material: Material, parts: readonly Amount[], { sum, isTally }: { readonly sum: number; readonly isTally: boolean }): boolean {
  const { marker, total } = material
  const words = wordsAtLevel(material)
  const isSure = isTally && marker.claim !== 'within' && marker.claim !== 'some' && parts.every(({ noun }) => noun === null || (total.noun !== null && isSameNoun(noun, total.noun)))
  const claim = isSure || claimsAll(words) ? 'all' : marker.claim
  const share = (sum - total.value!) / total.value!
  return share > 0 ? share <= reach[claim].over : -share <= reach[claim].under
}

/** The text of the range without the brackets in it, in small letters. */
function wordsAtLevel({ text, range: { start, end } }: Material): string {
  return smallLettersOf(text).slice(start, end).replace(/\([^()]*\)/g, ' ')
}

/** In units of the total. */
function sumOf(parts: readonly Amount[], total: Amount): number {
  const sum = parts.reduce((sofar, { value, magnitude }) => sofar + Math.round(value! * 1e6) * magnitude, 0)
  return Math.round(sum / total.magnitude) / 1e6
}

function missOf(sum: number, total: Amount): number {
  return Math.abs(sum - total.value!)
}

/** `06 mô hình …`: the number is the first word of its item. */
function leadsItem(text: string, part: Amount, { range }: Material): boolean {
  const before = text.slice(range.start, part.start)
  return /(?:^|[;,\n+]|(?<![A-Za-zÀ-ỹ])và)\s*(?:(?:và|có|là|-|\+|[(⁽][\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}[)⁾])\s*)*$/u.test(before.slice(-24))
}
