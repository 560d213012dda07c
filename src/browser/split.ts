/** A copy of some lines of an element, which must be laid out; `lines` is how many it has. The element stays as it is. */
export function copyOfLines(element: HTMLElement, from: number, to: number, lines: number): HTMLElement {
  const start = from === 0 ? null : startOfLine(element, from)
  const end = to >= lines ? null : startOfLine(element, to)
  const copy = element.cloneNode(true) as HTMLElement
  // The end first: what stands behind it doesn't move the start.
  if (end) cut(copy, pathTo(element, end.node), end.offset, 'after')
  if (start) cut(copy, pathTo(element, start.node), start.offset, 'before')
  if (start) copy.classList.add('continued')
  if (end) copy.classList.add('cut')
  return copy
}

interface Position {
  readonly node: Text
  readonly offset: number
}

/** Where a line begins; lines of a paragraph, or of several in one element, are all of one height. */
function startOfLine(element: HTMLElement, line: number): Position | null {
  const { top } = element.getBoundingClientRect()
  const lineHeight = parseFloat(getComputedStyle(element).lineHeight)
  const range = document.createRange()
  const lineAt = (node: Text, offset: number) => {
    range.setStart(node, offset)
    range.setEnd(node, offset + 1)
    const rect = range.getClientRects()[0]
    return rect ? Math.floor(((rect.top + rect.bottom) / 2 - top) / lineHeight) : null
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    range.selectNodeContents(node)
    const rects = range.getClientRects()
    const last = rects[rects.length - 1]
    if (!last || Math.floor(((last.top + last.bottom) / 2 - top) / lineHeight) < line) continue
    return { node, offset: firstFrom(node.length, offset => (lineAt(node, offset) ?? -1) >= line) }
  }
  return null
}

/** Smallest offset that holds; those behind it hold too, all but blanks that hang at a line's end. */
function firstFrom(length: number, holds: (offset: number) => boolean): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Indexes of children that lead from an element to a node in it. */
function pathTo(element: Element, node: Node): number[] {
  const path: number[] = []
  for (let at: Node = node; at !== element; at = at.parentNode!) path.unshift([...at.parentNode!.childNodes].indexOf(at as ChildNode))
  return path
}

function cut(copy: Element, path: readonly number[], offset: number, side: 'before' | 'after'): void {
  const node = path.reduce<Node>((at, index) => at.childNodes[index]!, copy)
  const range = document.createRange()
  range.selectNodeContents(copy)
  if (side === 'after') range.setStart(node, offset)
  else range.setEnd(node, offset)
  range.deleteContents()
  // A sentence that begins the next page leaves nothing here that could be chosen.
  for (let at = node; at !== copy && at.textContent === '';) {
    const parent = at.parentNode!
    parent.removeChild(at)
    at = parent
  }
}
