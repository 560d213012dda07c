import { words } from '../preview/problems.ts'
import type { View, ViewChange } from '../preview/view.ts'
import { createAppearance } from './appearance.ts'
import { createBlocks } from './blocks.ts'
import { one } from './elements.ts'
import { createFindings } from './findings.ts'
import { listenToKeys } from './keys.ts'
import { createOpening } from './opening.ts'
import { createPages } from './pages.ts'
import { createSearch } from './search.ts'
import { createSources } from './sources.ts'
import { createTabs } from './tabs.ts'

interface Data {
  readonly mode: 'live' | 'file'
  readonly view: View
}

const data = JSON.parse(one('#data').textContent) as Data
let view = data.view
const present = () => view

const state = one('.state')
const blocks = createBlocks()
const pages = createPages(blocks)
const tabs = createTabs()
const opening = createOpening(data.mode, present)
const appearance = createAppearance(() => refresh())
const search = createSearch(appearance.shownRoot)
const sources = createSources(present, opening, appearance.shownRoot)
const findings = createFindings(present, opening, appearance.shownRoot, () => tabs.show('document'))
const help = one<HTMLDialogElement>('#keys')

setMeasures()
pages.update(view)
refresh()
one('#help').addEventListener('click', () => help.showModal())
one('#keys-close').addEventListener('click', () => help.close())
listenToKeys({
  '/': search.focus, j: () => sources.step(1), k: () => sources.step(-1), Enter: sources.openChosen, n: () => findings.step(1), p: () => findings.step(-1),
  '+': () => appearance.zoom(0.1), '-': () => appearance.zoom(-0.1), '?': () => help.showModal(), Escape: sources.clear,
  ...Object.fromEntries([1, 2, 3, 4, 5].map(position => [String(position), () => tabs.showAt(position)])),
})
if (data.mode === 'live') connect()
document.body.dataset['ready'] = ''

function connect(): void {
  const events = new EventSource(`events?version=${view.version}`)
  events.addEventListener('message', ({ data }: MessageEvent<string>) => take(JSON.parse(data) as ViewChange))
  events.addEventListener('open', () => say(words.fresh(new Date().toLocaleTimeString('vi')), 'fresh'))
  events.addEventListener('error', () => say(words.lost, 'lost'))
}

function say(text: string, mood: 'fresh' | 'lost'): void {
  state.textContent = text
  state.classList.toggle('lost', mood === 'lost')
}

/** What is left out stayed as it was. */
function take(change: ViewChange): void {
  view = { ...view, ...change }
  document.title = view.title
  if (change.title !== undefined) one('.bar h1').textContent = view.title
  if (change.measures) setMeasures()
  if (change.sections || change.notes || change.measures) {
    blocks.update(view)
    pages.update(view)
  }
  // Made by the program, every text in it escaped.
  if (change.difference !== undefined) one('#panel-difference').innerHTML = view.difference
  if (change.dashboard !== undefined) one('#panel-dashboard').innerHTML = view.dashboard
  refresh()
  say(words.fresh(new Date().toLocaleTimeString('vi')), 'fresh')
  document.body.dataset['version'] = String(view.version)
}

function setMeasures(): void {
  for (const [name, value] of Object.entries(view.measures)) document.documentElement.style.setProperty(name, value)
}

/** `search` and the others come after the appearance, which asks for them. */
function refresh(): void {
  queueMicrotask(() => {
    search.refresh()
    sources.refresh()
    findings.refresh()
  })
}
