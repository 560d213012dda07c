import { nearest } from '../../vietnamese/nearest.ts'
import { textArgument } from '../entries.ts'
import type { Helper } from '../helper.ts'
import * as problems from '../problems.ts'

export const appendix: Helper = {
  name: 'appendix',
  use: 'inline',
  usage: '{{appendix "phu-luc.hbs"}}',
  about: 'Tên của phụ lục có tệp nội dung ấy: `Phụ lục`, hoặc `Phụ lục II` khi có nhiều phụ lục. Phụ lục có điều kiện `when` thì viết `{{#if (appendix "phu-luc.hbs")}}(chi tiết tại {{appendix "phu-luc.hbs"}}){{/if}}`.',
  examples: [],
  params: ['any'],
  options: {},
  run(call) {
    const name = textArgument(call, call.args[0])
    const { appendices, report } = call.scope
    if (!appendices.has(name)) report(problems.unknownAppendix(name, nearest(name, appendices.keys()), call))
    return appendices.get(name) ?? null
  },
}
