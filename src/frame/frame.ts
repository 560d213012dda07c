import type { Source } from '../source/source.ts'
import type { XmlElement } from '../xml/xml.ts'

/** A Word file as it lies in a template's folder; `text` is its bytes in Base64, which is all that a lock needs of it. */
export interface FrameFile extends Source {
  readonly bytes: Uint8Array
}

/** A document made in Word that may be filled: letterhead, page, header, styles are its own, and one of its paragraphs says where the text goes. */
export interface Frame {
  /** The words of its paragraphs, one paragraph a line, as messages show them. */
  readonly source: Source
  /** Parts that a document needs, by path; those of XML, in no particular order. */
  readonly parts: ReadonlyMap<string, XmlElement>
  /** Pictures and fonts. */
  readonly media: ReadonlyMap<string, Uint8Array>
  /** Content types, by path of the part. */
  readonly types: ReadonlyMap<string, string>
  /** All paragraphs with something to fill in, in the order of `source`. */
  readonly paragraphs: readonly FrameParagraph[]
  /** The paragraph of the main part in whose place the text stands. */
  readonly body: XmlElement
}

/** A paragraph that has tags. */
export interface FrameParagraph {
  readonly element: XmlElement
  /** Its words; what is no word (a tab, a picture) stands as one character from U+E000 on, in the order of `objects`. */
  readonly text: string
  /** Where `text` begins in the frame's source. */
  readonly start: number
  readonly objects: readonly XmlElement[]
  /** Look (`w:rPr`) of each character of `text`; null where it has none of its own. */
  readonly looks: readonly (XmlElement | null)[]
  /** The paragraph is printed once for every entry of this list. */
  readonly list: ListName | null
}

/** Lists of which each entry is a paragraph of its own. */
export const listNames = ['superior', 'issuer', 'addressees', 'authority', 'office', 'recipients'] as const

export type ListName = (typeof listNames)[number]

export const mainPart = 'word/document.xml'

/** First of the characters that stand for what is no word. */
export const firstObject = 0xe000
