import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import { isThere } from './list-folder.ts'
import { makeFolders, removeFolders } from './make-folders.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'

/** Texts by their path from a folder, with forward slashes. */
export type TextTree = ReadonlyMap<string, string>

/** What may stand in a folder that counts as empty. */
const unobtrusive = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** Every file below a folder of the program itself; hidden ones too. */
export function readTree(folder: string): TextTree {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
  return new Map(files.map(file => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]))
}

/** Writes all of a tree into a folder that is new or empty, or nothing; `shown` is how the user named the folder. False where it couldn't, which was reported. */
export async function writeTree(report: Report, folder: string, shown: string, tree: TextTree): Promise<boolean> {
  const folders: string[] = []
  const files: string[] = []
  try {
    const names = isThere(folder) ? readdirSync(folder).filter(name => !unobtrusive.has(name)) : []
    if (names.length > 0) {
      report(problems.notEmpty(shown, names.toSorted()))
      return false
    }
    for (const [path, text] of tree) {
      const file = join(folder, path)
      folders.push(...makeFolders(dirname(file)))
      writeNew(files, file, text)
    }
    return true
  } catch (error) {
    for (const file of files) rmSync(file, { force: true })
    removeFolders(folders)
    report(problems.unwritable(shown, codeOf(error)))
    return false
  }
}

/** Names the file in `files` as soon as it is ours: what fails to be written whole is taken away, what another program put there stays. */
function writeNew(files: string[], file: string, text: string): void {
  closeSync(openSync(file, 'wx'))
  files.push(file)
  writeFileSync(file, text)
}
