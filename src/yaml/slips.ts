import { isCollection, isScalar, Scalar, visit, type Document } from 'yaml'
import { lineStart } from '../source/line-start.ts'
import type { SyntaxMistake } from './syntax-mistakes.ts'

/** Blanks that look like the usual one; text copied from Word or a web page has them. */
const hidden = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000'
const anyHidden = new RegExp(`[${hidden}]`)

/** Before a key or a dash, behind a key's colon, behind a dash. */
const hiddenAtSign = new RegExp(`^(?:[ \\t]*(?=[${hidden}][${hidden} \\t]*(?:- |(?:- +)?[A-Za-z0-9][\\w-]*:(?:\\s|$)))|[ \\t]*(?:- +)?[A-Za-z0-9][\\w-]*:(?=[${hidden}])|[ \\t]*-(?=[${hidden}]))[${hidden} \\t]+`, 'gm')

/** Letters of a call that are looked at. */
const longestCall = 400

/** What the parser takes for part of a text, and says of other lines what comes of it: blanks that are none to YAML, a dash with no blank behind it, a call that begins a line too far left. */
export function slipsIn(text: string, doc: Document): SyntaxMistake[] {
  const texts: (readonly [start: number, end: number])[] = []
  const slips: SyntaxMistake[] = []
  visit(doc, {
    Node: (_, node) => {
      if (!(isScalar(node) || isCollection(node)) || !node.range) return
      const [start, end] = node.range
      if (isCollection(node)) {
        const call = node.flow && isOutOfText(text, start) ? /^\{\{[^{}\n]*\}\}/.exec(text.slice(start, start + longestCall)) : null
        if (call) slips.push({ code: 'LOST_INDENT', message: '', pos: [start, start + call[0].length] })
      } else if (node.type !== Scalar.PLAIN) texts.push([start, end])
      else if (/^-[^\s\d-]/.test(text.slice(start, start + 2)) && isFirst(text, start)) slips.push({ code: 'MISSING_DASH_BLANK', message: '', pos: [start, start + 1] })
    },
  })
  if (!anyHidden.test(text)) return slips
  let next = 0
  for (const { 0: { length }, index } of text.matchAll(hiddenAtSign)) {
    const end = index + length
    const start = index + text.slice(index, end).search(anyHidden)
    while (next < texts.length && texts[next]![1] <= start) next++
    if (!(next < texts.length && texts[next]![0] < start)) slips.push({ code: 'HIDDEN_BLANK', message: '', pos: [start, end] })
  }
  return slips
}

/** Whether a call begins its line, and the line above isn't the key or the dash of a text that it begins. */
function isOutOfText(text: string, at: number): boolean {
  if (!text.startsWith('{{', at) || !isFirst(text, at)) return false
  const above = text.slice(0, at).trimEnd()
  return above !== '' && !/:$|^\s*-$/.test(above.slice(above.lastIndexOf('\n') + 1))
}

/** Whether only blanks stand before a place on its line. */
function isFirst(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === ''
}
