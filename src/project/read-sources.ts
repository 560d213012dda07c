import { join } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { DeliverySources, DocumentSources, Elsewhere, OfficeSources, OwnFile, PeriodSources, ReportSources } from '../pipeline.ts'
import type { Source } from '../source/source.ts'
import { addMonths, type IsoMonth } from '../vietnamese/date.ts'
import { lastMonthOfTerm, monthsOfTerm, termBefore, type Term } from '../vietnamese/term.ts'
import { workspaceFile } from './find-workspace.ts'
import { listData, type DataFolder } from './list-data.ts'
import { isFolder, isMisnamed, isThere, listed, listFiles, type Listing } from './list-folder.ts'
import { listDocuments, misnamedDocuments } from './list-documents.ts'
import { listMonthFolders, listMonths, misnamedMonths } from './list-months.ts'
import { lockName, readLock } from './lock-file.ts'
import { nameOf, shownPath, type Place } from './place.ts'
import * as problems from './problems.ts'
import { readSource } from './read-source.ts'
import { readEach, readFrame, readRequired, readTemplate } from './read-template.ts'

/** Folder of a month that holds the communes' files. */
const communeFolder = 'xa'

const ownFiles = ['agencies.yaml', 'indicators.yaml', 'tasks.yaml', 'communes.yaml'] as const satisfies readonly OwnFile[]

/** A month, or half a year or a year (`term`) whose last month it is. */
export interface RequestedPeriod {
  readonly month: IsoMonth
  readonly term?: Term | null
}

/** Id of a document that is no period's report. */
export interface RequestedDocument {
  readonly document: string
}

export type Requested = RequestedPeriod | RequestedDocument

export type SourcesRequest = Requested & {
  /** Template to use whatever the data say, or null. */
  readonly template: string | null
  readonly final: 'draft' | 'final'
}

/** Everything that one report is made of. Null where a file is missing that nothing can be made without; all that is wrong was reported. */
export function readSources(report: Report, place: Place, request: SourcesRequest): ReportSources | null {
  const { template, final } = request
  const folders = listData(place)
  const office = readOffice(report, place, 'document' in request ? request.document : null)
  const period = 'document' in request ? readDocument(report, place, folders, request.document) : readRequested(report, place, folders, request)
  tellMisnamed(report, place, folders)
  const earlier = 'document' in request ? [] : readBefore(report, place, folders, request)
  const templateOf: ReportSources['templateOf'] = (tell, id) => readTemplate(tell, place, id)
  const frameOf: ReportSources['frameOf'] = (tell, id, name, span) => readFrame(tell, place, id, name, span)
  return office && period && { office, period, earlier, elsewhere: elsewhereOf(place, folders), templateOf, frameOf, template, final }
}

function readRequested(report: Report, place: Place, folders: readonly DataFolder[], { month, term }: RequestedPeriod): PeriodSources | null {
  return term ? readTerm(report, place, term) : readPeriod(report, place, month, listMonths(place, folders).filter(other => other !== month))
}

function readBefore(report: Report, place: Place, folders: readonly DataFolder[], { month, term }: RequestedPeriod): Iterable<PeriodSources> {
  return term ? readTermBefore(report, place, term) : readMonthsBefore(report, place, folders, month)
}

/** Only the last of them is read at once: of years of months with thousands of files no more than one is held at a time. */
function readMonthsBefore(report: Report, place: Place, folders: readonly DataFolder[], month: IsoMonth): Iterable<PeriodSources> {
  const months = listMonths(place, folders)
  const read = (other: IsoMonth) => readPeriod(reportOfEarlier(report, month, other), place, other, months)
  const before = months.filter(other => other < month)
  const last = before.slice(-1).map(read)
  return {
    * [Symbol.iterator]() {
      for (const other of before.slice(0, -1)) yield * given(read(other))
      for (const one of last) yield * given(one)
    },
  }
}

