import type { Report } from '../diagnostics/diagnostic.ts'
import * as problems from './problems.ts'
import type { Transcript } from './transcript.ts'
import type { Imported } from './transcript-to-files.ts'

/** What wasn't found in the Word file, or will come out otherwise. */
export function tellImported(report: Report, path: string, { frame, body, unplaced, renumbered }: Transcript, { frame: written, proposals, tables, unknown, refused, lostNotes }: Imported): void {
  if (frame.kind === null) report(problems.noTitle(path))
  if (frame.signer === null) report(problems.noSignature(path, written.recipients?.length === 0 ? 'none' : 'usual'))
  if (!body.some(({ type }) => type === 'heading')) report(problems.noHeadings(path))
  if (renumbered.length > 0) report(problems.renumbered(path, renumbered))
  if (unplaced.length > 0) report(problems.unplaced(path, unplaced))
  if (lostNotes.length > 0) report(problems.lostNotes(path, lostNotes.length))
  if (refused.length > 0) report(problems.refused(path, refused))
  if (tables.merged > 0) report(problems.merged(path, tables.merged))
  if (unknown.length > 0) report(problems.unknownAgencies(path, unknown.map(({ name }) => name)))
  const wrong = proposals.filter(({ exactRate }) => exactRate !== null).length
  if (wrong > 0) report(problems.rates(path, wrong))
}
