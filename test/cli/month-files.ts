import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'

/** Writes the small workspace into a folder, with files changed, put in, or (null) left out. */
export function writeSmallWorkspace(folder: string, changes: Readonly<Record<string, string | null>> = {}): string {
  const files = new Map<string, string | null>([...filesOf(smallWorkspace), ...Object.entries(changes)])
  for (const [path, text] of files) {
    if (text === null) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
