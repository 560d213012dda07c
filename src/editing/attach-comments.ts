import type { Document } from 'yaml'
import { commentsIn, scalarStretches, type Comment } from '../yaml/comments.ts'
import { isBlockText, type Block, type Entry } from './block-tree.ts'
import { columnOf, textLines, type TextLines } from './text-lines.ts'

/** An entry and the groups that it is in, outermost first. */
interface Step {
  readonly entry: Entry
  readonly within: readonly Block[]
}

/** A line that holds nothing but a comment, or nothing at all. */
interface LooseLine {
  readonly line: number
  /** Empty for a blank line. */
  readonly said: string
  readonly column: number
}

/** Gives each comment and blank line to the entry it stands at, or to the end of a group; gives back what stands above the first entry. */
export function attachComments(text: string, doc: Document, root: Block): string[] {
  const at = textLines(text)
  const comments = commentsIn(text, doc)
  const steps = stepsIn(root, [])
  const loose = looseLines(text, doc, comments, at)
  const first = at.lineAt(steps[0]!.entry.start)
  const header = at.lines.slice(0, first).map(line => line.trim())
  const taken = new Set(header.keys())

  for (const [index, { entry, within }] of steps.entries()) {
    const line = at.lineAt(entry.start)
    const before = steps[index - 1]
    // The first entry of a list's item may share its line with the dash: nothing is above it then.
    if (!before || at.lineAt(before.entry.start) === line) continue
    const above = looseUpTo(line)
    entry.lead = partTail(above, before.within.filter(block => !within.includes(block)), columnOf(text, entry.start))
  }
  partTail(looseUpTo(at.lines.length), steps.at(-1)!.within, -1)

  for (const comment of comments) {
    const owner = steps.findLast(({ entry }) => entry.start < comment.start)
    if (owner && !(comment.isAlone && taken.has(at.lineAt(comment.start)))) attachBehind(text, comment, owner.entry)
  }
  return header

  function looseUpTo(end: number): LooseLine[] {
    const found: LooseLine[] = []
    for (let line = loose.get(end - 1); line; line = loose.get(line.line - 1)) found.unshift(line)
    for (const { line } of found) taken.add(line)
    return found
  }
}

/** All entries in the order of the file. */
function stepsIn(block: Block, above: readonly Block[]): Step[] {
  const within = [...above, block]
  return block.entries.flatMap(entry => [{ entry, within }, ...(entry.child ? stepsIn(entry.child, within) : [])])
}

function looseLines(text: string, doc: Document, comments: readonly Comment[], { lines, lineAt }: TextLines): ReadonlyMap<number, LooseLine> {
  const content = new Set(scalarStretches(text, doc).flatMap(({ start, end }) => {
    const first = lineAt(start)
    return Array.from({ length: lineAt(end - 1) - first + 1 }, (_, index) => first + index)
  }))
  const alone = new Set(comments.filter(({ isAlone }) => isAlone).map(({ start }) => lineAt(start)))
  return new Map(lines.flatMap((written, line) => {
    const said = written.trim()
    const isLoose = alone.has(line) || (said === '' && !content.has(line))
    return isLoose ? [[line, { line, said, column: written.length - written.trimStart().length }] as const] : []
  }))
}

/** Comments indented deeper than the entry under them end the groups that close there; gives those that are the entry's own. */
function partTail(loose: readonly LooseLine[], closing: readonly Block[], column: number): string[] {
  const cut = closing.length === 0 ? 0 : loose.findLastIndex(one => one.said !== '' && one.column > column) + 1
  let depth = closing.length - 1
  for (const [index, { said }] of loose.slice(0, cut).entries()) {
    // A blank line goes with the comment under it.
    const comment = loose.slice(index).find(one => one.said !== '')!
    while (depth > 0 && closing[depth]!.column > comment.column) depth--
    closing[depth]!.tail.push(said)
  }
  return loose.slice(cut).map(({ said }) => said)
}

function attachBehind(text: string, { start, end, isAlone }: Comment, entry: Entry): void {
  const { node } = entry
  const isInside = !entry.child && !isBlockText(node) && node?.range && start > node.range[0] && start < node.range[1]
  if (isAlone || isInside || entry.comment !== null) entry.isFixed = true
  else entry.comment = text.slice(start, end).trimEnd()
}
