import { rateOf } from '../../figures/rate.ts'
import { amountsIn } from './amounts.ts'
import { bracketAt, bracketsIn, sentenceAt } from './clauses.ts'
import { figuresIn, type Figure } from './numbers.ts'
import { pairsIn, type Pair } from './pairs.ts'
import { followsFrom, isStatement, leadsTo, type Clauses } from './rate-links.ts'
import type { Stretch } from './sentences.ts'

/** A rate that doesn't follow from the pair that it belongs to. */
export interface RatedPair {
  readonly rate: Figure
  readonly pair: Pair
  /** As written. */
  readonly said: number
  /** Rounded half up at the rate's own decimals. */
  readonly exact: number
  /** Cut off there instead. */
  readonly cut: number
}

/** A rate that is said of a pair, right or wrong. */
export interface Claim {
  readonly rate: Figure
  readonly pair: Pair
  readonly exact: number
  readonly fits: boolean
}

/** Rates of one passage that can't be had from their pairs, in reading order. */
export function ratedPairsIn(text: string): RatedPair[] {
  return sayingsIn(text).flatMap(saying => (isSurelyRight(saying) ? [] : mismatches(claimsOf(saying))))
}

/** Rates of one passage and the pairs that they are said of; a rate may have several claims to it. */
export function claimsIn(text: string): Claim[] {
  return sayingsIn(text).flatMap(claimsOf)
}

/** A sentence with rates and pairs. */
interface Saying {
  readonly clauses: Clauses
  readonly pairs: readonly Pair[]
}

function sayingsIn(text: string): readonly Saying[] {
  const pairs = text.includes('%') ? pairsIn(text) : none
  const sayings: Saying[] = []
  for (let index = 0; index < pairs.length;) {
    const { start, end } = sentenceAt(text, pairs[index]!.start)
    const first = index++
    while (index < pairs.length && pairs[index]!.start < end) index++
    const inside = (one: Stretch) => one.start >= start && one.end <= end
    const rates = figuresIn(text).filter(one => one.kind === 'rate' && inside(one))
    if (rates.length > 0) sayings.push({ clauses: { text, brackets: bracketsIn(text), amounts: amountsIn(text), rates }, pairs: pairs.slice(first, index).filter(inside) })
  }
  return sayings
}

const none: readonly Pair[] = []

/** A rate that could only be said of a pair that it follows from. */
function isSurelyRight({ clauses: { rates }, pairs }: Saying): boolean {
  return rates.length === 1 && pairs.length === 1 && toClaim(rates[0]!, pairs[0]!).fits
}

function claimsOf({ clauses, pairs }: Saying): Claim[] {
  const rates = clauses.rates.filter(rate => isStatement(clauses.text, rate))
  const runs = runsOf(clauses, pairs, rates)
  return runs.flatMap((run, index) => {
    const first = run[0]!
    const last = run.at(-1)!
    const before = rates.filter(rate => rate.end <= first.start && rate.start >= (runs[index - 1]?.at(-1)!.end ?? 0))
    const behind = rates.filter(rate => rate.start >= last.end && rate.end <= (runs[index + 1]?.[0]!.start ?? Infinity))
    const leading = before.filter((rate, at) => at === before.length - 1 && leadsTo(clauses, rate, first))
    const following = behind.slice(0, 1 + behind.findIndex(rate => followsFrom(clauses, last, rate))).slice(-1)
    if (run.length === 1) return [...leading, ...following].map(rate => toClaim(rate, last))
    return following.length > 0 ? claimsOfRun(run, behind.slice(behind.indexOf(following[0]!)), last) : claimsOfRun(run, leading.length > 0 ? before : [], null)
  })
}

/** Pairs that stand together without a rate between: `45/50 và 30/40 hồ sơ`. */
function runsOf({ text, brackets }: Clauses, pairs: readonly Pair[], rates: readonly Figure[]): Pair[][] {
  const runs: Pair[][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1)
    const isApart = !last || text.slice(last.end, pair.start).includes(';') || bracketAt(brackets, last.start) !== bracketAt(brackets, pair.start)
    if (isApart || rates.some(({ start }) => start >= last.end && start < pair.start)) runs.push([])
    runs.at(-1)!.push(pair)
  }
  return runs
}

/** As many rates as pairs belong to them in order; a single one may be that of any of them or of all together. */
function claimsOfRun(run: readonly Pair[], rates: readonly Figure[], nearest: Pair | null): Claim[] {
  if (rates.length === run.length) return run.map((pair, index) => toClaim(rates[index]!, pair))
  const [rate] = rates
  if (!rate || !nearest || rates.length > 1 || isOfAll(run, rate)) return []
  return run.map(pair => toClaim(rate, pair)).filter(({ pair, fits }) => fits || pair === nearest)
}

function isOfAll(run: readonly Pair[], rate: Figure): boolean {
  const sum = (side: 'part' | 'whole') => run.reduce((total, pair) => total + pair[side].value!, 0)
  return rateOf(sum('part'), sum('whole'), rate.decimals) === rate.value
}

function toClaim(rate: Figure, pair: Pair): Claim {
  const exact = exactOf(pair, rate.decimals)
  const isSplit = rate.split !== null && rate.split === exactOf(pair, 0)
  return { rate, pair, exact, fits: rate.value === null || rate.value === exact || isSplit }
}

/** Where a pair has two rates beside it, or a rate two pairs, one that fits is enough; of the rest the first claim stands. */
function mismatches(claims: readonly Claim[]): RatedPair[] {
  const settled = new Set<Figure | Pair>(claims.filter(({ fits }) => fits).flatMap(({ rate, pair }) => [rate, pair]))
  const wrong: RatedPair[] = []
  for (const { rate, pair, exact } of claims) {
    if (settled.has(rate) || settled.has(pair)) continue
    settled.add(rate).add(pair)
    wrong.push({ rate, pair, said: rate.value!, exact, cut: cutOff(pair, rate.decimals) })
  }
  return wrong
}

function exactOf({ part, whole }: Pair, decimals: number): number {
  return rateOf(part.value, whole.value, decimals)!
}

/** The rate without the decimals behind its last one. On whole numbers, as a binary fraction may lie just below. */
function cutOff({ part, whole }: Pair, decimals: number): number {
  const scale = 1e6
  const power = 10n ** BigInt(decimals)
  const cut = (BigInt(Math.round(part.value! * scale)) * 100n * power) / BigInt(Math.round(whole.value! * scale))
  return Number(cut) / Number(power)
}
