import { nextSteps } from './next-steps.ts'
import type { MonthProgress } from './progress.ts'

/** For programs; the keys are part of the program's interface. Ends in a line end. */
export function progressToJson(progress: MonthProgress): string {
  const { targets, ...rest } = progress
  const plain = {
    ...rest,
    targets: targets.map(({ id, indicator, target, now, needed, pace, outlook }) => ({
      id,
      label: indicator.label,
      agency: indicator.agency,
      unit: target.unit,
      goal: target.goal,
      by: target.by,
      value: now?.value ?? null,
      month: now?.month ?? null,
      neededPerMonth: rounded(needed),
      presentPerMonth: rounded(pace),
      outlook,
    })),
    nextSteps: nextSteps(progress),
  }
  return `${JSON.stringify(plain, null, 2)}\n`
}

/** No more digits than a reader of a pace can use. */
function rounded(pace: number | null): number | null {
  return pace === null ? null : Math.round(pace * 1e4) / 1e4
}
