import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { withoutRepeats } from '../diagnostics/without-repeats.ts'
import { documentToDocx } from '../docx/document-to-docx.ts'
import { isUntouched } from '../docx/fingerprint.ts'
import { nativePath } from '../project/place.ts'
import { writeOutput } from '../project/write-output.ts'
import { documentsToRevised } from '../revision/documents-to-revised.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import type { Loaded } from './load-state.ts'
import type { DiffOptions, DiffPlan } from './plan-diff.ts'
import { sentences } from './problems.ts'
import { status, type Status } from './status.ts'

/** Writes both reports as one Word file whose tracked changes lead from the earlier to the later; the earlier side's errors have been told. */
export async function writeTracked(io: Io, plan: DiffPlan, earlier: Loaded, later: Loaded, { force }: DiffOptions): Promise<Status> {
  printFindings(io, plan.revision === null ? without(earlier.findings, later.findings) : later.findings)
  if (!earlier.document || !later.document || [...earlier.findings, ...later.findings].some(isInTheWay)) {
    io.stderr.write(`${sentences.notTracked}\n`)
    return status.refused
  }
  const bytes = await documentToDocx(documentsToRevised(earlier.document, later.document))
  const told: Diagnostic[] = []
  const path = plan.out ?? join(plan.place.root, 'out', plan.later, `so-sanh-${nameOf(plan, earlier)}-${plan.later}.docx`)
  const written = await writeOutput(diagnostic => void told.push(diagnostic), { path, base: plan.place.root, bytes, isUntouched }, force ? 'replace' : 'keep')
  printFindings(io, told)
  if (written === null) return status.refused
  io.stdout.write(`${nativePath(io.cwd, written)}\n`)
  return status.written
}

/** What stands in the way of a build stands in the way here too. That what all months share has gone on since a month was closed is no hole in it. */
function isInTheWay({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && code !== 'closed-changed'
}

/** Both sides share files, and an error of the month before is one of the later side too. */
function without(told: readonly Diagnostic[], findings: readonly Diagnostic[]): Diagnostic[] {
  const left: Diagnostic[] = []
  const tell = withoutRepeats(diagnostic => void left.push(diagnostic))
  told.filter(({ severity }) => severity === 'error').forEach(tell)
  const known = left.length
  findings.forEach(tell)
  return left.slice(known)
}

/** `2026-03`, or with the hash as git shortens it: names of revisions may hold signs that no file name takes. */
function nameOf({ earlier }: DiffPlan, { state }: Loaded): string {
  const revision = state?.side.revision ?? null
  return revision === null ? earlier : `${earlier}-${revision.commit.slice(0, 7)}`
}
