import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { lookAlike, withoutLookAlikes, zeroWidth } from '../source/look-alikes.ts'
import { markPileIn, refusedIn } from '../source/refused-characters.ts'
import type { Source, Span } from '../source/source.ts'
import { decodeBytes } from './decode-bytes.ts'
import * as problems from './problems.ts'

/** A file that is wrong all through is told so at its first places, and how many follow. */
const placesTold = 20

/** Anything but letters and signs that stand for themselves: none of those is refused, taken for another or left out, none joins with the next. */
const somethingElse = /[^\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u0255\u0257-\u02ff\u1e00-\u1eff\u2010-\u2027]/

/** Whether a decoded text is as all stages expect it, with no look at its bytes: nearly every one is. */
export function isPlainText(text: string): boolean {
  return !somethingElse.test(text)
}

/** A file's text as all stages expect it: NFC, `\n`, no mark in front. Null where the bytes are no text that may be used; why was reported. */
export function bytesToSource(report: Report, path: string, bytes: Uint8Array): Source | null {
  const { text: raw, textBeforeFault } = decodeBytes(bytes)
  if (raw.includes('\0')) return tell(problems.notText(path))

  const pile = markPileIn(raw)
  if (pile) return tell(problems.markPile({ source: { path, text: raw }, start: pile.index, end: pile.index + pile[0].length }))

  const text = tidy(raw)
  if (textBeforeFault !== null) {
    const start = Math.min(tidy(textBeforeFault).length, text.length)
    return tell(problems.notUtf8({ source: { path, text }, start, end: Math.min(start + 1, text.length) }))
  }

  const source = { path, text: withoutLookAlikes(text) }
  tellPlaces(report, source, text.matchAll(lookAlike), problems.lookAlike)
  return tellPlaces(report, source, refusedIn(text), problems.refusedCharacter) > 0 ? null : source

  function tell(diagnostic: Diagnostic): null {
    report(diagnostic)
    return null
  }
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').replace(zeroWidth, '')
}

/** How many places there are; the first ones are told each, the rest by number. */
function tellPlaces(report: Report, source: Source, matches: Iterable<RegExpExecArray>, problem: (found: string, span: Span) => Diagnostic): number {
  let count = 0
  let next: Diagnostic | null = null
  for (const { 0: found, index } of matches) {
    const place = { source, start: index, end: index + found.length }
    if (count < placesTold) report(problem(found, place))
    else next ??= problem(found, place)
    count++
  }
  if (next) report(problems.morePlaces(next, count - placesTold))
  return count
}
