import { words } from '../preview/problems.ts'
import { all, one } from './elements.ts'
import { scrollToRange, showMarks } from './marks.ts'

export interface Search {
  /** Looks again, for the text has changed. */
  refresh(): void
  focus(): void
}

/** Letters without their tones and marks, one for one. */
function bare(text: string): string {
  return [...text].map(letter => {
    const [base = letter] = letter.normalize('NFD')
    const plain = base === 'đ' ? 'd' : base === 'Đ' ? 'D' : base
    return plain.length === letter.length ? plain : letter
  }).join('')
}

/** Searches what is shown at the moment; words typed without marks find those with them. */
export function createSearch(shownRoot: () => Element): Search {
  const field = one<HTMLInputElement>('#search')
  const told = one<HTMLOutputElement>('.search output')
  let found: readonly Range[] = []
  let at = -1
  field.addEventListener('input', () => look('first'))
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') clear()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  one('#previous').addEventListener('click', () => step(-1))
  one('#next').addEventListener('click', () => step(1))
  return { refresh: () => look('same'), focus: () => field.select() }

  function look(where: 'first' | 'same'): void {
    const query = field.value.trim()
    found = query === '' ? [] : findAll(shownRoot(), query)
    at = where === 'first' || at >= found.length ? Math.min(0, found.length - 1) : at
    show(where === 'first')
  }

  function step(by: number): void {
    if (found.length === 0) return
    at = (at + by + found.length) % found.length
    show(true)
  }

  function clear(): void {
    field.value = ''
    look('first')
    one('main').focus()
  }

  function show(isMoved: boolean): void {
    showMarks('match', found)
    const present = found[at]
    showMarks('present', present ? [present] : [])
    told.value = field.value.trim() === '' ? '' : words.matches(at + 1, found.length)
    if (present && isMoved) scrollToRange(present)
  }
}

/** In each paragraph by itself: what spans two of them is no phrase. */
function findAll(root: Element, query: string): Range[] {
  const hasMarks = bare(query) !== query
  const simplify = (text: string) => (hasMarks ? text : bare(text)).toLocaleLowerCase('vi').replace(/\s/g, ' ')
  const wanted = simplify(query.normalize('NFC'))
  return all('p, h1, h2, h3, h4, h5, caption', root).flatMap(paragraph => {
    const texts = textsIn(paragraph)
    const haystack = simplify(texts.map(({ data }) => data).join(''))
    const ranges: Range[] = []
    for (let index = haystack.indexOf(wanted); index >= 0; index = haystack.indexOf(wanted, index + wanted.length)) ranges.push(rangeOf(texts, index, index + wanted.length))
    return ranges
  })
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

function rangeOf(texts: readonly Text[], from: number, to: number): Range {
  const range = document.createRange()
  let start = 0
  for (const text of texts) {
    const end = start + text.length
    if (from >= start && from < end) range.setStart(text, from - start)
    if (to > start && to <= end) {
      range.setEnd(text, to - start)
      break
    }
    start = end
  }
  return range
}
