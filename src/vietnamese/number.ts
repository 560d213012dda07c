/** What a number could mean that isn't written as Vietnamese writes it; `readings` are right spellings to choose from. */
export type ParsedNumber = { readonly value: number } | { readonly value: null; readonly readings: readonly string[] }

const written = /^-?(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)(?:,\d+)?$/

/** Digits that a JavaScript number keeps exactly. */
const exactDigits = 15

/** Reads `1.234.567,89`, `1234567,89` or `-5`: dot for thousands, comma for decimals, no leading zero. */
export function parseNumber(text: string): ParsedNumber {
  const isExact = text.length <= exactDigits || text.replace(/\D/g, '').length <= exactDigits
  if (isExact && written.test(text)) return { value: Number(plainly(text)) }
  return { value: null, readings: isExact ? readingsOf(text) : [] }
}

/** As JavaScript writes it. */
function plainly(text: string): string {
  const whole = text.includes('.') ? text.replaceAll('.', '') : text
  return whole.includes(',') ? whole.replace(',', '.') : whole
}

/** `1.5` may be one and a half or fifteen: both spellings, the likelier first. */
function readingsOf(text: string): string[] {
  if (/^[A-Za-z]/.test(text)) return []
  const bare = text.replace(/[\s\u00a0%]/g, '')
  if (!/^-?\d[\d.,]*$/.test(bare)) return []
  const whole = formatNumber(Number(bare.replace(/[.,]/g, '')))
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  if (last === -1) return [whole]
  const fraction = bare.slice(last + 1)
  const decimal = formatNumber(Number(bare.slice(0, last).replace(/[.,]/g, '') || '0')) + (fraction ? `,${fraction}` : '')
  const marks = bare.replace(/[^.,]/g, '')
  const isOneKindRepeated = marks.length > 1 && new Set(marks).size === 1
  return isOneKindRepeated ? [whole] : [...new Set([decimal, whole])]
}

/**
 * `1.234.567,89`. Without `decimals` all decimals that the number has (at most 6) are written;
 * with it, the number is rounded half away from zero and trailing zeros are dropped.
 */
export function formatNumber(value: number, decimals = 6): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value)
  const [whole = '', fraction = ''] = roundHalfUp(Math.abs(value), decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const kept = fraction.replace(/0+$/, '')
  const text = kept ? `${grouped},${kept}` : grouped
  return value < 0 && text !== '0' ? `-${text}` : text
}

/** Counts under ten take a zero in Vietnamese reports: `05`, but `0` and `12`. */
export function formatCount(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : formatNumber(value)
}

/** Rounds the decimal that is printed, not its binary neighbour: 1.005 gives 1.01, 44203632500.6 no more than it says. */
function roundHalfUp(value: number, decimals: number): string {
  if (Number.isInteger(value)) return toPlain(value)
  const shifted = Number(`${toPlain(value)}e${decimals}`)
  return toPlain(Number(`${toPlain(Math.round(shifted))}e-${decimals}`))
}

/** Without an exponent; of what isn't negative. */
function toPlain(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  // Beyond 10^21 not even toFixed writes all digits.
  return value < 1e21 ? value.toFixed(15) : String(BigInt(value))
}

/** Figures have at most this many decimals. */
const mostDecimals = 6
const scale = 10 ** mostDecimals

/** A figure in millionths, from the decimal that it stands for and not from its binary neighbour: exact for whole numbers, and for all that have at most 15 digits. */
export function toMillionths(value: number): bigint {
  if (Number.isInteger(value)) return BigInt(value) * BigInt(scale)
  const scaled = value * scale
  if (Math.abs(scaled) < 10 ** exactDigits) return BigInt(Math.round(scaled))
  const [whole = '', fraction = ''] = String(Number(value.toPrecision(exactDigits))).split('.')
  return BigInt(whole + fraction.padEnd(mostDecimals, '0'))
}

export function fromMillionths(millionths: bigint): number {
  return Number(`${millionths}e-${mostDecimals}`)
}

/** What 0.1 + 0.2 or a formula's result was meant to be; whole numbers are left alone. */
export function withoutDust(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : fromMillionths(toMillionths(value))
}
