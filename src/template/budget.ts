import type { Report } from '../diagnostics/diagnostic.ts'
import type { Spot } from './place.ts'
import * as problems from './problems.ts'

/** Letters that a template may give, all that it fills on the way counted: a report of 1,400 pages needs half of them. */
const maxLetters = 20_000_000

/** Calls that may stand in each other, through partials and paragraphs. */
const maxDepth = 100

/** What keeps a template that calls itself over and over from taking up all time and memory. */
export interface Budget {
  /** Takes letters from what is left; false once there is nothing left, which is told at the first place. */
  spend(letters: number, spot: Spot): boolean
  /** Before a call: false where calls stand in each other too deep, which is told once. `leave` goes behind it. */
  enter(spot: Spot): boolean
  leave(): void
}

export function createBudget(report: Report): Budget {
  let left = maxLetters
  let depth = 0
  let isDepthTold = false
  return { spend, enter, leave: () => void depth-- }

  function spend(letters: number, spot: Spot): boolean {
    if (left > 0 && left <= letters) report(problems.tooLong(maxLetters, spot))
    left -= letters
    return left > 0
  }

  function enter(spot: Spot): boolean {
    if (depth < maxDepth) {
      depth++
      return true
    }
    if (!isDepthTold) report(problems.tooDeep(spot))
    isDepthTold = true
    return false
  }
}
