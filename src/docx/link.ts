import type { Context } from './context.ts'
import { element } from './markup/element.ts'
import { relate } from './package/relationships.ts'

/** Word opens no longer one. */
const longestAnchor = 255

/** A link around runs; the place in a page stands beside its address (ECMA-376 Part 1, 17.16.22). */
export function linkTo({ relationships }: Context, address: string, runs: () => string): string {
  const at = address.indexOf('#')
  const anchor = address.slice(at + 1)
  const isSplit = at > 0 && anchor !== '' && anchor.length <= longestAnchor
  const id = relate(relationships, { kind: 'hyperlink', target: isSplit ? address.slice(0, at) : address, isExternal: true })
  return element('w:hyperlink', { 'w:history': 1, 'w:anchor': isSplit ? anchor : undefined, 'r:id': id }, runs())
}
