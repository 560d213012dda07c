import * as z from 'zod'
import { parseDate, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { parseNumber } from '../vietnamese/number.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import { problem } from './problems.ts'

// Here, for every schema is made of these: zod would write a function for each and have it compiled at every start, which only tens of thousands of files pay back.
z.config({ jitless: true })

// YAML scalars arrive as the text that was typed (see yaml/), an empty one as null.
// Metadata given to `.meta()` goes into the JSON Schema as it stands.

/** A key that may be left out or left empty; both are null. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullable().default(null)
}

/** A key that may be left out or left empty; both mean `usual`. */
export function fallback<T extends z.ZodType>(schema: T, usual: z.output<T>) {
  return schema.nullish().transform(value => value ?? usual)
}

export const text = z.string().trim().min(1)

/** Markdown with Handlebars: filled like a template. */
export const richText = z.string()

/** What stands around a note's number: `[{n}]`, `{n})`. */
export const noteMark = z.string().check(context => {
  if (/^[^{}<>&\s]{0,3}\{n\}[^{}<>&\s]{0,3}$/.test(context.value)) return
  context.issues.push({ code: 'custom', input: context.value, ...problem.badNoteMark(context.value) })
}).meta({ pattern: '^[^{}<>&\\s]{0,3}\\{n\\}[^{}<>&\\s]{0,3}$' })

/** One line or several: `A` is `[A]`. */
export const lines = z.preprocess(value => (typeof value === 'string' ? [value] : value), z.array(text))
  .meta({ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] })

/** Name of a thing in files and templates: small letters without marks, digits, hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** What an editor takes `967.494` and `2.226.350` for: a number and a string. */
export const numberForms = [{ type: 'number' as const }, { type: 'string' as const, pattern: '^-?\\d[\\d.]*(,\\d+)?$' }]

const numberMeta = {
  anyOf: numberForms,
  description: 'Số viết như tiếng Việt: dấu chấm ngăn hàng nghìn, dấu phẩy cho phần thập phân (1.234,5).',
}

/** A number as Vietnamese writes it; `kind` is what the sentence calls it. */
export const number = z.string().transform((raw, context) => {
  const parsed = parseNumber(raw)
  if (parsed.value !== null) return parsed.value
  context.addIssue({ code: 'custom', ...problem.notANumber(raw, parsed.readings) })
  return z.NEVER
}).meta(numberMeta)

/** A number inside limits; `limits` names the clause that sets them, or null. */
export function numberBetween(low: number, high: number, limits: string | null = null) {
  return number.check(context => {
    if (context.value >= low && context.value <= high) return
    context.issues.push({ code: 'custom', input: context.value, ...problem.outOfRange(context.value, low, high, limits) })
  })
}

/** The same for what is counted. */
export function wholeNumberBetween(low: number, high: number) {
  return numberBetween(low, high).check(context => {
    if (Number.isInteger(context.value)) return
    context.issues.push({ code: 'custom', input: context.value, ...problem.notWhole(context.value) })
  })
}

export const date = z.string().transform((raw, context): IsoDate => {
  const parsed = parseDate(raw.trim())
  if (parsed !== null) return parsed
  context.addIssue({ code: 'custom', ...problem.notADate(raw) })
  return z.NEVER
}).meta({ type: 'string', pattern: '^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$', description: 'Ngày: 15/4/2026 hoặc 2026-04-15.' })

/** A month as `2026-04` or `4/2026`. */
export const month = z.string().transform((raw, context): IsoMonth => {
  const parsed = parseMonth(raw)
  if (parsed !== null) return parsed
  context.addIssue({ code: 'custom', ...problem.notAMonth(raw) })
  return z.NEVER
}).meta({ type: 'string', pattern: '^(\\d{4}-\\d{2}|\\d{1,2}/\\d{4})$', description: 'Tháng: 2026-04 hoặc 4/2026.' })

/** A key that another kind of file has: told with `advice` where it isn't empty. */
export function elsewhere(advice: string) {
  return z.unknown().transform((value, context): null => {
    if (value !== null && value !== undefined) context.addIssue({ code: 'custom', ...problem.misplacedKey(advice) })
    return null
  }).prefault(null)
}

const spokenBooleans: Readonly<Record<string, boolean>> = { 'có': true, 'không': false, true: true, false: false, yes: true, no: false }

export const yesNo = z.string().transform((raw, context) => {
  const value = Object.hasOwn(spokenBooleans, raw.toLowerCase()) ? spokenBooleans[raw.toLowerCase()] : undefined
  if (value !== undefined) return value
  context.addIssue({ code: 'custom', ...problem.notYesNo(raw) })
  return z.NEVER
}).meta({ enum: ['có', 'không', true, false], type: ['string', 'boolean'] })
