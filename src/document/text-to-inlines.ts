import type { Report } from '../diagnostics/diagnostic.ts'
import type { FilledText } from '../template/filled.ts'
import { composedText } from './composed-text.ts'
import { collectRuns, plainLook, type Look } from './inline-runs.ts'
import { insetOf } from './inset.ts'
import { reportLeftovers, type Stretch } from './leftover-signs.ts'
import { parseLine, type MarkdownNode } from './markdown-parser.ts'
import type { Cite } from './number-notes.ts'
import { problems } from './problems.ts'
import type { Inline } from './tree.ts'

/** A text that is one paragraph by its place, such as a title: `# ` and `- ` at its start are only letters. */
export function textToInlines(report: Report, text: FilledText, cite: Cite): Inline[] {
  const filled = composedText(text)
  const paragraph = parseLine(filled.text)
  return paragraph ? nodeToInlines(report, filled, paragraph, cite) : []
}

/** Content of one block of the parsed text; `filled` must be the text that was parsed. */
export function nodeToInlines(report: Report, filled: FilledText, block: MarkdownNode, cite: Cite): Inline[] {
  const runs = collectRuns(filled)
  const plain: Stretch[] = []
  const readers: Readonly<Record<string, (node: MarkdownNode, look: Look) => void>> = {
    Emphasis: (node, look) => readChildren(node, { ...look, italic: true }),
    StrongEmphasis: (node, look) => readChildren(node, { ...look, bold: true }),
    Superscript: (node, look) => readChildren(node, { ...look, superscript: true }),
    Missing: ({ from, to }, look) => runs.text(from, to, { ...look, missing: true }),
    Escape: ({ from, to }, look) => runs.text(from + 1, to, look),
    HardBreak: ({ from, to }) => runs.lineBreak(from, to),
    NoteReference: readNote,
    Link: readLink,
    Autolink: readAutolink,
    Placeholder: ({ from, to }) => report(problems.insetInText(insetOf(filled.text.slice(from, to))!.type, filled.spanOf(from, to))),
  }
  readChildren(block, plainLook)
  reportLeftovers(report, filled, plain)
  return runs.finish()

  // What lies between two nodes is text. Nodes without a reader are marks.
  function readChildren(parent: MarkdownNode, look: Look): void {
    let at = parent.from
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      readText(at, node.from, look)
      readers[node.name]?.(node, look)
      at = node.to
    }
    readText(at, parent.to, look)
  }

  function readText(from: number, to: number, look: Look): void {
    if (from === to) return
    plain.push({ from, to })
    runs.text(from, to, look)
  }

  function readNote({ from, to }: MarkdownNode): void {
    const mark = cite(filled.text.slice(from + 2, to - 1).trim(), filled.spanOf(from, to))
    if (mark) runs.note(mark)
  }

  function readLink(node: MarkdownNode, look: Look): void {
    const target = node.lastChild!
    readChildren(node, { ...look, link: checkedAddress(target.from + 2, target.to - 1) })
  }

  function readAutolink({ from, to }: MarkdownNode, look: Look): void {
    runs.text(from + 1, to - 1, { ...look, link: checkedAddress(from + 1, to - 1) })
  }

  function checkedAddress(from: number, to: number): string | null {
    const address = filled.text.slice(from, to).trim()
    if (/^(?:https?:\/\/|mailto:)\S+$/i.test(address)) return address
    if (/^[^\s/:@]+@[^\s/:@]+$/.test(address)) return `mailto:${address}`
    report(problems.linkAddress(address, filled.spanOf(from, to)))
    return null
  }
}
