import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { FrameFile } from '../frame/frame.ts'
import type { TemplateSources } from '../pipeline.ts'
import type { Source, Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { isFolder, isThere, listFiles, listFilesBelow, listFolder } from './list-folder.ts'
import { nameOf, shownPath, type Place } from './place.ts'
import * as problems from './problems.ts'
import { programHolding } from './program-holding.ts'
import { readInside, readSource } from './read-source.ts'

/** Names of the templates that a workspace has. */
export function listTemplates(place: Place): string[] {
  const templates = join(place.root, 'templates')
  return isFolder(templates) ? listFolder(templates).folders.map(nameOf) : []
}

/** Null where there is no such template or its layout can't be read; why was reported. */
export function readTemplate(report: Report, place: Place, id: string): TemplateSources | null {
  // Only a name that is listed is opened: an id such as `../x` leads nowhere.
  const ids = listTemplates(place)
  const folder = join(place.root, 'templates', id)
  if (!ids.includes(id)) {
    report(problems.noTemplate(shownPath(place.root, folder), id, nearest(id, ids), ids))
    return null
  }
  const layout = readRequired(report, place, join(folder, 'layout.yaml'), 'thể thức của mẫu')
  const bodies = readEach(report, place, listFilesBelow(report, place, folder, '.hbs'))
  const tables = readEach(report, place, listFiles(report, place, join(folder, 'tables'), '.yaml'))
  const charts = readEach(report, place, listFiles(report, place, join(folder, 'charts'), '.yaml'))
  return layout && { id, layout, bodies, tables, charts }
}

/** The Word file of this name in the folder of a template that was read; null where it can't be used, which is reported. */
export function readFrame(report: Report, place: Place, id: string, name: string, span: Span): FrameFile | null {
  const { files } = listFolder(join(place.root, 'templates', id))
  const file = files.find(one => nameOf(one).normalize('NFC') === name.normalize('NFC'))
  if (file === undefined) {
    const frames = files.map(one => nameOf(one).normalize('NFC')).filter(one => /\.docx$/i.test(one))
    report(problems.noFrame(name, nearest(name, frames), frames, span))
    return null
  }
  const bytes = readInside(report, place, file, path => readFileSync(path))
  if (!bytes) return null
  const path = shownPath(place.root, file)
  const program = programHolding(file)
  if (program !== null) report(problems.frameOpen(path, program))
  return { path, text: bytes.toString('base64'), bytes }
}

/** `what` says in a few words what the file is for, to one who has to write it. */
export function readRequired(report: Report, place: Place, file: string, what: string): Source | null {
  if (isThere(file)) return readSource(report, place, file)
  report(problems.missingFile(shownPath(place.root, file), what))
  return null
}

/** Files that can't be used are left out; why was reported. */
export function readEach(report: Report, place: Place, files: readonly string[]): Source[] {
  return files.map(file => readSource(report, place, file)).filter(source => source !== null)
}
