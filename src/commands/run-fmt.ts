import { dirname, join, resolve } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/has-errors.ts'
import { canonOfFile, catalogueOrderOf, type CatalogueOrder } from '../editing/canon-of-file.ts'
import { formatYaml } from '../editing/format-yaml.ts'
import { isThere } from '../project/list-folder.ts'
import { listYamlFiles, yamlFilesOf } from '../project/list-yaml-files.ts'
import { nativePath, type Place } from '../project/place.ts'
import { holdsBytes } from '../project/read-if-there.ts'
import { readSource } from '../project/read-source.ts'
import { replaceText } from '../project/replace-text.ts'
import { printFindings } from '../terminal/print-findings.ts'
import type { CommonOptions, Context } from './command.ts'
import { planPlace } from './plan-month.ts'
import { sentences } from './problems.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface FmtOptions extends CommonOptions {
  readonly check?: true
  readonly data?: string
}

/** Writes each file in its canonical form, or only names those that aren't; a file that can't be read stays, and is told. */
export async function runFmt({ io }: Context, named: readonly string[], { check, ...options }: FmtOptions): Promise<Status> {
  const place = planPlace(io.cwd, options)
  if ('code' in place) {
    printFindings(io, [place])
    return status.usage
  }
  const findings: Diagnostic[] = []
  const report: Report = diagnostic => void findings.push(diagnostic)
  const files = named.length > 0 ? named.flatMap(name => yamlFilesOf(report, place, resolve(io.cwd, name))) : listYamlFiles(report, place)
  const orderOf = ordersOf(place)
  const changed: string[] = []
  let read = 0
  for (const file of files) {
    const formatted = formattedText(report, place, file, orderOf(file))
    if (formatted === null) continue
    read++
    // The bytes, for line ends and a mark in front are gone from the text that was read.
    if (holdsBytes(file, new TextEncoder().encode(formatted))) continue
    if (check || await replaceText(report, { path: file, base: place.root }, formatted)) changed.push(file)
  }
  for (const file of changed) io.stdout.write(`${nativePath(io.cwd, file)}\n`)
  printFindings(io, findings)
  const isBad = hasErrors(findings)
  io.stderr.write(`${sentences.formatted(changed.length, read, check ? 'check' : 'write')}\n`)
  return isBad || (check && changed.length > 0) ? status.refused : status.written
}

/** The file as it should be; null where it can't be read (told). */
function formattedText(report: Report, place: Place, file: string, order: CatalogueOrder): string | null {
  const source = readSource(report, place, file)
  return source && formatYaml(report, source, canonOfFile(source, order))
}

/** The order of the catalogue that holds for a file: that of its own folder, as documents may have one, else the shared one. Nothing is told of it here: it is one of the files. */
function ordersOf(place: Place): (file: string) => CatalogueOrder {
  const known = new Map<string, CatalogueOrder>()
  return file => orderIn(isThere(join(dirname(file), 'indicators.yaml')) ? dirname(file) : place.data)

  function orderIn(folder: string): CatalogueOrder {
    const file = join(folder, 'indicators.yaml')
    const order = known.get(folder) ?? catalogueOrderOf(isThere(file) ? readSource(() => {}, place, file) : null)
    known.set(folder, order)
    return order
  }
}
