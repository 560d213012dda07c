import { readFileSync, statSync } from 'node:fs'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { bytesToSource } from './bytes-to-source.ts'
import { holds, realPath, shownPath, type Place } from './place.ts'
import { codeOf, problems } from './problems.ts'

/** No report's data come near it; a larger file was put there by mistake. */
const maxMegabytes = 10

/** Null where the file can't be read or used; why was reported. */
export function readSource(report: Report, place: Place, file: string): Source | null {
  const bytes = readInside(report, place, file)
  return bytes && bytesToSource(report, shownPath(place.root, file), bytes)
}

/** Bytes of a file of the workspace; null where it can't be read, is too big or leads out of it, which was reported. */
export function readInside(report: Report, place: Place, file: string): Buffer | null {
  const path = shownPath(place.root, file)
  try {
    const realFile = realPath(file)
    const stats = statSync(realFile)
    if (!holds(place, file, realFile)) report(problems.leadsOut(path))
    else if (!stats.isFile()) report(problems.notAFile(path))
    else if (stats.size > maxMegabytes * 1024 * 1024) report(problems.tooBig(path, maxMegabytes))
    else return readFileSync(realFile)
  } catch (error) {
    report(problems.unreadable(path, codeOf(error)))
  }
  return null
}
