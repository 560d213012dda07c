import type { Comment, DocumentTree, Properties } from '../../document/tree.ts'
import { chartStyles } from '../chart-styles.ts'
import type { ChartParts } from '../charts-to-parts.ts'
import { commentsToDocx, commentStyles } from '../comment.ts'
import type { Context } from '../context.ts'
import { fingerprintPath } from '../fingerprint.ts'
import { withSectionEnd } from '../markup/paragraph.ts'
import { numberingPart } from '../numbering.ts'
import { notesToDocx } from '../note.ts'
import { pageNumberLine } from '../page-number.ts'
import type { Section } from '../page.ts'
import { stylesPart } from '../styles.ts'
import { contentTypesPart } from './content-types.ts'
import { packageRelationships } from './document-relationships.ts'
import { endnotesPart, footnotesPart } from './note-parts.ts'
import { part } from './part-root.ts'
import { applicationProperties, coreProperties } from './properties.ts'
import { idOfKind, relationshipsPart, type Relationship } from './relationships.ts'
import { settings } from './settings.ts'
import { themePart } from './theme.ts'

/** Files of the package by their path, in no particular order. */
export type Parts = ReadonlyMap<string, string>

/** A document of which the text is written, and nothing else. */
export interface Draft {
  readonly context: Context
  readonly sections: readonly Section[]
  readonly notes: DocumentTree['notes']
  readonly comments: readonly Comment[]
  /** Sizes of letters in tables beside the usual one. */
  readonly cellSizes: readonly number[]
  readonly hasChartStyles: boolean
  readonly properties: Properties
}

/** All parts but the one with the fingerprint. */
export function documentParts({ context, sections, notes, comments, cellSizes, hasChartStyles, properties }: Draft, charts: ChartParts): Parts {
  const { layout, letterheadSizes, ledger, relationships } = context
  const noteRelationships: Relationship[] = []
  const more = (hasChartStyles ? chartStyles(layout) : '') + (comments.length > 0 ? commentStyles() : '')
  const parts = new Map([
    ['word/document.xml', part('document', ['<w:body>', ...bodyOf(sections), '</w:body>'])],
    ['word/footnotes.xml', footnotesPart(notesToDocx({ ...context, relationships: noteRelationships }, notes))],
    ['word/endnotes.xml', endnotesPart()],
    // Behind the text, which takes the first numbers of lists.
    ['word/styles.xml', stylesPart({ layout, ownSizes: cellSizes, letterheadSizes, lists: ledger.lists }, more)],
    ['word/numbering.xml', numberingPart(layout, ledger.lists)],
    ['word/settings.xml', settings],
    ['word/fontTable.xml', part('fonts', [])],
    ['word/theme/theme1.xml', themePart()],
    ...(comments.length > 0 ? [['word/comments.xml', part('comments', [commentsToDocx(comments)])] as const] : []),
    ...(idOfKind(relationships, 'header') === null ? [] : [['word/header1.xml', part('header', [pageNumberLine])] as const]),
    ...charts.texts,
    ['word/_rels/document.xml.rels', relationshipsPart([...relationships, { kind: 'fontTable', target: 'fontTable.xml' }])],
    ...(noteRelationships.length > 0 ? [['word/_rels/footnotes.xml.rels', relationshipsPart(noteRelationships)] as const] : []),
    ['docProps/core.xml', coreProperties(properties)],
    ['docProps/app.xml', applicationProperties],
    ['_rels/.rels', relationshipsPart(packageRelationships)],
  ])
  return parts.set('[Content_Types].xml', contentTypesPart([...parts.keys(), ...charts.workbooks.keys(), fingerprintPath]))
}

/** The last section's properties stand at the end of the text, those of the others in its last paragraph (ECMA-376 Part 1, 17.6.18). */
function bodyOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ content, end }, index) => (index < sections.length - 1 ? withSectionEnd(content, end) : [...content, end]))
}
