import { all, make } from './elements.ts'
import { rowsOf, unitsOf, type Unit } from './table-units.ts'

/** What can't be parted: a line or two of a paragraph, a row of a table, a whole letterhead. Lengths in CSS pixels. */
export interface Atom {
  readonly block: string
  /** Lines or rows of the block, from 0; `to` is behind the last one. */
  readonly from: number
  readonly to: number
  readonly height: number
  /** Space above where it begins its block and doesn't begin a page; of it and the space below the block before, the larger one counts. */
  readonly before: number
  /** Space below where it ends its block and doesn't end a page. */
  readonly after: number
  /** Height of what a table prints again on every page. */
  readonly repeated: number
  /** Notes that are cited in it. */
  readonly notes: readonly number[]
  /** Whether a page may end behind it. */
  readonly mayBreak: boolean
}

export interface Measured {
  readonly atoms: readonly Atom[]
  /** Of a table: what `from` and `to` count. */
  readonly units: readonly Unit[]
}

export interface NoteSize {
  readonly lines: number
  readonly lineHeight: number
}

/** A place out of sight that is as wide as the text on the page. */
export interface Bench {
  readonly story: HTMLElement
  readonly notes: HTMLElement
  /** Height of the text on a page. */
  readonly room: number
  /** Height of the line above the notes. */
  readonly separator: number
  remove(): void
}

export function createBench(host: HTMLElement, orientation: 'portrait' | 'landscape'): Bench {
  const story = make('div', { class: 'story' })
  const notes = make('div', { class: 'notes' })
  const page = make('div', { class: `page ${orientation}` }, story, notes)
  const bench = make('div', { class: 'measure doc', 'aria-hidden': 'true' }, page)
  host.append(bench)
  const style = getComputedStyle(page)
  const ruler = make('div')
  ruler.style.height = orientation === 'portrait' ? '297mm' : '210mm'
  bench.append(ruler)
  const room = ruler.getBoundingClientRect().height - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)
  ruler.remove()
  return { story, notes, room, separator: notes.getBoundingClientRect().height, remove: () => bench.remove() }
}

/** Fewest lines of a paragraph that may stand alone on a page, as Word does it by itself. */
const fewestLines = 2

/** The atoms of a block that stands on the bench, of a page with so much room. */
export function measureBlock(id: string, element: HTMLElement, room: number): Measured {
  const style = getComputedStyle(element)
  const before = parseFloat(style.marginTop)
  const after = parseFloat(style.marginBottom)
  const isHeld = element.hasAttribute('data-hold')
  if (element instanceof HTMLTableElement) {
    const units = unitsOf(element, room)
    return { atoms: rowAtoms(id, element, units, { before, after, isHeld }), units }
  }
  const { top, height } = element.getBoundingClientRect()
  const cites = all('[data-note]', element).map(mark => ({ mark, number: Number(mark.dataset['note']) }))
  if (element.hasAttribute('data-whole')) {
    return { atoms: [{ block: id, from: 0, to: 1, height, before, after, repeated: 0, notes: cites.map(({ number }) => number), mayBreak: !isHeld }], units: [] }
  }
  const lineHeight = parseFloat(style.lineHeight)
  const lines = Math.max(1, Math.round(height / lineHeight))
  const lineOf = (mark: HTMLElement) => Math.min(lines - 1, Math.max(0, Math.floor((middleOf(mark.getBoundingClientRect()) - top) / lineHeight)))
  const marks = cites.map(({ mark, number }) => ({ line: lineOf(mark), number }))
  const atoms = pieces(lines).map(([from, to]): Atom => ({
    block: id,
    from,
    to,
    height: (to - from) * lineHeight,
    before: from === 0 ? before : 0,
    after: to === lines ? after : 0,
    repeated: 0,
    notes: marks.filter(({ line }) => line >= from && line < to).map(({ number }) => number),
    mayBreak: to < lines || !isHeld,
  }))
  return { atoms, units: [] }
}

/** `[0, 2], [2, 3], … [n - 2, n]`; three lines stay together. */
function pieces(lines: number): [from: number, to: number][] {
  if (lines < 2 * fewestLines) return [[0, lines]]
  const single = Array.from({ length: lines - 2 * fewestLines }, (_, index): [number, number] => [fewestLines + index, fewestLines + index + 1])
  return [[0, fewestLines], ...single, [lines - fewestLines, lines]]
}

/** The header stays with the first row and stands again on every page. A note counts where its row begins. */
function rowAtoms(block: string, table: HTMLTableElement, units: readonly Unit[], { before, after, isHeld }: Surroundings): Atom[] {
  const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0
  const rows = rowsOf(table)
  const repeated = heightOf(table.tHead)
  const first = repeated + heightOf(table.caption)
  const notesIn = (element: Element | null) => (element ? all('[data-note]', element).map(mark => Number(mark.dataset['note'])) : [])
  if (units.length === 0) return [{ block, from: 0, to: 0, height: first, before, after, repeated: 0, notes: notesIn(table), mayBreak: !isHeld }]
  return units.map(({ row, line, lines, height }, index): Atom => ({
    block,
    from: index,
    to: index + 1,
    height: height + (index === 0 ? first : 0),
    before: index === 0 ? before : 0,
    after: index === units.length - 1 ? after : 0,
    repeated: index === 0 ? 0 : repeated,
    notes: [...(index === 0 ? [...notesIn(table.caption), ...notesIn(table.tHead)] : []), ...(line === 0 ? notesIn(rows[row]!) : [])],
    mayBreak: index === units.length - 1 ? !isHeld : line < lines - 1 || !rows[row]!.hasAttribute('data-hold'),
  }))
}

interface Surroundings {
  readonly before: number
  readonly after: number
  readonly isHeld: boolean
}

export function measureNote(element: HTMLElement): NoteSize {
  const lineHeight = parseFloat(getComputedStyle(element).lineHeight)
  return { lineHeight, lines: Math.max(1, Math.round(element.getBoundingClientRect().height / lineHeight)) }
}

function middleOf({ top, bottom }: DOMRect): number {
  return (top + bottom) / 2
}
