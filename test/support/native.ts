import { sep } from 'node:path'

/** A path with the marks of this system between its folders, as commands tell what they have written. */
export function native(path: string): string {
  return path.replaceAll('/', sep)
}
