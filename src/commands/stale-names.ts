import { join } from 'node:path'
import type { Office } from '../period/period.ts'
import { isThere } from '../project/list-folder.ts'
import type { Place } from '../project/place.ts'
import { readSource } from '../project/read-source.ts'
import { offeredNames } from '../schemas/offered-names.ts'

/** Whether the editor is offered other agencies and indicators than there are; what else is offered may wait. */
export function areNamesStale(place: Place, { register, catalogue }: Office): boolean {
  const written = writtenNames(place)
  if (written === null) return false
  const typed = Object.entries(catalogue.value.indicators).filter(([, { from }]) => from === null)
  const now = Object.keys(register.value.agencies).flatMap(agency => [agency, ...typed.filter(([, indicator]) => indicator.agency === agency).map(([id]) => id)])
  return now.join() !== written.join()
}

/** Names that the workspace's schemas offer; null where there are none with names of its own. */
export function writtenNames(place: Place): readonly string[] | null {
  const file = join(place.root, 'schemas', 'agency.schema.json')
  const source = isThere(file) ? readSource(() => {}, place, file) : null
  return source && offeredNames(source.text)
}
