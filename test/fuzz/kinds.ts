import * as fc from 'fast-check'
import { anyMarkdown, anyTemplate, anyText, anyYaml, mutated, replaced, reshaped } from './arbitraries.ts'
import { damaged } from './damage.ts'
import type { Files } from './files-to-sources.ts'
import type { Case } from './run-case.ts'
import { framePath, wideFrame, wideTargets, wideWorkspace } from '../support/wide-workspace.ts'
import { richWorkspace, sampleWorkspace } from '../support/workspaces.ts'

const paths = [...richWorkspace.keys()]
const yamlPaths = paths.filter(path => path.endsWith('.yaml'))
const bodyPaths = paths.filter(path => path.endsWith('.hbs'))

/** Ways to put a text into a workspace as a part of the document. */
const places = ['body', 'partial', 'paragraph', 'note', 'title', 'item', 'cell', 'recipient', 'appendix title', 'subject'] as const

function within(place: typeof places[number], text: string): Files {
  const quoted = JSON.stringify(text)
  const file = (path: string, from: string | RegExp, to: string): Files => new Map([...richWorkspace, [path, richWorkspace.get(path)!.replace(from, () => to)]])
  switch (place) {
    case 'body': return new Map([...richWorkspace, ['templates/mau/body.hbs', text]])
    case 'partial': return new Map([...richWorkspace, ['templates/mau/partials/tinh-hinh.hbs', text]])
    case 'paragraph': return file('data/2026-04/report.yaml', 'Tổng hợp từ {{organisation.title}}.', quoted)
    case 'note': return file('data/2026-04/so-y-te.yaml', 'Theo {{documents type="Công văn"}}.', quoted)
    case 'title': return file('data/2026-04/report.yaml', 'Kết quả tháng {{period.month}}', quoted)
    case 'item': return file('data/2026-04/so-y-te.yaml', 'Bệnh viện A', quoted)
    case 'cell': return file('templates/mau/tables/nhiem-vu.yaml', '"{{task}}"', quoted)
    case 'recipient': return file('bao-cao.yaml', 'Như trên', quoted)
    case 'appendix title': return file('templates/mau/layout.yaml', 'DANH MỤC NHIỆM VỤ', quoted)
    case 'subject': return file('data/2026-04/so-y-te.yaml', 'an toàn thông tin', quoted)
  }
}

const placed = (text: fc.Arbitrary<string>) => fc.tuple(fc.constantFrom(...places), text).map(([place, content]) => within(place, content))

const ofMonth = (files: fc.Arbitrary<Files>): fc.Arbitrary<Case> => files.map(one => ({ files: one, target: '2026-04' }))

const frame = wideFrame()
const wide = new Map<string, string | Uint8Array>([...wideWorkspace, [framePath, frame]])
const widePaths = [...wideWorkspace.keys()]

/** The wide workspace after a change: one of its documents. */
const ofWide = (files: fc.Arbitrary<Files>): fc.Arbitrary<Case> => fc.tuple(files, fc.constantFrom(...wideTargets)).map(([one, target]) => ({ files: new Map([[framePath, frame], ...one]), target }))

const sample = sampleWorkspace()
const sampleDocuments = [...new Set([...sample.keys()].flatMap(path => /^data\/([^/]+)\/report\.yaml$/.exec(path)?.[1] ?? []))]

/** What is tried: `few` cases of it in every test run, a `share` of a long one; what is `damaged` in a frame is so in its document. */
export const kinds: readonly (readonly [name: string, cases: fc.Arbitrary<Case>, few: number, share: number, frame: 'sound' | 'damaged'])[] = [
  ['any text in place of a file', ofMonth(replaced(richWorkspace, paths, fc.oneof(anyText, anyMarkdown))), 12, 0.03, 'sound'],
  ['any YAML in place of a file', ofMonth(replaced(richWorkspace, yamlPaths, anyYaml)), 8, 0.03, 'sound'],
  ['a file with a part of another shape', ofMonth(reshaped(richWorkspace)), 15, 0.1, 'sound'],
  ['any template in place of a file', ofMonth(replaced(richWorkspace, bodyPaths, anyTemplate)), 15, 0.07, 'sound'],
  ['any Markdown anywhere', ofMonth(placed(anyMarkdown)), 25, 0.12, 'sound'],
  ['any template anywhere', ofMonth(placed(anyTemplate)), 25, 0.1, 'sound'],
  ['a small workspace with changes', ofMonth(mutated(richWorkspace)), 25, 0.12, 'sound'],
  ['the sample with changes', fc.tuple(mutated(sample), fc.constantFrom(...sampleDocuments)).map(([files, target]) => ({ files, target })), 5, 0.05, 'sound'],
  ['charts, totals, conditions, documents: a part of another shape', ofWide(reshaped(wideWorkspace)), 15, 0.1, 'sound'],
  ['charts, totals, conditions, documents: with changes', ofWide(mutated(wideWorkspace)), 25, 0.15, 'sound'],
  ['charts, totals, conditions, documents: any text, YAML or template in place of a file', ofWide(replaced(wideWorkspace, widePaths, fc.oneof(anyText, anyYaml, anyTemplate, anyMarkdown))), 12, 0.05, 'sound'],
  ['a frame that is damaged', damaged([frame]).map(bytes => ({ files: new Map([...wide, [framePath, bytes]]), target: 'thanh-pho' })), 20, 0.08, 'damaged'],
]
