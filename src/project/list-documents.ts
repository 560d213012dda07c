import { isReservedName } from '../source/reserved-name.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import { parseHalf, parseYear } from '../vietnamese/term.ts'
import { listData, type DataFolder } from './list-data.ts'
import type { Place } from './place.ts'

/** Ids of the documents that are no period's report: folders of the data with a report.yaml whose name is an id. */
export function listDocuments(place: Place, folders = listData(place)): string[] {
  return withReport(folders.filter(({ name }) => isDocumentId(name)))
}

/** Folders with a report.yaml whose names are neither a period's nor an id: they aren't read. */
export function misnamedDocuments(place: Place, folders = listData(place)): string[] {
  return withReport(folders.filter(({ name }) => !isPeriodName(name) && !isDocumentId(name)))
}

/** `ke-hoach-2025`: an id with a letter in it, that no period and no device has for a name. */
export function isDocumentId(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name) && !isPeriodName(name) && !isReservedName(name)
}

function isPeriodName(name: string): boolean {
  return parseMonth(name) !== null || parseHalf(name) !== null || parseYear(name) !== null
}

function withReport(folders: readonly DataFolder[]): string[] {
  return folders.filter(({ hasReport }) => hasReport()).map(({ name }) => name)
}
