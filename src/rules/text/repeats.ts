import type { Passage } from '../../document/passage.ts'
import { linkSign, maskLinks } from './masked.ts'
import { inOrder, passagesWith, passagesWithRare, seam, shortWhole, smallWholeOf, wholeOf } from './passages-with.ts'
import { repeatsBySums } from './repeats-by-sums.ts'
import { signsOfWords } from './words.ts'

/** Capitals that one of the ways doesn't know to be those of their small letters, mostly since only one of the two is a letter of words. */
const unfolded = /[\u0130\u0178\u1e9e\u023a\u023e\u2126\u212a\u212b\u2c62-\u2c7f\ua78d-\ua7dc]/

const oddBlank = /[\u00a0\n]| {2}/g

/** The passages in which a run of up to `longest` words, fewer than eight, seems to stand twice with blanks alone between all words; addresses part words. */
export function passagesWithRepeats(passages: readonly Passage[], longest: number): readonly Passage[] {
  // In a short one V8 doesn't get to make the pass by sums faster than a pattern.
  const find = wholeOf(passages).text.length < shortWhole ? repeatsByPattern : repeatsBySums
  const repeat = repeatOf(longest)
  const linked = passagesWith(passages, linkSign).filter(({ text }) => hasRepeat(maskLinks(text), repeat))
  return inOrder(passages, [find(passages, longest), passagesWithRare(passages, unfolded), linked])
}

/** By one pattern over all of them; those with other blanks than single ones are looked at as they are without. */
export function repeatsByPattern(passages: readonly Passage[], longest: number): readonly Passage[] {
  const repeat = repeatOf(longest)
  const found = passagesOf(passages, smallWholeOf(passages), repeat)
  const odd = passagesWith(passages, oddBlank).filter(({ text }) => hasRepeat(text, repeat))
  return odd.length === 0 ? found : inOrder(passages, [found, odd])
}

/**
 * Of a text in small letters. Through the words it goes by all signs behind the punctuation of ASCII, one by one, which is faster than by
 * letters: what ends at a blank is the same. What a word may stand behind is told by few ranges, for every sign of the text is asked for it.
 */
function repeatOf(longest: number): RegExp {
  const word = '[^\\0-/]+?'
  return new RegExp(`(?<=^|[\\0-/:-\`{-\\xbf×÷\\u0530-\\u1dff\\u1f00-\\uffff])(${word}(?: ${word}){0,${longest - 1}}?) \\1(?![${signsOfWords}])`, 'g')
}

function hasRepeat(text: string, repeat: RegExp): boolean {
  return text.toLowerCase().replace(/[\u00a0\n]/g, ' ').replace(/ {2,}/g, ' ').search(repeat) >= 0
}

function passagesOf(passages: readonly Passage[], text: string, repeat: RegExp): Passage[] {
  const found: Passage[] = []
  let index = 0
  let next = text.indexOf(seam, 1)
  while (repeat.test(text)) {
    while (next >= 0 && next < repeat.lastIndex) {
      next = text.indexOf(seam, next + 1)
      index++
    }
    found.push(passages[index]!)
    repeat.lastIndex = next < 0 ? text.length : next
  }
  return found
}
