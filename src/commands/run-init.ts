import { resolve } from 'node:path'
import { placeOf } from '../project/place.ts'
import { readTree, writeTree, type TextTree } from '../project/text-tree.ts'
import { jsonSchemas } from '../schemas/json-schemas.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { addMonths, formatDate, formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import type { Context } from './command.ts'
import { writeOwnSchemas } from './own-schemas.ts'
import { sentences } from './problems.ts'
import { status, type Status } from './status.ts'

/** Makes a new workspace of the current month; nothing that is there is touched. */
export async function runInit({ io, starter }: Context, folder: string): Promise<Status> {
  const month = monthOf(io.now())
  const tree = new Map([...filled(typeof starter === 'string' ? readTree(starter) : starter, month), ...Object.entries(jsonSchemas()).map(([name, text]) => [`schemas/${name}`, text] as const)])
  const isWritten = await writeTree(problem => printFindings(io, [problem]), resolve(io.cwd, folder), folder, tree)
  if (!isWritten) return status.refused
  await writeOwnSchemas(placeOf(resolve(io.cwd, folder), null))
  io.stdout.write(`${folder}\n`)
  io.stderr.write(`${sentences.nextSteps(folder, month)}\n`)
  return status.written
}

/** Puts a month in the places that the starter leaves for it, in names of files and in texts. */
function filled(tree: TextTree, month: IsoMonth): Map<string, string> {
  const words: Readonly<Record<string, string>> = {
    '@month@': month,
    '@month-name@': formatMonth(month),
    '@year@': month.slice(0, 4),
    '@from@': formatDate(`${addMonths(month, -1)}-16`),
    '@to@': formatDate(`${month}-15`),
    '@submitted@': formatDate(`${month}-13`),
  }
  const fill = (text: string) => text.replace(/@[a-z-]+@/g, place => words[place] ?? place)
  return new Map([...tree].map(([path, text]) => [fill(path), fill(text)]))
}

function monthOf(now: Date): IsoMonth {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`
}
