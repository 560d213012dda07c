import { historyOf } from '../figures/period-to-figures.ts'
import { lastDayOf, type Delivery } from '../period/period.ts'
import { isTooSlow, neededPaceOf, paceOf } from '../rules/data/pace.ts'
import { receivedOf, type Received } from '../rules/data/series.ts'
import { targetOf, type Target } from '../figures/target.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import type { IsoDate } from '../vietnamese/date.ts'
import type { Circumstances } from './delivery-to-progress.ts'
import { markedEntries } from './marked-entries.ts'
import type { Outlook, TargetProgress } from './progress.ts'

/** Every target of the catalogue, judged by the newest number that there is. */
export function targetsOf(delivery: Delivery, { periodEnd, earlier }: Pick<Circumstances, 'periodEnd' | 'earlier'>): TargetProgress[] {
  const history = historyOf([...earlier, delivery])
  return Object.entries(delivery.office.catalogue.value.indicators).flatMap(([id, indicator]) => {
    const target = targetOf(indicator)
    if (!target) return []
    // A number carried over from the month before says nothing about this one.
    const isCarried = markedEntries(delivery, indicator.agency).has(`indicators/${id}`)
    const past = (history.get(id) ?? []).filter(({ month }) => !(isCarried && month === delivery.month))
    const received = receivedOf(past, ({ amounts }) => target.measure(amounts))
    const now = received.at(-1) ?? null
    const ownEnd = now?.month === delivery.month ? periodEnd : null
    const day = now && (ownEnd ?? lastDayOf(now.month, delivery.office))
    return [{ id, indicator, target, now, ...paces(target, indicator, received, day) }]
  })
}

/** `day` is the one that the newest number stands for. */
function paces(target: Target, { kind }: Indicator, received: readonly Received[], day: IsoDate | null): Pick<TargetProgress, 'needed' | 'pace' | 'outlook'> {
  const now = received.at(-1)
  if (!now || day === null) return { needed: null, pace: null, outlook: 'pending' }
  // What is counted anew each month doesn't grow towards a goal.
  const pace = kind === 'monthly' ? null : paceOf(received)
  if (now.value >= target.goal) return { needed: null, pace, outlook: 'reached' }
  if (target.by <= day) return { needed: null, pace, outlook: 'missed' }
  const needed = kind === 'monthly' ? null : neededPaceOf({ ...target, now: now.value }, day)
  return { needed, pace, outlook: outlookOf(pace, needed) }
}

function outlookOf(pace: number | null, needed: number | null): Outlook {
  if (pace === null || needed === null) return 'unknown'
  return isTooSlow(pace, needed) ? 'behind' : 'on-course'
}
