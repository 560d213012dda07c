import { partAt, type Json } from './json-part.ts'

/** Names of agencies and indicators that a written `agency.schema.json` offers; null for one that knows no workspace, or is no schema. */
export function offeredNames(text: string): readonly string[] | null {
  try {
    const schema = JSON.parse(text) as Json
    const rules = schema['allOf'] as readonly Json[]
    return rules.flatMap(rule => [String(partAt(rule, ['if', 'properties', 'agency'])['const']), ...Object.keys(partAt(rule, ['then', 'properties', 'indicators', 'properties']))])
  } catch {
    return null
  }
}
