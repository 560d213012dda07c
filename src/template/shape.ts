/** What a template may name at a place: known before anything is filled, so that a wrong name is told even in a branch not taken. */
export type Shape =
  /** `absent` is what this report hasn't (`period`), so that there is nothing to print. */
  | { readonly kind: 'leaf'; readonly absent?: 'period' }
  | { readonly kind: 'any' }
  | { readonly kind: 'record'; readonly keys: Readonly<Record<string, Shape>> }
  | { readonly kind: 'list'; readonly of: Shape }

export const leaf: Shape = { kind: 'leaf' }
export const any: Shape = { kind: 'any' }
export const record = (keys: Readonly<Record<string, Shape>>): Shape => ({ kind: 'record', keys })
export const listOf = (of: Shape): Shape => ({ kind: 'list', of })

/** Record of plain values with these keys. */
export const leaves = (...keys: readonly string[]): Shape => record(Object.fromEntries(keys.map(key => [key, leaf])))

/** Shape of one entry of a list: every key that any entry has. */
export function shapeOfEntries(entries: readonly Readonly<Record<string, unknown>>[]): Shape {
  return leaves(...new Set(entries.flatMap(entry => Object.keys(entry))))
}

export function keysOf(shape: Shape): readonly string[] {
  return shape.kind === 'record' ? Object.keys(shape.keys) : []
}

/** Shape under a name; null where there is no such name. */
export function member(shape: Shape, key: string): Shape | null {
  if (shape.kind === 'any') return any
  if (shape.kind === 'list') return key === 'length' ? leaf : /^\d+$/.test(key) ? shape.of : null
  return shape.kind === 'record' && Object.hasOwn(shape.keys, key) ? shape.keys[key]! : null
}

/** A record with more names in it. */
export function extended(shape: Shape, keys: Readonly<Record<string, Shape>>): Shape {
  return shape.kind === 'record' ? record({ ...shape.keys, ...keys }) : shape.kind === 'any' ? any : record(keys)
}
