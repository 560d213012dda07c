import { promises } from 'node:fs'
import { dirname } from 'node:path'
import { isFolder } from './list-folder.ts'

/**
 * Makes a folder and those above it; gives the ones that are new, outermost first. Throws what the system says.
 * Node's own way of doing it says ENOENT where the disk is read-only.
 */
export async function makeFolders(folder: string): Promise<string[]> {
  if (isFolder(folder)) return []
  const parent = dirname(folder)
  const above = parent === folder ? [] : await makeFolders(parent)
  try {
    await promises.mkdir(folder)
    return [...above, folder]
  } catch (error) {
    // Another process may have been faster.
    if (isFolder(folder)) return above
    await removeFolders(above)
    throw error
  }
}

/** Takes away folders given outermost first; one that has got something in it stays. */
export async function removeFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders.toReversed()) await promises.rmdir(folder).catch(() => {})
}
