import { promises } from 'node:fs'
import type { Report } from '../diagnostics/diagnostic.ts'
import { isThere } from './list-folder.ts'
import { shownPath } from './place.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'
import { replaceText } from './replace-text.ts'
import { writeWhole } from './write-whole.ts'

export interface NewText {
  /** Absolute. */
  readonly path: string
  /** What the file says now; null where there is none. */
  readonly old: string | null
  readonly text: string
}

/** Writes all of the texts or none: when one can't be written, those before it get back what they said. False then, which was reported. */
export async function replaceTexts(report: Report, base: string, files: readonly NewText[]): Promise<boolean> {
  for (const [index, file] of files.entries()) {
    if (await write(report, base, file)) continue
    for (const { path, old } of files.slice(0, index)) {
      if (old === null) await promises.rm(path, { force: true })
      else await replaceText(report, { path, base }, old)
    }
    return false
  }
  return true
}

async function write(report: Report, base: string, { path, text }: NewText): Promise<boolean> {
  if (isThere(path)) return replaceText(report, { path, base }, text)
  try {
    await writeWhole(path, new TextEncoder().encode(text))
    return true
  } catch (error) {
    report(problems.unwritable(shownPath(base, path), codeOf(error)))
    return false
  }
}
