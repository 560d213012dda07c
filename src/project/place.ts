import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/** Where a workspace's texts are: absolute folders. Nothing outside of them is read. */
export interface Place {
  readonly root: string
  /** `<root>/data`, or the folder that was asked for instead. */
  readonly data: string
}

/** `data` null means the workspace's own folder. */
export function placeOf(root: string, data: string | null): Place {
  return { root, data: data ?? join(root, 'data') }
}

/** What a path leads to; Windows' own way of telling fails on some disks. */
export const realPath = process.platform === 'win32' ? realpathSync : realpathSync.native

let lastFolder = ''
let lastRealFolder = ''

/** What the path of a file leads to that is no link itself: the files of a folder are asked for in a row. */
export function realPathInFolder(file: string): string {
  const folder = dirname(file)
  if (folder !== lastFolder) lastRealFolder = realPath(folder)
  lastFolder = folder
  return lastRealFolder === folder ? file : join(lastRealFolder, nameOf(file))
}

/** The last step of a path that doesn't end in a separator. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(sep) + 1)
}

/** False for a file that a symbolic link leads to outside of the place. */
export function holds(place: Place, file: string, realFile: string): boolean {
  const folders = [place.root, place.data]
  // No link is on the way to it, nor to the folder that it is below.
  if (realFile === file && folders.some(folder => plainlyBelow(folder, file) !== null)) return true
  return folders.some(folder => isInside(realPath(folder), realFile))
}

/** Path as a reader would type it from `base`, with forward slashes; absolute where it isn't below `base`. */
export function shownPath(base: string, file: string): string {
  const path = nativePath(base, file)
  return (sep === '/' ? path : path.split(sep).join('/')).normalize('NFC')
}

/** The same with the system's own separators, for other programs to open. */
export function nativePath(base: string, file: string): string {
  return plainlyBelow(base, file) ?? (isInside(base, file) ? relative(base, file) : file)
}

/** The rest of a path that goes on where the folder's ends, without a step back; null where it takes more to tell. */
function plainlyBelow(folder: string, path: string): string | null {
  if (folder === '' || !path.startsWith(folder) || path[folder.length] !== sep) return null
  const rest = path.slice(folder.length + 1)
  const isPlain = rest !== '' && !rest.startsWith('.') && !rest.includes(`${sep}.`) && !rest.includes(sep + sep) && !rest.endsWith(sep) && (sep === '/' || !rest.includes('/'))
  return isPlain ? rest : null
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
