import fs from 'node:fs'
import { dirname } from 'node:path'
import { isFolder } from './list-folder.ts'

/**
 * Makes a folder and those above it; gives the ones that are new, outermost first. Throws what the system says.
 * Node's own way of doing it says ENOENT where the disk is read-only.
 */
export function makeFolders(folder: string): string[] {
  if (isFolder(folder)) return []
  const parent = dirname(folder)
  const above = parent === folder ? [] : makeFolders(parent)
  try {
    fs.mkdirSync(folder)
    return [...above, folder]
  } catch (error) {
    // Another process may have been faster.
    if (isFolder(folder)) return above
    removeFolders(above)
    throw error
  }
}

/** Takes away folders given outermost first; one that has got something in it stays. */
export function removeFolders(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      fs.rmdirSync(folder)
    } catch {
      continue
    }
  }
}
