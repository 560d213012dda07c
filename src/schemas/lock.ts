import { date, id, number, text } from './fields.ts'
import { fallback, object, optional, record, string, type ValueOf } from './shape.ts'

const hash = string({ pattern: /^[0-9a-f]{64}$/ })
const amount = optional(number)

const closedFigure = object({
  value: amount,
  total: amount,
  rate: amount,
  month: amount,
  parts: fallback(record(id, amount), {}),
})

/** `data/<month>/closed.lock.json`, which `bao-cao close` writes: what a month's report was when it was issued. Hashes are SHA-256 in hex. */
export const lockSchema = object({
  month: string({ pattern: /^\d{4}-\d{2}$/ }),
  closed: date,
  program: text,
  template: text,
  report: hash,
  files: record(string(), hash),
  shared: record(string(), hash),
  figures: record(id, closedFigure),
})

export type Lock = ValueOf<typeof lockSchema>
