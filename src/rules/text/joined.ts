import type { Passage } from '../../document/passage.ts'
import { passagesWith } from './passages-with.ts'

const colonAtEnd = /:\s*(?![^\0])/g

const known = new WeakMap<readonly Passage[], readonly Passage[]>()

/**
 * The passages with a list in points taken together with the line that announces it: `… trong đó:` and the points down to the one that ends
 * in a full stop. Points that announce points of their own are left for themselves, as a passage doesn't say how deep it stands.
 */
export function joinPoints(passages: readonly Passage[]): readonly Passage[] {
  const before = known.get(passages)
  if (before) return before
  const joined = joinAll(passages)
  known.set(passages, joined)
  return joined
}

function joinAll(passages: readonly Passage[]): readonly Passage[] {
  const announcing = new Set(passagesWith(passages, colonAtEnd))
  const joined: Passage[] = []
  for (let index = 0; index < passages.length; index++) {
    const list = announcing.has(passages[index]!) ? listAfter(passages, index, announcing) : []
    joined.push(list.length > 1 ? join(passages[index]!, list) : passages[index]!)
    if (list.length > 1) index += list.length
  }
  return joined
}

function listAfter(passages: readonly Passage[], index: number, announcing: ReadonlySet<Passage>): Passage[] {
  const points: Passage[] = []
  for (const passage of passages.slice(index + 1, index + 60)) {
    if (passage.kind !== 'point' || announcing.has(passage)) return []
    points.push(passage)
    if (passage.text.trimEnd().endsWith('.')) return points
  }
  return []
}

function join(head: Passage, points: readonly Passage[]): Passage {
  const members = [head, ...points]
  const starts: number[] = []
  let text = ''
  for (const member of members) {
    text += starts.length > 0 ? '\n' : ''
    starts.push(text.length)
    text += member.text
  }
  const marks = members.flatMap((member, index) => member.marks.map(mark => ({ ...mark, at: mark.at + starts[index]! })))
  return { ...head, text, marks, spanOf }

  // A stretch over several points is shown by its beginning.
  function spanOf(start: number, end: number) {
    const index = starts.findLastIndex(at => at <= start)
    const { text: own, spanOf: ownSpanOf } = members[index]!
    const from = starts[index]!
    return ownSpanOf(start - from, Math.min(end - from, own.length))
  }
}
