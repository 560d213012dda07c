import { basename, join } from 'node:path'
import type { IsoMonth } from '../vietnamese/date.ts'
import { isFolder, isThere, listFolder } from './list-folder.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import type { Place } from './place.ts'

/** A folder of the data that a month's name is given to. */
export interface MonthFolder {
  readonly name: string
  readonly month: IsoMonth
}

/** Every period that has a report.yaml, oldest first. */
export function listMonths(place: Place): IsoMonth[] {
  return monthFolders(place)
    .filter(({ name, month }) => name === month && isThere(join(place.data, name, 'report.yaml')))
    .map(({ month }) => month)
}

/** Every month that has a folder, with or without a report.yaml, oldest first. */
export function listMonthFolders(place: Place): IsoMonth[] {
  return monthFolders(place).filter(({ name, month }) => name === month).map(({ month }) => month)
}

/** Whether a month has a folder, with or without a report.yaml. */
export function hasMonthFolder(place: Place, month: IsoMonth): boolean {
  return isFolder(join(place.data, month))
}

/** Folders that mean a month but aren't named as one: `2026-4`, `04-2026`. They aren't read. */
export function misnamedMonths(place: Place): MonthFolder[] {
  return monthFolders(place).filter(({ name, month }) => name !== month)
}

function monthFolders(place: Place): MonthFolder[] {
  if (!isFolder(place.data)) return []
  return listFolder(place.data).folders.flatMap(folder => {
    const name = basename(folder)
    const month = parseMonth(name)
    return month === null ? [] : [{ name, month }]
  })
}
