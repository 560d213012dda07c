import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import { addMonths, type IsoMonth } from '../vietnamese/date.ts'
import { workspaceFile } from './find-workspace.ts'
import { isThere } from './list-folder.ts'
import type { Place } from './place.ts'
import * as problems from './problems.ts'
import { runGit } from './run-git.ts'

/** A file as git keeps it: its path from the folder that was asked, and the name of its content. */
interface Blob {
  readonly path: string
  readonly hash: string
}

/** What a month's report is made of: its own files, those of the month before, and what all months share. */
function filesOf(month: IsoMonth): string[] {
  return ['agencies.yaml', 'communes.yaml', 'indicators.yaml', 'tasks.yaml', month, addMonths(month, -1)]
}

/**
 * Lays out what a month needs in a temporary folder as it stood at a revision, for as long as `use` runs; it gets the folder and the
 * full hash. Null where git, the revision or the month isn't there, which was reported. Nothing in the user's own folders or in git
 * is changed.
 */
export function withRevision<T>(report: Report, place: Place, name: string, month: IsoMonth, use: (place: Place, commit: string) => T): T | null {
  const commit = commitOf(report, place.root, name)
  if (commit === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
  try {
    const then: Place = { root: folder, data: join(folder, 'data') }
    const isLaidOut = layOut(place.root, [workspaceFile, 'templates'], commit, then.root) && layOut(place.data, filesOf(month), commit, then.data)
    if (isLaidOut && isThere(join(then.data, month, 'report.yaml'))) return use(then, commit)
    report(problems.noSuchState(name, month))
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function commitOf(report: Report, root: string, name: string): string | null {
  const inside = runGit(root, ['rev-parse', '--is-inside-work-tree'])
  if (typeof inside === 'string') {
    report(inside === 'no-git' ? problems.noGit() : problems.noRepository())
    return null
  }
  const found = name.startsWith('-') ? 'failed' : runGit(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  if (typeof found !== 'string') return found.toString('utf8').trim()
  report(problems.noRevision(name))
  return null
}

/** False where git can't tell what stood in the folder then. */
function layOut(from: string, paths: readonly string[], commit: string, to: string): boolean {
  const listing = runGit(from, ['ls-tree', '-r', '-z', commit, '--', ...paths])
  if (typeof listing === 'string') return false
  const blobs = blobsIn(listing)
  const contents = runGit(from, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''))
  if (typeof contents === 'string') return false
  let at = 0
  for (const { path } of blobs) {
    // `<hash> blob <size>`, a line end, so many bytes, a line end.
    const start = contents.indexOf('\n', at) + 1
    const size = Number(contents.toString('latin1', at, start).trim().split(' ')[2])
    const file = join(to, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contents.subarray(start, start + size))
    at = start + size + 1
  }
  return true
}

/** Ordinary files that stand below the folder: links and other repositories are left out. */
function blobsIn(listing: Buffer): Blob[] {
  return listing.toString('utf8').split('\0').flatMap((line): Blob[] => {
    const [, mode, hash, path] = /^(\d+) blob (\w+)\t(.+)$/s.exec(line) ?? []
    const isOwn = mode !== undefined && mode.startsWith('100') && !path!.split('/').includes('..')
    return isOwn ? [{ hash: hash!, path: path! }] : []
  })
}
