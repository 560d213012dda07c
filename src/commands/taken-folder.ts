import { join } from 'node:path'
import { isThere, listFolder } from '../project/list-folder.ts'
import { misnamedMonths } from '../project/list-months.ts'
import type { Place } from '../project/place.ts'
import type { IsoMonth } from '../vietnamese/date.ts'

/** A folder of the month that has something in it, or one that means the month under another name; null where the month may begin. */
export function takenFolder(place: Place, month: IsoMonth): string | null {
  const folder = join(place.data, month)
  if (isThere(folder) && Object.values(listFolder(folder)).flat().length > 0) return folder
  const misnamed = misnamedMonths(place).find(one => one.month === month)
  return misnamed ? join(place.data, misnamed.name) : null
}
