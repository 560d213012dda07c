import type { Revision } from '../document/tree.ts'
import type { Context } from './context.ts'
import { element } from './markup/element.ts'
import { deletedTextOfRun, escapedTextOfRun, run } from './markup/run.ts'
import { runProperties, type RunProperties } from './markup/run-properties.ts'

/** A run of text, which is escaped, with properties that are XML, and around it the mark of the change that brought it or took it away. */
export function trackedText(context: Context, revision: Revision | undefined, properties: string, text: string): string {
  const isDeleted = revision === 'deleted' && context.revisions !== null
  return trackedRun(context, revision, properties, isDeleted ? deletedTextOfRun(text) : escapedTextOfRun(text))
}

/** The same around a run of something that is no text. */
export function trackedRun(context: Context, revision: Revision | undefined, properties: string, content: string): string {
  return isTracked(context, revision) ? change(context, revision, run(properties, content)) : run(properties, content)
}

/** `w:rPr` of a paragraph's mark: without its change, an inserted paragraph that is refused leaves an empty one. */
export function paragraphMark(context: Context, revision: Revision | undefined, look?: RunProperties): string {
  if (isTracked(context, revision)) return runProperties({ ...look, change: change(context, revision) })
  return look ? runProperties(look) : ''
}

/** Stands among the properties of a row. */
export function rowChange(context: Context, revision: Revision | undefined): string {
  return isTracked(context, revision) ? change(context, revision) : ''
}

function isTracked({ revisions }: Context, revision: Revision | undefined): revision is Revision {
  return revisions !== null && revision !== undefined
}

function change({ revisions, ledger }: Context, revision: Revision, content = ''): string {
  ledger.changes += 1
  return element(revision === 'inserted' ? 'w:ins' : 'w:del', { 'w:id': ledger.changes, 'w:author': revisions!.author, 'w:date': revisions!.date }, content)
}
