import { BuilderElement, DeletedTextRun, InsertedTextRun, TextRun, type IParagraphOptions, type IRunOptions, type ParagraphChild, type XmlComponent } from 'docx'
import type { Revision } from '../document/tree.ts'
import type { Context } from './context.ts'

/** A run, and around it the mark of the change that brought it or took it away. */
export type ToRun = (options: IRunOptions) => TextRun | InsertedTextRun | DeletedTextRun

/** Every change has this number until the parts are compiled: the library wants one, and only the whole document knows which is free. */
const unnumbered = 0

export function runMaker(context: Context, revision: Revision | undefined): ToRun {
  const change = changeBy(context, revision)
  if (change === null) return options => new TextRun(options)
  return revision === 'inserted' ? options => new InsertedTextRun({ ...options, ...change }) : options => new DeletedTextRun({ ...options, ...change })
}

/** Options of a row, or of a paragraph's mark: without the mark's change, an inserted paragraph that is refused leaves an empty one. */
export function trackedMark(context: Context, revision: Revision | undefined): Pick<NonNullable<IParagraphOptions['run']>, 'insertion' | 'deletion'> {
  const change = changeBy(context, revision)
  if (change === null) return {}
  return revision === 'inserted' ? { insertion: change } : { deletion: change }
}

/** The same mark around a run that is no text; the library has none for it. */
export function trackedRun(context: Context, revision: Revision | undefined, run: ParagraphChild): ParagraphChild {
  const change = changeBy(context, revision)
  if (change === null) return run
  return new BuilderElement({
    name: revision === 'inserted' ? 'w:ins' : 'w:del',
    attributes: { id: { key: 'w:id', value: change.id }, author: { key: 'w:author', value: change.author }, date: { key: 'w:date', value: change.date } },
    children: [run as XmlComponent],
  }) as unknown as ParagraphChild
}

function changeBy({ revisions }: Context, revision: Revision | undefined) {
  return revisions === null || revision === undefined ? null : { id: unnumbered, ...revisions }
}
