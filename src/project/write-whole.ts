import fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolders, removeFolders } from './make-folders.ts'

/** Writes a file whole or not at all: whoever reads it sees the old one or the new one. Throws what the system says. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folders = makeFolders(dirname(path))
  // In the same folder, for a file can only be renamed on its own disk.
  const temporary = join(dirname(path), `.~${basename(path)}-${process.pid}.tmp`)
  try {
    writeThrough(temporary, bytes)
    removeAbandoned(temporary, path)
    await renamePatiently(temporary, path)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    removeFolders(folders)
    throw error
  }
}

/** Milliseconds after which a temporary file belongs to a run that was killed. */
const abandonedAfter = 10 * 60_000

/** Takes away what killed runs have left of the same file; ages are counted from the newest one, for no clock is asked. */
function removeAbandoned(newest: string, path: string): void {
  const folder = dirname(path)
  const start = `.~${basename(path)}-`
  const others = fs.readdirSync(folder).filter(name => name.startsWith(start) && name.endsWith('.tmp') && name !== basename(newest))
  const now = others.length > 0 ? fs.statSync(newest).mtimeMs : 0
  for (const name of others) {
    try {
      if (now - fs.statSync(join(folder, name)).mtimeMs > abandonedAfter) fs.rmSync(join(folder, name), { force: true })
    } catch {
      continue
    }
  }
}

/** Waits until the disk has it: a rename may reach the disk before the content does. */
function writeThrough(path: string, bytes: Uint8Array): void {
  const file = fs.openSync(path, 'w')
  try {
    fs.writeFileSync(file, bytes)
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}

/** Virus scanners on Windows hold a new file for a moment. */
async function renamePatiently(from: string, to: string, tries = 5): Promise<void> {
  try {
    fs.renameSync(from, to)
  } catch (error) {
    const isHeld = ['EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')
    if (!isHeld || tries <= 1 || process.platform !== 'win32') throw error
    await new Promise(resolve => setTimeout(resolve, 100))
    await renamePatiently(from, to, tries - 1)
  }
}
