import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawn, type ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A copy of the sample workspace, and the program that shows a month of it. */
export interface PreviewRun {
  readonly address: string
  readonly folder: string
  /** Files that the editor was asked to open, as it was asked. */
  opened(): string
  /** Changes a file of the workspace. */
  edit(path: string, change: (text: string) => string): void
  /** Ends it as Ctrl-C does; gives the exit status. */
  stop(): Promise<number | null>
}

/** `script` is the built program. */
export async function startPreview(script: string): Promise<PreviewRun> {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
  for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })
  const log = join(folder, 'opened.txt')
  const editor = join(folder, 'code')
  writeFileSync(log, '')
  writeFileSync(editor, `#!/bin/sh\necho "$@" >> "${log}"\n`, { mode: 0o755 })
  const child = spawn(process.execPath, [script, 'preview', '--month', '2026-04', '--no-open'], { cwd: folder, env: { ...process.env, VISUAL: editor, EDITOR: '' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await firstLine(child)
  return {
    address,
    folder,
    opened: () => readFileSync(log, 'utf8'),
    edit(path, change) {
      const file = join(folder, path)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
    async stop() {
      const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
      child.kill('SIGINT')
      const status = await ended
      rmSync(folder, { recursive: true, force: true })
      return status
    },
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
    child.once('exit', status => reject(new Error(`the program ended with ${status}`)))
  })
}

