import { readFileSync } from 'node:fs'
import { codeOf } from './problems.ts'

/** A file's bytes, or null where there is no such file; throws what else the system says. */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Whether a file is there, can be read, and holds these bytes and no others. */
export function holdsBytes(path: string, bytes: Uint8Array): boolean {
  try {
    return readIfThere(path)?.equals(bytes) ?? false
  } catch (error) {
    codeOf(error)
    return false
  }
}
