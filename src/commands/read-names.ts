import { join } from 'node:path'
import { isThere } from '../project/list-folder.ts'
import type { Place } from '../project/place.ts'
import { readSource } from '../project/read-source.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'

/** Ids of a register's entries with what they are called in `key`; what can't be read is left out without a word. */
export function readNames(place: Place, file: string, section: string, key: string): { readonly id: string; readonly name: string | null }[] {
  const path = join(place.data, file)
  const source = isThere(path) ? readSource(() => {}, place, path) : null
  const value = source && sourceToYaml(() => {}, source)?.value
  return Object.entries(objectAt(value, section)).map(([id, entry]) => {
    const name = objectAt({ entry }, 'entry')[key]
    return { id, name: typeof name === 'string' ? name : null }
  })
}

function objectAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const child = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null
  return typeof child === 'object' && child !== null ? child as Record<string, unknown> : {}
}
