import type { ItemPart, Mark, Marked, PagePart } from '../page/page.ts'
import type { ComparedParagraph } from './compare-texts.ts'
import type { ContentDifference, EntriesDifference, EntryChange, FieldChange, TextChange, TextsDifference } from './difference.ts'
import { sentences } from './problems.ts'
import type { Words } from './words.ts'

const marks: Readonly<Record<Words['mark'], Mark>> = { same: 'plain', added: 'added', removed: 'removed' }

/** Values longer than this are told by marks within them, shorter ones whole. */
const shortValue = 40

/** Of an unchanged stretch longer than twice this, so many words are shown at each end: where the change stands, not the whole text. */
const wordsAround = 12

/** What changed in a file besides figures; nothing where nothing did. */
export function contentsToParts({ documents, lists, paragraphs, footnotes }: ContentDifference): PagePart[] {
  return [
    ...entriesToParts(sentences.documents, documents),
    ...lists.flatMap(list => entriesToParts(sentences.list(list.id), list)),
    ...textsToParts(sentences.paragraphs, paragraphs),
    ...textsToParts(sentences.footnotes, footnotes),
  ]
}

export function entriesToParts(title: string, { changes, unchanged }: EntriesDifference): PagePart[] {
  if (changes.length === 0) return []
  return [head(title, changes, [[unchanged, sentences.countWords.unchanged]]), ...changes.map(change => item(entryContent(change)))]
}

function textsToParts(title: string, { changes, unchanged, figuresOnly }: TextsDifference): PagePart[] {
  if (changes.length + figuresOnly === 0) return []
  const rest = [[figuresOnly, sentences.countWords.figuresOnly], [unchanged, sentences.countWords.unchanged]] as const
  return [head(title, changes, rest), ...changes.flatMap(textItems)]
}

export function fieldsToParts(title: string, fields: readonly FieldChange[]): PagePart[] {
  if (fields.length === 0) return []
  return [{ type: 'item', depth: 0, content: [{ text: title, mark: 'strong' }] }, ...fields.map(field => item(fieldContent(field)))]
}

function head(title: string, changes: readonly { readonly state: 'added' | 'removed' | 'changed' }[], rest: readonly (readonly [number, string])[]): ItemPart {
  const states = ['added', 'removed', 'changed'] as const
  const counts = states.map(state => [changes.filter(change => change.state === state).length, sentences.countWords[state]] as const)
  return { type: 'item', depth: 0, content: [{ text: `${title}: `, mark: 'strong' }, { text: sentences.counts([...counts, ...rest]), mark: 'plain' }] }
}

function item(content: readonly Marked[]): ItemPart {
  return { type: 'item', depth: 1, content }
}

function entryContent({ state, title, fields }: EntryChange): Marked[] {
  if (state === 'changed') {
    const renamed = fields.find(({ name }) => name === '')
    const head: Marked[] = renamed ? shortened(renamed.words) : [{ text: title, mark: 'plain' }]
    return [...head, ...fields.filter(field => field !== renamed).flatMap((field): Marked[] => [{ text: '; ', mark: 'plain' }, ...fieldContent(field)])]
  }
  // What is gone is known; what is new must be read.
  const told = state === 'removed' ? [] : fields.map(({ name, later }) => `; ${name}: ${later}`)
  return [{ text: title + told.join(''), mark: state }]
}

function fieldContent({ name, earlier, later, words }: FieldChange): Marked[] {
  const isShort = [earlier, later].every(value => (value ?? '').length <= shortValue)
  const label: Marked = { text: `${name}: `, mark: 'plain' }
  if (!isShort) return [label, ...shortened(words)]
  return [
    label,
    { text: earlier ?? sentences.empty, mark: earlier === null ? 'muted' : 'removed' },
    { text: ' → ', mark: 'plain' },
    { text: later ?? sentences.empty, mark: later === null ? 'muted' : 'added' },
  ]
}

/** Each paragraph that changed, and how many between them did not. */
function textItems({ id, state, paragraphs }: TextChange): ItemPart[] {
  const name: Marked = { text: `${id} (${sentences.countWords[state]}): `, mark: 'strong' }
  const shown: Marked[][] = []
  let same = 0
  const closeSame = () => {
    if (same > 0) shown.push([{ text: sentences.sameParagraphs(same), mark: 'muted' }])
    same = 0
  }
  for (const paragraph of paragraphs) {
    if (isSame(paragraph)) same++
    else {
      closeSame()
      shown.push(shortened(withoutPointMark(paragraph)))
    }
  }
  closeSame()
  return shown.map((content, index) => item(index === 0 ? [name, ...content] : content))
}

/** A paragraph stands in a list of its own here. */
function withoutPointMark(paragraph: ComparedParagraph): ComparedParagraph {
  return paragraph.map((words, index) => (index === 0 ? { ...words, text: words.text.replace(/^[-+] /, '') } : words))
}

function isSame(paragraph: ComparedParagraph): boolean {
  return paragraph.every(({ mark }) => mark === 'same')
}

function shortened(words: readonly Words[]): Marked[] {
  return words.map(({ mark, text }, index) => ({ mark: marks[mark], text: mark === 'same' ? cut(text, index > 0, index < words.length - 1) : text }))
}

/** Keeps the ends that touch a change. */
function cut(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const words = text.split(/(?<= )/)
  if (words.length <= 2 * wordsAround) return text
  const start = isAfterChange ? words.slice(0, wordsAround).join('').trimEnd() : ''
  const end = isBeforeChange ? words.slice(-wordsAround).join('') : ''
  return [start, '…', end].filter(part => part !== '').join(' ')
}
