import type { Parts } from './compile-parts.ts'
import { attribute, valuesOf, xmlTags } from './xml-tag.ts'

/** Drawings told apart by their numbers; charts whose memory of their numbers is numbers, and which say where they come from. */
export function lintCharts(parts: Parts): readonly string[] {
  const drawings = valuesOf(parts.get('word/document.xml') ?? '', /<wp:docPr id="([^"]*)"/g)
  return [
    ...drawings.filter((id, index) => drawings.indexOf(id) !== index).map(id => `word/document.xml: two drawings with the id ${id}`),
    ...[...parts].filter(([path]) => /^word\/charts\/[^/]+\.xml$/.test(path)).flatMap(([path, xml]) => lintChart(path, xml)),
  ]
}

function lintChart(path: string, xml: string): readonly string[] {
  const faults = xml.includes('<c:externalData ') ? [] : [`${path}: the chart has no workbook`]
  let points = 0
  let isNumbers = false
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'c:numCache' || tag.name === 'c:strCache') isNumbers = tag.name === 'c:numCache' && tag.kind === 'open'
    if (tag.name === 'c:ptCount') points = Number(attribute(tag, 'val'))
    if (tag.name === 'c:pt' && tag.kind === 'open' && !(Number(attribute(tag, 'idx')) < points)) faults.push(`${path}: point ${attribute(tag, 'idx')} of ${points}`)
    if (tag.name === 'c:v' && tag.kind === 'close' && isNumbers && !Number.isFinite(Number(tag.textBefore || 'x'))) faults.push(`${path}: ${tag.textBefore} is not a number`)
  }
  return faults
}
