import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/has-errors.ts'
import { findWorkspace } from '../project/find-workspace.ts'
import { isThere } from '../project/list-folder.ts'
import { nativePath, placeOf, shownPath } from '../project/place.ts'
import { holdsBytes } from '../project/read-if-there.ts'
import { jsonSchemas, schemaFiles } from '../schemas/json-schemas.ts'
import { ownComment } from '../schemas/own-schemas.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import type { CommonOptions, Context } from './command.ts'
import * as problems from './problems.ts'
import { status, type Status } from './status.ts'
import { writeSchemas } from './write-schemas.ts'

/** As typed. */
export interface SchemaOptions extends CommonOptions {
  readonly out?: string
  readonly check?: true
  readonly workspace?: true
}

/** Writes the schemas of all kinds of data files, with the workspace's own names if asked for, or tells which of those written are no longer right. */
export async function runSchema({ io }: Context, options: SchemaOptions): Promise<Status> {
  const root = findWorkspace(io.cwd)
  if (root === null && (options.out === undefined || options.workspace)) {
    printFindings(io, [problems.noWorkspace(io.cwd)])
    return status.usage
  }
  const findings: Diagnostic[] = []
  const report: Report = diagnostic => void findings.push(diagnostic)
  const folder = options.out === undefined ? join(root!, 'schemas') : resolve(io.cwd, options.out)
  const isOwn = options.workspace || hasOwnNames(folder)
  const schemas = isOwn && root !== null ? await schemasWithNames(report, root) : jsonSchemas()
  if (schemas && options.check) compare(report, io, folder, schemas)
  else if (schemas) await write(report, io, folder, schemas)
  printFindings(io, findings)
  return hasErrors(findings) ? status.refused : status.written
}

/** What knows the names of a workspace knows its months and rules too: it is loaded only for this. */
async function schemasWithNames(report: Report, root: string): Promise<Record<string, string> | null> {
  const { schemasOf } = await import('./own-schemas.ts')
  return schemasOf(report, placeOf(root, null))
}

/** Once a folder has the schemas of a workspace, it keeps them. */
function hasOwnNames(folder: string): boolean {
  return schemaFiles.some(name => isThere(join(folder, name)) && readFileSync(join(folder, name), 'utf8').includes(ownComment))
}

function compare(report: Report, { cwd }: Io, folder: string, schemas: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(schemas)) {
    const path = join(folder, name)
    if (!holdsBytes(path, new TextEncoder().encode(text))) report(problems.staleSchema(shownPath(cwd, path)))
  }
}

async function write(report: Report, { cwd, stdout }: Io, folder: string, schemas: Readonly<Record<string, string>>): Promise<void> {
  for (const path of await writeSchemas(report, placeOf(cwd, null), schemas, folder)) stdout.write(`${nativePath(cwd, path)}\n`)
}
