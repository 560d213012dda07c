import type { Span } from '../source/source.ts'

export type Severity = 'error' | 'warning'

/** One thing a person should know about the input: what it is, where it stands, what to do. All texts are Vietnamese. */
export interface Diagnostic {
  /** Stable name, `room-what`: `yaml-syntax`, `rate-mismatch`. */
  readonly code: string
  readonly severity: Severity
  /** One sentence a clerk understands, without the place. */
  readonly message: string
  /** Null only where no file can be named, as for a workspace that isn't there. */
  readonly span: Span | null
  /** Other places the reader should look at: "giá trị tháng trước ở đây". */
  readonly related: readonly Related[]
  /** What to do, or null where the message says it already. */
  readonly hint: string | null
}

export interface Related {
  readonly span: Span
  readonly message: string
}

/** Every stage takes one first. Stages report; only commands print. */
export type Report = (diagnostic: Diagnostic) => void
