import { lstatSync, readFileSync, statSync } from 'node:fs'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { bytesToSource, isPlainText } from './bytes-to-source.ts'
import { holds, realPath, realPathInFolder, shownPath, type Place } from './place.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'

/** No report's data come near it; a larger file was put there by mistake. */
const maxMegabytes = 10

/** Null where the file can't be read or used; why was reported. */
export function readSource(report: Report, place: Place, file: string): Source | null {
  // As text first: what it takes for one that isn't UTF-8 is not plain.
  const text = readInside(report, place, file, path => readFileSync(path, 'utf8'))
  if (text === null) return null
  const path = shownPath(place.root, file)
  if (isPlainText(text)) return { path, text }
  const bytes = readInside(report, place, file, path => readFileSync(path))
  return bytes && bytesToSource(report, path, bytes)
}

/** What `read` makes of a file of the workspace; null where it can't be read, is too big or leads out of it, which was reported. */
export function readInside<T>(report: Report, place: Place, file: string, read: (realFile: string) => T): T | null {
  try {
    const own = lstatSync(file)
    const realFile = own.isSymbolicLink() ? realPath(file) : realPathInFolder(file)
    const stats = own.isSymbolicLink() ? statSync(realFile) : own
    if (!holds(place, file, realFile)) report(problems.leadsOut(shownPath(place.root, file)))
    else if (!stats.isFile()) report(problems.notAFile(shownPath(place.root, file)))
    else if (stats.size > maxMegabytes * 1024 * 1024) report(problems.tooBig(shownPath(place.root, file), maxMegabytes))
    else return read(realFile)
  } catch (error) {
    report(problems.unreadable(shownPath(place.root, file), codeOf(error)))
  }
  return null
}
