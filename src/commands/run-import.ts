import { resolve } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/has-errors.ts'
import { withoutRepeats } from '../diagnostics/without-repeats.ts'
import * as formProblems from '../excel/problems.ts'
import { isThere } from '../project/list-folder.ts'
import { listMonths } from '../project/list-months.ts'
import { lockFile } from '../project/lock-file.ts'
import { nativePath, shownPath, type Place } from '../project/place.ts'
import { readBytes } from '../project/read-bytes.ts'
import { replaceTexts } from '../project/replace-texts.ts'
import { isReservedName } from '../source/reserved-name.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import * as closeProblems from './close-problems.ts'
import type { CommonOptions, Context } from './command.ts'
import { importReport } from './import-report.ts'
import { planMonth, type MonthOptions } from './plan-month.ts'
import { prepareImport, type ImportJob, type Prepared } from './prepare-import.ts'
import * as problems from './problems.ts'
import { readDeliveries } from './read-deliveries.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface ImportOptions extends CommonOptions, MonthOptions {
  readonly agency?: string
  /** Name of the template that a report from Word becomes. */
  readonly template?: string
  readonly check?: true
}

/** A filled form has some hundred kilobytes. */
const maxMegabytes = 10

/** A report with pictures has some megabytes. */
const maxWordMegabytes = 50

/** Findings of one form. */
const mostTold = 50

/** Reads filled forms into the agencies' files: all of them, or none where one has a mistake. */
export async function runImport({ io }: Context, files: readonly string[], options: ImportOptions): Promise<Status> {
  const isWord = files.some(file => wordName.test(file))
  const plan = isWord && options.month === undefined ? problems.noMonthOfReport() : planMonth(io.cwd, options)
  const foreign = files.find(file => /\.(?:ya?ml|hbs|md|txt)$/i.test(file))
  const words = 'code' in plan ? [] : await wordFilesAmong(io, files)
  if (!('code' in plan) && words.length > 0) return importWord(io, plan, { files, words }, options)
  const misuse = 'code' in plan ? plan : foreign !== undefined ? problems.notImportable(foreign) : listMonths(plan.place).includes(plan.month) ? null : problems.monthNotBegun(plan.month)
  if ('code' in plan || misuse) {
    printFindings(io, [misuse as Diagnostic])
    return status.usage
  }
  const lock = lockFile(plan.place, plan.month)
  if (isThere(lock)) {
    printFindings(io, [closeProblems.importIntoClosed(shownPath(plan.place.root, lock), plan.month)])
    return status.refused
  }
  const findings: Diagnostic[] = []
  const report = withoutRepeats(diagnostic => void findings.push(diagnostic))
  const job = jobFor(report, plan.place, plan.month, options.agency ?? null)
  const prepared = job ? await prepareAll(report, io, job, files) : []
  const isBad = hasErrors(findings)
  const isWritten = !isBad && (options.check || await replaceTexts(report, plan.place.root, prepared.map(({ path, old, changed }) => ({ path, old, text: changed.text }))))
  printFindings(io, findings)
  if (!isWritten) {
    io.stderr.write(`${importReport.notWritten}\n`)
    return status.refused
  }
  for (const one of prepared) io.stdout.write(`${importReport.summary(one, nativePath(io.cwd, one.path))}\n`)
  io.stderr.write(`${options.check ? importReport.onlyChecked : importReport.next(plan.month)}\n`)
  return status.written
}

/** A file that was named, and what it holds. */
interface NamedBytes {
  readonly path: string
  readonly bytes: Uint8Array | null
}

const wordName = /\.(?:docx?|odt|rtf|pdf)$/i

/** Those that aren't forms, by their content or their name; one that can't be read has no bytes. */
async function wordFilesAmong(io: Io, files: readonly string[]): Promise<NamedBytes[]> {
  const { kindOfFile } = await import('../word/kind-of-file.ts')
  return files.flatMap(file => {
    const path = resolve(io.cwd, file)
    const bytes = readBytes(() => {}, path, file, maxWordMegabytes)
    return (bytes && kindOfFile(bytes) !== 'other') || wordName.test(file) ? [{ path: shownPath(io.cwd, path), bytes }] : []
  })
}

async function importWord(io: Io, { place, month }: { readonly place: Place; readonly month: IsoMonth }, { files, words }: { readonly files: readonly string[]; readonly words: readonly NamedBytes[] }, options: ImportOptions): Promise<Status> {
  const [{ importWordProblems }, { runImportWord }] = await Promise.all([import('./import-word-report.ts'), import('./run-import-word.ts')])
  const template = options.template ?? `nhap-${month}`
  const misuse = words.length < files.length ? importWordProblems.mixed() : words.length > 1 ? importWordProblems.onlyOne()
    : options.agency !== undefined ? importWordProblems.agencyOption()
      : /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(template) && !isReservedName(template) ? null : importWordProblems.badTemplate(template)
  if (misuse) {
    printFindings(io, [misuse])
    return status.usage
  }
  const { path, bytes } = words[0]!
  if (bytes === null) {
    readBytes(problem => printFindings(io, [problem]), resolve(io.cwd, path), path, maxWordMegabytes)
    return status.refused
  }
  return runImportWord(io, { place, month, path, bytes, template, mode: options.check ? 'check' : 'write' })
}

/** Mistakes of other agencies' files are told by check: only who reports what must be known here. */
function jobFor(report: Report, place: Place, month: IsoMonth, agency: string | null): ImportJob | null {
  const before = listMonths(place).findLast(other => other < month)
  const shared: Diagnostic[] = []
  const [current, previous = null] = readDeliveries(diagnostic => void shared.push(diagnostic), place, before === undefined ? [month] : [month, before])
  if (current) return { place, month, office: current.office, previous, agency }
  shared.filter(({ severity }) => severity === 'error').forEach(report)
  return null
}

async function prepareAll(report: Report, io: Io, job: ImportJob, files: readonly string[]): Promise<Prepared[]> {
  const prepared: Prepared[] = []
  for (const file of files) {
    const path = resolve(io.cwd, file)
    const shown = shownPath(io.cwd, path)
    const bytes = readBytes(report, path, shown, maxMegabytes)
    const one = bytes && await tellingSome(report, shown, tell => prepareImport(tell, job, shown, bytes))
    if (!one) continue
    const twin = prepared.find(other => other.path === one.path)
    if (twin) report(formProblems.sameAgency(shown, twin.form, one.answers.agency))
    prepared.push(one)
  }
  return prepared
}

/** Of a form that is wrong all through the first mistakes are told, and how many follow. */
async function tellingSome<T>(report: Report, form: string, work: (report: Report) => Promise<T>): Promise<T> {
  const findings: Diagnostic[] = []
  const result = await work(diagnostic => void findings.push(diagnostic))
  // Errors first, for what is left out must not be what stands in the way.
  const ordered = findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  ordered.slice(0, mostTold).forEach(report)
  if (ordered.length > mostTold) report(formProblems.moreProblems(form, ordered.length - mostTold))
  return result
}
