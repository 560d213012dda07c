import { formatNumber, withoutDust } from '../vietnamese/number.ts'

/** What stands in a cell, as the library gives it. */
export type CellContent = string | number | boolean | Date

/** Decimals of a number whose format sets none. */
const usualDecimals = 6

/** What a cell shows, in Vietnamese spelling; of a number's format only digits, thousands and the sign for per cent are looked at. */
export function shownValue(value: CellContent, format: string): string {
  if (typeof value === 'number') return shownNumber(value, format)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value instanceof Date ? `${value.getUTCDate()}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}` : value
}

/** `00000` shows 123 as 00123, `0.0%` 0.125 as 12,5%, `#,##0` 1158 as 1.158; all that isn't made of digits shows it as 1158. */
function shownNumber(value: number, format: string): string {
  // Of the formats for above, below and at zero the first; what is only put beside the digits goes.
  const pattern = format.split(';')[0]!.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  // Neither 1E+3 nor 1 1/2 is made of digits alone.
  const [, digits = '', decimals = null] = (/[e/]/i.test(pattern) ? null : /([#0?][#0?,]*)(?:\.([#0?]+))?/.exec(pattern)) ?? []
  const isPercent = pattern.includes('%')
  const amount = isPercent ? withoutDust(value * 100) : value
  const [whole = '', fraction = ''] = formatNumber(Math.abs(amount), digits === '' ? usualDecimals : decimals?.length ?? 0).split(',')
  const written = digits.includes(',') ? whole : whole.replaceAll('.', '').padStart(zerosIn(digits), '0')
  const behind = fraction.padEnd(zerosIn(decimals ?? ''), '0')
  return `${amount < 0 ? '-' : ''}${written}${behind && `,${behind}`}${isPercent ? '%' : ''}`
}

function zerosIn(digits: string): number {
  return digits.replace(/[^0]/g, '').length
}
