import { words } from '../preview/problems.ts'
import type { FigureView, View } from '../preview/view.ts'
import { all, blockOf, make, one } from './elements.ts'
import type { Opening } from './opening.ts'

/** Where each sentence and each figure comes from: a card beside the pointer, a panel for the one that is chosen. */
export interface Sources {
  /** The pieces are others now. */
  refresh(): void
  /** Chooses the sentence after or before the chosen one. */
  step(by: 1 | -1): void
  openChosen(): void
  clear(): void
}

/** Milliseconds that a pointer rests on a figure before the card comes. */
const patience = 120

export function createSources(view: () => View, opening: Opening, shownRoot: () => Element): Sources {
  const main = one('main')
  const card = one('.card')
  const panel = one('#panel-source')
  let chosen: readonly [block: string, piece: string] | null = null
  let timer = 0
  /** Under the pointer. */
  let pointed: HTMLElement | null = null
  panel.replaceChildren(make('p', { class: 'muted' }, words.sourceHint))
  main.addEventListener('pointermove', event => {
    const piece = pieceAt(event.target)
    if (piece === pointed) return
    hideCard()
    pointed = piece
    if (piece?.dataset['f']) timer = window.setTimeout(() => showCard(piece), patience)
  })
  main.addEventListener('pointerleave', hideCard)
  main.addEventListener('scroll', hideCard)
  main.addEventListener('click', event => {
    const piece = pieceAt(event.target)
    if (!piece || (event.target as Element).closest('a') || !getSelection()?.isCollapsed) return
    choose(piece)
    openChosen()
  })
  return { refresh, step, openChosen, clear }

  function pieceAt(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>('[data-s]') : null
  }

  function hideCard(): void {
    clearTimeout(timer)
    pointed = null
    card.hidden = true
  }

  function showCard(piece: HTMLElement): void {
    const figures = figuresOf(view(), piece)
    if (figures.length === 0 || !piece.isConnected) return
    card.replaceChildren(...figures.map(figure => make('div', {}, make('b', {}, figure.label), facts(figure))))
    card.hidden = false
    const { left, bottom, top } = piece.getBoundingClientRect()
    const { width, height } = card.getBoundingClientRect()
    card.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`
    card.style.top = `${bottom + height + 8 < innerHeight ? bottom + 6 : Math.max(8, top - height - 6)}px`
  }

  function facts({ agency, now, before, change }: FigureView): HTMLElement {
    const { labels } = words
    return list([[labels.agency, agency], [labels.now, now], [labels.before, before], ...(change === '' ? [] : [[labels.change, change] as const])])
  }

  function choose(piece: HTMLElement): void {
    unmark()
    chosen = [blockOf(piece)!, piece.dataset['s']!]
    for (const same of elementsOfChosen()) same.classList.add('chosen')
    const place = view().places[chosen[0]]?.[Number(chosen[1])]
    panel.replaceChildren(
      make('h2', {}, words.sentence),
      make('p', {}, make('q', {}, piece.textContent)),
      make('p', {}, ...(place ? [opening.link(place)] : [])),
      ...figuresOf(view(), piece).flatMap(figure => [make('h3', {}, figure.label), facts(figure), placesOf(figure)]),
    )
  }

  function placesOf({ place, placeBefore }: FigureView): HTMLElement {
    return list([[words.labels.place, opening.link(place)], ...(placeBefore ? [[words.labels.placeBefore, opening.link(placeBefore)] as const] : [])])
  }

  function elementsOfChosen(): HTMLElement[] {
    return chosen ? all(`[data-b="${CSS.escape(chosen[0])}"] [data-s="${chosen[1]}"]`, shownRoot()) : []
  }

  function unmark(): void {
    for (const piece of all('.chosen')) piece.classList.remove('chosen')
  }

  function openChosen(): void {
    if (!chosen) return
    // Of a figure the place where it is typed: that is what has to be corrected.
    const [figure] = elementsOfChosen().flatMap(piece => figuresOf(view(), piece))
    const place = figure?.place ?? view().places[chosen[0]]?.[Number(chosen[1])]
    if (place) void opening.open(place)
  }

  function step(by: 1 | -1): void {
    const pieces = all('[data-s]', shownRoot())
    const at = pieces.indexOf(elementsOfChosen()[0] as HTMLElement)
    const next = pieces[at < 0 ? firstSeen(pieces) : Math.max(0, Math.min(pieces.length - 1, at + by))]
    if (!next) return
    choose(next)
    next.scrollIntoView({ block: 'nearest' })
    if (next.dataset['f']) showCard(next)
    else hideCard()
    opening.say(next.textContent)
  }

  function firstSeen(pieces: readonly HTMLElement[]): number {
    const { top } = main.getBoundingClientRect()
    return Math.max(0, pieces.findIndex(piece => piece.getBoundingClientRect().top >= top))
  }

  function refresh(): void {
    hideCard()
    unmark()
    for (const piece of elementsOfChosen()) piece.classList.add('chosen')
  }

  function clear(): void {
    hideCard()
    unmark()
    chosen = null
    panel.replaceChildren(make('p', { class: 'muted' }, words.sourceHint))
  }
}

function figuresOf({ figures }: View, piece: HTMLElement): FigureView[] {
  return (piece.dataset['f'] ?? '').split(' ').flatMap(id => figures[id] ?? [])
}

function list(rows: readonly (readonly [string, string | Node])[]): HTMLElement {
  return make('dl', {}, ...rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]))
}
