import { escaped } from '../xml/xml.ts'
import type { Revision } from '../document/tree.ts'
import type { Context } from './context.ts'
import { run, textOfRun } from './markup/run.ts'
import { trackedRun, trackedText } from './tracked.ts'

/** A field with its result written: a reader that doesn't update fields shows the right one, and Word has nothing to repair. */
export function field(instruction: string, result: string): string {
  return run('', begin) + run('', instructionXml(instruction)) + run('', separate) + run('', textOfRun(result)) + run('', end)
}

/** The same as part of a text whose changes are tracked. */
export function trackedField(context: Context, revision: Revision | undefined, properties: string, instruction: string, result: string): string {
  const toRun = (content: string) => trackedRun(context, revision, properties, content)
  return toRun(begin) + toRun(instructionXml(instruction)) + toRun(separate) + trackedText(context, revision, properties, escaped(result)) + toRun(end)
}

const begin = '<w:fldChar w:fldCharType="begin"/>'
const separate = '<w:fldChar w:fldCharType="separate"/>'
const end = '<w:fldChar w:fldCharType="end"/>'

function instructionXml(instruction: string): string {
  return `<w:instrText>${escaped(instruction)}</w:instrText>`
}
