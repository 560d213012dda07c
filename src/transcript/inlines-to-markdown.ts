import { inlinesToPlain } from '../document/plain-text.ts'
import { textToInlines } from '../document/text-to-inlines.ts'
import { textOfOnePlace } from '../template/filled.ts'
import type { WordText } from '../word/word-file.ts'
import { bare, plainOf, trimmed, without } from './inlines.ts'
import type { Inlines, WordInline } from './transcript.ts'

/** `[^kiosk]` for a note of the Word file; empty where it can't be cited here. */
export type CiteWord = (id: string) => string

/** Content of one paragraph as this program reads it, in one line; what no signs can be put around loses its look, never its letters. */
export function inlinesToMarkdown(inlines: Inlines, cite: CiteWord): string {
  const line = trimmed(inlines.filter((inline, index) => !isNoteComma(inline, inlines[index - 1], inlines[index + 1])).map(inline => (inline.type === 'break' ? blank : inline)))
  const looks: ((inlines: Inlines) => Inlines)[] = [
    same => same,
    one => without(one, 'italic'),
    one => without(without(one, 'italic'), 'bold'),
    one => withoutAll(one, { link: null }),
    one => withoutAll(one, { link: null, superscript: false }),
  ]
  const tries = [() => withoutBraces(write(line, cite, 'plain')), ...looks.map(look => () => withoutBraces(write(look(line), cite, 'escaped')))]
  for (const one of tries) {
    const text = one()
    if (isSame(text, line)) return text
  }
  return tries.at(-1)!()
}

function withoutAll(inlines: Inlines, look: Partial<WordText>): Inlines {
  return without(without(inlines, 'italic'), 'bold').map(inline => (inline.type === 'text' ? { ...inline, ...look } : inline))
}

/** Word has a comma of its own between two marks that touch. */
function isNoteComma(inline: WordInline, before: WordInline | undefined, after: WordInline | undefined): boolean {
  return inline.type === 'text' && inline.superscript && before?.type === 'note' && after?.type === 'note' && /^[\s,;]*$/.test(inline.text)
}

const blank: WordText = { type: 'text', text: ' ', bold: false, italic: false, superscript: false, link: null, size: null }

/** Whether the written line is read as the letters that it was made of. */
function isSame(text: string, line: Inlines): boolean {
  const read = textToInlines(() => {}, textOfOnePlace(text, { source: { path: '', text }, start: 0, end: text.length }), (_, span) => ({ type: 'note', number: 1, repeated: false, span }))
  return inlinesToPlain(read).replace(/\s+/g, ' ').trim() === withoutBraces(plainOf(line)).replace(/\s+/g, ' ').trim()
}

/** `[` is escaped where a line with it as it stands would be read as a link or a note: of those, that is the only sign that begins one. */
type Brackets = 'plain' | 'escaped'

interface Stretch {
  readonly bold: boolean
  readonly italic: boolean
  readonly text: string
}

function write(line: Inlines, cite: CiteWord, brackets: Brackets): string {
  const stretches: Stretch[] = []
  for (const [index, inline] of line.entries()) {
    const look = inline.type === 'text' && inline.text.trim() !== '' ? inline : lookAround(line, index)
    const text = inline.type === 'text' ? textOf(inline, brackets) : inline.type === 'note' ? cite(inline.id) : ' '
    const last = stretches.at(-1)
    if (last && last.bold === look.bold && last.italic === look.italic) stretches[stretches.length - 1] = { ...last, text: last.text + text }
    else stretches.push({ bold: look.bold, italic: look.italic, text })
  }
  return atLineStart(stretches.reduce((text, stretch, index) => text + emphasized(stretch, text.at(-1), stretches[index + 1]?.text[0]), '').replace(/[ \t\n]+/g, ' ').trim())
}

/** The same for letters without any look. */
export function textToMarkdown(text: string): string {
  return inlinesToMarkdown([{ ...blank, text }], () => '')
}

const upright = { bold: false, italic: false }

/** What stands between two texts of one look has it too. */
function lookAround(line: Inlines, index: number): { readonly bold: boolean; readonly italic: boolean } {
  const isText = (inline: WordInline) => inline.type === 'text' && inline.text.trim() !== ''
  const before = line.slice(0, index).findLast(isText)
  const after = line.slice(index + 1).find(isText)
  if (before?.type !== 'text' || after?.type !== 'text') return upright
  return { bold: before.bold && after.bold, italic: before.italic && after.italic }
}

function textOf({ text, superscript, link }: WordText, brackets: Brackets): string {
  const escaped = (letters: string) => escapedSigns(letters, brackets)
  if (superscript && /\S/.test(text)) return text.replace(/\S+/g, one => `^${escaped(one)}^`)
  if (link === null || !/^(?:https?:\/\/|mailto:)\S+$/i.test(link)) return escaped(text)
  // Word writes an address without a path as `https://x/`.
  const address = link.replace(/^(https?:\/\/[^/]+)\/$/i, '$1')
  if (text.trim() === address || `mailto:${text.trim()}` === address) return text.replace(text.trim(), `<${text.trim()}>`)
  return text.replace(/\S.*\S|\S/s, one => `[${escaped(one)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`)
}

/** Braces in pairs would be taken for a call. */
function withoutBraces(text: string): string {
  return text.replace(/\{(?=\{)/g, '{ ').replace(/\}(?=\})/g, '} ')
}

function escapedSigns(text: string, brackets: Brackets): string {
  return text.replace(brackets === 'plain' ? /[\\*^]/g : /[\\*^[]/g, '\\$&').replace(/<(?=[\w/])/g, '\\<')
}

/** Signs of a block at the start of a paragraph are letters there. */
function atLineStart(text: string): string {
  return /^(?:[-+]|#+)(?:\s|$|\p{L})/u.test(text) ? `\\${text}` : text
}

const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{M}\d]/u.test(letter)
const isSign = (letter: string | undefined) => letter !== undefined && /[^\s\p{L}\p{M}\d]/u.test(letter)

/** Blanks, and signs beside which no end of emphasis is seen (CommonMark 6.2), stay outside. */
function emphasized({ bold, italic, text }: Stretch, before: string | undefined, after: string | undefined): string {
  const signs = `${bold ? '**' : ''}${italic ? '*' : ''}`
  if (signs === '' || bare(text) === '') return text
  let from = text.length - text.trimStart().length
  let to = text.trimEnd().length
  while (to > from && isSign(text[to - 1]) && isWord(to === text.length ? after : text[to])) to--
  while (to > from && isSign(text[from]) && isWord(from === 0 ? before : text[from - 1])) from++
  const inner = text.slice(from, to)
  if (inner.trim() !== inner || bare(inner) === '') return text
  return text.slice(0, from) + signs + inner + signs + text.slice(to)
}
