import type { Report } from '../diagnostics/diagnostic.ts'
import type { Commune } from '../schemas/commune.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import type { Office } from './period.ts'
import * as problems from './problems.ts'
import type { Rollup } from './rollup.ts'

/** Says of each sum that isn't whole how much of it is there: it isn't printed, or the catalogue lets it be printed as it stands. */
export function tellIncomplete(report: Report, office: Office, month: IsoMonth, { register, sums }: Rollup): void {
  for (const [id, { sent, missing }] of sums) {
    const { label, optional, partial } = office.catalogue.value.indicators[id]!
    if (missing.length === 0 || (optional && sent === 0)) continue
    const isPrinted = partial && sent > 0
    const about = { label, sent, asked: sent + missing.length, month, missing: missing.map(one => communeName(register.communes[one]!)) }
    report((isPrinted ? problems.sumPartial : problems.sumIncomplete)(about, office.catalogue.file.spanOfKey(['indicators', id])))
  }
}

/** `phường Nam Nha Trang`. */
export function communeName({ kind, name }: Commune): string {
  return name.toLowerCase().startsWith(`${kind} `) ? name : `${kind} ${name}`
}
