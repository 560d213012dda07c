import { basename, join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/has-errors.ts'
import { withoutRepeats } from '../diagnostics/without-repeats.ts'
import { pageToMarkdown } from '../page/page-to-markdown.ts'
import { sourcesToOffice } from '../period/sources-to-office.ts'
import { isThere, listFolder } from '../project/list-folder.ts'
import { nativePath, shownPath, type Place } from '../project/place.ts'
import { readOffice } from '../project/read-sources.ts'
import { replaceTexts } from '../project/replace-texts.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { acceptFound } from '../transcript/accept-found.ts'
import { importedToPage } from '../transcript/imported-to-page.ts'
import * as importProblems from '../transcript/problems.ts'
import { tellImported } from '../transcript/tell-imported.ts'
import { transcriptToFiles } from '../transcript/transcript-to-files.ts'
import { wordToTranscript } from '../transcript/word-to-transcript.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { bytesToParts } from '../word/bytes-to-parts.ts'
import { partsToWordFile } from '../word/parts-to-word-file.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import { ruleErrorsIn } from './check-imported.ts'
import { importWordProblems, importWordReport } from './import-word-report.ts'
import { status, type Status } from './status.ts'
import { takenFolder } from './taken-folder.ts'

/** One old report, and where it is to go. */
export interface WordJob {
  readonly place: Place
  readonly month: IsoMonth
  /** As the user named it. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly template: string
  readonly mode: 'check' | 'write'
}

/** Reads a report that was written in Word into a new month and a new template: all of their files, or none. */
export async function runImportWord(io: Io, job: WordJob): Promise<Status> {
  const findings: Diagnostic[] = []
  const report = withoutRepeats(diagnostic => void findings.push(diagnostic))
  const taken = whatIsTaken(job)
  const read = taken ? null : readReport(report, job)
  if (taken) report(taken)
  const isBad = hasErrors(findings)
  const isWritten = read !== null && !isBad && (job.mode === 'check' || await replaceTexts(report, job.place.root, newFiles(job.place, read.files)))
  printFindings(io, findings)
  if (!isWritten) {
    io.stderr.write(`${importWordReport.notWritten}\n`)
    return status.refused
  }
  if (job.mode === 'write') for (const path of newFolders(job, read.files)) io.stdout.write(`${nativePath(io.cwd, path)}\n`)
  io.stderr.write(`${importWordReport.done({ ...read, ...job })}\n`)
  return status.written
}

/** Nothing is ever written over. */
function whatIsTaken({ place, month, template }: WordJob): Diagnostic | null {
  const folder = takenFolder(place, month)
  if (folder !== null) return importWordProblems.monthTaken(shownPath(place.root, folder), month)
  const own = join(place.root, 'templates', template)
  const isFilled = isThere(own) && Object.values(listFolder(own)).flat().length > 0
  return isFilled ? importWordProblems.templateTaken(shownPath(place.root, own), template) : null
}

function readReport(report: (diagnostic: Diagnostic) => void, { place, month, path, bytes, template }: WordJob) {
  const ofOffice = (diagnostic: Diagnostic) => void (diagnostic.severity === 'error' && report(diagnostic))
  const sources = readOffice(ofOffice, place)
  const office = sources && sourcesToOffice(ofOffice, sources)
  const parts = bytesToParts(report, path, bytes)
  const word = parts && partsToWordFile(report, path, parts)
  if (!sources || !office || !word) return null
  const transcript = wordToTranscript(word)
  const origin = basename(path)
  const imported = transcriptToFiles(transcript, { month, template, origin, office })
  tellImported(report, path, transcript, imported)
  const accepted = acceptFound(imported.files, ruleErrorsIn(sources, imported.files, month, template))
  if (accepted.count > 0) report(importProblems.accepted(path, accepted.count))
  const review = pageToMarkdown(importedToPage(imported, transcript, { origin, month, comments: word.left.comments }))
  const files = new Map([...accepted.files, [`data/${month}/de-xuat.md`, review]])
  for (const [name, text] of files) mustBeReadable(name, text)
  return { transcript, imported, files }
}

/** The month's, the template's, and what is new beside them. */
function newFolders({ place, month, template }: WordJob, files: ReadonlyMap<string, string>): string[] {
  return [join(place.data, month), join(place.root, 'templates', template), ...(files.has('data/tasks.yaml') ? [join(place.data, 'tasks.yaml')] : [])]
}

function newFiles({ root, data }: Place, files: ReadonlyMap<string, string>) {
  return [...files].map(([name, text]) => ({ path: name.startsWith('data/') ? join(data, name.slice('data/'.length)) : join(root, name), old: null, text }))
}

/** What is written has to be read again: anything else is a fault of this program. */
function mustBeReadable(path: string, text: string): void {
  if (!path.endsWith('.yaml')) return
  sourceToYaml(({ severity, message, span }) => {
    if (severity === 'error') throw new Error(`${path}: ${message} (${span?.start})`)
  }, { path, text })
}
