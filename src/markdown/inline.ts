import type { Inline, TextRun } from '../document/tree.ts'

/** A stretch of text with one emphasis, note marks inside it included. */
interface Stretch {
  readonly bold: boolean
  readonly italic: boolean
  readonly text: string
}

/** Stands for a line break: a paragraph is one line, so that a comparison shows whole sentences. */
const lineBreak = '<br>'

const writers: { readonly [T in Inline['type']]: (inline: Extract<Inline, { type: T }>) => string } = {
  text: run => linked(run, run.superscript ? `^${run.text}^` : run.text),
  note: mark => `[^${mark.number}]`,
  break: () => lineBreak,
}

export function inlinesToMarkdown(inlines: readonly Inline[]): string {
  return stretches(inlines).map(emphasized).join('')
}

function stretches(inlines: readonly Inline[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const [index, inline] of inlines.entries()) {
    const text = inlineToMarkdown(inline).replaceAll('\n', ' ')
    const { bold, italic } = inline.type === 'text' ? inline : emphasisAround(inlines, index)
    const last = joined.at(-1)
    if (last?.bold === bold && last.italic === italic) joined[joined.length - 1] = { ...last, text: last.text + text }
    else joined.push({ bold, italic, text })
  }
  return joined
}

function inlineToMarkdown<T extends Inline['type']>(inline: Extract<Inline, { type: T }>): string {
  const write: (typeof writers)[T] = writers[inline.type as T]
  return write(inline)
}

/** A mark between two bold runs is inside the bold text, at its end it is outside. */
function emphasisAround(inlines: readonly Inline[], index: number): { readonly bold: boolean; readonly italic: boolean } {
  const isText = (inline: Inline) => inline.type === 'text'
  const before = inlines.slice(0, index).findLast(isText)
  const after = inlines.slice(index).find(isText)
  return { bold: (before?.bold && after?.bold) ?? false, italic: (before?.italic && after?.italic) ?? false }
}

function linked({ link }: TextRun, text: string): string {
  return link === null || link === text ? text : `[${text}](${link})`
}

/** Blanks stay outside of the signs, or Markdown takes the signs for text. */
function emphasized({ bold, italic, text }: Stretch): string {
  const signs = `${bold ? '**' : ''}${italic ? '*' : ''}`
  const words = text.trim()
  if (signs === '' || words === '') return text
  const start = text.indexOf(words)
  return text.slice(0, start) + signs + words + [...signs].reverse().join('') + text.slice(start + words.length)
}
