import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import type { Inline } from '../document/tree.ts'
import { cleanText } from './clean-text.ts'
import { commentEnds, commentStarts } from './comment.ts'
import type { Context } from './context.ts'
import { linkAddress } from './link-address.ts'
import { noteMarkToDocx, noteSeparator } from './note.ts'
import { runMaker, type ToRun } from './tracked.ts'

/** Bold and italic as the style of the paragraph has them already. */
export interface Emphasis {
  readonly bold: boolean
  readonly italic: boolean
}

export const upright: Emphasis = { bold: false, italic: false }

type Look = Emphasis & { readonly superscript: boolean; readonly missing: boolean; readonly style: string | null }

type InlineWriters = { readonly [T in Inline['type']]: (context: Context, inline: Extract<Inline, { type: T }>, style: Emphasis) => readonly ParagraphChild[] }

const writers: InlineWriters = {
  text: (context, run) => {
    const toRun = runMaker(context, run.revision)
    const address = linkAddress(run.link)
    if (address === null) return textToRuns(toRun, run.text, { ...run, style: null })
    return [new ExternalHyperlink({ link: address, children: textToRuns(toRun, run.text, { ...run, style: 'Hyperlink' }) })]
  },
  note: noteMarkToDocx,
  break: (context, { revision }) => [runMaker(context, revision)({ break: 1 })],
}

export function inlinesToDocx(context: Context, inlines: readonly Inline[], style: Emphasis): readonly ParagraphChild[] {
  return inlines.flatMap((inline, index) => [
    ...commentStarts(inline, inlines[index - 1]),
    ...(inline.type === 'note' && inlines[index - 1]?.type === 'note' ? noteSeparator(context, runMaker(context, inline.revision), style) : []),
    ...inlineToDocx(context, inline, style),
    ...commentEnds(inline, inlines[index + 1]),
  ])
}

/** Text that the program or the data gives as a plain string. */
export function plainText(text: string): TextRun {
  return new TextRun(cleanText(text))
}

function inlineToDocx<T extends Inline['type']>(context: Context, inline: Extract<Inline, { type: T }>, style: Emphasis): readonly ParagraphChild[] {
  const write: InlineWriters[T] = writers[inline.type as T]
  return write(context, inline, style)
}

// Signs that Times New Roman lacks or draws in another size than Word's own superscript.
const raisedSigns = /([⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁱⁿ]+)/

function textToRuns(toRun: ToRun, text: string, look: Look): ReturnType<ToRun>[] {
  const parts = cleanText(text).split(raisedSigns)
  return parts.flatMap((part, index) => {
    if (part === '') return []
    return [toRun(index % 2 === 0 ? runOptions(part, look) : runOptions(part.normalize('NFKC'), { ...look, superscript: true }))]
  })
}

/** Only what differs from the style is written: `bold: false` on every run would make the file a fifth larger. */
function runOptions(text: string, { bold, italic, superscript, missing, style }: Look): IRunOptions {
  return {
    text,
    ...(style !== null && { style }),
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
    ...(superscript && { superScript: superscript }),
    ...(missing && { highlight: 'yellow' as const }),
  }
}
