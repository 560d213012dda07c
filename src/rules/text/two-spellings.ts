import type { Passage } from '../../document/passage.ts'
import { linkSign, maskCitations } from './masked.ts'
import { passagesWith, wholeOf } from './passages-with.ts'
import { everyUnits, iAndY, nameForms, ownSpellings, terms } from './spellings.ts'
import { isCapitals, signsOfWords, wordAround } from './words.ts'

/** What may be spelt in two ways: where a tone sits, i or y, `hằng` or `hàng`, the capitals of a word, those of a name, whole terms. */
export type SpellingKind = 'tone' | 'i' | 'every' | 'case' | 'name' | 'term'

const sign = `[${signsOfWords}]`
const gap = `[^${signsOfWords}\\0]+`
const units = [...everyUnits].join('|')

// All but `innerCapital` are for small letters: V8 looks slowly through large classes that ignore case.
const toneOnFirst = new RegExp(`(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!${sign})`)
const toneOnSecond = new RegExp(`(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!${sign})`)
const otherOfIAndY = wordOf(new Set(Array.from(iAndY.values(), ([, other]) => other!)), '')
const everyWithBreve = new RegExp(`hằng\\s+(?:${units})`)
const everyWithout = new RegExp(`hàng\\s+(?:${units})`)
const innerCapital = /[a-z][A-Z]|[A-Z]{2}[a-z]/g
// Looked ahead for, since one name may begin inside another.
const name = new RegExp(`(?=(${[...nameForms].map(([beginning, { words }]) => beginning.replace(' ', gap) + `${gap}${sign}+`.repeat(words - 2)).join('|')}))(?<!${sign})`, 'g')
const gaps = new RegExp(gap)
const term = new RegExp(`(?:${terms.flat().join('|')})(?![A-Za-zÀ-ỹ\\d-])`, 'g')

/** Capitals that in small letters take two places, or are one of ASCII. */
const oddCapital = /[İ\u212a]/

/** The kinds of which the report seems to have two spellings of one thing; whatever it spells alike needn't be collected. */
export function kindsInTwoSpellings(passages: readonly Passage[]): ReadonlySet<SpellingKind> {
  const text = evidenceOf(passages)
  const small = text.toLowerCase()
  const isFound: Readonly<Record<SpellingKind, () => boolean>> = {
    tone: () => toneOnSecond.test(small) && toneOnFirst.test(small),
    i: () => otherOfIAndY.test(small),
    every: () => everyWithBreve.test(small) && everyWithout.test(small),
    case: () => areTwo(casesIn(text, small), spelling => spelling.toLowerCase()),
    name: () => areTwo(namesIn(text, small), spelling => spelling.toLowerCase()),
    term: () => areTwo(small.match(term) ?? [], spelling => terms.findIndex(spellings => spellings.includes(spelling))),
  }
  const kinds = Object.keys(isFound) as SpellingKind[]
  return new Set(oddCapital.test(text) ? kinds : kinds.filter(kind => isFound[kind]()))
}

/** All passages; those with addresses also as they are without, since a word may end where one begins. */
function evidenceOf(passages: readonly Passage[]): string {
  return [wholeOf(passages).text, ...passagesWith(passages, linkSign).map(({ text }) => maskCitations(text))].join('\0')
}

/** The words that somewhere have a capital inside or that their owner spells, wherever they stand, as they are written. */
function casesIn(text: string, small: string): string[] {
  const withCapital = Array.from(text.matchAll(innerCapital), ({ index }) => wordAround(text, index)).filter(word => /^[A-Za-z]+$/.test(word))
  const keys = new Set([...ownSpellings.keys(), ...withCapital.map(word => word.toLowerCase())])
  return Array.from(small.matchAll(wordOf(keys, 'g')), ({ 0: word, index }) => text.slice(index, index + word.length))
}

/** Names begun with a capital and not all in capitals, as they are written. */
function namesIn(text: string, small: string): string[] {
  const names = Array.from(small.matchAll(name), ({ 1: found, index }) => ({ found: found!, written: text.slice(index, index + found!.length) }))
  return names.filter(({ found, written }) => found !== written).map(({ written }) => written.split(gaps))
    .filter(([head, ...rest]) => head !== head!.toLowerCase() && ![head!, ...rest].some(one => one.length > 1 && one === one.toUpperCase() && isCapitals(one)))
    .map(words => words.join(' '))
}

function areTwo(spellings: readonly string[], keyOf: (spelling: string) => string | number): boolean {
  const first = new Map<string | number, string>()
  return spellings.some(spelling => {
    const key = keyOf(spelling)
    if (!first.has(key)) first.set(key, spelling)
    return first.get(key) !== spelling
  })
}

function wordOf(alternatives: Iterable<string>, flags: string): RegExp {
  return new RegExp(`(?<!${sign})(?:${[...alternatives].join('|')})(?!${sign})`, flags)
}
