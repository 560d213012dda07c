import { basename, dirname, join, resolve } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { isUntouched } from '../docx/fingerprint.ts'
import { layoutToFrame } from '../docx/framed/layout-to-frame.ts'
import { sourceToFiled } from '../period/source-to-filed.ts'
import { workspaceFile } from '../project/find-workspace.ts'
import { nativePath, type Place } from '../project/place.ts'
import { readRequired, readTemplate } from '../project/read-template.ts'
import { writeOutput } from '../project/write-output.ts'
import { layoutSchema } from '../schemas/layout.ts'
import { workspaceSchema } from '../schemas/workspace.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { CommonOptions, Context } from './command.ts'
import { planPlace } from './plan-month.ts'
import * as problems from './problems.ts'
import { sentences } from './problems.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface TemplateOptions extends CommonOptions {
  readonly template?: string
  readonly out?: string
  readonly force?: true
}

const tasks = ['frame']

/** Writes the layout of a template as a Word file, to be changed there and named in layout.yaml. */
export async function runTemplate({ io }: Context, task: string, options: TemplateOptions): Promise<Status> {
  const place = planPlace(io.cwd, {})
  const misuse = 'code' in place ? place : tasks.includes(task) ? misuseOf(options) : problems.badTask(task, nearest(task, tasks), tasks)
  if ('code' in place || misuse) {
    printFindings(io, [misuse!])
    return status.usage
  }
  const findings: Diagnostic[] = []
  const report: Report = diagnostic => void findings.push(diagnostic)
  const made = makeFrame(report, place, options)
  const path = made && (options.out === undefined ? join(place.root, 'templates', made.id, 'khung.docx') : resolve(io.cwd, options.out))
  const written = made && await writeOutput(report, { path: path!, base: place.root, bytes: made.bytes, isUntouched }, options.force ? 'replace' : 'keep')
  printFindings(io, findings)
  if (!made || written === null) return status.refused
  io.stdout.write(`${nativePath(io.cwd, written)}\n`)
  const folder = join(place.root, 'templates', made.id)
  io.stderr.write(`${sentences.frameWritten(basename(written), nativePath(io.cwd, join(folder, 'layout.yaml')), dirname(written) === folder ? null : nativePath(io.cwd, folder), made.isNamed)}\n`)
  return status.written
}

function misuseOf({ out }: TemplateOptions): Diagnostic | null {
  return out === undefined || /\.docx$/i.test(out) ? null : problems.notDocx(out)
}

interface Made {
  /** Of the template. */
  readonly id: string
  readonly bytes: Uint8Array
  /** Whether the layout names a frame already. */
  readonly isNamed: boolean
}

/** Null where bao-cao.yaml or the template's layout can't be used, which was reported. */
function makeFrame(report: Report, place: Place, { template }: TemplateOptions): Made | null {
  const source = readRequired(report, place, join(place.root, workspaceFile), 'thông tin chung của đơn vị soạn báo cáo')
  const workspace = source && sourceToFiled(report, workspaceSchema, source)
  const id = template ?? workspace?.value.template
  const sources = id === undefined ? null : readTemplate(report, place, id)
  const layout = sources && sourceToFiled(report, layoutSchema, sources.layout)
  if (!workspace || !layout) return null
  const { organisation: { superior, name, symbol, place: town }, addressees } = workspace.value
  // The longest date that can be printed, so that it finds room on its line.
  const letterhead = { superior: superior ?? [], issuer: name, number: '0000', symbol: `${layout.value.code}-${symbol}`, place: town, date: '2026-12-30', year: 2026, month: 12, draft: null, urgency: null }
  const bytes = layoutToFrame(layout.value, { letterhead, addressees: addressees ?? [], date: '2020-03-05T00:00:00Z' })
  return { id: sources.id, bytes, isNamed: layout.value.frame !== null }
}
