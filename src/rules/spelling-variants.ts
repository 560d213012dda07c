import type { Passage } from '../document/passage.ts'
import type { Finding, Rule } from './rule.ts'
import { maskCitations } from './text/masked.ts'
import { beforeGoods, everySpellings, everyUnits, iAndY, notAVariant, ownSpellings, terms } from './text/spellings.ts'
import { toneStyleOf, withToneOn, type ToneStyle } from './text/tone-marks.ts'
import { isCapitalised, isCapitals, wordsOf, type Word } from './text/words.ts'

/** One place where one of the spellings stands. */
interface Use {
  readonly passage: Passage
  readonly word: Word
  /** Which of the spellings it is. */
  readonly spelling: string
}

/** All uses of one term however spelt. */
interface Term {
  readonly preferred: string | null
  readonly uses: Use[]
  /** The word as it is in another spelling. */
  respell(word: string, spelling: string): string
}

type Terms = Map<string, Term>

export const spellingVariants: Rule = {
  code: 'spelling-variants',
  severity: 'warning',
  title: 'Một từ viết hai cách trong cùng một báo cáo',
  why: 'Cả "tỷ lệ" và "tỉ lệ", "hòa" và "hoà" đều được chấp nhận, nhưng một văn bản chỉ dùng một cách: viết lẫn lộn cho thấy báo cáo ghép từ nhiều nguồn, và tìm kiếm sẽ sót. Chương trình nhắc ở cách viết ít gặp hơn.',
  bad: `
Tỷ lệ hồ sơ trực tuyến đạt 81%; tỷ lệ số hóa đạt 90%, tỉ lệ trả đúng hạn đạt 99%.
%%                                                    ^^ spelling-variants: "tỉ" ở đây, "tỷ" ở 2 chỗ khác
`,
  good: `
Tỷ lệ hồ sơ trực tuyến đạt 81%; tỷ lệ số hóa đạt 90%, tỷ lệ trả đúng hạn đạt 99%.
`,

  check(found, { passages }) {
    const all: Terms = new Map()
    for (const passage of passages) collect(all, passage)
    for (const [key, term] of all) {
      if (!key.startsWith('case ') || hasInnerCapital(term)) tell(found, term)
    }
  },
}

function collect(all: Terms, passage: Passage): void {
  const text = maskCitations(passage.text)
  const words = wordsOf(text)
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    const next = words[index + 1]
    collectTone(all, passage, text, word, before)
    collectIAndY(all, passage, text, word, before, next)
    collectEvery(all, passage, word, before, next, words[index + 2])
    collectLetterCase(all, passage, word, before, next)
  }
  collectTerms(all, passage, text)
}

function collectTone(all: Terms, passage: Passage, text: string, word: Word, before: Word | undefined): void {
  const style = toneStyleOf(word.text)
  if (style === null) return
  const key = isName(text, word, before) ? `tone ${before!.text.toLowerCase()} ${withToneOn('first', word.text).toLowerCase()}` : 'tone'
  use(all, key, 'first', { passage, word, spelling: style }, (one, spelling) => withToneOn(spelling as ToneStyle, one))
}

function collectIAndY(all: Terms, passage: Passage, text: string, word: Word, before: Word | undefined, next: Word | undefined): void {
  const spelling = word.text.toLowerCase()
  const pair = spelling.length > 3 ? undefined : iAndY.find(one => one.includes(spelling))
  if (!pair || notAVariant.has(`${spelling} ${next?.text.toLowerCase()}`)) return
  const key = isName(text, word, before) ? `i ${before!.text.toLowerCase()} ${pair[0]}` : `i ${pair[0]}`
  use(all, key, pair[0], { passage, word, spelling }, respellPlain)
}

function collectEvery(all: Terms, passage: Passage, word: Word, before: Word | undefined, next: Word | undefined, afterNext: Word | undefined): void {
  const spelling = word.text.toLowerCase()
  if (!everySpellings.includes(spelling) || !next || !everyUnits.has(next.text.toLowerCase()) || passage.text.slice(word.end, next.start).trim() !== '') return
  if (beforeGoods.has(before?.text.toLowerCase() ?? '') || /^(?:\d|càng|nay)/.test(afterNext?.text ?? '')) return
  use(all, 'hằng', 'hằng', { passage, word, spelling }, respellPlain)
}

