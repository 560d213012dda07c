import { basename, join } from 'node:path'
import { isReservedName } from '../source/reserved-name.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import { parseHalf, parseYear } from '../vietnamese/term.ts'
import { isFolder, isThere, listFolder } from './list-folder.ts'
import type { Place } from './place.ts'

/** Ids of the documents that are no period's report: folders of the data with a report.yaml whose name is an id. */
export function listDocuments(place: Place): string[] {
  return foldersWithReport(place).filter(isDocumentId)
}

/** Folders with a report.yaml whose names are neither a period's nor an id: they aren't read. */
export function misnamedDocuments(place: Place): string[] {
  return foldersWithReport(place).filter(name => !isPeriodName(name) && !isDocumentId(name))
}

/** `ke-hoach-2025`: an id with a letter in it, that no period and no device has for a name. */
export function isDocumentId(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name) && !isPeriodName(name) && !isReservedName(name)
}

function isPeriodName(name: string): boolean {
  return parseMonth(name) !== null || parseHalf(name) !== null || parseYear(name) !== null
}

function foldersWithReport(place: Place): string[] {
  if (!isFolder(place.data)) return []
  return listFolder(place.data).folders.map(folder => basename(folder)).filter(name => isThere(join(place.data, name, 'report.yaml')))
}
