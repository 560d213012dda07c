import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import { composedText } from './composed-text.ts'
import { collectRuns, plainLook, plainRun, type Look } from './inline-runs.ts'
import { insetOf } from './inset.ts'
import { reportLeftovers, type Stretch } from './leftover-signs.ts'
import { wholeParagraph, type MarkdownBlock } from './markdown-blocks.ts'
import { markdownInlines, type MarkdownNode } from './markdown-inlines.ts'
import type { Cite } from './number-notes.ts'
import { problems } from './problems.ts'
import type { Inline } from './tree.ts'

/** Signs of Markdown, those that could be left over of it, and blanks that become one; a text without them is one run as it stands. */
const oddSign = /[*^[<\\{}&\uFFFC\t\r\n]|  /

/** A text that is one paragraph by its place, such as a title: `# ` and `- ` at its start are only letters. */
export function textToInlines(report: Report, text: FilledText, cite: Cite): Inline[] {
  const filled = composedText(text)
  return blockToInlines(report, filled, wholeParagraph(filled.text), null, cite)
}

/** Content of one block of the text; `span` is the place of the block where that is known. */
export function blockToInlines(report: Report, filled: FilledText, block: MarkdownBlock, span: Span | null, cite: Cite): Inline[] {
  const { from, start, to } = block
  if (!oddSign.test(filled.text.slice(start, to))) return plainRun(filled, start, to, start === from ? span : null)
  return oddToInlines(report, filled, block, cite)
}

function oddToInlines(report: Report, filled: FilledText, block: MarkdownBlock, cite: Cite): Inline[] {
  const runs = collectRuns(filled)
  const plain: Stretch[] = []
  readNodes(markdownInlines(filled.text, block), block.start, block.to, plainLook)
  reportLeftovers(report, filled, plain)
  return runs.finish()

  /** What lies between two nodes is text. */
  function readNodes(nodes: readonly MarkdownNode[], from: number, end: number, look: Look): void {
    let at = from
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]!
      readText(at, node.from, look)
      readNode(node, look)
      at = node.to
    }
    readText(at, end, look)
  }

  function readText(from: number, end: number, look: Look): void {
    if (from === end) return
    plain.push({ from, to: end })
    runs.text(from, end, look)
  }

  function readNode({ type, from, start: inner, end, to: behind, children }: MarkdownNode, look: Look): void {
    switch (type) {
      case 'emphasis': return readNodes(children, inner, end, { ...look, italic: true })
      case 'strong': return readNodes(children, inner, end, { ...look, bold: true })
      case 'superscript': return readNodes(children, inner, end, { ...look, superscript: true })
      case 'link': return readNodes(children, inner, end, { ...look, link: checkedAddress(end + 2, behind - 1) })
      case 'autolink': return runs.text(inner, end, { ...look, link: checkedAddress(inner, end) })
      case 'missing': return runs.text(inner, end, { ...look, missing: true })
      case 'escape': return runs.text(inner, end, look)
      case 'break': return runs.lineBreak(from, behind)
      case 'note': return readNote(from, inner, end, behind)
      case 'placeholder': return report(problems.insetInText(insetOf(filled.text.slice(from, behind))!.type, filled.spanOf(from, behind)))
    }
  }

  function readNote(from: number, inner: number, end: number, behind: number): void {
    const mark = cite(filled.text.slice(inner, end).trim(), filled.spanOf(from, behind))
    if (mark) runs.note(mark)
  }

  function checkedAddress(from: number, end: number): string | null {
    const address = filled.text.slice(from, end).trim()
    if (/^(?:https?:\/\/|mailto:)\S+$/i.test(address)) return address
    if (/^[^\s/:@]+@[^\s/:@]+$/.test(address)) return `mailto:${address}`
    report(problems.linkAddress(address, filled.spanOf(from, end)))
    return null
  }
}
