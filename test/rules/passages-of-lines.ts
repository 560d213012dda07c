import type { Passage } from '../../src/document/passage.ts'
import type { Source } from '../../src/source/source.ts'

type Kind = Passage['kind']

const kinds: readonly (readonly [sign: RegExp, kind: Kind])[] = [
  [/^#{1,4} /, 'heading'],
  [/^[-+] /, 'point'],
  [/^\| /, 'cell'],
  [/^= /, 'title'],
]

/**
 * Passages of a text in Markdown: paragraphs by blank lines, `# ` headings (a run-in one ends its line in a colon), `- ` points, and
 * `| ` for a cell, `= ` for a line of the title. `[^4]` is a note mark, `{{#note}}…{{/note}}` a note at its place; `notes` by their number.
 */
export function passagesOfLines(text: string, notes: Readonly<Record<number, string>> = {}): Passage[] {
  const source: Source = { path: 'bao-cao.md', text }
  const inline: { from: number; to: number }[] = []
  const ids: string[] = Object.keys(notes)
  const cited = new Set<number>()
  const body = blocksOf(text).map(({ from, to }) => passageOf({ source, from, to, note: null, ids, cited, inline }))
  const written = Object.entries(notes).flatMap(([number, note]) => {
    const own: Source = { path: `chu-thich-${number}.md`, text: note }
    return blocksOf(note).map(({ from, to }) => passageOf({ source: own, from, to, note: Number(number), ids, cited, inline: [] }))
  })
  const made = inline.map(({ from, to }) => passageOf({ source, from, to, note: ids.indexOf(`@${from}`) + 1, ids, cited, inline: [] }))
  return [...body, ...written, ...made]
}

function blocksOf(text: string): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = []
  let open: { from: number; to: number } | null = null
  for (const { 0: line, index } of text.matchAll(/.+|\n/g)) {
    if (line === '\n') {
      if (text[index - 1] === '\n' || index === 0) open = null
      continue
    }
    const isNew = open === null || /^(?:#{1,4} |[-+] |\| |= )/.test(line) || (/^#/.test(text.slice(open.from)) && !text.slice(open.from, open.to).endsWith(':'))
    if (isNew) blocks.push(open = { from: index, to: index })
    open!.to = index + line.length
  }
  return blocks
}

interface Part {
  readonly source: Source
  readonly from: number
  readonly to: number
  readonly note: number | null
  readonly ids: string[]
  readonly cited: Set<number>
  readonly inline: { from: number; to: number }[]
}

function passageOf({ source, from, to, note, ids, cited, inline }: Part): Passage {
  const written = source.text.slice(from, to)
  const [sign, kind]: readonly [RegExp, Kind] = note === null ? kinds.find(([pattern]) => pattern.test(written)) ?? [/^/, 'paragraph'] : [/^/, 'note']
  const begin = from + sign.exec(written)![0].length
  const marks: { at: number; note: number; repeated: boolean }[] = []
  const places: number[] = []
  let text = ''
  for (const { 0: token, 1: id, 2: own, index } of source.text.slice(begin, to).matchAll(/\[\^([\w.-]+)\]|\{\{#note\}\}(.*?)\{\{\/note\}\}|\*+(?=\S)|(?<=\S)\*+|\n|./gsu)) {
    const at = begin + index
    if (id !== undefined || own !== undefined) {
      const key = id ?? `@${at + '{{#note}}'.length}`
      if (own !== undefined) inline.push({ from: at + '{{#note}}'.length, to: at + '{{#note}}'.length + own.length })
      if (!ids.includes(key)) ids.push(key)
      const number = id !== undefined && /^\d+$/.test(id) ? Number(id) : ids.indexOf(key) + 1
      marks.push({ at: text.length, note: number, repeated: cited.has(number) })
      cited.add(number)
    } else if (!/^\*+$/.test(token)) {
      for (let unit = 0; unit < token.length; unit++) places.push(at + unit)
      text += token === '\n' ? ' ' : token
    }
  }
  places.push(to)
  const level = kind === 'heading' ? written.indexOf(' ') : null
  return { kind, text, marks, note, level, spanOf: (start, end) => ({ source, start: places[start] ?? to, end: end > start ? (places[end - 1] ?? to - 1) + 1 : places[start] ?? to }) }
}
