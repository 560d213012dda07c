import { promises } from 'node:fs'
import type { Report } from '../diagnostics/diagnostic.ts'
import { shownPath } from './place.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'
import { writeWhole } from './write-whole.ts'

/** Puts a text into a file that is there, whole or not at all; who may read and write it stays as it was. False where it couldn't, which was reported. */
export async function replaceText(report: Report, { path, base }: { readonly path: string; readonly base: string }, text: string): Promise<boolean> {
  try {
    // A link goes on leading to its file; one that was set to read-only is one that somebody wants to keep.
    const file = await promises.realpath(path)
    await promises.access(file, promises.constants.W_OK)
    const { mode } = await promises.stat(file)
    await writeWhole(file, new TextEncoder().encode(text))
    if (process.platform !== 'win32') await promises.chmod(file, mode & 0o777)
    return true
  } catch (error) {
    report(problems.unwritable(shownPath(base, path), codeOf(error)))
    return false
  }
}
