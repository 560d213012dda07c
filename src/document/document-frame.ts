import type { Frame } from '../frame/frame.ts'
import type { XmlElement } from '../xml/xml.ts'
import type { FilledFrame } from '../template/filled.ts'
import type { Cite } from './number-notes.ts'
import { textToInlines } from './text-to-inlines.ts'
import type { Inline } from './tree.ts'

/** A frame made in Word with everything that goes into it but the text of the document. */
export interface DocumentFrame {
  readonly frame: Frame
  /** What stands in the place of each paragraph that had tags; nothing where they gave nothing. */
  readonly lines: ReadonlyMap<XmlElement, readonly (readonly FramePiece[])[]>
}

/** Words as they were typed in Word, what is no word, or what a tag gave; `look` is a `w:rPr`. */
export type FramePiece =
  | { readonly type: 'words'; readonly look: XmlElement | null; readonly text: string }
  | { readonly type: 'object'; readonly element: XmlElement }
  | { readonly type: 'value'; readonly look: XmlElement | null; readonly content: readonly Inline[] }

/** Reads the Markdown that tags gave. What is wrong with it is told where the same text stands in the tree, so not here. */
export function filledFrameOf({ frame, lines }: FilledFrame, cite: Cite): DocumentFrame {
  return {
    frame,
    lines: new Map([...lines].map(([element, filled]) => [element, filled.map(line => line.flatMap((piece): FramePiece[] => {
      if (piece.type !== 'value') return [piece]
      const { look, value } = piece
      // Markdown would take away the blanks that are room to write in.
      if (!/[*_[\]^\\<&`~\n]/.test(value.text)) return [{ type: 'words', look, text: value.text }]
      return [{ type: 'value', look, content: textToInlines(() => {}, value, cite) }]
    }))])),
  }
}
