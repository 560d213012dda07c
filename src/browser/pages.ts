import { words } from '../preview/problems.ts'
import type { SectionView, View } from '../preview/view.ts'
import type { Blocks } from './blocks.ts'
import { settle } from './blocks.ts'
import { breakPages, type PagePlan, type Part } from './break-pages.ts'
import { make, one } from './elements.ts'
import { createBench, measureBlock, measureNote, type Bench, type Measured, type NoteSize } from './measure.ts'
import { copyOfLines } from './split.ts'
import { copyOfUnits } from './table-units.ts'

export interface Pages {
  /** Lays the document out anew; pages that are as they were stay the same elements. Gives how many there are. */
  update(view: View): number
}

interface Shown {
  readonly key: string
  readonly element: HTMLElement
}

/** What was measured stays right as long as the layout's measures do. */
interface Known {
  readonly measures: string
  readonly blocks: Map<string, Measured>
  readonly notes: Map<string, NoteSize>
}

export function createPages(blocks: Blocks): Pages {
  const host = one('.pages')
  const main = one('main')
  let known: Known = { measures: '', blocks: new Map(), notes: new Map() }
  let shown: readonly Shown[] = []

  return {
    update(view) {
      const measures = JSON.stringify(view.measures)
      if (measures !== known.measures) {
        known = { measures, blocks: new Map(), notes: new Map() }
        shown = []
      }
      const before = new Map(shown.map(page => [page.key, page]))
      const plans = view.sections.map(section => ({ section, bench: createBench(main, section.orientation), pages: [] as PagePlan[] }))
      for (const plan of plans) plan.pages = planSection(view, plan.section, plan.bench)
      const count = plans.reduce((sum, { pages }) => sum + pages.length, 0)
      let position = 0
      shown = plans.flatMap(({ section, bench, pages }) => pages.map((page, index): Shown => {
        position++
        const key = JSON.stringify([section.orientation, index, position, count, page.parts, page.notes.map(({ of, ...part }) => [view.notes[of - 1], part])])
        const old = before.get(key)
        before.delete(key)
        return old ?? { key, element: pageOf(view, section, bench, page, { index, position, count }) }
      }))
      plans.forEach(({ bench }) => bench.remove())
      settle(host, shown.map(({ element }) => element))
      forgetUnused(view)
      return count
    },
  }

  function planSection(view: View, section: SectionView, bench: Bench): PagePlan[] {
    const fresh = section.blocks.filter(id => !known.blocks.has(keyOf(section, id)))
    bench.story.append(...fresh.map(id => blocks.get(id).cloneNode(true)))
    fresh.forEach((id, index) => known.blocks.set(keyOf(section, id), measureBlock(id, bench.story.children[index] as HTMLElement, bench.room)))
    bench.story.replaceChildren()
    const noteSize = (number: number): NoteSize => {
      const id = view.notes[number - 1]!
      const key = keyOf(section, id)
      const size = known.notes.get(key)
      if (size) return size
      const measured = measureNote(onBench(bench.notes, id))
      known.notes.set(key, measured)
      return measured
    }
    const atoms = section.blocks.flatMap(id => known.blocks.get(keyOf(section, id))!.atoms)
    return breakPages(atoms, { room: bench.room, separator: bench.separator, noteSize })
  }

  /** A page may stay open for days of editing. */
  function forgetUnused(view: View): void {
    const used = new Set(view.sections.flatMap(section => [...section.blocks, ...view.notes].map(id => keyOf(section, id))))
    for (const sizes of [known.blocks, known.notes]) for (const key of [...sizes.keys()]) if (!used.has(key)) sizes.delete(key)
  }

  /** A copy of a block that is laid out as on the page. */
  function onBench(holder: HTMLElement, id: string): HTMLElement {
    const copy = blocks.get(id).cloneNode(true) as HTMLElement
    holder.replaceChildren(copy)
    return copy
  }

  function pageOf(view: View, section: SectionView, bench: Bench, { parts, notes }: PagePlan, { index, position, count }: { readonly index: number; readonly position: number; readonly count: number }): HTMLElement {
    const story = make('div', { class: 'story' }, ...parts.map(part => partOf(section, bench, part)))
    const page = make('section', { class: `page paper ${section.orientation}`, 'aria-label': words.page(position, count) }, story)
    // The first page of a section hides its number (PL.I-I.7).
    if (index > 0) page.prepend(make('p', { class: 'number-of-page' }, String(index + 1)))
    if (notes.length > 0) page.append(make('div', { class: 'notes' }, ...notes.map(part => notePart(view, section, bench, part))))
    return page
  }

  function partOf(section: SectionView, { story }: Bench, { of, from, to }: Part<string>): HTMLElement {
    const { atoms, units } = known.blocks.get(keyOf(section, of))!
    const total = atoms.at(-1)!.to
    if (from === 0 && to === total) return blocks.get(of).cloneNode(true) as HTMLElement
    const element = onBench(story, of)
    return element instanceof HTMLTableElement ? copyOfUnits(element, units, from, to) : copyOfLines(element, from, to, total)
  }

  function notePart(view: View, section: SectionView, { notes }: Bench, { of, from, to }: Part<number>): HTMLElement {
    const id = view.notes[of - 1]!
    const { lines } = known.notes.get(keyOf(section, id))!
    if (from === 0 && to === lines) return blocks.get(id).cloneNode(true) as HTMLElement
    return copyOfLines(onBench(notes, id), from, to, lines)
  }
}

/** A block is as high as its column is wide. */
function keyOf({ orientation }: SectionView, id: string): string {
  return `${orientation} ${id}`
}
