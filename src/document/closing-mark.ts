import type { Span } from '../source/source.ts'
import { plainLook } from './inline-runs.ts'
import { inlinesToPlain } from './plain-text.ts'
import type { Block, Inline, TextRun } from './tree.ts'

/** The body with its end mark `./.` behind the last words, once; below a table or chart it is a line of its own. */
export function withClosingMark(blocks: readonly Block[], mark: string): readonly Block[] {
  const last = blocks.at(-1)
  if (!last) return blocks
  if (last.type === 'table' || last.type === 'chart') return [...blocks, { type: 'paragraph', content: [plainRun(mark, endOf(last.span))], span: endOf(last.span) }]
  if (last.type === 'heading' && last.rest) return blocks.with(-1, { ...last, rest: withEnding(last.rest, mark, '.') })
  return blocks.with(-1, { ...last, content: withEnding(last.content, mark, '.') })
}

/** The text with `mark` at its end; one of the signs in `replaced` gives way to it. */
export function withEnding(inlines: readonly Inline[], mark: string, replaced: string): readonly Inline[] {
  const end = inlines.at(-1)
  if (!end || inlinesToPlain(inlines).endsWith(mark)) return inlines
  // A note mark may stand behind the full stop.
  const index = inlines.findLastIndex(({ type }) => type === 'text')
  const run = inlines[index]
  if (run?.type === 'text' && replaced.includes(run.text.at(-1)!)) return inlines.with(index, { ...run, text: run.text.slice(0, -1) + mark })
  return end.type === 'text' && isPlainText(end)
    ? inlines.with(-1, { ...end, text: end.text + mark })
    : [...inlines, plainRun(mark, endOf(end.span))]
}

function isPlainText({ missing, superscript, link }: TextRun): boolean {
  return !missing && !superscript && link === null
}

function plainRun(text: string, span: Span): TextRun {
  return { type: 'text', text, ...plainLook, span }
}

function endOf({ source, end }: Span): Span {
  return { source, start: end, end }
}
