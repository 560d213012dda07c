import type { WordParagraph } from '../word/word-file.ts'
import { trimmed } from './inlines.ts'
import { inlinesToMarkdown, type CiteWord } from './inlines-to-markdown.ts'
import { uniqueIds } from './names.ts'
import type { Inlines } from './transcript.ts'
import type { Value } from '../editing/print-value.ts'

/** What is kept for report.yaml (`report`) and for each agency's file, in the order of the document. */
export interface OwnTexts {
  readonly paragraphs: Map<string, string>
  readonly footnotes: Map<string, string>
  readonly lists: Map<string, readonly Readonly<Record<string, Value>>[]>
}

/** A paragraph with its words as they were, for those who look for figures in it. */
export interface PlainText {
  readonly owner: string
  readonly words: string
}

export interface Texts {
  readonly byOwner: ReadonlyMap<string, OwnTexts>
  /** In reading order. */
  readonly plain: readonly PlainText[]
  /** Whether a note has found its place. */
  isCited(note: string): boolean
  /** Keeps a text and gives the name to call it by: `so-y-te.kiosk`. */
  addParagraph(owner: string, id: string, text: string): string
  addList(id: string, items: readonly Readonly<Record<string, Value>>[]): string
  addPlain(owner: string, words: string): void
  /** How a text of this owner (null: a template) cites a note; the note goes to the file of whoever cites it first. */
  citing(owner: string | null, id: string): CiteWord
}

export function keepTexts(notes: ReadonlyMap<string, readonly WordParagraph[]>): Texts {
  const byOwner = new Map<string, OwnTexts>()
  const plain: PlainText[] = []
  const placed = new Map<string, { readonly owner: string; readonly id: string }>()
  const ids = new Map<string, (id: string) => string>()
  return { byOwner, plain, isCited: note => placed.has(note), addParagraph, addList, addPlain, citing }

  function own(owner: string): OwnTexts {
    const known = byOwner.get(owner) ?? { paragraphs: new Map(), footnotes: new Map(), lists: new Map() }
    byOwner.set(owner, known)
    return known
  }

  function unique(owner: string, section: keyof OwnTexts, id: string): string {
    const key = `${owner}.${section}`
    if (!ids.has(key)) ids.set(key, uniqueIds())
    return ids.get(key)!(id)
  }

  function addParagraph(owner: string, id: string, text: string): string {
    const name = unique(owner, 'paragraphs', id)
    own(owner).paragraphs.set(name, text)
    return `${owner}.${name}`
  }

  function addList(id: string, items: readonly Readonly<Record<string, Value>>[]): string {
    const name = unique('report', 'lists', id)
    own('report').lists.set(name, items)
    return `report.${name}`
  }

  function addPlain(owner: string, words: string): void {
    plain.push({ owner, words })
  }

  function citing(owner: string | null, id: string): CiteWord {
    return note => {
      const paragraphs = notes.get(note)
      if (!paragraphs) return ''
      const place = placed.get(note) ?? placeNote(note, owner ?? 'report', id, paragraphs)
      return place.owner === owner ? `[^${place.id}]` : `[^${place.owner}.${place.id}]`
    }
  }

  function placeNote(note: string, owner: string, id: string, paragraphs: readonly WordParagraph[]) {
    const place = { owner, id: unique(owner, 'footnotes', id) }
    placed.set(note, place)
    const texts = paragraphs.map(paragraph => inlinesToMarkdown(withNumber(paragraph), () => '')).filter(text => text !== '')
    own(owner).footnotes.set(place.id, texts.join('\n\n'))
    for (const { content } of paragraphs) addPlain(owner, content.map(inline => (inline.type === 'text' ? inline.text : ' ')).join('').trim())
    return place
  }
}

/** A list's number is typed: notes have no lists. */
function withNumber({ number, content }: WordParagraph): Inlines {
  const line = trimmed(content)
  return number === null ? line : [{ type: 'text', text: `${number} `, bold: false, italic: false, superscript: false, link: null, size: null }, ...line]
}
