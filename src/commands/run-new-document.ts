import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { emptyDocument } from '../editing/skeletons.ts'
import { isDocumentId, listDocuments } from '../project/list-documents.ts'
import { isThere } from '../project/list-folder.ts'
import { nativePath, shownPath, type Place } from '../project/place.ts'
import { listTemplates, readTemplate } from '../project/read-template.ts'
import { writeTree } from '../project/text-tree.ts'
import { wantedOfReport } from '../template/wanted-of-report.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { CommonOptions, Context } from './command.ts'
import * as newDocumentProblems from './new-document-problems.ts'
import { newDocumentReport } from './new-document-problems.ts'
import { planPlace } from './plan-month.ts'
import { documentMistake } from './plan-periods.ts'
import * as problems from './problems.ts'
import { status, type Status } from './status.ts'
import { todayOf } from './today.ts'

/** As typed. */
export interface NewDocumentOptions extends CommonOptions {
  readonly document?: string
  readonly template?: string
  readonly month?: string
  readonly from?: string
  readonly keep?: true
  readonly data?: string
}

interface Plan {
  readonly place: Place
  readonly document: string
  readonly template: string
}

/** Makes the folder of a document that is no period's report, with a file to fill in. */
export async function runNewDocument({ io }: Context, options: NewDocumentOptions): Promise<Status> {
  const plan = planNewDocument(io.cwd, options)
  if ('code' in plan) {
    printFindings(io, [plan])
    return plan.code.startsWith('usage') ? status.usage : status.refused
  }
  const findings: Diagnostic[] = []
  const folder = join(plan.place.data, plan.document)
  const report = (diagnostic: Diagnostic) => void findings.push(diagnostic)
  // What is wrong in the template is told when the document is checked.
  const template = readTemplate(() => {}, plan.place, plan.template)
  const wanted = wantedOfReport(template ?? { bodies: [], tables: [], charts: [] })
  const files = new Map([['report.yaml', emptyDocument(plan.template, todayOf(io.now()).slice(0, 7), wanted)]])
  const isWritten = await writeTree(report, folder, shownPath(plan.place.root, folder), files)
  printFindings(io, findings)
  if (!isWritten) return status.refused
  io.stdout.write(`${nativePath(io.cwd, folder)}\n`)
  io.stderr.write(`${newDocumentReport(plan.document, shownPath(plan.place.root, folder))}\n`)
  return status.written
}

function planNewDocument(cwd: string, { document, template, month, from, keep, data }: NewDocumentOptions): Plan | Diagnostic {
  const place = planPlace(cwd, data === undefined ? {} : { data })
  if ('code' in place) return place
  if (month !== undefined || from !== undefined || keep) return newDocumentProblems.monthAndDocument()
  const id = document!
  if (!isDocumentId(id)) return documentMistake(place, id)
  const folder = join(place.data, id)
  if (isThere(folder)) return newDocumentProblems.taken(shownPath(place.root, folder), id, listDocuments(place))
  const templates = listTemplates(place)
  if (template === undefined) return newDocumentProblems.noTemplate(id, templates)
  return templates.includes(template) ? { place, document: id, template } : problems.unknownTemplate(template, nearest(template, templates), templates)
}
