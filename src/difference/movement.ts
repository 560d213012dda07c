import { changeOf } from '../figures/change.ts'
import type { Amounts, Figure } from '../figures/figures.ts'
import { rateOf } from '../figures/rate.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import type { MethodChange, Movement, TargetShare } from './difference.ts'

/** Decimals of a share of a target. */
const shareDecimals = 2

/** What a reader may compare of two amounts; `figure` is the later one's. */
export function movementOf(figure: Figure, earlier: Amounts | null, later: Amounts | null, methods: readonly MethodChange[]): Movement {
  const [before, after] = [earlier?.value ?? null, later?.value ?? null]
  const nothing = { difference: null, percent: null, points: null }
  if (before === null && after === null) return { ...nothing, remark: 'neither' }
  if (before === null) return { ...nothing, remark: 'no-earlier' }
  if (after === null) return { ...nothing, remark: 'no-later' }
  if (methods.some(({ what }) => what === 'unit' || what === 'kind')) return { ...nothing, remark: 'other-method' }

  const compared: Figure = { ...figure, ...later!, previous: earlier }
  const isOtherRate = methods.some(({ what }) => what === 'total' || what === 'decimals')
  return {
    difference: changeOf(compared, 'value'),
    percent: changeOf(compared, 'percent'),
    points: isOtherRate ? null : changeOf(compared, 'points'),
    remark: before === 0 && after !== 0 ? 'from-zero' : isOtherRate ? 'other-method' : null,
  }
}

export function targetShareOf({ target }: Indicator, earlier: Amounts | null, later: Amounts | null): TargetShare | null {
  if (!target) return null
  const { by } = target
  const share = (goal: number, measure: 'rate' | 'value'): TargetShare => ({
    measure, target: goal, by,
    earlier: rateOf(earlier?.[measure] ?? null, goal, shareDecimals),
    later: rateOf(later?.[measure] ?? null, goal, shareDecimals),
  })
  if (target.rate !== null) return share(target.rate, 'rate')
  return target.value === null ? null : share(target.value, 'value')
}
