import { one } from './elements.ts'
import { isNarrow } from './tabs.ts'

export interface Appearance {
  /** What is shown of the document: pages or flowing text. */
  shownRoot(): Element
  zoom(by: number): void
}

/** Light or dark, pages or flowing text, how large; `onChange` when the document is shown another way. */
export function createAppearance(onChange: () => void): Appearance {
  const pages = one('.pages')
  const flow = one('#flow')
  const dark = matchMedia('(prefers-color-scheme: dark)')
  let scale = 1
  setTheme(remembered() ?? (dark.matches ? 'dark' : 'light'))
  dark.addEventListener('change', () => remembered() ?? setTheme(dark.matches ? 'dark' : 'light'))
  one('#theme').addEventListener('click', () => {
    const theme = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark'
    setTheme(theme)
    remember(theme)
  })
  one('#paged').addEventListener('click', () => setLayout('paged'))
  one('#flowing').addEventListener('click', () => setLayout('flowing'))
  one('#larger').addEventListener('click', () => zoom(0.1))
  one('#smaller').addEventListener('click', () => zoom(-0.1))
  one('#print').addEventListener('click', () => print())
  pages.hidden = false
  setLayout(isNarrow() ? 'flowing' : 'paged')
  if (!isNarrow()) fit()
  return { shownRoot: () => (document.body.classList.contains('flowing') ? flow : pages), zoom }

  function setLayout(layout: 'paged' | 'flowing'): void {
    document.body.classList.toggle('flowing', layout === 'flowing')
    one('#paged').setAttribute('aria-pressed', String(layout === 'paged'))
    one('#flowing').setAttribute('aria-pressed', String(layout === 'flowing'))
    onChange()
  }

  function zoom(by: number): void {
    scale = Math.min(2.5, Math.max(0.4, Math.round((scale + by) * 10) / 10))
    pages.style.setProperty('zoom', String(scale))
    flow.style.setProperty('zoom', String(scale))
  }

  /** Smaller where an upright page is wider than the room for it, and a turned one as wide as an upright one. */
  function fit(): void {
    const room = one('main').clientWidth - 2 * gutter
    if (room < millimetres(210)) zoom(Math.floor(room / millimetres(210) * 10) / 10 - 1)
    document.documentElement.style.setProperty('--turned-zoom', String(Math.min(1, Math.max(room, millimetres(210)) / millimetres(297))))
  }
}

function setTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme
}

/** Left and right of a page, CSS pixels. */
const gutter = 16

function millimetres(length: number): number {
  return length / 25.4 * 96
}

const key = 'bao-cao-theme'

/** A file opened from a disk may have no storage. */
function remembered(): 'light' | 'dark' | null {
  try {
    const theme = localStorage.getItem(key)
    return theme === 'light' || theme === 'dark' ? theme : null
  } catch {
    return null
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    return
  }
}
