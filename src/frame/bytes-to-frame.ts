import type { Report } from '../diagnostics/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'
import { childOf, isElement, type XmlElement } from '../xml/xml.ts'
import { bytesToPackage, type FramePackage } from './bytes-to-package.ts'
import { elementToWords, paragraphsIn, wordsBelow, type Words } from './element-to-words.ts'
import { firstObject, listNames, mainPart, type Frame, type FrameFile, type FrameParagraph, type ListName } from './frame.ts'
import * as problems from './problems.ts'

/** A paragraph of the document, a header or a footer, before it is known what of it is to be filled. */
interface Line extends Words {
  readonly element: XmlElement
  readonly start: number
  readonly isMain: boolean
}

const bodyTag = /\{\{\{?\s*body\s*\}?\}\}/

/** Null for a file that can't be filled; all that is wrong with it was reported. */
export function bytesToFrame(report: Report, { path, bytes }: FrameFile): Frame | null {
  const opened = bytesToPackage(report, path, bytes)
  if (!opened) return null
  const lines = linesOf(opened)
  const source: Source = { path, text: lines.map(({ text }) => shown(text)).join('\n') }
  const spanOf = ({ start, text }: Line, from = 0, to = text.length): Span => ({ source, start: start + from, end: start + to })

  let isWhole = true
  const refuse: Report = diagnostic => {
    isWhole = false
    report(diagnostic)
  }
  const bodies = lines.filter(({ text }) => bodyTag.test(text))
  for (const line of bodies) {
    const { index, 0: tag } = bodyTag.exec(line.text)!
    const span = spanOf(line, index, index + tag.length)
    if (!line.isMain) refuse(problems.bodyInside(span))
    else if (line.text.trim() !== tag) refuse(problems.bodyNotAlone(span))
    else if (line !== bodies[0]) refuse(problems.bodyTwice(span, spanOf(bodies[0]!)))
  }
  if (bodies.length === 0) refuse(problems.noBody(path))
  const paragraphs = lines.filter(line => !bodies.includes(line)).flatMap((line): FrameParagraph[] => {
    tellHidden(refuse, line, spanOf(line))
    if (!/\{\{|\}\}/.test(line.text)) return []
    const stray = line.text.indexOf('}}')
    const first = line.text.indexOf('{{')
    if (first < 0 || (stray >= 0 && stray < first)) refuse(problems.strayBraces(spanOf(line, stray, stray + 2)))
    return [{ ...line, list: listOf(refuse, line.text, (from, to) => spanOf(line, from, to)) }]
  })
  return isWhole ? { source, ...opened, paragraphs, body: bodies[0]!.element } : null
}

/** The main part first, then headers and footers by name. */
function linesOf({ parts }: FramePackage): readonly Line[] {
  const names = [mainPart, ...[...parts].filter(([, { name }]) => name === 'w:hdr' || name === 'w:ftr').map(([name]) => name).sort()]
  let start = 0
  return names.flatMap(name => {
    const root = parts.get(name)!
    const body = new Set(name === mainPart ? childOf(root, 'w:body')!.children.filter(isElement) : [])
    return paragraphsIn(root).map(element => {
      const words = elementToWords(element)
      const line = { element, start, isMain: body.has(element), ...words }
      start += words.text.length + 1
      return line
    })
  })
}

/** As a message shows it: a blank for what is no word. */
function shown(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, ' ')
}

/** Words in a text box are in a paragraph inside of this one's object: nothing fills them. */
function tellHidden(report: Report, { objects, text }: Line, span: Span): void {
  for (const [index, one] of objects.entries()) {
    const hidden = /\{\{[^{}]*\}\}/.exec(wordsBelow(one))?.[0]
    if (hidden === undefined) continue
    const at = span.start + text.indexOf(String.fromCharCode(firstObject + index))
    report(problems.tagInBox(hidden, { source: span.source, start: at, end: at + 1 }))
  }
}

function listOf(report: Report, text: string, spanOf: (start: number, end: number) => Span): ListName | null {
  const found = [...text.matchAll(/\{\{\{?\s*(\w+)\s*\}?\}\}/g)].filter(([, name]) => listNames.includes(name as ListName))
  const names = [...new Set(found.map(([, name]) => name as ListName))]
  if (names.length > 1) report(problems.twoLists(names, spanOf(found[0]!.index, found.at(-1)!.index + found.at(-1)![0].length)))
  return names[0] ?? null
}
