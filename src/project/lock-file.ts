import { promises } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Source } from '../source/source.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { isThere } from './list-folder.ts'
import { shownPath, type Place } from './place.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'
import { readSource } from './read-source.ts'
import { replaceTexts } from './replace-texts.ts'

/** What says in a month's folder that it is closed. No ending of it is read as an agency's. */
export const lockName = 'closed.lock.json'

/** Absolute path of it. */
export function lockFile(place: Place, month: IsoMonth): string {
  return join(place.data, month, lockName)
}

/** Absolute path of the list of reopenings. */
export function logFile(place: Place, month: IsoMonth): string {
  return join(place.data, month, 'closed.log')
}

/** Null where the month isn't closed, or the file can't be read, which was reported. */
export function readLock(report: Report, place: Place, month: IsoMonth): Source | null {
  const file = lockFile(place, month)
  return isThere(file) ? readSource(report, place, file) : null
}

/** False where it couldn't, which was reported. */
export async function writeLock(report: Report, place: Place, month: IsoMonth, text: string): Promise<boolean> {
  return replaceTexts(report, place.root, [{ path: lockFile(place, month), old: null, text }])
}

/** Adds a line to the log and takes the lock away: both, or neither. False where it couldn't, which was reported. */
export async function removeLock(report: Report, place: Place, month: IsoMonth, line: string): Promise<boolean> {
  const path = logFile(place, month)
  const log = isThere(path) ? readSource(report, place, path) : null
  if (!log && isThere(path)) return false
  const before = log && log.text !== '' && !log.text.endsWith('\n') ? `${log.text}\n` : log?.text ?? ''
  if (!await replaceTexts(report, place.root, [{ path, old: log && log.text, text: `${before}${line}\n` }])) return false
  try {
    await promises.rm(lockFile(place, month))
    return true
  } catch (error) {
    if (log) await replaceTexts(report, place.root, [{ path, old: null, text: log.text }])
    else await promises.rm(path, { force: true })
    report(problems.unwritable(shownPath(place.root, lockFile(place, month)), codeOf(error)))
    return false
  }
}
