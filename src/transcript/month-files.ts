import { emptyContribution } from '../editing/skeletons.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import { formatDate } from '../vietnamese/date.ts'
import { entryLines, listLines, markedGroup, modeline, reviewMark } from './print-yaml.ts'
import type { FrameTexts } from './frame-texts.ts'
import type { OwnTexts } from './texts.ts'

const none: OwnTexts = { paragraphs: new Map(), footnotes: new Map(), lists: new Map() }

/** `report.yaml`: the frame where it differs from bao-cao.yaml, and what belongs to no agency. */
export function reportText(frame: FrameTexts, template: string, origin: string, texts: OwnTexts = none): string {
  const { number, date, title, isTitleGuessed, period, isPeriodGuessed, signature, addressees, recipients } = frame
  return lines([
    modeline('report', '../../'),
    `# Lấy từ tệp Word "${origin}". So với bản gốc; mục nào đúng thì xóa dòng "${reviewMark}" ở trên mục ấy.`,
    ...entryLines('template', template),
    ...entryLines('number', number),
    ...entryLines('date', date === null ? null : formatDate(date)),
    ...(isTitleGuessed ? [reviewMark] : []),
    ...entryLines('title', title),
    ...(isPeriodGuessed ? [reviewMark] : []),
    ...entryLines('period', { from: formatDate(period.from), to: formatDate(period.to) }, 0, 'lines'),
    ...(signature === null ? [] : ['', 'signature:', ...listLines('authority', signature.authority, 2), ...(signature.office.length > 0 ? listLines('office', signature.office, 2) : []), ...entryLines('name', signature.name, 2)]),
    ...(addressees === null ? [] : ['', ...listLines('addressees', addressees)]),
    ...(recipients === null ? [] : ['', ...listLines('recipients', recipients)]),
    ...listGroup(texts),
    ...markedGroup('paragraphs', texts.paragraphs),
    ...markedGroup('footnotes', texts.footnotes),
  ])
}

/** An agency's file as a month begins it, with its texts. */
export function agencyText(id: string, indicators: Readonly<Record<string, Indicator>>, texts: OwnTexts): string {
  return lines([emptyContribution(id, indicators).trimEnd(), ...listGroup(texts), ...markedGroup('paragraphs', texts.paragraphs), ...markedGroup('footnotes', texts.footnotes)])
}

function listGroup({ lists }: OwnTexts): string[] {
  if (lists.size === 0) return []
  return ['', 'lists:', ...[...lists].flatMap(([id, items]) => [`  ${reviewMark}`, ...(items.length === 0 ? [`  ${id}: []`] : [`  ${id}:`, ...items.flatMap(itemLines)])])]
}

function itemLines(item: OwnTexts['lists'] extends ReadonlyMap<string, readonly (infer Item)[]> ? Item : never): string[] {
  const entries = Object.entries(item).flatMap(([key, value]) => entryLines(key, value, 6))
  return entries.length === 0 ? ['    - {}'] : entries.map((line, index) => (index === 0 ? `    - ${line.trimStart()}` : line))
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
