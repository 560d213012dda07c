import { realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'

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

/** False for a file that a symbolic link leads to outside of the place. */
export function holds(place: Place, realFile: string): boolean {
  return [place.root, place.data].some(folder => isInside(realpathSync(folder), realFile))
}

/** Path as a reader would type it from `base`, with forward slashes; absolute where it isn't below `base`. */
export function shownPath(base: string, file: string): string {
  return nativePath(base, file).split(sep).join('/').normalize('NFC')
}

/** The same with the system's own separators, for other programs to open. */
export function nativePath(base: string, file: string): string {
  return isInside(base, file) ? relative(base, file) : file
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
