import { jsonSchemas } from './json-schemas.ts'
import { partAt, type Json } from './json-part.ts'

/** What one workspace calls its things: an editor offers these names where they may be typed. */
export interface OwnNames {
  readonly agencies: readonly Named[]
  readonly indicators: readonly OwnIndicator[]
  /** Ids of templates. */
  readonly templates: readonly string[]
  /** Ids of the documents that are no period's report. */
  readonly documents: readonly string[]
  /** Codes of the rules that check a report. */
  readonly rules: readonly Named[]
  /** By agency id: what its files of any month have. */
  readonly contents: ReadonlyMap<string, Contents>
}

/** An id, and what it means in the words of a clerk. */
export interface Named {
  readonly id: string
  readonly name: string
}

export interface OwnIndicator extends Named {
  /** The agency that types it into its file; null where communes send it. */
  readonly agency: string | null
  readonly parts: readonly Named[]
}

export interface Contents {
  readonly lists: readonly string[]
  readonly paragraphs: readonly string[]
  readonly footnotes: readonly string[]
}

/** Says in each of them that it is of one workspace. */
export const ownComment = 'Có tên riêng của thư mục làm việc này. Ghi lại: bao-cao schema'

/**
 * The schemas of all kinds of files with the names of one workspace. Names are offered, none is demanded: one that was added since is no
 * mistake, and a mistyped one is told by the program itself, with the nearest name.
 */
export function ownSchemas(names: OwnNames): Record<string, string> {
  const { agencies, indicators, templates, rules } = names
  const templateIds = templates.map(id => ({ id, name: `templates/${id}` }))
  const lists = [...names.contents].flatMap(([agency, contents]) => contents.lists.map(id => ({ id: `${agency}.${id}`, name: nameOf(agencies, agency) })))
  return changed({
    workspace(schema) {
      offer(schema, ['properties', 'template'], templateIds)
      partAt(schema, ['properties', 'rules', 'anyOf', 0])['properties'] = Object.fromEntries(rules.map(({ id, name }) => [id, { description: name }]))
    },
    report: offerReferences,
    document: offerReferences,
    indicators(schema) {
      const indicator = ['properties', 'indicators', 'additionalProperties', 'properties'] as const
      offer(schema, [...indicator, 'agency'], agencies)
      offer(schema, [...indicator, 'total'], indicators)
      const relation = ['properties', 'relations', 'anyOf', 0, 'items', 'properties'] as const
      for (const side of ['left', 'right']) {
        offer(schema, [...relation, side, 'anyOf', 0], indicators)
        offer(schema, [...relation, side, 'anyOf', 1, 'items'], indicators)
      }
    },
    agency(schema) {
      offer(schema, ['properties', 'agency'], agencies)
      schema['allOf'] = agencies.map(agency => ({
        if: { properties: { agency: { const: agency.id } }, required: ['agency'] },
        then: { properties: propertiesOf(names, agency.id) },
      }))
    },
    commune(schema) {
      partAt(schema, ['properties', 'indicators', 'anyOf', 0])['properties'] = figureProperties(indicators.filter(({ agency }) => agency === null))
    },
    tasks(schema) {
      for (const key of ['lead', 'support']) offer(schema, ['properties', 'tasks', 'items', 'properties', key], agencies.map(({ id, name }) => ({ id: name, name: id })))
    },
    table: schema => offer(schema, ['properties', 'rows'], [{ id: 'tasks', name: 'data/tasks.yaml' }, ...lists]),
    chart(schema) {
      offer(schema, ['properties', 'indicators', 'anyOf', 0, 'items', 'properties', 'id'], indicators)
      offer(schema, ['properties', 'rows'], lists)
    },
  })

  function offerReferences(schema: Json): void {
    offer(schema, ['properties', 'template'], templateIds)
    offer(schema, ['properties', 'tasks-of'], names.documents.map(id => ({ id, name: `data/${id}` })))
  }
}

function propertiesOf({ indicators, contents }: OwnNames, agency: string): Json {
  const { lists = [], paragraphs = [], footnotes = [] } = contents.get(agency) ?? {}
  const offered = (ids: readonly string[]) => ({ properties: Object.fromEntries(ids.map(id => [id, {}])) })
  return {
    indicators: { properties: figureProperties(indicators.filter(indicator => indicator.agency === agency)) },
    lists: offered(lists), paragraphs: offered(paragraphs), footnotes: offered(footnotes),
  }
}

function figureProperties(indicators: readonly OwnIndicator[]): Json {
  return Object.fromEntries(indicators.map(({ id, name, parts }) => [id, {
    description: name,
    ...(parts.length > 0 && { properties: { parts: { properties: Object.fromEntries(parts.map(part => [part.id, { description: part.name }])) } } }),
  }]))
}

/** Every schema as text; those that are named here with a change. */
function changed(changes: Readonly<Record<string, (schema: Json) => void>>): Record<string, string> {
  return Object.fromEntries(Object.entries(jsonSchemas()).map(([file, text]) => {
    const schema = JSON.parse(text) as Json
    changes[file.replace('.schema.json', '')]?.(schema)
    return [file, `${JSON.stringify({ $comment: ownComment, ...schema }, null, 2)}\n`]
  }))
}

/** Puts the names before what is allowed at a place anyway. */
function offer(schema: Json, path: readonly (string | number)[], names: readonly Named[]): void {
  if (names.length === 0) return
  const place = partAt(schema, path)
  const { description, default: usual, ...allowed } = place
  for (const key of Object.keys(allowed)) delete place[key]
  place['anyOf'] = [{ enum: names.map(({ id }) => id), enumDescriptions: names.map(({ name }) => name) }, allowed]
}

function nameOf(named: readonly Named[], id: string): string {
  return named.find(one => one.id === id)?.name ?? id
}
