import { all, one } from './elements.ts'

export interface Tabs {
  show(id: string): void
  /** The one at this position, from 1; nothing where there is none. */
  showAt(position: number): void
}

/** The panels beside the document; where there is no room beside it, the document is one of them. */
export function createTabs(): Tabs {
  const tabs = all<HTMLButtonElement>('[role="tab"]')
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(tab.dataset['tab']!))
    tab.addEventListener('keydown', event => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (step === 0) return
      const next = tabs[(index + step + tabs.length) % tabs.length]!
      show(next.dataset['tab']!)
      next.focus()
    })
  }
  show('findings')
  if (isNarrow()) show('document')
  return { show, showAt: position => tabs[position - 1]?.click() }

  function show(id: string): void {
    // Beside the document a panel always stays; only on a narrow screen the document takes its place.
    document.body.dataset['view'] = id
    if (id === 'document' && !isNarrow()) {
      one('main').focus()
      return
    }
    for (const tab of tabs) {
      const isShown = tab.dataset['tab'] === id
      tab.setAttribute('aria-selected', String(isShown))
      tab.tabIndex = isShown ? 0 : -1
    }
    for (const panel of all('.panel')) panel.hidden = panel.id !== `panel-${id}`
  }
}

export function isNarrow(): boolean {
  return matchMedia('(max-width: 900px)').matches
}
