import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
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

/** Writes both reports as one Word file whose tracked changes lead from the earlier to the later. */
export async function writeTracked(io: Io, plan: DiffPlan, earlier: Loaded, later: Loaded, { force }: DiffOptions): Promise<Status> {
  if (!earlier.document || !later.document) {
    printFindings(io, [...earlier.findings, ...later.findings].filter(({ severity }) => severity === 'error'))
    io.stderr.write(`${sentences.notCompared}\n`)
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

/** `2026-03`, or with the hash as git shortens it: names of revisions may hold signs that no file name takes. */
function nameOf({ earlier }: DiffPlan, { state }: Loaded): string {
  const revision = state?.side.revision ?? null
  return revision === null ? earlier : `${earlier}-${revision.commit.slice(0, 7)}`
}
