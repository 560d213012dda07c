import type { Passage } from '../../document/passage.ts'

/** Passages that a reader takes together: a heading and what stands under it, the paragraphs of one note. */
export function sectionsOf(passages: readonly Passage[]): Passage[][] {
  const sections: Passage[][] = []
  let last: Passage | null = null
  for (const passage of passages) {
    if (last === null || startsSection(passage, last)) sections.push([])
    sections.at(-1)!.push(passage)
    last = passage
  }
  return sections
}

function startsSection(passage: Passage, before: Passage): boolean {
  return passage.kind === 'heading' || passage.kind === 'title' || passage.note !== before.note || (passage.kind === 'cell') !== (before.kind === 'cell')
}

/** Body, then each appendix, then the notes: parts that are numbered and read for themselves. */
export function partsOf(passages: readonly Passage[]): Passage[][] {
  const parts: Passage[][] = []
  let last: Passage | null = null
  for (const passage of passages) {
    const begins = last === null || (passage.kind === 'title' && last.kind !== 'title') || (passage.note !== null && last.note === null)
    if (begins) parts.push([])
    parts.at(-1)!.push(passage)
    last = passage
  }
  return parts
}
