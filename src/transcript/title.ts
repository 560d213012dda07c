import type { WordBlock, WordParagraph } from '../word/word-file.ts'
import { bare, isCapitals, isRule, joined, linesOf, plainOf, trimmed, withoutEnd, withoutStart, wordsOf } from './inlines.ts'
import type { Frame, Inlines, WordInline } from './transcript.ts'

/** Named kinds of documents (Nghị định 30/2020, Phụ lục III, Mục I) and their codes. */
export const kinds: Readonly<Record<string, string>> = {
  'BÁO CÁO': 'BC', 'KẾ HOẠCH': 'KH', 'CHƯƠNG TRÌNH': 'CTr', 'THÔNG BÁO': 'TB', 'TỜ TRÌNH': 'TTr', 'PHƯƠNG ÁN': 'PA', 'HƯỚNG DẪN': 'HD', 'ĐỀ ÁN': 'ĐA', 'QUYẾT ĐỊNH': 'QĐ', 'CHỈ THỊ': 'CT',
}

type Title = Pick<Frame, 'kind' | 'subject' | 'periodLine' | 'addressees'>

/** Blocks among which the name of the kind is looked for. */
const farthest = 40

/** Where the name of the document's kind stands; null where there is none. */
export function kindIndex(blocks: readonly WordBlock[]): number | null {
  const index = blocks.slice(0, farthest).findIndex(block => block.type === 'paragraph' && kindOf(block) !== null)
  return index < 0 ? null : index
}

function kindOf({ content }: WordParagraph): string | null {
  const [first = []] = linesOf(content)
  const words = wordsOf(first).replace(/\s*\(.*\)$/, '')
  return Object.keys(kinds).find(kind => words === kind || (words.startsWith(`${kind} `) && isCapitals(words))) ?? null
}

const periodLine = /^\(?\s*(?:tính\s+|số liệu\s+|kỳ báo cáo:?\s*)?từ(?:\s+ngày)?\s+\d[\d/]*.*\d\s*\)?$/iu
/** Kind, subject, period and addressees, and how many blocks they take; `blocks` begin with the kind. */
export function readTitle(blocks: readonly WordBlock[]): Title & { readonly taken: number } {
  const first = blocks[0] as WordParagraph
  const kind = kindOf(first)!
  const lines: WordInline[][] = []
  let period: string | null = null
  let taken = 1
  takeLines(linesOf(withoutStart(trimmed(first.content), kind.length)))
  for (; taken < blocks.length; taken++) {
    const block = blocks[taken]!
    if (block.type !== 'paragraph' || /^kinh gui\b/.test(bare(plainOf(block.content)))) break
    const words = wordsOf(block.content)
    if (isRule(words)) continue
    if (block.number !== null || !isOfTitle(block, lines)) break
    takeLines(linesOf(block.content))
  }
  const { addressees, end } = readAddressees(blocks, taken)
  return { kind, subject: joined(lines), periodLine: period, addressees, taken: end }

  function takeLines(all: readonly WordInline[][]): void {
    for (const line of all.filter(one => !isRule(plainOf(one)))) {
      if (period === null && periodLine.test(wordsOf(line))) period = wordsOf(line)
      else lines.push(line)
    }
  }
}

/** Centred; or in bold right below the kind where the clerk pushed it to the middle with blanks. */
function isOfTitle({ alignment, content }: WordParagraph, lines: readonly Inlines[]): boolean {
  if (alignment === 'center' || periodLine.test(wordsOf(content))) return true
  return lines.every(line => wordsOf(line) === '') && content.every(inline => inline.type !== 'text' || inline.bold || inline.text.trim() === '')
}

const listMark = /^\s*[-–—•+]\s*/

function readAddressees(blocks: readonly WordBlock[], from: number): { readonly addressees: Inlines[]; readonly end: number } {
  const first = blocks[from]
  if (first?.type !== 'paragraph' || !/^kinh gui\b/.test(bare(plainOf(first.content)))) return { addressees: [], end: from }
  const label = /^\s*kính gửi\s*:?\s*/iu.exec(plainOf(first.content))?.[0] ?? ''
  const entries: WordInline[][] = linesOf(withoutStart(first.content, label.length))
  let end = from + 1
  for (; end < blocks.length; end++) {
    const block = blocks[end]!
    if (block.type !== 'paragraph') break
    const words = wordsOf(block.content)
    if (words === '') continue
    if (!(listMark.test(words) || block.number?.trim() === '-') || words.length > 160) break
    entries.push(...linesOf(block.content))
    if (words.endsWith('.')) {
      end++
      break
    }
  }
  return { addressees: entries.map(entryOf).filter(entry => wordsOf(entry) !== ''), end }
}

/** Without dash and closing sign. */
export function entryOf(line: Inlines): WordInline[] {
  const mark = listMark.exec(plainOf(line))?.[0] ?? ''
  return withoutEnd(trimmed(withoutStart(line, mark.length)), /\s*[;.,]\s*$/)
}
