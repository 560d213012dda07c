import type { Passage } from '../../document/passage.ts'
import { seam, wholeOf } from './passages-with.ts'
import { signsOfWords } from './words.ts'

/** Capitals that aren't letters of words while their small letters are, or the other way round; and the one that has two letters. */
export const unfolded = /[\u0130\u023a\u023e\u2126\u212a\u212b\u2c62-\u2c7f\ua78d-\ua7dc]/g

const oddBlanks = /[\u00a0\n][ \u00a0\n]*| [ \u00a0\n]+/g

/**
 * The passages in which a run of up to `longest` words seems to stand twice with blanks alone between all words. By one pattern over all of
 * them: a pass in the language itself took longer than all that is read of the passages it finds.
 */
export function passagesWithRepeats(passages: readonly Passage[], longest: number): Passage[] {
  const text = wholeOf(passages).text.toLowerCase().replace(oddBlanks, ' ')
  const word = `[${signsOfWords}]`
  const repeat = new RegExp(`(?<!${word})(${word}+(?: ${word}+){0,${longest - 1}}?) \\1(?!${word})`, 'g')
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
