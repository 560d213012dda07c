import type { Delivery } from '../period/period.ts'
import { marksIn } from '../yaml/marks.ts'

/** An agency's entries that are still the last month's, as `paragraphs/kiosk`. */
export function markedEntries({ contributions }: Delivery, agency: string): ReadonlySet<string> {
  const sent = contributions.get(agency)
  return new Set(sent ? marksIn(sent.file.source).map(({ path }) => path.slice(0, 2).join('/')) : [])
}
