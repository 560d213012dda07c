import type { Report } from '../diagnostics/diagnostic.ts'
import type { FilledText } from '../template/filled.ts'
import * as problems from './problems.ts'
import type { StarFault } from './problems.ts'

/** A part of a filled text, by offsets in it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

interface Star extends Stretch {
  readonly sign: '*' | '**'
  readonly before: Neighbour
  readonly after: Neighbour
}

type Neighbour = 'blank' | 'digit' | 'letter' | 'opening' | 'sign'

const anySign = /[*{}<&[`~]/

/** Braces of Handlebars; a call in the wrong brackets, which what is quoted in it tells from other words, without them in its group. */
const braces = /\{\{[^{}]*\}\}|(?:\{[ \t]*\{?|\[\[)[ \t]*([#/]?[A-Za-z]\w*[ \t]+(?=["'“”])(?:"[^"]*"|[^{}[\]"]){1,300})(?:\}(?:[ \t]*\})?|\]\])|\{\{|\}\}/g

const code = /(?<!`)`+[^`]+`+/g
const struck = /~~(?=[^\s~])[^~]+~~/g

/** Signs of Markdown and Handlebars that would be printed as they stand; `plain` are the stretches of one paragraph that no rule took. */
export function reportLeftovers(report: Report, filled: FilledText, plain: readonly Stretch[]): void {
  // Most paragraphs have none of them anywhere.
  if (plain.length === 0 || !anySign.test(filled.text.slice(plain[0]!.from, plain.at(-1)!.to))) return
  const stars: Star[] = []
  for (let at = 0; at < plain.length; at++) {
    const { from, to } = plain[at]!
    const text = filled.text.slice(from, to)
    if (!anySign.test(text)) continue
    for (const { 0: written, 1: call, index } of text.matchAll(braces)) {
      const span = filled.spanOf(from + index, from + index + written.length)
      report(call === undefined ? problems.leftoverBraces(span) : problems.leftoverCall(written, `{{${call.trim().replace(/[“”]/g, '"')}}}`, span))
    }
    for (const { 0: { length }, index } of text.matchAll(code)) report(problems.leftoverCode(filled.spanOf(from + index, from + index + length)))
    for (const { 0: { length }, index } of text.matchAll(struck)) report(problems.leftoverStrike(filled.spanOf(from + index, from + index + length)))
    for (const { 0: tag, index } of text.matchAll(/<\/?(?:br|b|i|u|p|sup|sub|strong|em|span|div)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot);/gi)) {
      report(problems.leftoverHtml(tag, filled.spanOf(from + index, from + index + tag.length)))
    }
    for (const { 0: { length }, index } of text.matchAll(/\*+/g)) {
      const star = starAt(filled.text, from + index, from + index + length)
      if (length === 3 && star.before === 'blank' && star.after === 'blank') report(problems.drawnLine('***', filled.spanOf(star.from, star.to)))
      else if (length <= 3) stars.push(star)
    }
  }
  if (stars.length === 0) return
  reportStars(report, filled, stars.filter(star => star.sign === '**'), strongFault)
  reportStars(report, filled, stars.filter(isLikelyItalic), glueFault)
}

/** Most blocks have no mark at the start of a line but the one that made them a point. */
const mayHaveMark = /^(?:[#+-][^ \t]|[*•])|[\n\r\u2028\u2029][ \t]*[#+-]/

/** `- ` and `# ` that were meant at the start of a line of this block but aren't written so. */
export function reportLineStarts(report: Report, filled: FilledText, { from, to }: Stretch): void {
  const text = filled.text.slice(from, to)
  if (!mayHaveMark.test(text)) return
  const mark = /^[*•](?=[ \t]+\S)/.exec(text)?.[0]
  if (mark !== undefined) report(problems.foreignPoint(mark, filled.spanOf(from, from + mark.length)))
  for (const { 0: start, 1: sign, index } of text.matchAll(/^[ \t]*(#+|[-+])(?=\S)/gm)) {
    if (!/^\p{L}/u.test(text.slice(index + start.length, index + start.length + 2))) continue
    const end = from + index + start.length
    report(problems.gluedMark(sign!, filled.spanOf(end - sign!.length, end)))
  }
}

// Where one star of a pair is at fault, the other is only left over because of it.
function reportStars(report: Report, filled: FilledText, stars: readonly Star[], faultOf: (star: Star, all: readonly Star[]) => StarFault | null): void {
  const faults = stars.map(star => ({ star, fault: faultOf(star, stars) }))
  const clear = faults.filter(({ fault }) => fault !== null)
  for (const { star, fault } of clear.length > 0 ? clear : faults) {
    report(problems.leftoverStars(star.sign, fault ?? 'unpaired', filled.spanOf(star.from, star.to)))
  }
}

function strongFault(star: Star, all: readonly Star[]): StarFault | null {
  return star.before === 'blank' && star.after === 'blank' ? 'blank-inside' : glueFault(star, all)
}

/** `**Sở Y tế:**ban hành` and `theo**(kèm)**`: between a sign and a letter neither end of emphasis is seen (CommonMark 6.2). */
function glueFault({ from, before, after }: Star, all: readonly Star[]): StarFault | null {
  const isWord = (side: Neighbour) => side === 'letter' || side === 'digit'
  if (before === 'sign' && isWord(after) && all[0]!.from < from) return 'glued-behind'
  if (isWord(before) && (after === 'opening' || after === 'sign') && all.at(-1)!.from > from) return 'glued-before'
  return null
}

/** `Khách sạn 4*; Khách sạn 5*` is a class of hotels; `*Ghi chú` has lost its other star. */
function isLikelyItalic({ sign, before, after }: Star): boolean {
  return sign === '*' && after === 'letter' && before !== 'digit'
}

function starAt(text: string, from: number, to: number): Star {
  return { from, to, sign: to - from === 1 ? '*' : '**', before: neighbour(text[from - 1]), after: neighbour(text[to]) }
}

function neighbour(letter: string | undefined): Neighbour {
  if (letter === undefined || /\s/.test(letter)) return 'blank'
  if (/\d/.test(letter)) return 'digit'
  if (/[\p{L}\p{M}]/u.test(letter)) return 'letter'
  return /[\p{Ps}\p{Pi}"'/–-]/u.test(letter) ? 'opening' : 'sign'
}
