import fs from 'node:fs'
import { basename, extname } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import { shownPath } from './place.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'
import { programHolding } from './program-holding.ts'
import { readIfThere } from './read-if-there.ts'
import { writeWhole } from './write-whole.ts'

export interface Output {
  /** Absolute. */
  readonly path: string
  /** Folder that messages name paths from. */
  readonly base: string
  readonly bytes: Uint8Array
  /** Whether a file that is there already is as it was written: nobody's work is lost with it. */
  readonly isUntouched: (bytes: Uint8Array) => boolean
}

/** What to do with a file that somebody has worked on: write beside it, or copy it and write over it. */
export type Edited = 'keep' | 'replace'

/** Beyond it somebody should tidy up. */
const maxCopies = 99

/** Absolute path of the file that now holds the bytes, whether or not they had to be written; null where they couldn't be, which was reported. */
export async function writeOutput(report: Report, output: Output, edited: Edited): Promise<string | null> {
  const { path, base } = output
  try {
    const state = stateOf(output, path)
    if (state === 'same') return path
    if (state === 'edited' && edited === 'keep') return await writeBeside(report, output)

    const program = state === 'absent' ? null : programHolding(path)
    if (program !== null) {
      report(problems.locked(shownPath(base, path), program))
      return null
    }
    if (state === 'edited' && !keepCopy(report, output)) return null
    await writeWhole(path, output.bytes)
    return path
  } catch (error) {
    report(problems.unwritable(shownPath(base, path), codeOf(error)))
    return null
  }
}

type State = 'absent' | 'same' | 'untouched' | 'edited'

function stateOf({ bytes, isUntouched }: Output, path: string): State {
  const existing = readIfThere(path)
  if (existing === null) return 'absent'
  if (existing.equals(bytes)) return 'same'
  // A file that was set to read-only is one that somebody wants to keep.
  const isReadOnly = (fs.statSync(path).mode & 0o222) === 0
  return isUntouched(existing) && !isReadOnly ? 'untouched' : 'edited'
}

/** The first free name, or one that holds an older output which nobody has worked on. */
async function writeBeside(report: Report, output: Output): Promise<string | null> {
  for (const path of namesBeside(output.path, 'mới')) {
    const state = stateOf(output, path)
    if (state === 'edited' || (state === 'untouched' && programHolding(path) !== null)) continue
    if (state !== 'same') await writeWhole(path, output.bytes)
    report(problems.edited(shownPath(output.base, output.path), basename(path)))
    return path
  }
  report(problems.crowded(shownPath(output.base, output.path)))
  return null
}

/** False where no copy could be made; then nothing may be overwritten. */
function keepCopy(report: Report, { path, base }: Output): boolean {
  for (const copy of namesBeside(path, 'bản cũ')) {
    try {
      fs.copyFileSync(path, copy, fs.constants.COPYFILE_EXCL)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      throw error
    }
    report(problems.copied(shownPath(base, path), basename(copy)))
    return true
  }
  report(problems.crowded(shownPath(base, path)))
  return false
}

/** `X (mới).docx`, `X (mới 2).docx` … */
function namesBeside(path: string, word: string): string[] {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  return Array.from({ length: maxCopies }, (_, index) => `${stem} (${word}${index === 0 ? '' : ` ${index + 1}`})${extension}`)
}
