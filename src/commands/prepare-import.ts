import { join } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import { contributionOf } from '../editing/new-month.ts'
import { emptyContribution } from '../editing/skeletons.ts'
import type { Answers } from '../excel/answers.ts'
import { answersToText, type Changed } from '../excel/answers-to-text.ts'
import { bytesToWorkbook } from '../excel/bytes-to-workbook.ts'
import * as formProblems from '../excel/problems.ts'
import type { Tidy } from '../excel/read-cell.ts'
import { aboutForm, workbookToAnswers } from '../excel/workbook-to-answers.ts'
import { checkIndicators } from '../period/check-indicators.ts'
import type { Delivery, Filed, Office } from '../period/period.ts'
import * as periodProblems from '../period/problems.ts'
import { sourceToFiled } from '../period/source-to-filed.ts'
import { bytesToSource } from '../project/bytes-to-source.ts'
import { isThere } from '../project/list-folder.ts'
import { shownPath, type Place } from '../project/place.ts'
import { readSource } from '../project/read-source.ts'
import { contributionSchema, type Contribution } from '../schemas/contribution.ts'
import type { Source } from '../source/source.ts'
import type { IsoMonth } from '../vietnamese/date.ts'

/** What all forms of one import have in common. */
export interface ImportJob {
  readonly place: Place
  readonly month: IsoMonth
  readonly office: Office
  readonly previous: Delivery | null
  /** The only agency whose forms are taken, or null. */
  readonly agency: string | null
}

/** One form read, and what it makes of its agency's file. */
export interface Prepared {
  /** The form, as the user named it. */
  readonly form: string
  readonly answers: Answers
  /** Absolute path of the agency's file, and what it says now; null where it isn't there yet. */
  readonly path: string
  readonly old: string | null
  readonly changed: Changed
}

/** Null where the form can't be taken; all that is wrong was reported. Nothing is written. */
export async function prepareImport(report: Report, job: ImportJob, form: string, bytes: Uint8Array): Promise<Prepared | null> {
  const { month, office, agency } = job
  const workbook = await bytesToWorkbook(report, form, bytes)
  const file = workbook && { path: form, workbook, tidy }
  const about = file && aboutForm(report, file, month)
  if (!about) return null
  if (!Object.hasOwn(office.register.value.agencies, about.agency)) return refuse(report, formProblems.unknownAgency(form, about.agency))
  if (agency !== null && agency !== about.agency) return refuse(report, formProblems.otherAgency(form, about.agency, agency))

  const path = join(job.place.data, month, `${about.agency}.yaml`)
  const answers = workbookToAnswers(report, office, file, about)
  const old = isThere(path) ? readSource(report, job.place, path) : null
  const standing = standingOf(report, job, about.agency, path, old)
  if (!standing) return null
  const before = job.previous?.contributions.get(about.agency)?.value ?? null
  const changed = answersToText(office, { text: standing.file.source.text, value: standing.value, raw: standing.file.value }, before, answers)
  checkResult(report, job, answers, { path: standing.file.source.path, text: changed.text })
  return { form, answers, path, old: old && old.text, changed }
}

function refuse(report: Report, problem: Parameters<Report>[0]): null {
  report(problem)
  return null
}

/** Typed text is held to what a data file may contain. */
const tidy: Tidy = (report, path, text) => bytesToSource(report, path, new TextEncoder().encode(text))?.text ?? null

/** The agency's file, or how it begins where it isn't there: as the month before without its figures. Null where it can't be used. */
function standingOf(report: Report, { place, month, office, previous }: ImportJob, agency: string, path: string, old: Source | null): Filed<Contribution> | null {
  if (!old && isThere(path)) return null
  const last = previous?.contributions.get(agency)?.file.source.text
  const text = old?.text ?? (last === undefined ? emptyContribution(agency, office.catalogue.value.indicators) : contributionOf(last, { from: previous!.month, month, figures: 'empty' }, []))
  const filed = sourceToFiled(report, contributionSchema, { path: shownPath(place.root, path), text })
  const said = filed?.value.agency ?? agency
  if (filed && said !== agency) return refuse(report, periodProblems.wrongFileName(said, agency, isThere(join(place.data, month, `${said}.yaml`)), filed.file.spanOfValue(['agency'])))
  return filed
}

/** What the numbers say against the catalogue and each other is told of the cell that they were read from. */
function checkResult(report: Report, { office }: ImportJob, { figures }: Answers, source: Source): void {
  const filed = sourceToFiled(report, contributionSchema, source)
  if (!filed) return
  for (const id of new Set(figures.map(({ indicator }) => indicator))) {
    const { place } = figures.find(({ indicator }) => indicator === id)!
    checkIndicators(diagnostic => report(formProblems.inCell(place, diagnostic)), office, { ...filed, value: { ...filed.value, indicators: { [id]: filed.value.indicators[id]! } } })
  }
}
