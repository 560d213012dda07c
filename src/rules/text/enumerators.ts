import { matchesIn } from '../../source/matches.ts'
import { maskLinks } from './masked.ts'
import { remembered } from './remembered.ts'
import { lastLetters } from './signs.ts'
import { smallLettersOf } from './small-letters.ts'

/** `(1)`, also raised; `1)` `1.` `a)` `a.` `(a)` `(ii)`; `Hai là`. */
export type EnumeratorForm = '(1)' | '1)' | '1.' | 'a)' | 'a.' | '(a)' | '(i)' | 'là'

/** A mark that counts the items of a list. */
export interface Enumerator {
  readonly form: EnumeratorForm
  /** As it is written: `(3)`, `⁽³⁾`, `đ)`. */
  readonly text: string
  /** From 1; 0 for a letter that the alphabet of points doesn't have (f, j, w, z). */
  readonly value: number
  readonly start: number
  readonly end: number
  /** It begins the passage. */
  readonly leads: boolean
  /** Behind a sign that ends an item or announces a list: what stands here can only be an enumerator. */
  readonly isClear: boolean
}

const bracket = /[()]/g
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const alphabet = 'abcdđeghiklmnopqrstuvxy'
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const ordinals = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const bracketed = /[(⁽]\s?(\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[a-zđ]|[ivx]{2,4})\s?[)⁾](?=\s*[A-Za-zÀ-ỹ\d“"'«([])/g
const halfBracketed = /(?<![A-Za-zÀ-ỹ\d(⁽./,-]|[(⁽]\s)(\d{1,2}|[a-zđ]|[ivx]{2,4})\)(?=\s*[A-Za-zÀ-ỹ\d“"'«([])/g
const dotted = /^\s*(\d{1,2}|[a-zđ])\.(?=\s+[A-Za-zÀ-ỹ“"])/g
const spoken = /(?:^|[.;:…]\s+)((Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)(?=[,:])/gi

/** What every enumerator has, and some other bracket; a letter behind an address that is blotted out may be one too. Looked for from its last sign, since most of these are rare. */
export const enumeratorSign = /[)⁾](?<=[(⁽]\s?[\da-zđ⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\s?.|(?:[^A-Za-zÀ-ỹ\d(⁽.,/-](?:\d{1,2}|[a-z]|[ivx]{2,4})|đ)\))|\0\s*(?:\d{1,2}|[a-zđ])\.\s|[,:](?<= [Ll][Àà].)/g

/** The enumerators of one passage in reading order; a lone `i`, `v` or `x` is read as a letter (see `asRoman`). */
export const enumeratorsOf = remembered(readEnumerators)

function readEnumerators(passageText: string): readonly Enumerator[] {
  const text = maskLinks(passageText)
  const whole = matchesIn(text, bracketed)
  const halves = text.includes(')') ? matchesIn(text, halfBracketed) : []
  const closing = closingHalves(text, whole, halves)
  const found = [
    ...whole.map(match => toEnumerator(text, match, '(')),
    ...halves.filter(match => !closing.has(match)).map(match => toEnumerator(text, match, ')')),
    ...matchesIn(text, dotted).map(match => toEnumerator(text, match, '.')),
    ...(maySpeak(text) ? matchesIn(text, spoken).map(match => toSpoken(match)) : []),
  ]
  return found.filter(one => one !== null).sort((a, b) => a.start - b.start)
}

/** Whether `Hai là,` or `Hai là:` may stand there. */
function maySpeak(text: string): boolean {
  if (!text.includes(' là')) return false
  const small = smallLettersOf(text)
  return small.includes(' là,') || small.includes(' là:')
}

/** `i)` where it is the first of i), ii), iii) and not the letter behind h): the same mark as a numeral; null where it can't be one. */
export function asRoman(mark: Enumerator): Enumerator | null {
  const value = romans.indexOf(/[a-z]+/.exec(mark.text)?.[0] ?? '') + 1
  return mark.form.includes('a') && value > 0 ? { ...mark, form: '(i)', value } : null
}

function toEnumerator(text: string, match: RegExpExecArray, sign: '(' | ')' | '.'): Enumerator | null {
  const said = match[1]!
  const start = match.index + match[0].search(/\S/)
  const end = match.index + match[0].length
  const form = formOf(said, sign)
  // `(05)` is a count, `(x)` a cross in a form.
  if (form === null || /^[0⁰]/.test(said)) return null
  const value = valueOf(said, form)
  return { form, text: text.slice(start, end), value, start, end, leads: /^\s*$/.test(text.slice(0, start)), isClear: isClear(text, start) }
}

function toSpoken(match: RegExpExecArray): Enumerator {
  const start = match.index + match[0].length - match[1]!.length
  const value = ordinals.indexOf(match[2]!.toLowerCase()) + 1
  return { form: 'là', text: match[1]!, value, start, end: start + match[1]!.length, leads: match.index === 0 && start === 0, isClear: true }
}

function formOf(said: string, sign: '(' | ')' | '.'): EnumeratorForm | null {
  const isNumber = /[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(said)
  if (isNumber) return sign === '(' ? '(1)' : sign === ')' ? '1)' : '1.'
  if (said.length > 1) return romans.includes(said) ? '(i)' : null
  return sign === '(' ? '(a)' : sign === ')' ? 'a)' : 'a.'
}

function valueOf(said: string, form: EnumeratorForm): number {
  if (form === '(i)') return romans.indexOf(said) + 1
  if (form.includes('a')) return alphabet.indexOf(said) + 1
  return Number([...said].map(digit => (raised.includes(digit) ? raised.indexOf(digit) : digit)).join(''))
}

const conjunctions: ReadonlySet<string> = new Set(['và', 'hoặc', 'cùng'])

function isClear(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start).trimEnd()
  if (before === '') return true
  if (conjunctions.has(lastLetters(before.toLowerCase()))) return !/[)⁾]\s*(?:và|hoặc|cùng)$/u.test(before)
  if (/[)⁾]\s*[,;]?$/.test(before) && followsEnumerator(before)) return false
  return /[;:.,!?…–—-]["”)]?$/.test(before)
}

// `(2), (3) và (4)`: a row of references, not the items themselves.
function followsEnumerator(before: string): boolean {
  return /(?:[(⁽]\s?[A-Za-zÀ-ỹ\d]{1,2}\s?[)⁾])\s*[,;]?$/.test(before)
}

/** `(điểm a)`: the bracket behind the letter closes one that is open. */
function closingHalves(text: string, whole: readonly RegExpExecArray[], halves: readonly RegExpExecArray[]): Set<RegExpExecArray> {
  const ownBrackets = new Set(whole.flatMap(({ 0: mark, index }) => [index, index + mark.length - 1]))
  const halfAt = new Map(halves.map(match => [match.index + match[0].length - 1, match]))
  const closing = new Set<RegExpExecArray>()
  let depth = 0
  for (const { 0: sign, index } of matchesIn(text, bracket)) {
    if (ownBrackets.has(index)) continue
    const half = halfAt.get(index)
    if (sign === '(') depth++
    else if (depth > 0) {
      depth--
      if (half) closing.add(half)
    }
  }
  return closing
}
