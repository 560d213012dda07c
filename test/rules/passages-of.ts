import type { Passage } from '../../src/document/passage.ts'
import type { Source } from '../../src/source/source.ts'

/**
 * Passages of a row in a table of cases: paragraphs stand apart by an empty line, a line end inside one is a line break, `- ` and `+ ` begin
 * points, `[^4]` is a mark of note 4; `notes` give the notes' own paragraphs.
 */
export function passagesOf(text: string, notes: Readonly<Record<number, string>> = {}): Passage[] {
  const cited = new Set<number>()
  const body = passagesIn(text, { note: null, cited })
  return [...body, ...Object.entries(notes).flatMap(([number, note]) => passagesIn(note, { note: Number(number), cited }))]
}

interface Place {
  readonly note: number | null
  readonly cited: Set<number>
}

function passagesIn(text: string, place: Place): Passage[] {
  const source: Source = { path: place.note === null ? 'bao-cao.md' : `chu-thich-${place.note}.md`, text }
  const blocks = text.matchAll(/(?:[-+] )?\S.*(?:\n(?![-+] )\S.*)*/g)
  return Array.from(blocks, ({ 0: block, index }) => passageOf(source, { block, index }, place))
}

function passageOf(source: Source, { block, index }: { block: string; index: number }, { note, cited }: Place): Passage {
  const isPoint = /^[-+] /.test(block)
  const offsets: number[] = []
  const marks: { at: number; note: number; repeated: boolean }[] = []
  let text = ''
  for (const { 0: token, 1: mark, index: at } of block.matchAll(/\[\^(\d+)\]|[^]/g)) {
    if (isPoint && at < 2) continue
    if (mark === undefined) {
      offsets.push(index + at)
      text += token
    } else {
      marks.push({ at: text.length, note: Number(mark), repeated: cited.has(Number(mark)) })
      cited.add(Number(mark))
    }
  }
  const kind = note !== null ? 'note' : isPoint ? 'point' : 'paragraph'
  return { kind, text, marks, note, level: null, spanOf: (start, end) => ({ source, start: offsets[start]!, end: offsets[end - 1]! + 1 }) }
}
