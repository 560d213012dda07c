import { readFileSync, statSync } from 'node:fs'
import type { Report } from '../diagnostics/diagnostic.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'

/** Bytes of a file that the user named, wherever it lies; `shown` is how it was named. Null where it can't be read or is too big; why was reported. */
export function readBytes(report: Report, file: string, shown: string, maxMegabytes: number): Uint8Array | null {
  try {
    const stats = statSync(file)
    if (!stats.isFile()) report(problems.notAFile(shown))
    else if (stats.size > maxMegabytes * 1024 * 1024) report(problems.tooBig(shown, maxMegabytes))
    else return readFileSync(file)
  } catch (error) {
    report(problems.unreadable(shown, codeOf(error)))
  }
  return null
}
