import { seeInlines } from '../document/inlines-of-document.ts'
import type { DocumentTree } from '../document/tree.ts'

/** Numbers of the notes that are cited more than once. */
export function notesCitedAgain(document: DocumentTree): ReadonlySet<number> {
  const numbers = new Set<number>()
  seeInlines(document, inlines => {
    for (const inline of inlines) if (inline.type === 'note' && inline.repeated) numbers.add(inline.number)
  })
  return numbers
}
