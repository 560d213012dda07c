/** A place that a page asks to be opened: the path as the page knows it, line and column from 1. */
export interface AskedPlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Null for whatever isn't one. */
export function readPlace(body: string | null): AskedPlace | null {
  const { file, line, column } = parsed(body)
  return typeof file === 'string' && isCount(line) && isCount(column) ? { file, line, column } : null
}

function parsed(body: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body ?? '')
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
  } catch {
    return {}
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 1e7
}
