import * as z from 'zod'
import { date, fallback, id, number, optional, text } from './fields.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const amount = optional(number)

const closedFigure = z.strictObject({
  value: amount,
  total: amount,
  rate: amount,
  month: amount,
  parts: fallback(z.record(id, amount), {}),
})

/** `data/<month>/closed.lock.json`, which `bao-cao close` writes: what a month's report was when it was issued. Hashes are SHA-256 in hex. */
export const lockSchema = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  closed: date,
  program: text,
  template: text,
  report: hash,
  files: z.record(z.string(), hash),
  shared: z.record(z.string(), hash),
  figures: z.record(id, closedFigure),
})

export type Lock = z.infer<typeof lockSchema>
