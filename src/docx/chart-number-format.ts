// A plain `#,##0.00` is written with the signs of the reader's Windows, which often is set to English. Signs that stand in the format
// as letters are the same everywhere: `1.234` and, since `%` multiplies by a hundred, `43,46%`. Other fractions take the reader's signs.

/** Dots between thousands up to a billion. */
const thousands = '[>=1000000]#\\.###\\.##0;[>=1000]#\\.##0;0'

/** Language Vietnamese, for programs that write numbers by it. */
const vietnamese = '[$-42A]'

/** Most that is printed of a list's fraction. */
const mostDecimals = 4

/** Format (ECMA-376 Part 1, 18.8.31) in which every one of the numbers is written as in the text; a rate has two decimals or none. */
export function formatOf(numbers: readonly number[], unit: '%' | ''): string {
  const decimals = Math.min(mostDecimals, Math.max(0, ...numbers.map(decimalsOf)))
  if (unit === '%' && decimals <= 2) return decimals === 0 ? '0"%"' : '0\\,00%'
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  const isPlain = decimals === 0 && numbers.every(number => number >= 0 && number < 1e9)
  return isPlain && unit === '' ? thousands : `${vietnamese}#,##0${fraction}${unit && '"%"'}`
}

function decimalsOf(number: number): number {
  return /\.(\d+)$/.exec(String(number))?.[1]!.length ?? 0
}
