import { statSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceFile } from './find-workspace.ts'
import { isFolder, listFolder } from './list-folder.ts'
import type { Place } from './place.ts'

/** What a workspace's folders hold at one moment. */
export interface FileStamps {
  /** By absolute path: what differs after a file was written or put in another's place. */
  readonly stamps: ReadonlyMap<string, string>
  /** Absolute paths of the folders that hold them, the workspace's own first. */
  readonly folders: readonly string[]
}

/** Every file that a report may be made of, and whatever lies beside it; a folder that can't be read counts as empty. */
export function fileStamps({ root, data }: Place): FileStamps {
  const tops = foldersBelow(join(root, 'templates')).concat(foldersBelow(data))
  const files = [join(root, workspaceFile), ...tops.flatMap(({ files }) => files)]
  const stamps = files.flatMap(file => {
    const stats = statSync(file, { throwIfNoEntry: false, bigint: true })
    return stats ? [[file, `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`] as const] : []
  })
  return { stamps: new Map(stamps), folders: [root, ...tops.map(({ folder }) => folder)] }
}

/** Files that are new, others or gone, sorted. */
export function changedFiles(before: FileStamps, { stamps }: FileStamps): string[] {
  return [...new Set([...before.stamps.keys(), ...stamps.keys()])].filter(file => before.stamps.get(file) !== stamps.get(file)).toSorted()
}

interface Folder {
  readonly folder: string
  readonly files: readonly string[]
}

function foldersBelow(folder: string): Folder[] {
  if (!isFolder(folder)) return []
  try {
    const { files, folders } = listFolder(folder)
    return [{ folder, files }, ...folders.flatMap(foldersBelow)]
  } catch {
    return []
  }
}
