import type { Inline, TextRun } from '../document/tree.ts'
import { escaped } from '../xml/xml.ts'
import { cleanText } from './clean-text.ts'
import { commentEnds, commentStarts } from './comment.ts'
import type { Context } from './context.ts'
import { linkAddress } from './link-address.ts'
import { linkTo } from './link.ts'
import { run, textOfRun } from './markup/run.ts'
import { runProperties } from './markup/run-properties.ts'
import { noteMarkToDocx, noteSeparator } from './note.ts'
import { trackedRun, trackedText } from './tracked.ts'

/** Bold and italic as the style of the paragraph has them already. */
export interface Emphasis {
  readonly bold: boolean
  readonly italic: boolean
}

export const upright: Emphasis = { bold: false, italic: false }

type InlineWriters = { readonly [T in Inline['type']]: (context: Context, inline: Extract<Inline, { type: T }>, style: Emphasis) => string }

const writers: InlineWriters = {
  text: (context, text) => {
    const address = linkAddress(text.link)
    return address === null ? textToRuns(context, text, undefined) : linkTo(context, address, () => textToRuns(context, text, 'Hyperlink'))
  },
  note: noteMarkToDocx,
  break: (context, { revision }) => trackedRun(context, revision, '', '<w:br/>'),
}

export function inlinesToDocx(context: Context, inlines: readonly Inline[], style: Emphasis): string {
  let xml = ''
  for (let index = 0; index < inlines.length; index++) {
    const inline = inlines[index]!
    const before = inlines[index - 1]
    xml += commentStarts(inline, before)
    if (inline.type === 'note' && before?.type === 'note') xml += noteSeparator(context, inline.revision, style)
    xml += inlineToDocx(context, inline, style)
    xml += commentEnds(inline, inlines[index + 1])
  }
  return xml
}

/** Text that the program or the data gives as a plain string. */
export function plainText(text: string): string {
  return run('', textOfRun(cleanText(text)))
}

function inlineToDocx<T extends Inline['type']>(context: Context, inline: Extract<Inline, { type: T }>, style: Emphasis): string {
  const write: InlineWriters[T] = writers[inline.type as T]
  return write(context, inline, style)
}

// Signs that Times New Roman lacks or draws in another size than Word's own superscript.
const raisedSigns = /([⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁱⁿ]+)/

/** A sign that is to be cleaned away, escaped or raised: most texts have none, and stand in the file as they are. */
const remarkable = /[^ !#-%'-;=?-~\u00a0-\u00b1\u00b4-\u00b8\u00ba-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e₫]/

/** Runs of one text in a style of letters: what has a sign that Word wants raised is several. */
export function textToRuns(context: Context, text: TextRun, style: 'Hyperlink' | undefined): string {
  if (!remarkable.test(text.text)) return text.text === '' ? '' : textToRun(context, text, text.text, style, text.superscript)
  return anyTextToRuns(context, text, style)
}

/** The whole way: between signs that are raised stand other texts. */
export function anyTextToRuns(context: Context, text: TextRun, style: 'Hyperlink' | undefined): string {
  return cleanText(text.text).split(raisedSigns).map((part, index) => {
    if (part === '') return ''
    return index % 2 === 0 ? textToRun(context, text, escaped(part), style, text.superscript) : textToRun(context, text, part.normalize('NFKC'), style, true)
  }).join('')
}

function textToRun(context: Context, { bold, italic, missing, revision }: TextRun, text: string, style: 'Hyperlink' | undefined, isRaised: boolean): string {
  const place = (bold ? 1 : 0) + (italic ? 2 : 0) + (missing ? 4 : 0) + (isRaised ? 8 : 0) + (style ? 16 : 0)
  // Only what differs from the style is written: `bold: false` on every run would make the file a fifth larger.
  const properties = written[place] ??= runProperties({ style, bold: bold || undefined, italic: italic || undefined, isRaised, highlight: missing ? 'yellow' : undefined })
  return trackedText(context, revision, properties, text)
}

/** Properties of runs as they have been written before: a report has some five different ones. */
const written: string[] = []
