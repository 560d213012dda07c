import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bao, root, type Ran } from '../support/command-line.ts'

/** A folder with the province's office and nothing else: no month, no template, no tasks. */
export function emptyWorkspace(folder: string): void {
  mkdirSync(join(folder, 'data'), { recursive: true })
  cpSync(join(root, 'bao-cao.yaml'), join(folder, 'bao-cao.yaml'))
  for (const name of ['agencies.yaml', 'indicators.yaml']) cpSync(join(root, 'data', name), join(folder, 'data', name))
}

export async function importWord(folder: string, bytes: Uint8Array, month = '2026-03', ...more: string[]): Promise<Ran> {
  writeFileSync(join(folder, 'cu.docx'), bytes)
  return bao(['import', 'cu.docx', '--month', month, ...more], folder)
}

/** The finished report as text. */
export async function buildText(folder: string, month = '2026-03'): Promise<string> {
  const { status, stderr } = await bao(['build', '--month', month, '--format', 'md'], folder)
  if (status !== 0) throw new Error(stderr)
  const out = join(folder, 'out', month)
  return readFileSync(join(out, readdirSync(out).find(name => name.endsWith('.md'))!), 'utf8')
}

export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

/** What is proposed for bao-cao.yaml, put there. */
export function takeOrganisation(folder: string, month = '2026-03'): void {
  const proposed = read(folder, `data/${month}/de-xuat/don-vi.yaml`)
  const now = read(folder, 'bao-cao.yaml')
  writeFileSync(join(folder, 'bao-cao.yaml'), now.replace(/organisation:\n(?: {2}.*\n)+/, proposed.slice(proposed.indexOf('organisation:'))))
}
