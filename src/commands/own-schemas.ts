import type { Report } from '../diagnostics/diagnostic.ts'
import type { Delivery, Office } from '../period/period.ts'
import { listDocuments } from '../project/list-documents.ts'
import { listMonthFolders } from '../project/list-months.ts'
import type { Place } from '../project/place.ts'
import { listTemplates } from '../project/read-template.ts'
import { rules } from '../rules/index.ts'
import type { Contents, OwnNames } from '../schemas/own-schemas.ts'
import { ownSchemas } from '../schemas/own-schemas.ts'
import { readDeliveriesTo, readOfficeOf } from './read-deliveries.ts'
import { writtenNames } from './stale-names.ts'
import { writeSchemas } from './write-schemas.ts'

/** Schemas with the workspace's own names, by file name; null where nobody can tell the names, which was reported. */
export function schemasOf(report: Report, place: Place): Record<string, string> | null {
  const office = readOfficeOf(report, place)
  // What is wrong in a month's files is told when it is checked.
  return office && ownSchemas(namesOf(place, office, readDeliveriesTo(() => {}, place, office, listMonthFolders(place))))
}

/** Writes the schemas of a workspace with its own names; what stands in the way is no news to one who asked for something else. */
export async function writeOwnSchemas(place: Place): Promise<void> {
  const schemas = schemasOf(() => {}, place)
  if (schemas) await writeSchemas(() => {}, place, schemas)
}

/** After a name was added: the same for a workspace that has such schemas already. */
export async function refreshSchemas(place: Place): Promise<void> {
  if (writtenNames(place) !== null) await writeOwnSchemas(place)
}

function namesOf(place: Place, { register, catalogue }: Office, deliveries: readonly Delivery[]): OwnNames {
  return {
    agencies: Object.entries(register.value.agencies).map(([id, { name }]) => ({ id, name })),
    indicators: Object.entries(catalogue.value.indicators).map(([id, { label, unit, agency, from, parts }]) => ({
      id, name: `${label} (${unit})`, agency: from === null ? agency : null, parts: Object.entries(parts ?? {}).map(([part, name]) => ({ id: part, name })),
    })),
    templates: listTemplates(place),
    documents: listDocuments(place),
    rules: rules.map(({ code, title }) => ({ id: code, name: title })),
    contents: new Map(Object.keys(register.value.agencies).map(agency => [agency, contentsOf(agency, deliveries)])),
  }
}

function contentsOf(agency: string, deliveries: readonly Delivery[]): Contents {
  const files = deliveries.flatMap(({ contributions }) => contributions.get(agency)?.value ?? [])
  const idsOf = (section: keyof Contents) => [...new Set(files.flatMap(file => Object.keys(file[section])))]
  return { lists: idsOf('lists'), paragraphs: idsOf('paragraphs'), footnotes: idsOf('footnotes') }
}
