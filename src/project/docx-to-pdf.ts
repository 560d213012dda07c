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
  try {
    const result = await inTemporaryFolder(folder => convert(report, soffice, folder, docx))
    if (typeof result !== 'string') return result
    // Now that nothing is left behind, this program ends as it would have without a handler.
    if (process.listenerCount(result) === 0) process.kill(process.pid, result)
    return null
  } catch (error) {
    report(problems.noTemporaryFolder(tmpdir(), codeOf(error)))
    return null
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

type End = 'ended' | 'late' | NodeJS.Signals

async function convert(report: Report, soffice: string, folder: string, docx: Uint8Array): Promise<Uint8Array | NodeJS.Signals | null> {
  const input = join(folder, 'report.docx')
  await promises.writeFile(input, docx)
  const end = await runOffice(soffice, folder, [
    // A profile of its own: one that is open keeps its documents to itself, and would print this one with its owner's settings.
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--convert-to', `pdf:writer_pdf_Export:${JSON.stringify(options)}`, '--outdir', folder, input,
  ])
  if (end !== 'ended' && end !== 'late') return end
  const pdf = end === 'ended' ? readIfThere(join(folder, 'report.pdf')) : null
  if (pdf !== null && pdf.subarray(0, 5).toString('latin1') === '%PDF-') return pdf
  report(end === 'late' ? problems.officeLate(timeLimit / 1000) : problems.officeFailed(soffice))
  return null
}

/** Ends when the program does, when its time is up, or when the user ends this one (the signal): then nothing of it goes on. */
async function runOffice(soffice: string, cwd: string, args: readonly string[]): Promise<End> {
  // On other systems than Windows it is the head of a group, so that the programs that it starts end with it.
  const child = spawn(soffice, args, { cwd, stdio: 'ignore', windowsHide: true, detached: process.platform !== 'win32', env: { ...process.env, TZ: 'UTC' } })
  let end: End = 'ended'
  const stop = (reason: End) => {
    end = reason
    endAll(child)
  }
  const timer = setTimeout(() => stop('late'), timeLimit)
  const signals = ['SIGINT', 'SIGTERM'] as const
  signals.forEach(signal => process.on(signal, stop))
  await new Promise<void>(resolve => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
  clearTimeout(timer)
  signals.forEach(signal => process.off(signal, stop))
  return end
}

function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
  else process.kill(-child.pid, 'SIGKILL')
}
