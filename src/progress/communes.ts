import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { amountsOf } from '../figures/amounts.ts'
import { deadlineOf, type Delivery } from '../period/period.ts'
import type { Rollup } from '../period/rollup.ts'
import { communeName } from '../period/tell-incomplete.ts'
import { countsOf } from './counts.ts'
import type { CommuneProgress, SumProgress } from './progress.ts'

/** How far the communes are; null where nothing is asked of any. `findings` are those in their files. */
export function communeProgress(delivery: Delivery, findings: readonly Diagnostic[]): CommuneProgress | null {
  const { month, office, rollup } = delivery
  if (!rollup) return null
  const deadline = deadlineOf(month, office)
  const unusable = unusableOf(rollup, findings)
  const days = [...rollup.arrivals.values()]
  const registered = Object.entries(rollup.register.communes)
  return {
    asked: registered.length,
    received: days.length,
    late: days.filter(day => day !== null && day > deadline).length,
    undated: days.filter(day => day === null).length,
    unusable: unusable.size,
    awaited: registered.filter(([id]) => !rollup.arrivals.has(id) && !unusable.has(id)).map(([, commune]) => communeName(commune)),
    sums: [...rollup.sums.keys()].map(id => sumProgress(delivery, rollup, id)),
    ...countsOf(findings),
  }
}

/** Whether a finding stands in a commune's file of this month. */
export function isOfCommunes(month: string, { span }: Diagnostic): boolean {
  return communeIn(span?.source.path ?? '', month) !== null
}

function sumProgress(delivery: Delivery, { sums }: Rollup, id: string): SumProgress {
  const { sent, missing } = sums.get(id)!
  const { label } = delivery.office.catalogue.value.indicators[id]!
  return { id, label, sent, missing: missing.length, value: amountsOf(delivery, id).value }
}

/** Also those whose very text can't be read: they are among the findings only. */
function unusableOf({ arrivals, unusable }: Rollup, findings: readonly Diagnostic[]): ReadonlySet<string> {
  const faulty = findings.filter(({ severity }) => severity === 'error').flatMap(({ span }) => communeIn(span?.source.path ?? '') ?? [])
  return new Set([...unusable, ...faulty.filter(id => !arrivals.has(id))])
}

/** `nam-nha-trang` of `data/2026-04/xa/nam-nha-trang.yaml`. */
function communeIn(path: string, month = '[^/]+'): string | null {
  return new RegExp(`(?:^|/)${month}/xa/([^/.]+)[^/]*$`).exec(path)?.[1] ?? null
}
