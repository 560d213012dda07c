import type { Indicator } from '../../schemas/catalogue.ts'
import { formatNumber } from '../../vietnamese/number.ts'

/** `967.494 tài khoản`. */
export function quantity(value: number, indicator: Indicator): string {
  return `${formatNumber(value)} ${indicator.unit}`
}
