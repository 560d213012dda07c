/** `advice`: work goes on without it, but something is not as good as it could be. */
export type Condition = 'good' | 'advice' | 'error'

/** One thing that was looked at. */
export interface Check {
  /** Stable name: `office`. */
  readonly id: string
  readonly condition: Condition
  readonly title: string
  /** What was found. */
  readonly found: string
  /** What to do, or null where nothing is. */
  readonly hint: string | null
}

/** In the order in which they are shown. */
export type Health = readonly Check[]
