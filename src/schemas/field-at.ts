import type * as z from 'zod'
import type { Path } from '../yaml/yaml-file.ts'
import { date, id, number } from './fields.ts'

/** How a scalar is written: a figure, a day, a name, or words as they stand. */
export type FieldKind = 'number' | 'date' | 'id' | 'text'

type Schema = z.core.$ZodType

/** The keys that a schema allows at a path, in its own order. */
export function knownKeys(schema: Schema, path: Path): string[] {
  return schemasAt(schema, path).flatMap(one => (one._zod.def.type === 'object' ? Object.keys(defOf(one)['shape'] as object) : []))
}

/** What a scalar at a path means; `text` where it may be any words, and where the schema knows of nothing there. */
export function fieldKindAt(schema: Schema, path: Path): FieldKind {
  const kinds = new Set(schemasAt(schema, path).map(kindOf))
  if (kinds.has('text')) return 'text'
  // The short form of a figure, `kiosk: 22`, is its value.
  if (knownKeys(schema, path).includes('value')) return fieldKindAt(schema, [...path, 'value'])
  return (['date', 'number', 'id'] as const).find(kind => kinds.has(kind)) ?? 'text'
}

/** The branches of a schema that speak of a path: plain strings, named fields, objects, literals. */
function schemasAt(schema: Schema, path: Path): Schema[] {
  if (namedKind(schema)) return path.length === 0 ? [schema] : []
  const def = defOf(schema)
  const [step, ...rest] = path
  switch (def.type) {
    case 'nullable': case 'optional': case 'default': case 'prefault':
      return schemasAt(def['innerType'] as Schema, path)
    case 'pipe':
      return [def['in'], def['out']].flatMap(side => schemasAt(side as Schema, path))
    case 'union':
      return (def['options'] as Schema[]).flatMap(option => schemasAt(option, path))
    case 'transform':
      return []
  }
  if (step === undefined) return [schema]
  switch (def.type) {
    case 'array':
      return schemasAt(def['element'] as Schema, rest)
    case 'record':
      return schemasAt(def['valueType'] as Schema, rest)
    case 'object': {
      const shape = def['shape'] as Record<string, Schema>
      return Object.hasOwn(shape, step) ? schemasAt(shape[step]!, rest) : []
    }
    default:
      return []
  }
}

function kindOf(schema: Schema): FieldKind | null {
  return namedKind(schema) ?? (defOf(schema).type === 'string' ? 'text' : null)
}

function namedKind(schema: Schema): FieldKind | null {
  if (comesFrom(schema, number)) return 'number'
  if (comesFrom(schema, date)) return 'date'
  return comesFrom(schema, id) ? 'id' : null
}

/** Whether a schema is the given one, perhaps with checks or a description added. */
function comesFrom(schema: Schema, origin: Schema): boolean {
  for (let at: Schema | undefined = schema; at; at = at._zod.parent) if (at === origin) return true
  return false
}

function defOf(schema: Schema): Record<string, unknown> & { type: string } {
  return schema._zod.def as unknown as Record<string, unknown> & { type: string }
}
