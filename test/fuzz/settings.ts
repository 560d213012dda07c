import type { Parameters } from 'fast-check'

/** All cases of a long run together; null in the usual one, where each property has its own few. */
const longRun = process.env['FUZZ_RUNS'] === undefined ? null : Number(process.env['FUZZ_RUNS'])

export const isLongRun = longRun !== null

/** How many cases a property gets: `few` in every test run, its share (of 1) of a long run. */
export function casesOf(few: number, share: number): Parameters<unknown> {
  return {
    numRuns: longRun === null ? few : Math.ceil(longRun * share),
    // The same cases in every test run; a long run may be told to look elsewhere.
    seed: Number(process.env['FUZZ_SEED'] ?? 20260415),
    endOnFailure: process.env['FUZZ_SHRINK'] === undefined,
  }
}

/** Milliseconds that one case may take on a busy machine; the slowest one measured took a tenth. */
export const timeBound = 10_000
