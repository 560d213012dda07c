export type Json = { [key: string]: unknown }

/** A part of a JSON Schema that is known to be there. */
export function partAt(schema: Json, path: readonly (string | number)[]): Json {
  return path.reduce<unknown>((value, key) => (value as Json)[key] ?? fail(path), schema) as Json
}

function fail(path: readonly (string | number)[]): never {
  throw new Error(`the schema has no ${path.join('.')}`)
}
