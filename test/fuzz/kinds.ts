import * as fc from 'fast-check'
import { anyMarkdown, anyTemplate, anyText, anyYaml, mutated, replaced, reshaped } from './arbitraries.ts'
import type { Files } from './run-case.ts'
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

/** What is tried: `few` cases of it in every test run, a `share` of a long one. */
export const kinds: readonly (readonly [name: string, files: fc.Arbitrary<Files>, few: number, share: number])[] = [
  ['any text in place of a file', replaced(richWorkspace, paths, fc.oneof(anyText, anyMarkdown)), 30, 0.05],
  ['any YAML in place of a file', replaced(richWorkspace, yamlPaths, anyYaml), 20, 0.05],
  ['a file with a part of another shape', reshaped(richWorkspace), 40, 0.15],
  ['any template in place of a file', replaced(richWorkspace, bodyPaths, anyTemplate), 40, 0.1],
  ['any Markdown anywhere', placed(anyMarkdown), 50, 0.2],
  ['any template anywhere', placed(anyTemplate), 50, 0.15],
  ['a small workspace with changes', mutated(richWorkspace), 60, 0.25],
  ['the sample with changes', mutated(sampleWorkspace()), 10, 0.05],
]
