import { lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether symbolic links can be made here: Windows asks for a right to. */
export const canLink = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
  try {
    symlinkSync(join(folder, 'a'), join(folder, 'b'))
    return lstatSync(join(folder, 'b')).isSymbolicLink()
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})()
