import { missingText } from '../filled.ts'
import type { Helper } from '../helper.ts'
import { findThing } from '../references.ts'

export const paragraph: Helper = {
  name: 'paragraph',
  use: 'inline',
  usage: '{{paragraph "mã-cơ-quan.mã-đoạn"}}',
  about: 'Một đoạn văn của cơ quan; "report.mã-đoạn" là đoạn ghi ở report.yaml.',
  examples: [{ template: '{{paragraph "so-y-te.mo-dau"}}', gives: 'Ngành y tế có 22 kiosk.' }],
  params: ['paragraph'],
  options: {},
  run(call) {
    const { scope } = call
    const found = findThing(scope, 'paragraphs', call.args[0], call.owner, call)
    if (found === null || found === 'pending') return missingText
    scope.useParagraph(`${found.owner}.${found.id}`)
    if (found.value === null) return missingText
    return scope.fillYaml(found.value, found.filed.file, ['paragraphs', found.id], found.owner) + call.resume
  },
}
