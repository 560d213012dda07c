import type { Passage } from '../../document/passage.ts'
import { linkSign, maskCitations } from './masked.ts'
import { passagesWith, passagesWithRare, seam, smallWholeOf, wholeOf } from './passages-with.ts'
import { everyUnits, iAndY, nameForms, ownSpellings, terms } from './spellings.ts'
import { isCapitals, nextWord, signsOfWords, wordAround } from './words.ts'

/** What may be spelt in two ways: where a tone sits, i or y, `hằng` or `hàng`, the capitals of a word, those of a name, whole terms. */
export type SpellingKind = 'tone' | 'i' | 'every' | 'case' | 'name' | 'term'

const sign = `[${signsOfWords}]`
const units = [...everyUnits].join('|')

// All but `innerCapital` are for small letters: V8 looks slowly through large classes that ignore case.
const toneOnFirst = new RegExp(`(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!${sign})`)
const toneOnSecond = new RegExp(`(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!${sign})`)
const otherOfIAndY = wordOf(new Set(Array.from(iAndY.values(), ([, other]) => other!)), '')
const everyWithBreve = new RegExp(`hằng\\s+(?:${units})`)
const everyWithout = new RegExp(`hàng\\s+(?:${units})`)
const innerCapital = /[a-z][A-Z]|[A-Z]{2}[a-z]/g
const nameHead = new RegExp([...secondsByFirst()].map(([first, seconds]) => `${first}(?=[^a-z0-9\\0]+(?:${seconds.join('|')}))`).join('|'), 'g')
const term = new RegExp(`(?:${terms.flat().join('|')})(?![A-Za-zÀ-ỹ\\d-])`, 'g')

/** Those that aren't preferred: of two spellings of one term one is among them. */
const otherTerms = terms.flatMap(([, ...others]) => others)

/** Capitals that in small letters take two places, or are one of ASCII. */
const oddCapital = /[İ\u212a]/

/** A text, and the same in small letters, sign for sign unless it has odd capitals. */
interface Evidence {
  readonly text: string
  readonly small: string
}

/** The kinds of which the report seems to have two spellings of one thing; whatever it spells alike needn't be collected. */
export function kindsInTwoSpellings(passages: readonly Passage[]): ReadonlySet<SpellingKind> {
  const evidence = evidenceOf(passages)
  const has = (pattern: RegExp) => evidence.some(({ small }) => pattern.test(small))
  const isFound: Readonly<Record<SpellingKind, () => boolean>> = {
    tone: () => has(toneOnSecond) && has(toneOnFirst),
    i: () => has(otherOfIAndY),
    every: () => has(everyWithBreve) && has(everyWithout),
    case: () => areTwo(casesIn(evidence), spelling => spelling.toLowerCase()),
    name: () => areTwo(evidence.flatMap(namesIn), spelling => spelling.toLowerCase()),
    term: () => evidence.some(({ small }) => otherTerms.some(other => stands(small, other))) && areTwo(evidence.flatMap(({ small }) => small.match(term) ?? []), spelling => terms.findIndex(spellings => spellings.includes(spelling))),
  }
  const kinds = Object.keys(isFound) as SpellingKind[]
  return new Set(passagesWithRare(passages, oddCapital).length > 0 ? kinds : kinds.filter(kind => isFound[kind]()))
}

/** Whether a spelling stands there with no more letters behind it; looked for from its first rare sign on, since V8 skips quickly to that. */
function stands(small: string, spelling: string): boolean {
  const skipped = Math.max(0, spelling.search(/[^a-z ]/))
  const rest = spelling.slice(skipped)
  for (let at = small.indexOf(rest); at >= 0; at = small.indexOf(rest, at + 1)) {
    if (small.startsWith(spelling, at - skipped) && !/[A-Za-zÀ-ỹ\d-]/.test(small.charAt(at + rest.length))) return true
  }
  return false
}

/** All passages; those with addresses also as they are without, since a word may end where one begins. */
function evidenceOf(passages: readonly Passage[]): Evidence[] {
  const masked = passagesWith(passages, linkSign).map(({ text }) => maskCitations(text)).join(seam)
  return [{ text: wholeOf(passages).text, small: smallWholeOf(passages) }, { text: masked, small: masked.toLowerCase() }]
}

/** The words that somewhere have a capital inside or that their owner spells, wherever they stand, as they are written. */
function casesIn(evidence: readonly Evidence[]): string[] {
  const withCapital = evidence.flatMap(({ text }) => Array.from(text.matchAll(innerCapital), ({ index }) => wordAround(text, index))).filter(word => /^[A-Za-z]+$/.test(word))
  const anyCase = wordOf(new Set([...ownSpellings.keys(), ...withCapital.map(word => word.toLowerCase())]), 'g')
  return evidence.flatMap(({ text, small }) => Array.from(small.matchAll(anyCase), ({ 0: word, index }) => text.slice(index, index + word.length)))
}

/** Names begun with a capital and not all in capitals, as they are written. */
function namesIn({ text, small }: Evidence): string[] {
  const names: string[] = []
  nameHead.lastIndex = 0
  for (let match = nameHead.exec(small); match; match = nameHead.exec(small)) {
    const name = text.startsWith(match[0], match.index) ? null : nameAt(text, match.index)
    if (name !== null) names.push(name)
  }
  return names
}

function nameAt(text: string, start: number): string | null {
  const words = [wordAround(text, start)]
  let count = 2
  for (let at = start + words[0]!.length; words.length < count;) {
    const word = nextWord(text, at, text.length)
    if (!word || text.slice(at, word.start).includes(seam)) return null
    at = word.end
    words.push(text.slice(word.start, word.end))
    if (words.length === 2) count = nameForms.get(words.join(' ').toLowerCase())?.words ?? 0
  }
  const isName = words.length === count && !words.some(word => word.length > 1 && isCapitals(word))
  return isName ? words.join(' ') : null
}

function areTwo(spellings: readonly string[], keyOf: (spelling: string) => string | number): boolean {
  const first = new Map<string | number, string>()
  return spellings.some(spelling => {
    const key = keyOf(spelling)
    if (!first.has(key)) first.set(key, spelling)
    return first.get(key) !== spelling
  })
}

// The sign before a word is looked at last: V8 skips quickly to what a pattern begins with.
function wordOf(alternatives: ReadonlySet<string>, flags: string): RegExp {
  const lengths = new Set(Array.from(alternatives, ({ length }) => length))
  const groups = Array.from(lengths, length => `(?:${[...alternatives].filter(word => word.length === length).join('|')})(?<!${sign}.{${length}})`)
  return new RegExp(`(?:${groups.join('|')})(?!${sign})`, flags)
}

function secondsByFirst(): Map<string, string[]> {
  const seconds = new Map<string, string[]>()
  for (const name of nameForms.keys()) {
    const [first, second] = name.split(' ')
    seconds.set(first!, [...seconds.get(first!) ?? [], second!])
  }
  return seconds
}
