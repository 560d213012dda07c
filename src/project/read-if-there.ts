import { promises } from 'node:fs'
import { codeOf } from './problems.ts'

/** A file's bytes, or null where there is no such file; throws what else the system says. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await promises.readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Whether a file is there, can be read, and holds these bytes and no others. */
export async function holdsBytes(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readIfThere(path))?.equals(bytes) ?? false
  } catch (error) {
    codeOf(error)
    return false
  }
}
