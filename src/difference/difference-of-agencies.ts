import type { Filed, Office } from '../period/period.ts'
import type { Span } from '../source/source.ts'
import type { Difference } from './difference.ts'

/** Only these agencies, and what is found in their files or where the lists of agencies and indicators speak of them; `office` is the later side's. */
export function differenceOfAgencies(difference: Difference, { register, catalogue }: Office, ids: readonly string[]): Difference {
  const { agencies } = register.value
  const { indicators } = catalogue.value
  const entries = [
    ...ids.filter(id => Object.hasOwn(agencies, id)).map(id => entryOf(register, ['agencies', id])),
    ...Object.keys(indicators).filter(id => ids.includes(indicators[id]!.agency)).map(id => entryOf(catalogue, ['indicators', id])),
  ]
  const isAbout = (span: Span) => ids.some(id => span.source.path.endsWith(`/${id}.yaml`)) || entries.some(entry => isWithin(span, entry))
  const nothing = { changes: [], unchanged: 0 }
  const noTexts = { ...nothing, figuresOnly: 0 }
  return {
    ...difference,
    findings: difference.findings.filter(({ span }) => span !== null && isAbout(span)),
    report: { fields: [], documents: nothing, lists: [], paragraphs: noTexts, footnotes: noTexts },
    agencies: difference.agencies.filter(({ id }) => ids.includes(id)),
    tasks: null,
  }
}

/** From its key to the end of its value. */
function entryOf({ file }: Filed<unknown>, path: readonly string[]): Span {
  return { ...file.spanOfKey(path), end: file.spanOfValue(path).end }
}

function isWithin(span: Span, { source, start, end }: Span): boolean {
  return span.source.path === source.path && span.start >= start && span.end <= end
}
