import type { Passage } from '../../document/passage.ts'
import { maskCitations } from './masked.ts'
import { beforeGoods, everyUnits, iAndY, nameForms, notAVariant, ownSpellings, terms } from './spellings.ts'
import { toneStyleOf, withToneOn, type ToneStyle } from './tone-marks.ts'
import { kindsInTwoSpellings, type SpellingKind } from './two-spellings.ts'
import { isCapitalised, isCapitals, wordsOf, type Word } from './words.ts'

/** One place where one of the spellings stands. */
interface Use {
  readonly passage: Passage
  readonly word: Word
  /** Which of the spellings it is. */
  readonly spelling: string
}

/** All uses of one term however spelt. */
export interface Term {
  /** The spelling to be kept where two are as frequent; null for the first that is used. */
  readonly preferred: string | null
  /** The preferred spelling is the owner's or the decree's: it is kept however rare it is. */
  readonly isFixed: boolean
  readonly uses: Use[]
  /** The word as it is in another spelling. */
  respell(word: string, spelling: string): string
}

type Terms = Map<string, Term>

/** The terms of the passages that can be spelt in several ways, of the kinds that seem to be. */
export function termsIn(passages: readonly Passage[]): Term[] {
  const kinds = kindsInTwoSpellings(passages)
  const all: Terms = new Map()
  if (kinds.size === 0) return []
  for (const passage of passages) collect(all, passage, kinds)
  return [...all].filter(([key, term]) => !key.startsWith('case ') || hasInnerCapital(term)).map(([, term]) => term)
}

// Every word of the report comes by here: what most of them fail at is asked first.
function collect(all: Terms, passage: Passage, kinds: ReadonlySet<SpellingKind>): void {
  const text = maskCitations(passage.text)
  const small = text.toLowerCase()
  const words = kinds.size === 1 && kinds.has('term') ? [] : wordsOf(text)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const spelling = small.slice(word.start, word.end)
    const hasCapital = spelling !== word.text
    if (!hasCapital && !isOpen(spelling) && !ownWords.has(spelling)) continue
    const at: Place = { passage, text, words, index, spelling }
    if (kinds.has('tone')) collectTone(all, at)
    if (kinds.has('i')) collectIAndY(all, at)
    if (kinds.has('every')) collectEvery(all, at)
    if (kinds.has('case')) collectLetterCase(all, at)
    if (hasCapital && kinds.has('name')) collectName(all, at)
  }
  if (kinds.has('term')) collectTerms(all, passage, small)
}

/** A word among its neighbours, and in small letters. */
interface Place {
  readonly passage: Passage
  readonly text: string
  readonly words: readonly Word[]
  readonly index: number
  readonly spelling: string
}

/** Words in small letters that have another spelling, but for those that end like `hòa`. */
const ownWords: ReadonlySet<string> = new Set([...iAndY.keys(), ...ownSpellings.keys(), 'hằng', 'hàng'])

function isOpen(spelling: string): boolean {
  return 'aeyàáảãạèéẻẽẹỳýỷỹỵ'.includes(spelling[spelling.length - 1]!)
}

function collectTone(all: Terms, at: Place): void {
  const word = at.words[at.index]!
  const style = isOpen(at.spelling) ? toneStyleOf(word.text) : null
  if (style === null) return
  const name = nameAround(at)
  const key = name === null ? 'tone' : `tone ${name} ${withToneOn('first', at.spelling)}`
  use(all, key, 'first', { passage: at.passage, word, spelling: style }, (one, spelling) => withToneOn(spelling as ToneStyle, one))
}

function collectIAndY(all: Terms, at: Place): void {
  const pair = iAndY.get(at.spelling)
  if (!pair || notAVariant.has(`${at.spelling} ${at.words[at.index + 1]?.text.toLowerCase()}`)) return
  use(all, `i ${nameAround(at) ?? ''} ${pair[0]}`, pair[0], { passage: at.passage, word: at.words[at.index]!, spelling: at.spelling }, respellPlain)
}

