import type { Case } from './case.ts'
import type { Facts } from './minimal-subject.ts'

/** A case that passages-of-lines.ts reads, with what report.yaml says where that matters; `finds` may be a stretch of report.yaml. */
export interface Row extends Case {
  readonly facts?: Facts
}

/** Rows by the code of the rule that reads them. */
export type Corpus = Readonly<Record<string, readonly Row[]>>