/** `VNeID` and `VNEID`, where one spelling has capitals inside; in a line of capitals nothing can be seen. */
function collectLetterCase(all: Terms, passage: Passage, word: Word, before: Word | undefined, next: Word | undefined): void {
  if (word.text.length < 4 || !/^[A-Za-z]+$/.test(word.text)) return
  const key = word.text.toLowerCase()
  const isLoud = isCapitals(word.text) && [before, next].some(near => near !== undefined && near.text.length > 1 && isCapitals(near.text) && /[^\x00-\x7f]/.test(near.text))
  if (isLoud || (!/[A-Z]/.test(word.text) && !ownSpellings.has(key))) return
  use(all, `case ${key}`, ownSpellings.get(key) ?? null, { passage, word, spelling: word.text }, (_, spelling) => spelling)
}

function collectTerms(all: Terms, passage: Passage, text: string): void {
  const small = text.toLowerCase()
  for (const spellings of terms) {
    for (const spelling of spellings) {
      for (let at = small.indexOf(spelling.toLowerCase()); at >= 0; at = small.indexOf(spelling.toLowerCase(), at + 1)) {
        const end = at + spelling.length
        if (/[A-Za-zÀ-ỹ\d-]/.test((text[at - 1] ?? ' ') + (text[end] ?? ' '))) continue
        const word = { text: passage.text.slice(at, end), start: at, end }
        use(all, `term ${spellings[0]}`, spellings[0].toLowerCase(), { passage, word, spelling: spelling.toLowerCase() }, respellPlain)
      }
    }
  }
}

function use(all: Terms, key: string, preferred: string | null, one: Use, respell: Term['respell']): void {
  const term = all.get(key)
  if (term) term.uses.push(one)
  else all.set(key, { preferred, uses: [one], respell })
}

/** Inside a name the owner decides (Nguyễn Thị Hoà): only the same name spelt in two ways is told. */
function isName(text: string, word: Word, before: Word | undefined): boolean {
  return before !== undefined && isCapitalised(word.text) && isCapitalised(before.text) && /^\s+$/.test(text.slice(before.end, word.start))
}

function tell(found: (finding: Finding) => void, { preferred, uses, respell }: Term): void {
  const counts = new Map<string, number>()
  for (const { spelling } of uses) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  if (counts.size < 2) return
  const rank = (spelling: string) => counts.get(spelling)! * 2 + (spelling === preferred ? 1 : 0)
  const chosen = [...counts.keys()].reduce((best, one) => (rank(one) > rank(best) ? one : best))
  for (const { passage, word, spelling } of uses) {
    if (spelling === chosen) continue
    const right = respell(word.text, chosen)
    const others = uses.filter(other => other.spelling === chosen)
    const twin = others.find(other => other.word.text.toLowerCase() === right.toLowerCase()) ?? others[0]!
    const isSame = twin.word.text.toLowerCase() === right.toLowerCase()
    found({
      message: isSame ? `"${word.text}" ở đây, "${twin.word.text}" ở ${others.length} chỗ khác` : `"${word.text}" đặt dấu thanh khác "${twin.word.text}" và các chữ cùng vần trong báo cáo`,
      span: passage.spanOf(word.start, word.end),
      related: [{ span: twin.passage.spanOf(twin.word.start, twin.word.end), message: `cách viết "${twin.word.text}" ở đây` }],
      hint: `viết thống nhất "${right}"`,
    })
  }
}

/** Capitals alone tell nothing (`IOC`, `Kiosk`); one inside a word (VNeID) makes a spelling of its own. */
function hasInnerCapital({ preferred, uses }: Term): boolean {
  return preferred !== null || uses.some(({ spelling }) => /[a-z][A-Z]|^[A-Z]{2,}[a-z]/.test(spelling))
}

/** Keeps the capital or the capitals of the word. */
function respellPlain(word: string, spelling: string): string {
  if (word.length > 1 && isCapitals(word)) return spelling.toUpperCase()
  return isCapitalised(word) ? spelling[0]!.toUpperCase() + spelling.slice(1) : spelling
}
