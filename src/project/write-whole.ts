import { promises } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolders, removeFolders } from './make-folders.ts'

/** Writes a file whole or not at all: whoever reads it sees the old one or the new one. Throws what the system says. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folders = await makeFolders(dirname(path))
  // In the same folder, for a file can only be renamed on its own disk.
  const temporary = join(dirname(path), `.~${basename(path)}-${process.pid}.tmp`)
  try {
    await writeThrough(temporary, bytes)
    await removeAbandoned(temporary, path)
    await renamePatiently(temporary, path)
  } catch (error) {
    await promises.rm(temporary, { force: true })
    await removeFolders(folders)
    throw error
  }
}

/** Milliseconds after which a temporary file belongs to a run that was killed. */
const abandonedAfter = 10 * 60_000

/** Takes away what killed runs have left of the same file; ages are counted from the newest one, for no clock is asked. */
async function removeAbandoned(newest: string, path: string): Promise<void> {
  const folder = dirname(path)
  const start = `.~${basename(path)}-`
  const others = (await promises.readdir(folder)).filter(name => name.startsWith(start) && name.endsWith('.tmp') && name !== basename(newest))
  const now = others.length > 0 ? (await promises.stat(newest)).mtimeMs : 0
  for (const name of others) {
    const stats = await promises.stat(join(folder, name)).catch(() => null)
    if (stats && now - stats.mtimeMs > abandonedAfter) await promises.rm(join(folder, name), { force: true }).catch(() => {})
  }
}

/** Waits until the disk has it: a rename may reach the disk before the content does. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await promises.open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Virus scanners on Windows hold a new file for a moment. */
async function renamePatiently(from: string, to: string, tries = 5): Promise<void> {
  try {
    await promises.rename(from, to)
  } catch (error) {
    const isHeld = ['EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')
    if (!isHeld || tries <= 1 || process.platform !== 'win32') throw error
    await new Promise(resolve => setTimeout(resolve, 100))
    await renamePatiently(from, to, tries - 1)
  }
}
