import { sentences } from './problems.ts'
import type { AgencyProgress, Counts, MonthProgress } from './progress.ts'

/** What to do about a month, most pressing first; never empty. */
export function nextSteps(progress: MonthProgress): string[] {
  const { month, report, agencies } = progress
  if (report === 'folderless') return [sentences.openMonth(month)]
  const pressing = [...reportSteps(progress), ...fileSteps(progress)]
  const everywhere = [...agencies, ...ofCommunes(progress), progress.elsewhere]
  const errors = sum(everywhere.map(counts => counts.errors))
  if (report !== 'good' || errors > 0) return pressing
  const warnings = sum(everywhere.map(counts => counts.warnings))
  const looks = warnings > 0 ? [sentences.lookAt(month, warnings)] : []
  return [...pressing, ...looks, pressing.length + looks.length > 0 ? sentences.draft(month) : sentences.final(month)]
}

function ofCommunes({ communes }: MonthProgress): Counts[] {
  return communes ? [communes] : []
}

function reportSteps(progress: MonthProgress): string[] {
  const { month, report, agencies, elsewhere } = progress
  // A file that can't be read has a step of its own.
  const errors = sum([...agencies.filter(({ arrival }) => arrival !== 'unusable'), ...ofCommunes(progress), elsewhere].map(counts => counts.errors))
  return [
    ...(report === 'absent' ? [sentences.addReport(month)] : []),
    ...(report === 'faulty' ? [sentences.correctReport(month)] : errors > 0 ? [sentences.correct(month, errors)] : []),
  ]
}

function fileSteps({ month, deadline, daysLeft, agencies, communes, elsewhere }: MonthProgress): string[] {
  const chosen = (choose: (agency: AgencyProgress) => boolean, say: (agency: AgencyProgress) => string) => agencies.filter(choose).map(say)
  const nameOf = ({ name }: AgencyProgress) => name
  const awaited = chosen(isAwaited, nameOf)
  const unusable = chosen(({ arrival }) => arrival === 'unusable', ({ id }) => `data/${month}/${id}.yaml`)
  const undated = chosen(({ arrival, reports }) => arrival === 'undated' && reports, nameOf)
  const gaps = chosen(agency => isThere(agency) && agency.filled < agency.asked, ({ name, asked, filled }) => sentences.gap(name, asked - filled))
  const unconfirmed = [
    ...(elsewhere.toConfirm > 0 ? [sentences.place('report.yaml', elsewhere.toConfirm)] : []),
    ...chosen(({ toConfirm }) => toConfirm > 0, ({ name, toConfirm }) => sentences.place(name, toConfirm)),
  ]
  return [
    ...(unusable.length > 0 ? [sentences.correctFiles(unusable)] : []),
    ...(awaited.length > 0 ? [sentences.urge(awaited, deadline, daysLeft < 0 ? 'over' : 'open')] : []),
    ...(communes && communes.awaited.length > 0 ? [sentences.urgeCommunes(communes.awaited.length, deadline, daysLeft < 0 ? 'over' : 'open')] : []),
    ...(gaps.length > 0 ? [sentences.complete(gaps)] : []),
    ...(undated.length > 0 ? [sentences.date(undated)] : []),
    ...(unconfirmed.length > 0 ? [sentences.confirm(unconfirmed)] : []),
  ]
}

export function isAwaited({ arrival }: AgencyProgress): boolean {
  return arrival === 'absent' || arrival === 'blank'
}

/** Whether figures came that can be read. */
export function isThere({ arrival }: AgencyProgress): boolean {
  return arrival === 'received' || arrival === 'late' || arrival === 'undated'
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
