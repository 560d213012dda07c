import { compareTokens, tokensOf } from '../difference/words.ts'
import type { Inline, Revision, TextRun } from '../document/tree.ts'
import { inlineToPlain } from '../document/plain-text.ts'

/** The number that a note of the earlier document has in the later one; null for one that is gone. */
export type NoteNumbers = ReadonlyMap<number, number>

/** One word of a run, a note's mark or a line break. */
interface Token {
  readonly inline: Inline
  readonly text: string
}

type Inlines = readonly Inline[]

/** The later content with its changes marked, and what is gone from the earlier one where it stood. How a word looks is not compared. */
export function reviseInlines(numbers: NoteNumbers, earlier: Inlines, later: Inlines): Inlines {
  const runs = compareTokens(earlier.flatMap(tokensIn), later.flatMap(tokensIn), ({ text }) => text, isSame)
  return joined(runs.flatMap(({ removed, added, same }) => [
    ...revisedTokens(removed, 'deleted'),
    ...revisedTokens(added, 'inserted'),
    ...same.map(pair => inlineOf(pair.later)),
  ]))

  function isSame(a: Token, b: Token): boolean {
    if (a.inline.type === 'note' && b.inline.type === 'note') return numbers.get(a.inline.number) === b.inline.number
    return a.inline.type === b.inline.type && a.text === b.text
  }
}

/** Content that is only in one of the documents. */
export function markedInlines(inlines: Inlines, revision: Revision): Inlines {
  return joined(revisedTokens(inlines.map(inline => ({ inline, text: inlineToPlain(inline) })), revision))
}

/** A deleted citation is left out: its note isn't in the document any more. */
function revisedTokens(tokens: readonly Token[], revision: Revision): Inline[] {
  return tokens.filter(({ inline }) => revision === 'inserted' || inline.type !== 'note').map(token => ({ ...inlineOf(token), revision }))
}

function tokensIn(inline: Inline): Token[] {
  return inline.type === 'text' ? tokensOf(inline.text).map(text => ({ inline, text })) : [{ inline, text: inlineToPlain(inline) }]
}

function inlineOf({ inline, text }: Token): Inline {
  if (inline.type !== 'text') return inline
  const { spanOf: _, ...run } = inline
  return { ...run, text }
}

/** Neighbours that look the same and changed the same way become one run again. */
function joined(inlines: Inlines): Inlines {
  const done: Inline[] = []
  for (const inline of inlines) {
    const last = done.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && isOneRun(last, inline)) done[done.length - 1] = { ...last, text: last.text + inline.text }
    else done.push(inline)
  }
  return done
}

function isOneRun(a: TextRun, b: TextRun): boolean {
  return (['bold', 'italic', 'superscript', 'missing', 'link', 'revision'] as const).every(key => a[key] === b[key])
}
