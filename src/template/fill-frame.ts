import { firstObject, type Frame, type FrameParagraph, type ListName } from '../frame/frame.ts'
import type { Span } from '../source/source.ts'
import { issueDate, issueNumber, roomToWrite } from '../vietnamese/issue.ts'
import type { FilledFrame, FilledLine, FilledPiece, FilledReport, FilledText } from './filled.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'
import { extended, leaf, type Shape } from './shape.ts'
import { textToFill } from './text-to-fill.ts'

type FrameReport = Omit<FilledReport, 'frame'>

/** Make blocks of their own or notes, which a line of a frame can't hold. */
const blockHelpers = /\{\{[{#]?\s*(table|note|paragraph)\b/

/** Whether a line that isn't in the frame is lost: what stands in its place was typed once and stays as it is month by month. */
const expected: readonly { readonly names: readonly string[]; readonly isThere: (filled: FrameReport) => boolean }[] = [
  { names: ['number', 'report.number'], isThere: () => true },
  { names: ['date', 'report.date'], isThere: () => true },
  { names: ['title', 'report.title'], isThere: () => true },
  { names: ['addressees'], isThere: ({ addressees }) => addressees.length > 0 },
  { names: ['recipients'], isThere: ({ recipients }) => recipients.length > 0 },
]

/** Fills every paragraph of a frame; `root` is what any template may name, and `span` where the frame is named. */
export function fillFrame(scope: Scope, frame: Frame, filled: FrameReport, root: Record<string, unknown>, span: Span): FilledFrame {
  const lists = listsOf(filled)
  const context = { ...root, ...namesOf(filled) }
  const shape = extended(scope.shape, Object.fromEntries([...Object.keys(lists), ...Object.keys(namesOf(filled))].map(name => [name, leaf])))
  for (const { names, isThere } of expected) {
    const pattern = new RegExp(`\\{\\{[^{}]*(?<![\\w.])(?:${names.map(name => name.replace('.', '\\.')).join('|')})(?![\\w.])`)
    if (isThere(filled) && !frame.paragraphs.some(({ text }) => pattern.test(text))) scope.report(problems.frameLacks(names[0]!, span))
  }
  return { frame, lines: new Map(frame.paragraphs.map(paragraph => [paragraph.element, fillParagraph(scope, frame, paragraph, shape, context, lists)])) }
}

function fillParagraph(scope: Scope, { source }: Frame, paragraph: FrameParagraph, shape: Shape, context: object, lists: Lists): readonly FilledLine[] {
  const { text, start, list } = paragraph
  const spanOf = (from: number, to: number): Span => ({ source, start: start + from, end: start + to })
  const block = blockHelpers.exec(text)
  if (block) {
    scope.report(problems.frameHelper(block[1]!, spanOf(block.index, block.index + block[0].length)))
    return []
  }
  const fill = textToFill(scope, { text, owner: null, spanOf }, shape)
  const contexts = list === null ? [context] : lists[list].map(entry => ({ ...context, [list]: entry }))
  return contexts.map(one => toPieces(paragraph, source, scope.marks.read(fill(one)))).filter(pieces => pieces.some(hasContent))
}

function hasContent(piece: FilledPiece): boolean {
  return piece.type === 'object' || (piece.type === 'words' ? piece.text : piece.value.text).trim() !== ''
}

/** What was typed in Word, letter by letter as it looks there, and between it what tags gave. */
function toPieces(paragraph: FrameParagraph, source: Span['source'], filled: FilledText): FilledLine {
  const pieces: FilledPiece[] = []
  let look = paragraph.looks[0] ?? null
  let begin = 0
  const typedAt = (index: number): number | null => {
    const span = filled.spanOf(index, index + 1)
    const at = span.start - paragraph.start
    if (span.source === source && at >= 0 && at < paragraph.text.length) look = paragraph.looks[at]!
    return span.source === source && span.end === span.start + 1 ? at : null
  }
  for (let index = 0; index < filled.text.length;) {
    const typed = typedAt(index)
    begin = index
    if (typed === null) {
      const ofTag = look
      while (index < filled.text.length && typedAt(index) === null && look === ofTag) index++
      const [from, to] = [begin, index]
      pieces.push({ type: 'value', look: ofTag, value: {
        text: filled.text.slice(from, to),
        spanOf: (start, end) => filled.spanOf(from + start, from + end),
        stretchAt: () => ({ start: 0, end: to - from, figures: [] }),
      } })
      continue
    }
    const sign = filled.text[index++]!
    const last = pieces.at(-1)
    if (/[\ue000-\uf8ff]/.test(sign)) pieces.push({ type: 'object', element: paragraph.objects[sign.charCodeAt(0) - firstObject]! })
    else if (last?.type === 'words' && last.look === look) pieces[pieces.length - 1] = { ...last, text: last.text + sign }
    else pieces.push({ type: 'words', look, text: sign })
  }
  return pieces
}

/** What a frame may name besides what any template may. */
function namesOf({ layout, number, date, month, symbol, place, title, periodLine, urgency, draft, signer }: FrameReport): Record<string, string> {
  const [year, monthOfYear] = month.split('-').map(Number)
  return {
    number: number === null ? roomToWrite : issueNumber(number),
    symbol,
    place,
    date: issueDate(date, year!, monthOfYear!),
    kind: layout.kind,
    title: title.text,
    periodLine: periodLine?.text ?? '',
    urgency: urgency ?? '',
    draft: draft ?? '',
    signer,
  }
}

type Lists = Readonly<Record<ListName, readonly string[]>>

/** Each entry is a paragraph; addressees and recipients take the signs that close each but the last, and the last (PL.I-II.9.d). */
function listsOf({ superior, issuer, addressees, authority, office, recipients }: FrameReport): Lists {
  return {
    superior, issuer, authority, office,
    addressees: addressees.length > 1 ? punctuated(addressees) : addressees.map(({ text }) => text),
    recipients: punctuated(recipients),
  }
}

function punctuated(entries: readonly FilledText[]): readonly string[] {
  const texts = entries.map(({ text }) => text.trim()).filter(text => text !== '')
  return texts.map((text, index) => text.replace(/[;.,]$/, '') + (index < texts.length - 1 ? ';' : '.'))
}