function collectEvery(all: Terms, { passage, words, index, spelling }: Place): void {
  const [before, word, next, afterNext] = [words[index - 1], words[index]!, words[index + 1], words[index + 2]]
  if ((spelling !== 'hằng' && spelling !== 'hàng') || !next || !everyUnits.has(next.text.toLowerCase()) || passage.text.slice(word.end, next.start).trim() !== '') return
  if (beforeGoods.has(before?.text.toLowerCase() ?? '') || /^(?:\d|càng|nay)/.test(afterNext?.text ?? '')) return
  use(all, 'hằng', 'hằng', { passage, word, spelling }, respellPlain)
}

/** `VNeID` and `VNEID`, where one spelling has capitals inside; in a line of capitals nothing can be seen. */
function collectLetterCase(all: Terms, { passage, words, index, spelling }: Place): void {
  const word = words[index]!
  if (spelling.length < 4 || (spelling === word.text && !ownSpellings.has(spelling)) || !/^[a-z]+$/.test(spelling)) return
  const isLoud = isCapitals(word.text) && [words[index - 1], words[index + 1]].some(near => near !== undefined && near.text.length > 1 && isCapitals(near.text) && /[^\x00-\x7f]/.test(near.text))
  if (!isLoud) use(all, `case ${spelling}`, ownSpellings.get(spelling) ?? null, { passage, word, spelling: word.text }, (_, chosen) => chosen)
}

/** `Trung tâm Y tế`, `Trung tâm y tế`: a name begun with a capital and gone on with others. */
function collectName(all: Terms, { passage, words, index, spelling: head }: Place): void {
  const form = nameForms.get(`${head} ${words[index + 1]?.text.toLowerCase()}`)
  const name = words.slice(index, index + (form?.words ?? 0))
  if (form === undefined || name.length < form.words || name.some(({ text }) => text.length > 1 && isCapitals(text))) return
  const { start } = name[0]!
  const { end } = name.at(-1)!
  const written = passage.text.slice(start, end)
  if (/[,;:.()]/.test(written)) return
  const spelling = name.map(({ text }) => text).join(' ')
  // Names that the decree's rule isn't sure about are left to the majority.
  const preferred = form.capitalAt === null ? null : name.map(({ text }, at) => (at === 0 || at === form.capitalAt ? text[0]!.toUpperCase() + text.slice(1) : text.toLowerCase())).join(' ')
  use(all, `name ${spelling.toLowerCase()}`, preferred, { passage, word: { text: written, start, end }, spelling }, (_, chosen) => chosen)
}

const anyTerm = new RegExp(terms.flat().join('|'))

function collectTerms(all: Terms, passage: Passage, small: string): void {
  if (!anyTerm.test(small)) return
  for (const spellings of terms) {
    for (const spelling of spellings) {
      for (let at = small.indexOf(spelling); at >= 0; at = small.indexOf(spelling, at + 1)) {
        const end = at + spelling.length
        if (/[A-Za-zÀ-ỹ\d-]/.test((small[at - 1] ?? ' ') + (small[end] ?? ' '))) continue
        const word = { text: passage.text.slice(at, end), start: at, end }
        use(all, `term ${spellings[0]}`, spellings[0], { passage, word, spelling }, respellPlain)
      }
    }
  }
}

function use(all: Terms, key: string, preferred: string | null, one: Use, respell: Term['respell']): void {
  const term = all.get(key)
  if (term) term.uses.push(one)
  else all.set(key, { preferred, isFixed: /^(?:case|name) /.test(key), uses: [one], respell })
}

/** Inside a name the owner decides (Nguyễn Thị Hoà): only the same name spelt in two ways is told, and its neighbour says which name it is. */
function nameAround({ text, words, index }: Place): string | null {
  const [before, word, next] = [words[index - 1], words[index]!, words[index + 1]]
  if (!isCapitalised(word.text)) return null
  if (before && isCapitalised(before.text) && /^\s+$/.test(text.slice(before.end, word.start))) return `${before.text} _`.toLowerCase()
  if (next && isCapitalised(next.text) && /^\s+$/.test(text.slice(word.end, next.start))) return `_ ${next.text}`.toLowerCase()
  return null
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
