import type { Contribution } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import { compareEntries } from './compare-entries.ts'
import { compareTexts, isChanged } from './compare-texts.ts'
import { documentEntry, listEntry, oneLine } from './contribution-to-entries.ts'
import type { ContentDifference, TextChange, TextsDifference } from './difference.ts'
import type { FilledState } from './state.ts'

/** One file on one side; null where it isn't there. */
export interface Content {
  readonly owner: string
  readonly value: Contribution | ReportFile | null
  readonly state: FilledState
}

export function compareContents(earlier: Content, later: Content): ContentDifference {
  const listIds = unionOf(earlier.value?.lists, later.value?.lists)
  const documentsOf = ({ value }: Content) => (value?.documents ?? []).map(documentEntry)
  const itemsOf = ({ value }: Content, id: string) => (value?.lists[id] ?? []).map(listEntry)
  return {
    documents: compareEntries(documentsOf(earlier), documentsOf(later)),
    lists: listIds.map(id => ({ id, ...compareEntries(itemsOf(earlier, id), itemsOf(later, id)) })),
    paragraphs: compareSection(earlier, later, 'paragraphs'),
    footnotes: compareSection(earlier, later, 'footnotes'),
  }
}

function compareSection(earlier: Content, later: Content, section: 'paragraphs' | 'footnotes'): TextsDifference {
  const changes: TextChange[] = []
  let [unchanged, figuresOnly] = [0, 0]
  for (const id of unionOf(earlier.value?.[section], later.value?.[section])) {
    const [before, after] = [textOf(earlier, section, id), textOf(later, section, id)]
    if (before === null && after === null) continue
    const paragraphs = compareTexts(before?.filled ?? '', after?.filled ?? '')
    if (!isChanged(paragraphs)) unchanged++
    else if (before?.typed === after?.typed) figuresOnly++
    else changes.push({ id, state: before === null ? 'added' : after === null ? 'removed' : 'changed', paragraphs })
  }
  return { changes, unchanged, figuresOnly }
}

function textOf({ owner, value, state }: Content, section: 'paragraphs' | 'footnotes', id: string): { readonly typed: string; readonly filled: string } | null {
  const typed = value?.[section][id] ?? null
  return typed === null ? null : { typed: oneLine(typed)!, filled: state.texts[section].get(`${owner}.${id}`) ?? typed }
}

/** Keys of both in the order of the later one. */
function unionOf(earlier: object | undefined, later: object | undefined): string[] {
  return [...new Set([...Object.keys(later ?? {}), ...Object.keys(earlier ?? {})])]
}