function given(sources: PeriodSources | null): readonly PeriodSources[] {
  return sources ? [sources] : []
}

/** Folders whose names keep them from being read. */
function tellMisnamed(report: Report, place: Place, folders: readonly DataFolder[]): void {
  for (const { name, month } of misnamedMonths(place, folders)) report(problems.misnamedPeriod(shownPath(place.root, join(place.data, name)), month))
  for (const name of misnamedDocuments(place, folders)) report(problems.misnamedDocument(shownPath(place.root, join(place.data, name))))
}

/** The folder of a document; one that isn't listed isn't opened: an id such as `../x` leads nowhere. */
function readDocument(report: Report, place: Place, folders: readonly DataFolder[], document: string): DocumentSources | null {
  if (!listDocuments(place, folders).includes(document)) throw new Error(`there is no document ${document}`)
  const folder = join(place.data, document)
  const source = readSource(report, place, join(folder, 'report.yaml'))
  const files = listFiles(report, place, folder, '.yaml').filter(file => !isReport(report, place, file))
  const sent = files.filter(file => !ownFiles.some(name => name === nameOf(file)))
  const communes = readEach(report, place, listFiles(report, place, join(folder, communeFolder), '.yaml'))
  return source && { document, report: source, ...readContributions(report, place, sent), communes, own: ownFiles.filter(name => isThere(join(folder, name))) }
}

function elsewhereOf(place: Place, folders: readonly DataFolder[]): Elsewhere {
  const documents = listDocuments(place, folders)
  return {
    known: listMonthFolders(place, folders),
    deliveryOf: (report, month) => readDelivery(report, place, month),
    monthsBefore: (report, month) => readMonthsBefore(report, place, folders, month),
    documents: {
      known: documents,
      tasksOf: (report, document) => readIfThere(report, place, join(place.data, document, 'tasks.yaml')),
    },
  }
}

function readIfThere(report: Report, place: Place, file: string): Source | null {
  return isThere(file) ? readSource(report, place, file) : null
}

/** The same term of the year before, where it has been reported; none otherwise. */
function readTermBefore(report: Report, place: Place, term: Term): PeriodSources[] {
  const before = termBefore(term)
  const sources = isThere(join(place.data, before.id, 'report.yaml')) ? readTerm(errorsOf(report), place, before) : null
  return sources ? [sources] : []
}

/** The term's own folder, and those of its months, of which some may be missing. */
function readTerm(report: Report, place: Place, term: Term): PeriodSources | null {
  const folder = join(place.data, term.id)
  const file = join(folder, 'report.yaml')
  const source = isThere(file) ? readSource(report, place, file) : null
  if (!isThere(file)) report(problems.noTermReport(shownPath(place.root, file), term))
  const contributions = readEach(report, place, listFiles(report, place, folder, '.yaml').filter(path => path !== file))
  const months = monthsOfTerm(term).map(month => readDelivery(errorsOf(report), place, month))
  return source && { month: lastMonthOfTerm(term), report: source, contributions, lock: null, term: { term, months } }
}

/** Warnings about a month are told with the month. */
function errorsOf(report: Report): Report {
  return diagnostic => diagnostic.severity === 'error' && report(diagnostic)
}

/** Only what stops a comparison with the month before is told again; all else about earlier months was told in their own time. */
function reportOfEarlier(report: Report, month: IsoMonth, earlier: IsoMonth): Report {
  const isMonthBefore = earlier === addMonths(month, -1)
  return diagnostic => isMonthBefore && diagnostic.severity === 'error' && report(diagnostic)
}

/**
 * What all periods share; null where a file of it is missing or can't be read, which was reported. What the folder of `document` has of
 * it goes before what is shared.
 */
