import { join, resolve } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { findWorkspace } from '../project/find-workspace.ts'
import { nativePath, shownPath } from '../project/place.ts'
import { holdsBytes } from '../project/read-if-there.ts'
import { writeOutput } from '../project/write-output.ts'
import { jsonSchemas } from '../schemas/json-schemas.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import type { Context } from './command.ts'
import { problems } from './problems.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface SchemaOptions {
  readonly out?: string
  readonly check?: true
}

interface SchemaFile {
  /** Absolute. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Writes the schemas of all kinds of data files, or tells which of those written are no longer right. */
export async function runSchema({ io }: Context, { out, check }: SchemaOptions): Promise<Status> {
  const folder = folderFor(io.cwd, out)
  if (folder === null) {
    printFindings(io, [problems.noWorkspace(io.cwd)])
    return status.usage
  }
  const files = Object.entries(jsonSchemas()).map(([name, text]) => ({ path: join(folder, name), bytes: new TextEncoder().encode(text) }))
  const findings: Diagnostic[] = []
  const report: Report = diagnostic => void findings.push(diagnostic)
  for (const file of files) {
    if (check) await compare(report, io.cwd, file)
    else await write(report, io, file)
  }
  printFindings(io, findings)
  return findings.length > 0 ? status.refused : status.written
}

function folderFor(cwd: string, out: string | undefined): string | null {
  if (out !== undefined) return resolve(cwd, out)
  const root = findWorkspace(cwd)
  return root === null ? null : join(root, 'schemas')
}

async function compare(report: Report, base: string, { path, bytes }: SchemaFile): Promise<void> {
  if (!(await holdsBytes(path, bytes))) report(problems.staleSchema(shownPath(base, path)))
}

async function write(report: Report, { cwd, stdout }: Io, { path, bytes }: SchemaFile): Promise<void> {
  // Made by the program alone: there is nobody's work in them to be kept.
  const written = await writeOutput(report, { path, base: cwd, bytes, isUntouched: () => true }, 'keep')
  if (written !== null) stdout.write(`${nativePath(cwd, written)}\n`)
}
