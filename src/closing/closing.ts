import type { Source } from '../source/source.ts'

/** The texts that a report was made of. */
export interface Inputs {
  /** Those of the month's own folder, its report.yaml first. */
  readonly own: readonly Source[]
  /** All others: what all months share, the template, the month before. */
  readonly shared: readonly Source[]
}

/** `data/2026-04` of `data/2026-04/report.yaml`. */
export function folderOf({ own }: Inputs): string {
  return own[0]!.path.replace(/\/[^/]*$/, '')
}
