import type { Path } from '../yaml/yaml-file.ts'
import { date, id, number } from './fields.ts'
import type { Shape } from './shape.ts'

/** How a scalar is written: a figure, a day, a name, or words as they stand. */
export type FieldKind = 'number' | 'date' | 'id' | 'text'

type Schema = Shape<unknown>

/** The keys that a schema allows at a path, in its own order. */
export function knownKeys(schema: Schema, path: Path): string[] {
  return schemasAt(schema, path).flatMap(({ form }) => (form.kind === 'object' ? Object.keys(form.fields) : []))
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
  const { form } = schema
  const [step, ...rest] = path
  switch (form.kind) {
    case 'nullable': case 'optional': case 'fallback': case 'prefault': case 'prepared': case 'converted': case 'checked':
      return schemasAt(form.of, path)
    case 'union':
      return form.options.flatMap(option => schemasAt(option, path))
  }
  if (step === undefined) return [schema]
  switch (form.kind) {
    case 'list':
      return schemasAt(form.items, rest)
    case 'record':
      return schemasAt(form.values, rest)
    case 'object':
      return Object.hasOwn(form.fields, step) ? schemasAt(form.fields[step]!, rest) : []
    default:
      return []
  }
}

function kindOf(schema: Schema): FieldKind | null {
  return namedKind(schema) ?? (schema.form.kind === 'string' ? 'text' : null)
}

function namedKind(schema: Schema): FieldKind | null {
  if (comesFrom(schema, number)) return 'number'
  if (comesFrom(schema, date)) return 'date'
  return comesFrom(schema, id) ? 'id' : null
}

/** Whether a schema is the given one, perhaps with a check or a description added. */
function comesFrom({ form }: Schema, origin: Schema): boolean {
  return form === origin.form || (form.kind === 'checked' && comesFrom(form.of, origin))
}
