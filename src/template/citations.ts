import type { Filed } from '../period/period.ts'
import type { Contribution, DocumentEntry } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import { formatDate } from '../vietnamese/date.ts'
import type { Call } from './helper.ts'
import { wholePlace } from './place.ts'
import { findDocuments } from './references.ts'

/** An issued document as reports cite it, marked, and its kind. */
export interface Citation {
  readonly type: string
  readonly text: string
}

/** Documents that a call names and its `type` and `group` choose; null where they can't be had (told, or not received). */
export function citationsOf(call: Call): Citation[] | null {
  const found = findDocuments(call.scope, call.args[0] ?? call.owner, call)
  if (found === null || found === 'pending') return null
  const { type, group } = call.options
  return found.filed.value.documents.flatMap((document, index) => {
    const isChosen = (type === undefined || document.type === type) && (group === undefined || document.group === group)
    return isChosen ? [{ type: document.type, text: cite(call, found.filed, found.owner, document, index) }] : []
  })
}

/** `Kế hoạch số 2185/KH-SYT ngày 27/3/2026 về …` (Nghị định 30/2020, PL.I-II.6.b: type, number, date, subject; no comma before the date). */
function cite(call: Call, { file }: Filed<Contribution | ReportFile>, owner: string, document: DocumentEntry, index: number): string {
  const { marks } = call.scope
  const mark = marks.mark(wholePlace(file.spanOfValue(['documents', index]), owner))
  const date = document.date === null ? '' : ` ngày ${formatDate(document.date)}`
  const head = `${mark}${document.type} số ${document.number}${date}`
  if (document.subject === null) return head
  const about = /^(?:về|V\/v)\s/i.test(document.subject) ? ' ' : ' về '
  return head + about + call.scope.fillYaml(document.subject, file, ['documents', index, 'subject'], owner) + mark
}
