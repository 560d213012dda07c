import { bagOf, similarity } from '../difference/similarity.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Note } from '../document/tree.ts'

/** A note of the later document and the one that it was; null for a new one. */
export type NotePairs = ReadonlyMap<Note, Note | null>

const leastAlike = 0.5

/** Notes that somebody named are the ones of the same name; those that a helper made are known by their words only. */
export function pairNotes(earlier: readonly Note[], later: readonly Note[]): NotePairs {
  const named = new Map(earlier.filter(isNamed).map(note => [note.id, note]))
  const left = new Set(earlier.filter(note => !isNamed(note)))
  return new Map(later.map(note => [note, isNamed(note) ? named.get(note.id) ?? null : take(note)]))

  function take(note: Note): Note | null {
    const bag = bagOf(textOf(note))
    const best = [...left].map(other => ({ other, score: similarity(bagOf(textOf(other)), bag) })).toSorted((a, b) => b.score - a.score)[0]
    if (!best || best.score < leastAlike) return null
    left.delete(best.other)
    return best.other
  }
}

/** Made-up names begin with a sign that no name has. */
function isNamed({ id }: Note): boolean {
  return !id.startsWith('#')
}

function textOf({ paragraphs }: Note): string {
  return paragraphs.map(({ content }) => inlinesToPlain(content)).join('\n')
}
