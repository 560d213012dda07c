import { words } from '../preview/problems.ts'
import type { FindingView, View } from '../preview/view.ts'
import { all, make, one } from './elements.ts'
import { rangesOf, scrollToRange, showMarks } from './marks.ts'
import type { Opening } from './opening.ts'

/** The first mistake in a file brings others along: over the page stand so many. */
const mostFaults = 3

/** What somebody should look at, beside the document and in it. */
export interface Findings {
  refresh(): void
  /** Goes to the next or the one before. */
  step(by: 1 | -1): void
}

/** `toDocument` shows the document where the screen has room for one thing only. */
export function createFindings(view: () => View, opening: Opening, shownRoot: () => Element, toDocument: () => void): Findings {
  const panel = one('#panel-findings')
  const fault = one('.fault')
  const count = one('#tab-findings .count')
  let current = -1
  return { refresh, step }

  function refresh(): void {
    const { findings, faults } = view()
    const errors = findings.filter(({ severity }) => severity === 'error').length
    count.textContent = findings.length > 0 ? ` (${findings.length})` : ''
    panel.replaceChildren(
      ...(view().notice === '' ? [] : [make('p', { class: 'muted' }, view().notice)]),
      make('p', { class: findings.length === 0 ? 'good' : 'muted' }, findings.length === 0 ? words.nothingFound : words.counts(errors, findings.length - errors)),
      make('ul', { class: 'findings' }, ...findings.map(item)),
    )
    fault.hidden = faults.length === 0
    fault.replaceChildren(
      make('p', {}, view().sections.length > 0 ? words.faulty : words.faultyFirst),
      make('ul', {},
        ...faults.slice(0, mostFaults).map(({ message, hint, place, where }) => make('li', {}, `${message}${hint === null ? '' : ` (${hint})`} `, place ? opening.link(place) : where)),
        ...(faults.length > mostFaults ? [make('li', {}, words.moreFaults(faults.length - mostFaults))] : [])),
    )
    current = Math.min(current, findings.length - 1)
    mark()
  }

  function item({ severity, message, hint, place, where, spots }: FindingView, index: number): HTMLElement {
    const isError = severity === 'error'
    const say = make('button', { type: 'button', class: 'say' }, make('span', { class: isError ? 'error' : 'warning' }, `${isError ? words.error : words.warning}: `), message)
    say.addEventListener('click', () => go(index))
    return make('li', { class: `finding${isError ? ' is-error' : ''}` },
      say,
      ...(hint === null ? [] : [make('p', { class: 'hint' }, hint)]),
      make('p', {}, place ? opening.link(place) : where, ...(spots.length === 0 && !isError ? [make('span', { class: 'muted' }, ` – ${words.unseen}`)] : [])))
  }

  function go(index: number): void {
    current = index
    const finding = view().findings[index]
    if (finding && finding.spots.length > 0) toDocument()
    const ranges = mark()
    if (ranges[0]) scrollToRange(ranges[0])
    else if (finding?.place) void opening.open(finding.place)
  }

  function mark(): Range[] {
    all('.finding', panel).forEach((element, index) => element.classList.toggle('is-current', index === current))
    const ranges = (view().findings[current]?.spots ?? []).flatMap(spot => rangesOf(shownRoot(), spot))
    showMarks('spot', ranges)
    return ranges
  }

  function step(by: 1 | -1): void {
    const { length } = view().findings
    if (length === 0) return
    go((current + by + length) % length)
    panel.querySelectorAll('.finding')[current]?.scrollIntoView({ block: 'nearest' })
  }
}
