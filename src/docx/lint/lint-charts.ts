import type { Parts } from '../package/document-parts.ts'
import { attribute, readTags } from '../xml-tag.ts'
import type { PartFacts } from './part-facts.ts'
import { repeated } from './repeated.ts'

/** Drawings told apart by their numbers; charts whose memory of their numbers is numbers, and which say where they come from. */
export function lintCharts(parts: Parts, facts: ReadonlyMap<string, PartFacts>): readonly string[] {
  return [
    ...repeated(facts.get('word/document.xml')?.drawings ?? []).map(id => `word/document.xml: two drawings with the id ${id}`),
    ...[...parts].filter(([path]) => /^word\/charts\/[^/]+\.xml$/.test(path)).flatMap(([path, xml]) => lintChart(path, xml)),
  ]
}

function lintChart(path: string, xml: string): readonly string[] {
  const faults = xml.includes('<c:externalData ') ? [] : [`${path}: the chart has no workbook`]
  let points = 0
  let isNumbers = false
  readTags(xml, (tag, textBefore) => {
    if (tag.name === 'c:numCache' || tag.name === 'c:strCache') isNumbers = tag.name === 'c:numCache' && tag.kind === 'open'
    if (tag.name === 'c:ptCount') points = Number(attribute(tag, 'val'))
    if (tag.name === 'c:pt' && tag.kind === 'open' && !(Number(attribute(tag, 'idx')) < points)) faults.push(`${path}: point ${attribute(tag, 'idx')} of ${points}`)
    if (tag.name === 'c:v' && tag.kind === 'close' && isNumbers && !Number.isFinite(Number(textBefore || 'x'))) faults.push(`${path}: ${textBefore} is not a number`)
  })
  return faults
}
