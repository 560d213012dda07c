import type { Chart, Table } from './tree.ts'

/** Something that is no text and stands in a paragraph of its own; `index` is its number among those of its type. */
export interface Inset {
  readonly type: (Table | Chart)['type']
  readonly index: number
}

const edge = '\uFFFC'

/** What a placeholder of a template stands for (`tablePlaceholder`, `chartPlaceholder`); null for any other text. */
export function insetOf(text: string): Inset | null {
  if (!text.startsWith(edge)) return null
  const match = /^\uFFFC(c?)(\d+)\uFFFC$/.exec(text)
  return match && { type: match[1] === '' ? 'table' : 'chart', index: Number(match[2]) }
}
