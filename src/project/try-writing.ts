import { promises } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFolder, isThere } from './list-folder.ts'
import { codeOf } from './problems.ts'

/** Why no file can be made in a folder (`EACCES`); null where one can, or where the folder isn't there and can be made. Leaves nothing. */
export async function tryWriting(folder: string): Promise<string | null> {
  if (isThere(folder) && !isFolder(folder)) return 'ENOTDIR'
  if (!isThere(folder)) {
    const parent = dirname(folder)
    return parent === folder ? 'ENOENT' : tryWriting(parent)
  }
  // Rights on Windows can't be read off: only a file that is written tells.
  const file = join(folder, `.~bao-cao-${process.pid}.tmp`)
  try {
    await promises.writeFile(file, '', { flag: 'wx' })
    await promises.rm(file)
    return null
  } catch (error) {
    return codeOf(error)
  }
}
