import { withoutMarks } from '../vietnamese/without-marks.ts'
import type { WordText } from '../word/word-file.ts'
import type { Inlines, WordInline } from './transcript.ts'

/** The letters alone; a break is a blank. */
export function plainOf(inlines: Inlines): string {
  return inlines.map(inline => (inline.type === 'text' ? inline.text : inline.type === 'break' ? ' ' : '')).join('')
}

/** With single blanks, none at the ends. */
export function wordsOf(inlines: Inlines): string {
  return plainOf(inlines).replace(/\s+/g, ' ').trim()
}

/** Without the first letters, however they are parted. */
export function withoutStart(inlines: Inlines, letters: number): WordInline[] {
  let left = letters
  return inlines.flatMap((inline): WordInline[] => {
    if (left === 0 || inline.type !== 'text') return left > 0 && inline.type === 'break' ? [] : [inline]
    const cut = Math.min(left, inline.text.length)
    left -= cut
    return cut === inline.text.length ? [] : [{ ...inline, text: inline.text.slice(cut) }]
  })
}

/** The first letters alone, with what stands between them. */
export function startOf(inlines: Inlines, letters: number): WordInline[] {
  let left = letters
  const start: WordInline[] = []
  for (const inline of inlines) {
    if (left === 0) break
    if (inline.type === 'text') {
      start.push({ ...inline, text: inline.text.slice(0, left) })
      left -= Math.min(left, inline.text.length)
    } else {
      start.push(inline)
    }
  }
  return start
}

/** Without blanks and breaks at both ends. */
export function trimmed(inlines: Inlines): WordInline[] {
  const list = [...inlines]
  for (let first = list[0]; first; first = list[0]) {
    if (first.type === 'note') break
    const text = first.type === 'text' ? first.text.trimStart() : ''
    if (text !== '') {
      list[0] = { ...(first as WordText), text }
      break
    }
    list.shift()
  }
  for (let last = list.at(-1); last; last = list.at(-1)) {
    if (last.type === 'note') break
    const text = last.type === 'text' ? last.text.trimEnd() : ''
    if (text !== '') {
      list[list.length - 1] = { ...(last as WordText), text }
      break
    }
    list.pop()
  }
  return list
}

/** Without these letters at the end. */
export function withoutEnd(inlines: Inlines, end: RegExp): WordInline[] {
  const index = inlines.findLastIndex(({ type }) => type === 'text')
  const run = inlines[index]
  return run?.type === 'text' ? trimmed(inlines.with(index, { ...run, text: run.text.replace(end, '') })) : [...inlines]
}

/** At the breaks. */
export function linesOf(inlines: Inlines): WordInline[][] {
  const lines: WordInline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([])
    else lines.at(-1)!.push(inline)
  }
  return lines
}

export type Emphasis = 'bold' | 'italic'

/** Whether all letters have it; blanks and signs don't count. */
export function isAll(inlines: Inlines, emphasis: Emphasis): boolean {
  const texts = inlines.filter((inline): inline is WordText => inline.type === 'text' && /[\p{L}\d]/u.test(inline.text))
  return texts.length > 0 && texts.every(text => text[emphasis])
}

/** How many letters at the start have it, blanks and signs among them counted. */
export function leadLength(inlines: Inlines, emphasis: Emphasis): number {
  let length = 0
  for (const inline of inlines) {
    if (inline.type !== 'text') continue
    if (!inline[emphasis] && /[\p{L}\d]/u.test(inline.text)) break
    length += inline.text.length
  }
  return length
}

export function without(inlines: Inlines, emphasis: Emphasis): WordInline[] {
  return inlines.map(inline => (inline.type === 'text' ? { ...inline, [emphasis]: false } : inline))
}

/** Small letters without marks, `&` as `và`, single blanks: what is compared when names and titles are looked for. */
export function bare(text: string): string {
  return withoutMarks(text).replaceAll('&', ' va ').replace(/[^\p{L}\d]+/gu, ' ').trim()
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi')
}

/** Lines made one, a break between each. */
export function joined(lines: readonly Inlines[]): WordInline[] {
  const shown = lines.map(trimmed).filter(line => line.length > 0)
  return shown.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]))
}

/** Blank, or a drawn line such as `_______`. */
export function isRule(text: string): boolean {
  return /^[\s_\-–—=*.…]*$/.test(text)
}
