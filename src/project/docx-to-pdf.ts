import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { promises } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Report } from '../diagnostics/diagnostic.ts'
import { findSoffice, sofficeVariable, thisMachine, type Machine } from './find-soffice.ts'
import * as problems from './problems.ts'
import { codeOf } from './problems.ts'
import { readIfThere } from './read-if-there.ts'

/** Milliseconds that LibreOffice gets; a report of a hundred pages takes about ten seconds. */
const timeLimit = 180_000

/** How a user, or the system, ends this program. */
const signals = ['SIGINT', 'SIGTERM'] as const

/** Headings become bookmarks, and the file says what is a heading and what a table; versions before 7.4 know no options and do without. */
const options = {
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
  EmbedStandardFonts: { type: 'boolean', value: 'true' },
}

/** The Word file as LibreOffice prints it; null where there is no LibreOffice or it failed, which was reported. Leaves nothing behind. */
export async function docxToPdf(report: Report, docx: Uint8Array, env: Machine['env']): Promise<Uint8Array | null> {
  const soffice = findSoffice(thisMachine(env))
  if (soffice === null) {
    report(problems.noOffice(env[sofficeVariable] || null, sofficeVariable))
    return null
  }
  // Listened to before there is anything to leave behind.
  const interruption = new AbortController()
  const interrupt = (signal: NodeJS.Signals) => interruption.abort(signal)
  signals.forEach(signal => process.on(signal, interrupt))
  try {
    return await inTemporaryFolder(folder => convert(report, soffice, folder, docx, interruption.signal))
  } catch (error) {
    report(problems.noTemporaryFolder(tmpdir(), codeOf(error)))
    return null
  } finally {
    signals.forEach(signal => process.off(signal, interrupt))
    const signal = interruption.signal.reason as NodeJS.Signals | undefined
    // Now that nothing is left behind, this program ends as it would have without a handler.
    if (signal !== undefined && process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
}

async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await promises.mkdtemp(join(tmpdir(), 'bao-cao-pdf-'))
  try {
    return await use(folder)
  } finally {
    await promises.rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function convert(report: Report, soffice: string, folder: string, docx: Uint8Array, interruption: AbortSignal): Promise<Uint8Array | null> {
  const input = join(folder, 'report.docx')
  await promises.writeFile(input, docx)
  const end = await runOffice(soffice, folder, [
    // A profile of its own: one that is open keeps its documents to itself, and would print this one with its owner's settings.
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--convert-to', `pdf:writer_pdf_Export:${JSON.stringify(options)}`, '--outdir', folder, input,
  ], interruption)
  if (end === 'interrupted') return null
  const pdf = end === 'ended' ? readIfThere(join(folder, 'report.pdf')) : null
  if (pdf !== null && pdf.subarray(0, 5).toString('latin1') === '%PDF-') return pdf
  report(end === 'late' ? problems.officeLate(timeLimit / 1000) : problems.officeFailed(soffice))
  return null
}

/** Ends when the program does, when its time is up, or when the user ends this one: then nothing of it goes on. */
async function runOffice(soffice: string, cwd: string, args: readonly string[], interruption: AbortSignal): Promise<'ended' | 'late' | 'interrupted'> {
  if (interruption.aborted) return 'interrupted'
  // On other systems than Windows it is the head of a group, so that the programs that it starts end with it.
  const child = spawn(soffice, args, { cwd, stdio: 'ignore', windowsHide: true, detached: process.platform !== 'win32', env: { ...process.env, TZ: 'UTC' } })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    endAll(child)
  }, timeLimit)
  const end = () => endAll(child)
  interruption.addEventListener('abort', end)
  await new Promise<void>(resolve => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
  clearTimeout(timer)
  interruption.removeEventListener('abort', end)
  if (interruption.aborted) return 'interrupted'
  return isLate ? 'late' : 'ended'
}

function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    // It ended just now, and Node was not told yet.
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
