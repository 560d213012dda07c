import { join } from 'node:path'
import type { IsoMonth } from '../vietnamese/date.ts'
import { listData, type DataFolder } from './list-data.ts'
import { isFolder } from './list-folder.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import type { Place } from './place.ts'

/** A folder of the data that a month's name is given to. */
export interface MonthFolder {
  readonly name: string
  readonly month: IsoMonth
}

/** Every period that has a report.yaml, oldest first. */
export function listMonths(place: Place, folders = listData(place)): IsoMonth[] {
  return listMonthFolders(place, folders.filter(({ name, hasReport }) => parseMonth(name) !== null && hasReport()))
}

/** Every month that has a folder, with or without a report.yaml, oldest first. */
export function listMonthFolders(place: Place, folders = listData(place)): IsoMonth[] {
  return monthFolders(folders).filter(({ name, month }) => name === month).map(({ month }) => month)
}

/** Whether a month has a folder, with or without a report.yaml. */
export function hasMonthFolder(place: Place, month: IsoMonth): boolean {
  return isFolder(join(place.data, month))
}

/** Folders that mean a month but aren't named as one: `2026-4`, `04-2026`. They aren't read. */
export function misnamedMonths(place: Place, folders = listData(place)): MonthFolder[] {
  return monthFolders(folders).filter(({ name, month }) => name !== month)
}

function monthFolders(folders: readonly DataFolder[]): MonthFolder[] {
  return folders.flatMap(({ name }) => {
    const month = parseMonth(name)
    return month === null ? [] : [{ name, month }]
  })
}
