import type { Helper } from '../helper.ts'
import { withoutMarks } from '../place.ts'
import * as problems from '../problems.ts'

export const note: Helper = {
  name: 'note',
  use: 'block',
  usage: '{{#note [id="mã"]}}nội dung chú thích{{/note}}',
  about: 'Chú thích cuối trang tại chỗ này. Có `id` thì chỗ khác trong mẫu gọi lại được bằng [^mã].',
  examples: [{ template: 'Nghị quyết{{#note}}Nghị quyết số 57-NQ/TW{{/note}} nêu', gives: 'Nghị quyết[^1] nêu' }],
  params: [],
  options: { id: null },
  run(call) {
    const content = call.inner().trim()
    if (withoutMarks(content).trim() === '') call.scope.report(problems.emptyBlock(call))
    const { id } = call.options
    if (typeof id === 'string' && !/^[^\s[\]^#]+$/.test(id)) call.scope.report(problems.badNoteId(id, call))
    return call.resume + call.scope.addNote(content, call, typeof id === 'string' ? id : null)
  },
}