export function readOffice(report: Report, place: Place, document: string | null = null): OfficeSources | null {
  const fileOf = (name: OwnFile) => {
    const own = document === null ? null : join(place.data, document, name)
    return own !== null && isThere(own) ? own : join(place.data, name)
  }
  const workspace = readRequired(report, place, join(place.root, workspaceFile), 'thông tin chung của đơn vị soạn báo cáo')
  const register = readRequired(report, place, fileOf('agencies.yaml'), 'danh sách cơ quan gửi số liệu')
  const catalogue = readRequired(report, place, fileOf('indicators.yaml'), 'danh mục chỉ tiêu')
  const tasks = readIfThere(report, place, fileOf('tasks.yaml'))
  const communes = readIfThere(report, place, fileOf('communes.yaml'))
  return workspace && register && catalogue && { workspace, register, catalogue, tasks, communes }
}

/** The agencies' files of one month and those of the communes, whatever else there is of it; none where it has no folder. */
export function readDelivery(report: Report, place: Place, month: IsoMonth): DeliverySources {
  return deliveryIn(report, place, month, listed(report, place, join(place.data, month)))
}

function deliveryIn(report: Report, place: Place, month: IsoMonth, listing: Listing): DeliverySources {
  const folder = join(place.data, month)
  const files = listFiles(report, place, folder, '.yaml', listing).filter(file => !isReport(report, place, file))
  const communes = mayHold(listing, communeFolder) ? listFiles(report, place, join(folder, communeFolder), '.yaml') : []
  const { contributions, unread } = readContributions(report, place, files)
  const lock = mayHold(listing, lockName) ? readLock(report, place, month) : null
  return { month, contributions, unread: [...unread, ...misnamedIn(listing)], communes: readEach(report, place, communes), lock }
}

/** False where no file or folder has this name in capitals or small letters, which are the same to some systems. */
function mayHold({ files, folders }: Listing, name: string): boolean {
  return [...files, ...folders].some(path => nameOf(path).toLowerCase() === name)
}

function readContributions(report: Report, place: Place, files: readonly string[]): Pick<DocumentSources, 'contributions' | 'unread'> {
  const read = files.map(file => ({ id: nameOf(file).slice(0, -'.yaml'.length), source: readSource(report, place, file) }))
  return { contributions: read.flatMap(({ source }) => source ?? []), unread: read.flatMap(({ id, source }) => (source ? [] : [id])) }
}

/** Ids in the names of files whose ending keeps them from being read, which `listFiles` tells. */
function misnamedIn({ files }: Listing): string[] {
  return files.filter(file => isMisnamed(file, '.yaml')).map(file => nameOf(file).replace(/\..*$/, '').toLowerCase())
}

/** `Report.yaml` is the same file to Windows and another one to Linux: it is told and never read as an agency's. */
function isReport(report: Report, place: Place, file: string): boolean {
  const name = nameOf(file)
  const isMeant = name.toLowerCase() === 'report.yaml'
  if (isMeant && name !== 'report.yaml') report(problems.capitals(shownPath(place.root, file), 'report.yaml'))
  return isMeant
}

/** `others` are the months to name to one who asks for a month that isn't there. */
function readPeriod(report: Report, place: Place, month: IsoMonth, others: readonly IsoMonth[]): PeriodSources | null {
  const folder = join(place.data, month)
  const reportFile = join(folder, 'report.yaml')
  if (!isFolder(folder)) {
    report(problems.noPeriod(shownPath(place.root, folder), month, others))
    return null
  }
  const listing = listed(report, place, folder)
  const delivery = deliveryIn(report, place, month, listing)
  if (!isThere(reportFile)) {
    // `REPORT.YAML`, `report.yaml.txt`: it is there, and told as what it is.
    const isMiswritten = listing.files.some(file => /^report\.ya?ml(?:\.txt)?$/i.test(nameOf(file)))
    if (!isMiswritten) report(problems.noReport(shownPath(place.root, reportFile), month, others.findLast(other => other < month) ?? null))
    return null
  }
  const source = readSource(report, place, reportFile)
  return source && { ...delivery, report: source }
}
