import { readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import { nameOf, shownPath, type Place } from './place.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'

/** What editors and systems leave beside a file: owner files of Word, swap files, backups. */
const clutter = /^[.~]|~$|\.(?:swp|swo|bak|tmp|orig)$|^(?:thumbs\.db|desktop\.ini)$/i

function isClutter(name: string): boolean {
  // Most names have none of the signs.
  if (name.endsWith('.yaml') || !name.includes('.')) return name.startsWith('.') || name.startsWith('~') || name.endsWith('~')
  return clutter.test(name)
}

/** Endings that a clerk may give to a file which is meant to be read; Notepad adds `.txt` unseen. */
const misnamed: Readonly<Record<string, RegExp>> = {
  '.yaml': /\.ya?ml(?:\.txt)?$/i,
  '.hbs': /\.(?:hbs|handlebars)(?:\.txt)?$/i,
}

export interface Listing {
  /** Absolute, sorted. */
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

/** What a folder holds but clutter; nothing where there is no such folder. A link to a folder is not followed. */
export function listFolder(folder: string): Listing {
  const below = join(folder, sep)
  const files: string[] = []
  const folders: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!isClutter(entry.name)) (entry.isDirectory() ? folders : files).push(below + entry.name)
  }
  return { files: files.sort(), folders: folders.sort() }
}

/** Whether a file has an ending that was meant to be another: it isn't read. */
export function isMisnamed(file: string, extension: '.yaml' | '.hbs'): boolean {
  return !file.endsWith(extension) && misnamed[extension]!.test(file)
}

/** A folder's files with this ending; one with an ending that was meant to be it is reported. `listing` is what the folder holds, where that is known. */
export function listFiles(report: Report, place: Place, folder: string, extension: '.yaml' | '.hbs', listing = listed(report, place, folder)): readonly string[] {
  const files = listing.files.filter(file => {
    if (file.endsWith(extension)) return true
    if (isMisnamed(file, extension)) tellMisnamed(report, place, file, extension, listing)
    return false
  })
  tellSameNames(report, place, files)
  return files
}

/** A file isn't renamed to what another one is called: that one would be lost. */
function tellMisnamed(report: Report, place: Place, file: string, extension: '.yaml' | '.hbs', { files }: Listing): void {
  const meant = file.replace(misnamed[extension]!, extension)
  const path = shownPath(place.root, file)
  report(files.includes(meant) ? problems.misnamedCopy(path, extension, nameOf(meant)) : problems.misnamed(path, extension))
}

const oddLetter = /[^a-z\d.-]/

/** Two files that Windows and macOS take for one: whoever copies the folder there loses one of them. */
function tellSameNames(report: Report, place: Place, files: readonly string[]): void {
  const names = files.map(nameOf)
  // Of small letters without marks, two that are one are the same.
  if (!names.some(name => oddLetter.test(name))) return
  const known = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    const one = name.normalize('NFC').toLowerCase()
    const other = known.get(one)
    if (other !== undefined) report(problems.sameName(shownPath(place.root, files[index]!), other))
    known.set(one, name)
  }
}

/** The same for a folder and all below it. */
export function listFilesBelow(report: Report, place: Place, folder: string, extension: '.yaml' | '.hbs'): readonly string[] {
  const below = listed(report, place, folder).folders.flatMap(child => listFilesBelow(report, place, child, extension))
  return [...listFiles(report, place, folder, extension), ...below]
}

/** False also for a link that leads nowhere. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** False also for a link that leads nowhere. */
export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

const nothing: Listing = { files: [], folders: [] }

/** Nothing where there is no such folder; one that can't be read is reported. */
export function listed(report: Report, place: Place, folder: string): Listing {
  try {
    return isFolder(folder) ? listFolder(folder) : nothing
  } catch (error) {
    report(problems.unreadable(shownPath(place.root, folder), codeOf(error)))
    return nothing
  }
}
