import type { WordParagraph } from '../word/word-file.ts'
import { plainOf, trimmed, withoutStart } from './inlines.ts'
import type { Inlines, Level } from './transcript.ts'

/** What a paragraph begins with. */
export interface Enumeration {
  /** Level that a heading with such a number has; null for a number that this program's headings don't have. */
  readonly level: Level | null
  /** Mark of a point, or null. */
  readonly mark: '-' | '+' | null
  /** As written: `IV.`, `1.1.`, `a)`; the mark of a point too. */
  readonly text: string
  /** The paragraph behind it. */
  readonly rest: Inlines
}

const kinds: readonly (readonly [RegExp, Level | null])[] = [
  [/^[IVX]{1,6}\s?[.)/-]/, 1],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})*[.)]?/, null],
  [/^\d{1,2}\.\d{1,2}[.)]?(?!\d|,\d|%)/, 3],
  [/^\d{1,2}\s?[.)/](?!\d)/, 2],
  [/^[a-zđ]\s?[.)]/, 4],
]

/** Dashes and bullets that clerks type or Word's lists show. */
const point = /^[-–—•*·▪■●○o+](?=\s)|^[-–—•·▪■●](?=\p{Lu})|^\+(?=\p{L})/u

/** Number or mark that the paragraph begins with, typed or of Word's list; null where there is none. */
export function enumerationOf({ number, listLevel, content }: Pick<WordParagraph, 'number' | 'listLevel' | 'content'>): Enumeration | null {
  const line = trimmed(content)
  if (number !== null) {
    const mark = number.trim()
    if (/^[-–—•*·▪■●○o+➢❖✓]$|^\p{So}$/u.test(mark)) return { level: null, mark: mark === '+' || (mark !== '-' && listLevel > 0) ? '+' : '-', text: mark, rest: line }
    const kind = kinds.find(([pattern]) => pattern.exec(mark)?.[0] === mark) ?? (/^[IVX]+$/.test(mark) ? kinds[0] : undefined)
    return { level: kind?.[1] ?? null, mark: null, text: mark, rest: line }
  }
  const plain = plainOf(line)
  const mark = point.exec(plain)?.[0]
  if (mark !== undefined) return { level: null, mark: mark === '+' || mark === 'o' || mark === '○' ? '+' : '-', text: mark, rest: trimmed(withoutStart(line, mark.length)) }
  for (const [pattern, level] of kinds) {
    const found = pattern.exec(plain)?.[0]
    // `1.1 triệu` and `3.Chỉ đạo`: behind the number a blank, or a letter that begins a sentence.
    if (found !== undefined && /^(?:[\s\u00a0]+\S|\p{Lu}|["“])/u.test(plain.slice(found.length))) return { level, mark: null, text: found, rest: trimmed(withoutStart(line, found.length)) }
  }
  return null
}
