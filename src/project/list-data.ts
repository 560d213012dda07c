import { join } from 'node:path'
import { isFolder, isThere, listFolder } from './list-folder.ts'
import { nameOf, type Place } from './place.ts'

/** A folder of the data; the disk is asked for its report.yaml once, where somebody wants to know. */
export interface DataFolder {
  readonly name: string
  readonly hasReport: () => boolean
}

/** The folders of the data in the order of their names; none where there are no data. */
export function listData({ data }: Place): readonly DataFolder[] {
  return isFolder(data) ? listFolder(data).folders.map(folder => dataFolder(folder)) : []
}

function dataFolder(folder: string): DataFolder {
  let hasReport: boolean | null = null
  return { name: nameOf(folder), hasReport: () => (hasReport ??= isThere(join(folder, 'report.yaml'))) }
}
