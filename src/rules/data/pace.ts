import type { Progress } from '../../figures/target.ts'
import { daysBetween, type IsoDate, type IsoMonth } from '../../vietnamese/date.ts'
import { isRestart, type Received } from './series.ts'

const daysInMonth = 365 / 12
const longestLook = 6
const fewestMonths = 2

/** Being a little behind is no news: told only below this share of the pace that is needed. */
const tolerance = 0.9

/**
 * Mean growth a month over the last six months, from numbers of which the last one is the present; null where there are
 * too few to tell. Months before a count started anew are left out.
 */
export function paceOf(received: readonly Received[]): number | null {
  const restart = received.findLastIndex((each, index) => index > 0 && isRestart(received[index - 1]!, each))
  const recent = received.slice(Math.max(restart, 0)).slice(-longestLook - 1)
  const first = recent[0]
  const now = recent.at(-1)
  if (!first || !now || recent.length <= fewestMonths) return null
  return (now.value - first.value) / (monthNumber(now.month) - monthNumber(first.month))
}

/** Growth a month that would just reach the goal in time, from the day that the present number stands for. */
export function neededPaceOf({ goal, now, by }: Pick<Progress, 'goal' | 'now' | 'by'>, from: IsoDate): number {
  return (goal - now) / monthsBetween(from, by)
}

export function isTooSlow(pace: number, needed: number): boolean {
  return pace < needed * tolerance
}

/** With a fraction: a month is a twelfth of a year. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, to) / daysInMonth
}

function monthNumber(month: IsoMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}
