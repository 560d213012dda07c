import type { View } from '../preview/view.ts'
import { all, make, one } from './elements.ts'

/** The document as the browser has it: one element a block, in reading order. */
export interface Blocks {
  get(id: string): HTMLElement
  /** Takes a newer view; what was there already stays the same element. */
  update(view: View): void
}

/** Begins with the blocks that came in the page itself; keeps the flowing text what the view says. */
export function createBlocks(): Blocks {
  const flow = one('#flow')
  let known = new Map(all('[data-b]', flow).map(element => [element.dataset['b']!, element]))
  return {
    get(id) {
      const element = known.get(id)
      if (!element) throw new Error(`no block ${id}`)
      return element
    },
    update({ sections, notes, blocks }) {
      const next = new Map<string, HTMLElement>()
      const take = (id: string) => {
        const element = known.get(id) ?? parse(blocks[id]!)
        next.set(id, element)
        return element
      }
      const sheets = sections.map(({ orientation, blocks }) => ({ orientation, holder: 'story', elements: blocks.map(take) }))
      if (notes.length > 0) sheets.push({ orientation: 'portrait', holder: 'notes', elements: notes.map(take) })
      known = next
      settle(flow, sheets.map(({ orientation, holder, elements }, index) => {
        const old = flow.children[index]
        const sheet = old?.firstElementChild?.className === holder ? old as HTMLElement : make('section', {}, make('div', { class: holder }))
        sheet.className = `sheet paper ${orientation}`
        settle(sheet.firstElementChild!, elements)
        return sheet
      }))
    },
  }
}

/** The server made it and escaped every text in it. */
function parse(html: string): HTMLElement {
  const holder = document.createElement('template')
  holder.innerHTML = html
  return holder.content.firstElementChild as HTMLElement
}

/** Makes the children be these, moving and replacing no more than is needed. */
export function settle(parent: Element, wanted: readonly Element[]): void {
  const keep = new Set(wanted)
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove()
  wanted.forEach((element, index) => {
    const at = parent.children[index]
    if (at !== element) parent.insertBefore(element, at ?? null)
  })
}
