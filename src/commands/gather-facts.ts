import { statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import type { Facts, WorkspaceFacts } from '../health/facts.ts'
import { askProgram } from '../project/ask-program.ts'
import { fileStamps } from '../project/file-stamps.ts'
import { findFont } from '../project/find-font.ts'
import { findSoffice, thisMachine, type Machine } from '../project/find-soffice.ts'
import { findWorkspace, workspaceFile } from '../project/find-workspace.ts'
import { isThere } from '../project/list-folder.ts'
import { listMonths, misnamedMonths } from '../project/list-months.ts'
import { placeOf } from '../project/place.ts'
import { listTemplates } from '../project/read-template.ts'
import { runGit } from '../project/run-git.ts'
import { tryWriting } from '../project/try-writing.ts'
import type { Io } from '../terminal/io.ts'
import type { IsoDate } from '../vietnamese/date.ts'
import { todayOf } from './today.ts'

const required = [workspaceFile, 'data/agencies.yaml', 'data/indicators.yaml']

/** Asks the computer, its programs and the workspace around the folder where the command was given. */
export async function gatherFacts({ cwd, env, now }: Io): Promise<Facts> {
  const machine = thisMachine(env)
  const office = findSoffice(machine)
  const root = findWorkspace(cwd)
  return {
    program: { version: manifest.version, node: process.versions.node, system: `${process.platform} ${process.arch}` },
    console: { charset: charsetOf(machine) },
    clock: { today: todayOf(now()), offset: -now().getTimezoneOffset(), newestFile: root === null ? null : newestFile(root) },
    font: findFont(machine),
    office: office === null ? null : { path: office, version: /\d+(?:\.\d+)+/.exec(askProgram(office, ['--version']) ?? '')?.[0] ?? null },
    git: /\d+(?:\.\d+)+/.exec(askProgram('git', ['--version']) ?? '')?.[0] ?? null,
    workspace: root === null ? null : await workspaceFacts(root),
  }
}

async function workspaceFacts(root: string): Promise<WorkspaceFacts> {
  const place = placeOf(root, null)
  const inside = runGit(root, ['rev-parse', '--is-inside-work-tree'])
  return {
    root,
    missing: required.filter(path => !isThere(join(root, path))),
    months: listMonths(place),
    misnamed: misnamedMonths(place).map(({ name }) => name),
    templates: listTemplates(place),
    out: 'out',
    outFailure: await tryWriting(join(root, 'out')),
    freeBytes: freeBytes(root),
    isRepository: inside instanceof Buffer && inside.toString().trim() === 'true',
  }
}

/** Windows names a code page, the others a locale: `vi_VN.UTF-8`. */
function charsetOf({ platform, env }: Machine): string | null {
  if (platform === 'win32') return /\d+/.exec(askProgram('cmd', ['/c', 'chcp']) ?? '')?.[0] ?? null
  if (platform === 'darwin') return 'UTF-8'
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  return /\.([\w-]+)/.exec(locale)?.[1] ?? null
}

function newestFile(root: string): IsoDate | null {
  const times = [...fileStamps(placeOf(root, null)).stamps.keys()].flatMap(file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? [])
  return times.length === 0 ? null : todayOf(new Date(Math.max(...times)))
}

function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
