import type { Table } from '../tables/table.ts'

/** What a command has to show, before it is known whether a terminal, Markdown or a browser shows it. */
export interface Page {
  readonly title: string
  readonly parts: readonly PagePart[]
}

export type PagePart = HeadingPart | LinePart | ItemPart | TablePart

export interface HeadingPart {
  readonly type: 'heading'
  /** 1 is right below the title. */
  readonly level: 1 | 2
  readonly text: string
}

export interface LinePart {
  readonly type: 'line'
  readonly content: readonly Marked[]
}

/** One of a list; depth 1 belongs to the item of depth 0 before it. */
export interface ItemPart {
  readonly type: 'item'
  readonly depth: 0 | 1
  readonly content: readonly Marked[]
}

export interface TablePart {
  readonly type: 'table'
  readonly table: Table
}

export interface Marked {
  readonly text: string
  readonly mark: Mark
}

/** `added` and `removed` are changes within a text; `muted` is said by the way. */
export type Mark = 'plain' | 'added' | 'removed' | 'strong' | 'muted' | 'warning' | 'error'
