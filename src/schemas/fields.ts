import { parseDate, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { parseNumber } from '../vietnamese/number.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import * as problem from './problems.ts'
import { checked, converted, list, nullable, object, prefault, prepared, string, unknown, type Fields } from './shape.ts'

// YAML scalars arrive as the text that was typed (see yaml/), an empty one as null.

export const text = string({ trimmed: true, least: 1 })

/** Markdown with Handlebars: filled like a template. */
export const richText = string()

/** The same where it may still be awaited: one that is empty, or of blanks alone, is null, for it prints nothing that shows it. */
export const awaitedText = prepared(value => (typeof value === 'string' && !/\S/.test(value) ? null : value), nullable(richText))

/** A map of keys that all may be left out, and so may the map. */
export function group<F extends Fields>(fields: F) {
  return prefault(object(fields), {})
}

/** What stands around a note's number: `[{n}]`, `{n})`. */
export const noteMark = checked(string(), (value, tell) => {
  if (!/^[^{}<>&\s]{0,3}\{n\}[^{}<>&\s]{0,3}$/.test(value)) tell(() => problem.badNoteMark(value))
}).with({ pattern: '^[^{}<>&\\s]{0,3}\\{n\\}[^{}<>&\\s]{0,3}$' })

/** One line or several: `A` is `[A]`. */
export const lines = prepared(value => (typeof value === 'string' ? [value] : value), list(text))
  .with({ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] })

/** Name of a thing in files and templates: small letters without marks, digits, hyphens. */
export const id = string({ pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ })

/** What an editor takes `967.494` and `2.226.350` for: a number and a string. */
export const numberForms = [{ type: 'number' as const }, { type: 'string' as const, pattern: '^-?\\d[\\d.]*(,\\d+)?$' }]

const numberMeta = {
  anyOf: numberForms,
  description: 'Số viết như tiếng Việt: dấu chấm ngăn hàng nghìn, dấu phẩy cho phần thập phân (1.234,5).',
}

/** What no number goes without; lists have words where they may have numbers. */
function isDigitFirst(text: string): boolean {
  const first = text.charCodeAt(0)
  const code = first === 45 ? text.charCodeAt(1) : first
  return code >= 48 && code <= 57
}

function readingsOf(raw: string): readonly string[] {
  const parsed = parseNumber(raw)
  return parsed.value === null ? parsed.readings : []
}

/** A number as Vietnamese writes it; `kind` is what the sentence calls it. */
export const number = converted(string(), (raw, tell): number => {
  const parsed = isDigitFirst(raw) ? parseNumber(raw).value : null
  if (parsed === null) tell(() => problem.notANumber(raw, readingsOf(raw)))
  return parsed ?? NaN
}).with(numberMeta)

/** A number inside limits; `limits` names the clause that sets them, or null. */
export function numberBetween(low: number, high: number, limits: string | null = null) {
  return checked(number, (value, tell) => {
    if (value < low || value > high) tell(() => problem.outOfRange(value, low, high, limits))
  })
}

/** The same for what is counted. */
export function wholeNumberBetween(low: number, high: number) {
  return checked(numberBetween(low, high), (value, tell) => {
    if (!Number.isInteger(value)) tell(() => problem.notWhole(value))
  })
}

export const date = converted(string(), (raw, tell): IsoDate => {
  const parsed = parseDate(raw.trim())
  if (parsed === null) tell(() => problem.notADate(raw))
  return parsed ?? ''
}).with({ type: 'string', pattern: '^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$', description: 'Ngày: 15/4/2026 hoặc 2026-04-15.' })

/** A month as `2026-04` or `4/2026`. */
export const month = converted(string(), (raw, tell): IsoMonth => {
  const parsed = parseMonth(raw)
  if (parsed === null) tell(() => problem.notAMonth(raw))
  return parsed ?? ''
}).with({ type: 'string', pattern: '^(\\d{4}-\\d{2}|\\d{1,2}/\\d{4})$', description: 'Tháng: 2026-04 hoặc 4/2026.' })

/** A key that another kind of file has: told with `advice` where it isn't empty. */
export function elsewhere(advice: string) {
  return prefault(converted(unknown(), (value, tell): null => {
    if (value !== null && value !== undefined) tell(() => problem.misplacedKey(advice))
    return null
  }), null)
}

const spokenBooleans: Readonly<Record<string, boolean>> = { 'có': true, 'không': false, true: true, false: false, yes: true, no: false }

export const yesNo = converted(string(), (raw, tell): boolean => {
  const word = raw.toLowerCase()
  if (!Object.hasOwn(spokenBooleans, word)) tell(() => problem.notYesNo(raw))
  return spokenBooleans[word] ?? false
}).with({ enum: ['có', 'không', true, false], type: ['string', 'boolean'] })
