import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The program that has the file open, by the owner file that it lays beside it; null where there is none. */
export function programHolding(path: string): string | null {
  const folder = dirname(path)
  const name = basename(path)
  if (existsSync(join(folder, `.~lock.${name}#`))) return 'LibreOffice'
  // Word puts `~$` in the place of the first two letters; of short names it drops one or none.
  return [0, 1, 2].some(dropped => existsSync(join(folder, `~$${name.slice(dropped)}`))) ? 'Word' : null
}
