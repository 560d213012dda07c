import type { Expression } from './statement.ts'

/** Whether a number is written out that JavaScript can't count with to the last digit. */
export function isTooLarge(expression: Expression): boolean {
  return expression.type === 'literal' && typeof expression.value === 'number' && Math.abs(expression.value) > Number.MAX_SAFE_INTEGER
}
