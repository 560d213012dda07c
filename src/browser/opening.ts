import { words } from '../preview/problems.ts'
import type { PlaceView, View } from '../preview/view.ts'
import { make, one } from './elements.ts'

/** Shows a place of a file to its editor, or tells where it is. */
export interface Opening {
  open(place: PlaceView): Promise<void>
  /** A button that opens a place. */
  link(place: PlaceView): HTMLElement
  say(text: string): void
}

/** Milliseconds that a message stays. */
const shown = 5000

/** `live`: the program that serves the page is asked to open the editor; in a file the place is copied. */
export function createOpening(mode: 'live' | 'file', view: () => View): Opening {
  const toast = one('.toast')
  let timer = 0
  return { open, say, link: place => button(place) }

  async function open(place: PlaceView): Promise<void> {
    const where = whereOf(view(), place)
    const program = mode === 'live' ? await ask(view().files[place[0]]!, place) : null
    if (program !== null) say(words.opened(where, program))
    else say(await copied(where) ? words.notOpened(where) : words.notCopied(where))
  }

  function button(place: PlaceView): HTMLElement {
    const where = whereOf(view(), place)
    const element = make('button', { type: 'button', class: 'link', 'aria-label': words.open(where) }, where)
    element.addEventListener('click', () => void open(place))
    return element
  }

  function say(text: string): void {
    toast.textContent = text
    clearTimeout(timer)
    timer = window.setTimeout(() => (toast.textContent = ''), shown)
  }
}

/** `data/2026-04/so-y-te.yaml:12:5`, as editors take it. */
function whereOf({ files }: View, [file, line, column]: PlaceView): string {
  return `${files[file]}:${line}:${column}`
}

/** The name of the program that opened it, or null. */
async function ask(file: string, [, line, column]: PlaceView): Promise<string | null> {
  try {
    const answer = await fetch('open', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ file, line, column }) })
    return answer.ok ? ((await answer.json()) as { program: string | null }).program : null
  } catch {
    return null
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
