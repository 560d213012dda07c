import type { Report } from '../diagnostics/diagnostic.ts'
import type { Delivery, Office } from '../period/period.ts'
import { sourcesToOffice } from '../period/sources-to-office.ts'
import { sourcesToDelivery } from '../period/sources-to-period.ts'
import type { Place } from '../project/place.ts'
import { readDelivery, readOffice } from '../project/read-sources.ts'
import type { IsoMonth } from '../vietnamese/date.ts'

/** What the agencies sent in these months, whatever the months' own reports are like; none at all where nobody can tell who reports what (told). */
export function readDeliveries(report: Report, place: Place, months: readonly IsoMonth[]): Delivery[] {
  const office = readOfficeOf(report, place)
  return office ? readDeliveriesTo(report, place, office, months) : []
}

/** The same where who reports what is known already. */
export function readDeliveriesTo(report: Report, place: Place, office: Office, months: readonly IsoMonth[]): Delivery[] {
  return months.map(month => sourcesToDelivery(report, office, readDelivery(report, place, month)))
}

/** What all periods share; null where a file of it can't be used, which was reported. */
export function readOfficeOf(report: Report, place: Place): Office | null {
  const sources = readOffice(report, place)
  return sources && sourcesToOffice(report, sources)
}
