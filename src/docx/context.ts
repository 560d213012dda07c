import type { HeadingNumber } from '../document/heading-numbers.ts'
import type { LetterheadSizes } from '../document/letterhead-sizes.ts'
import type { Heading, RevisionOrigin } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import type { Ledger } from './ledger.ts'
import type { Relationship } from './package/relationships.ts'
import type { TextArea } from './page.ts'

/** What the writer of a node must know of the document around it. */
export interface Context {
  readonly layout: Layout
  readonly area: TextArea
  readonly letterheadSizes: LetterheadSizes
  /** Notes cited again later on: the mark of their first citation is what the later ones refer to. */
  readonly citedAgain: ReadonlySet<number>
  readonly headings: ReadonlyMap<Heading, HeadingNumber>
  /** 0 for the body, 1 and up for the appendices, whose headings count from one again. */
  readonly headingList: number
  /** Who changed what is marked as changed, or null where nothing is. */
  readonly revisions: RevisionOrigin | null
  readonly ledger: Ledger
  /** Of the part that is being written: links and drawings are added as they come. */
  readonly relationships: Relationship[]
}
