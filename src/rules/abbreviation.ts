import type { Passage } from '../document/passage.ts'
import type { Finding, Rule } from './rule.ts'
import { explanationSign, explanationsOf, glossesOf, useOf, type Gloss } from './text/abbreviations.ts'
import { maskCitations } from './text/masked.ts'
import { passagesWith } from './text/passages-with.ts'
import { partsOf } from './text/sections.ts'

/** Known to every reader of an administrative text. */
const known = new Set([
  'UBND', 'HĐND', 'MTTQ', 'TAND', 'VKSND', 'TW', 'TƯ', 'BCĐ', 'CHXHCN', 'XHCN', 'TP', 'PCT', 'QĐ', 'NQ', 'KH', 'BC', 'VND', 'USD', 'QR', 'SMS', 'PDF', 'GDP', 'AI', 'ID', 'IP',
])

/** A place in the text, in the order of reading. */
interface Place {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly order: number
}

export const abbreviation: Rule = {
  code: 'abbreviation',
  severity: 'warning',
  title: 'Chữ viết tắt dùng trước khi giải thích, hoặc giải thích hai lần',
  why: 'Chữ viết tắt được viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc đơn; sau đó chỉ dùng chữ tắt. Khi các phần của báo cáo được ghép lại hoặc đổi chỗ, phần giải thích dễ đứng sau chỗ dùng đầu tiên hoặc bị lặp lại. Chữ tắt mà báo cáo không giải thích ở đâu thì không bị nhắc.',
  bad: `
Tiếp nhận DVC qua mạng đạt 81%. Chất lượng dịch vụ công (DVC) được nâng lên.
%%        ^^^ abbreviation: "DVC" dùng ở đây trước khi được giải thích
`,
  good: `
Tiếp nhận dịch vụ công (DVC) qua mạng đạt 81%. Chất lượng DVC được nâng lên.
`,

  check(found, { passages }) {
    const explaining = new Set(passagesWith(passages, explanationSign))
    if (explaining.size === 0) return
    for (const part of readingParts(passages)) checkPart(found, part, explaining)
  },
}

/** Each appendix is read for itself; a note is read where its mark stands. */
function readingParts(passages: readonly Passage[]): Passage[][] {
  const notes = new Map<number, Passage[]>()
  for (const passage of passages) {
    if (passage.note === null) continue
    const paragraphs = notes.get(passage.note)
    if (paragraphs) paragraphs.push(passage)
    else notes.set(passage.note, [passage])
  }
  return partsOf(passages.filter(({ note }) => note === null)).map(part => withNotes(part, notes))
}

function withNotes(part: readonly Passage[], notes: ReadonlyMap<number, readonly Passage[]>): Passage[] {
  const all: Passage[] = []
  for (const passage of part) {
    all.push(passage)
    for (const { repeated, note } of passage.marks) if (!repeated) all.push(...notes.get(note) ?? [])
  }
  return all
}

function checkPart(found: (finding: Finding) => void, part: readonly Passage[], explaining: ReadonlySet<Passage>): void {
  const explained = new Map<string, Place[]>()
  const glosses = new Map<string, Map<string, { readonly gloss: Gloss; readonly place: Place }>>()
  for (let order = 0; order < part.length; order++) {
    const passage = part[order]!
    if (passage.kind === 'cell' || !explaining.has(passage)) continue
    const text = maskCitations(passage.text)
    for (const { short, start, end } of explanationsOf(text)) {
      if (known.has(short)) continue
      const places = explained.get(short) ?? []
      if (places.push({ passage, start, end, order }) === 1) explained.set(short, places)
    }
    for (const gloss of glossesOf(text, short => !known.has(short) && !explained.has(short))) {
      const place = { passage, start: gloss.start, end: gloss.end, order }
      // Of those that say the same the first stands for all.
      const earlier = glosses.get(gloss.short) ?? new Map<string, { readonly gloss: Gloss; readonly place: Place }>()
      const said = gloss.words.join(' ')
      const twin = [...earlier.values()].find(other => areOne(other.gloss, gloss))
      if (twin) found(explainedAgain(gloss.short, place, twin.place))
      if (!earlier.has(said)) glosses.set(gloss.short, earlier.set(said, { gloss, place }))
    }
  }
  for (const [short, [first, ...again]] of explained) {
    const use = firstUse(part, short, first!)
    if (use && isBefore(use, first!)) found(usedEarly(short, use, first!))
    for (const place of again) found(explainedAgain(short, place, first!))
  }
}

/** Where it is first used other than in an explanation, down to the passage that explains it. */
function firstUse(part: readonly Passage[], short: string, { order: last }: Place): Place | null {
  for (let order = 0; order <= last; order++) {
    const passage = part[order]!
    if (!passage.text.includes(short)) continue
    const text = maskCitations(passage.text)
    const explanations = passage.kind === 'cell' ? [] : explanationsOf(text)
    const use = useOf(short, text, explanations)
    if (use) return { passage, ...use, order }
  }
  return null
}

/** The same letters, said of mostly the same words. */
function areOne(a: Gloss, b: Gloss): boolean {
  return a.words.filter(word => b.words.includes(word)).length >= 4
}

function isBefore(a: Place, b: Place): boolean {
  // A note stands between the sentences of its passage: only other passages come before it or behind.
  const isAroundNote = a.passage.marks.some(({ note }) => note === b.passage.note)
  return !isAroundNote && a.passage.kind !== 'title' && (a.order < b.order || (a.order === b.order && a.start < b.start))
}

function usedEarly(short: string, { passage, start, end }: Place, first: Place): Finding {
  return {
    message: `"${short}" dùng ở đây trước khi được giải thích`,
    span: passage.spanOf(start, end),
    related: [{ span: first.passage.spanOf(first.start, first.end), message: 'lời giải thích ở đây' }],
    hint: `viết đầy đủ kèm "(${short})" ở chỗ này, và chỉ viết "${short}" ở chỗ sau`,
  }
}

function explainedAgain(short: string, { passage, start, end }: Place, first: Place): Finding {
  return {
    message: `"${short}" được giải thích lần thứ hai`,
    span: passage.spanOf(start, end),
    related: [{ span: first.passage.spanOf(first.start, first.end), message: 'đã giải thích ở đây' }],
    hint: `ở đây chỉ cần viết "${short}"`,
  }
}
