import { fieldKindAt, knownKeys } from '../schemas/field-at.ts'
import { fileSchemas } from '../schemas/json-schemas.ts'
import type { Source } from '../source/source.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import { anyFile, type Canon } from './canon.ts'

type FileKind = keyof typeof fileSchemas

/** Ids of the catalogue in its order, each with the ids of its parts. */
export type CatalogueOrder = ReadonlyMap<string, readonly string[]>

/** Where each kind of file lies in a workspace. */
const places: readonly (readonly [RegExp, FileKind])[] = [
  [/^bao-cao\.yaml$/, 'workspace'],
  [/(?:^|\/)agencies\.yaml$/, 'agencies'],
  [/(?:^|\/)indicators\.yaml$/, 'indicators'],
  [/(?:^|\/)communes\.yaml$/, 'communes'],
  [/(?:^|\/)tasks\.yaml$/, 'tasks'],
  [/(?:^|\/)\d{4}(?:-\d{2}|-H[12])?\/report\.yaml$/, 'report'],
  [/(?:^|\/)\d{4}(?:-\d{2}|-H[12])?\/[^/]+\.yaml$/, 'agency'],
  [/(?:^|\/)\d{4}-\d{2}\/xa\/[^/]+\.yaml$/, 'commune'],
  [/(?:^|\/)data\/[a-z0-9-]+\/report\.yaml$/, 'document'],
  [/(?:^|\/)data\/[a-z0-9-]+\/[^/]+\.yaml$/, 'agency'],
  [/(?:^|\/)templates\/[^/]+\/layout\.yaml$/, 'layout'],
  [/(?:^|\/)templates\/[^/]+\/tables\/[^/]+\.yaml$/, 'table'],
  [/(?:^|\/)templates\/[^/]+\/charts\/[^/]+\.yaml$/, 'chart'],
]

/** The order that a catalogue gives to figures; empty where its text can't be read. */
export function catalogueOrderOf(catalogue: Source | null): CatalogueOrder {
  const value = catalogue && sourceToYaml(() => {}, catalogue)?.value
  const indicators = recordIn(recordIn(value)['indicators'])
  return new Map(Object.entries(indicators).map(([id, indicator]) => [id, Object.keys(recordIn(recordIn(indicator)['parts']))]))
}

/** By the schema that the file names in its first lines, else by its place. */
export function canonOfFile({ path, text }: Source, order: CatalogueOrder): Canon {
  const kind = kindOf(path, text)
  if (kind === null) return anyFile
  const schema = fileSchemas[kind]
  return {
    kindAt: at => fieldKindAt(schema, at),
    orderAt(at) {
      if ((kind !== 'agency' && kind !== 'commune') || at[0] !== 'indicators') return knownKeys(schema, at)
      if (at.length === 1) return [...order.keys()]
      return at.length === 3 && at[2] === 'parts' ? order.get(String(at[1])) ?? [] : knownKeys(schema, at)
    },
  }
}

function kindOf(path: string, text: string): FileKind | null {
  const named = /^# yaml-language-server: \$schema=(?:\S*\/)?([a-z]+)\.schema\.json\s*$/m.exec(text)?.[1]
  if (named !== undefined && Object.hasOwn(fileSchemas, named)) return named as FileKind
  return places.find(([place]) => place.test(path))?.[1] ?? null
}

function recordIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
