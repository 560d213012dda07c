import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'

const headingStart = /^(#+)(?:[ \t]|$)/
const pointStart = /^[-+](?=[ \t]+\S)/

// A dash alone is a point whose text is not there or, in a cell, the sign for nothing: it takes no text from the next line.
const loneMark = /^[-+][ \t]*$/

/** A point's mark in other habits: it is no point here, but its line was never meant to go on the line above. */
export const foreignPoint = /^[*•](?=[ \t]+\S)/

/** Blocks of a report: headings, points and paragraphs, one after the other, however far they are indented. */
export const paragraphs: MarkdownConfig = {
  defineNodes: [{ name: 'Heading', block: true }, { name: 'Point', block: true }],
  parseBlock: [
    { name: 'Heading', parse: readHeading },
    { name: 'Point', parse: readPoint },
    { name: 'Text', parse: (cx, line) => readParagraph(cx, line, loneMark.test(restOf(line)) ? () => true : startsBlock) },
  ],
}

/** One paragraph from the first letter to the last, blank lines and all. */
export const wholeText: MarkdownConfig = {
  parseBlock: [{ name: 'Text', parse: (cx, line) => readParagraph(cx, line, () => false) }],
}

function readHeading(cx: BlockContext, line: Line): boolean {
  const text = restOf(line)
  const size = headingStart.exec(text)?.[1]!.length
  if (size === undefined) return false
  const from = cx.lineStart + line.pos
  cx.nextLine()
  return addText(cx, 'Heading', from, size, text.trimEnd())
}

function readPoint(cx: BlockContext, line: Line): boolean {
  if (!pointStart.test(restOf(line))) return false
  return addText(cx, 'Point', cx.lineStart + line.pos, 1, readLines(cx, line, startsBlock))
}

function readParagraph(cx: BlockContext, line: Line, endsBefore: (line: Line) => boolean): boolean {
  return addText(cx, 'Paragraph', cx.lineStart + line.pos, 0, readLines(cx, line, endsBefore))
}

/** Leaves the parser at the line behind the block. */
function readLines(cx: BlockContext, line: Line, endsBefore: (line: Line) => boolean): string {
  let text = restOf(line)
  while (cx.nextLine() && !endsBefore(line)) text += `\n${line.text}`
  return text.trimEnd()
}

function startsBlock(line: Line): boolean {
  const text = restOf(line)
  return text === '' || headingStart.test(text) || pointStart.test(text) || loneMark.test(text) || foreignPoint.test(text)
}

function restOf(line: Line): string {
  return line.text.slice(line.pos)
}

/** More of them in one block are no emphasis, links or notes, and nested in each other they would exhaust the stack. */
const maxSigns = 4000

const marks: Readonly<Record<string, string>> = { Heading: 'HeaderMark', Point: 'ListMark' }

function addText(cx: BlockContext, type: string, from: number, markSize: number, text: string): true {
  const mark = marks[type]
  const content = (text.match(/[*^[<]/g)?.length ?? 0) > maxSigns ? [] : cx.parser.parseInline(text.slice(markSize), from + markSize)
  cx.addElement(cx.elt(type, from, from + text.length, mark === undefined ? content : [cx.elt(mark, from, from + markSize), ...content]))
  return true
}
