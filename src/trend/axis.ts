/** Numbers to write at an axis, from below the smallest to above the largest, in steps that a reader can count by. */
export function ticksFor(numbers: readonly number[], wanted = 4): number[] {
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const step = roundStep((high - low || Math.abs(high) || 1) / wanted)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  // Multiplied, not added up: no binary dust in the labels.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** 1, 2 or 5 times a power of ten, at least `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return power * ([1, 2, 5].find(factor => factor * power >= step) ?? 10)
}
