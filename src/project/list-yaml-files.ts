import { join } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import { workspaceFile } from './find-workspace.ts'
import { isFolder, listFilesBelow } from './list-folder.ts'
import type { Place } from './place.ts'

/** Absolute paths of all YAML files that a workspace is made of, its own file first. */
export function listYamlFiles(report: Report, place: Place): string[] {
  const folders = [place.data, join(place.root, 'templates')]
  return [join(place.root, workspaceFile), ...folders.flatMap(folder => listFilesBelow(report, place, folder, '.yaml'))]
}

/** A file stands for itself, a folder for the YAML files below it. */
export function yamlFilesOf(report: Report, place: Place, path: string): readonly string[] {
  return isFolder(path) ? listFilesBelow(report, place, path, '.yaml') : [path]
}
