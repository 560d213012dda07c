import { nearest } from '../../vietnamese/nearest.ts'
import { contextOf, entriesOf, textArgument } from '../entries.ts'
import type { Helper } from '../helper.ts'
import * as problems from '../problems.ts'
import { leaf, listOf, record } from '../shape.ts'
import { items } from './items.ts'

export const groups: Helper = {
  name: 'groups',
  use: 'inline',
  usage: '{{#each (groups "mã-cơ-quan.mã-danh-sách" "trường" [trường="giá trị"])}}{{count size}} {{name}}: {{#each items}}{{name}}{{/each}}{{/each}}',
  about: 'Các mục của danh sách gộp theo giá trị của một trường, theo thứ tự xuất hiện, để `each` đi qua từng nhóm: `name` (giá trị chung), `size` (số mục), `items` (các mục).',
  examples: [{ template: '{{#each (groups "so-y-te.kiosk" "area")}}{{name}}: {{count size}} ({{#each items}}{{name}}{{/each}}). {{/each}}', gives: 'bắc: 01 (Bệnh viện A). nam: 01 (Bệnh viện B). ' }],
  params: ['list', 'any'],
  options: {},
  filters: true,
  yields: (...args) => listOf(record({ name: leaf, size: leaf, items: items.yields!(...args) })),
  run(call) {
    const { scope } = call
    const field = textArgument(call, call.args[1])
    const entries = entriesOf(call, call.args[0], []) ?? []
    const known = [...new Set(entries.flatMap(({ item }) => Object.keys(item)))]
    if (entries.length > 0 && !known.includes(field)) scope.report(problems.unknownField(field, nearest(field, known), known, call, null))
    return [...new Set(entries.map(({ item }) => item[field]))].map(name => {
      const same = entries.filter(({ item }) => item[field] === name)
      return { name: contextOf(scope, same[0]!)[field], size: same.length, items: same.map(entry => contextOf(scope, entry)) }
    })
  },
}
