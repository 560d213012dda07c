import type { LeftOut, WordBlock, WordLoss } from './word-file.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'
import { childOf, descendants, elementsOf, switchOf, type Element } from './xml.ts'

/** What the readers of one file share while they go through it in order. */
export interface Reading {
  readonly styles: Styles
  readonly numbering: Numbering
  /** Addresses outside of the file by the id of their relationship, of the part that is being read. */
  readonly links: ReadonlyMap<string, string>
  /** Ids of notes by the bookmark around their mark. */
  readonly bookmarks: ReadonlyMap<string, string>
  readonly left: LeftOut
  /** Fields that are open: one may reach over paragraphs. */
  readonly fields: Field[]
  /** Blocks of text boxes, to be put behind the paragraph that holds them. */
  readonly boxes: WordBlock[]
  /** What wasn't read of the paragraph that is being read. */
  readonly unread: Pick<WordLoss, 'kind' | 'instruction'>[]
  /** Reads what a text box or a cell holds. */
  readBlocks(reading: Reading, parent: Element): WordBlock[]
}

export interface Field {
  instruction: string
  isResult: boolean
  /** Whether its result has letters. */
  isShown: boolean
  /** What is shown of it instead of its result. */
  isReplaced: boolean
}

export function emptyLeftOut(): LeftOut {
  return { insertions: 0, deletions: 0, images: 0, textBoxes: 0, nestedTables: 0, contents: 0, hidden: 0, placeholders: 0, symbols: 0, braces: 0, legacy: 0, legacyFont: null, struck: [], unread: [], comments: [] }
}

const noteMarks: Readonly<Record<string, string>> = { 'w:footnoteReference': 'f', 'w:endnoteReference': 'e' }

/** `f3`, `e1`; null for what is no mark of a note. */
export function noteIdOf({ name, attributes }: Element): string | null {
  const kind = Object.hasOwn(noteMarks, name) ? noteMarks[name] : undefined
  return kind === undefined ? null : `${kind}${attributes['w:id'] ?? ''}`
}

/** The note whose mark each bookmark holds: a later citation of a note names the bookmark (NOTEREF). */
export function notesByBookmark(body: Element): Map<string, string> {
  const notes = new Map<string, string>()
  const open = new Map<string, string>()
  visit(body)
  return notes

  function visit(element: Element): void {
    const { name, attributes } = element
    const id = attributes['w:id'] ?? ''
    if (name === 'w:bookmarkStart') open.set(id, attributes['w:name'] ?? '')
    if (name === 'w:bookmarkEnd') open.delete(id)
    const note = noteIdOf(element)
    if (note !== null) for (const bookmark of open.values()) if (!notes.has(bookmark)) notes.set(bookmark, note)
    elementsOf(element).forEach(visit)
  }
}

/** The form of a drawing that is read: the first that is offered, else what older programs show. */
export function alternativeOf(element: Element): Element | undefined {
  const [choice] = descendants(element, 'mc:Choice')
  const [fallback] = descendants(element, 'mc:Fallback')
  return choice ?? fallback
}

/** What a content control holds; without its runs where they only say what to type. */
export function contentOf({ left }: Reading, control: Element): Element {
  const content = childOf(control, 'w:sdtContent') ?? control
  if (!switchOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) return content
  left.placeholders++
  return withoutRuns(content)
}

function withoutRuns(element: Element): Element {
  return { ...element, children: element.children.filter(child => typeof child === 'string' || child.name !== 'w:r').map(child => (typeof child === 'string' ? child : withoutRuns(child))) }
}
