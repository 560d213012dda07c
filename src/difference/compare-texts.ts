import { align } from './align.ts'
import { bagOf, similarity, type Bag } from './similarity.ts'
import { compareWords, type Words } from './words.ts'

/** A paragraph of a text with its marks; one that hasn't changed is a single stretch. */
export type ComparedParagraph = readonly Words[]

/** Paragraphs that share less than this are not the same one changed. */
const leastAlike = 0.4

interface Entry {
  readonly text: string
  readonly bag: Bag
}

/** Paragraph by paragraph, which a blank line parts as in Markdown, then word by word. */
export function compareTexts(earlier: string, later: string): ComparedParagraph[] {
  const [before, after] = [entriesOf(earlier), entriesOf(later)]
  // A text of one paragraph is the one that it was, whatever it says now.
  const threshold = before.length === 1 && after.length === 1 ? -1 : leastAlike
  const pairs = align(before, after, { isSame: (a, b) => a.text === b.text, score: (a, b) => similarity(a.bag, b.bag) - threshold })
  return pairs.map(pair => (pair.earlier && pair.later
    ? compareWords(pair.earlier.text, pair.later.text)
    : [pair.earlier ? { mark: 'removed', text: pair.earlier.text } : { mark: 'added', text: pair.later!.text }]))
}

/** Whether anything of a compared text is marked. */
export function isChanged(paragraphs: readonly ComparedParagraph[]): boolean {
  return paragraphs.some(words => words.some(({ mark }) => mark !== 'same'))
}

function entriesOf(text: string): Entry[] {
  return text.split(/\n[ \t]*\n/).map(paragraph => paragraph.replace(/\s+/g, ' ').trim()).filter(paragraph => paragraph !== '')
    .map(paragraph => ({ text: paragraph, bag: bagOf(paragraph) }))
}
