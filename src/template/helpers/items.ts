import { contextOf, entriesOf } from '../entries.ts'
import type { Helper } from '../helper.ts'
import { findThing } from '../references.ts'
import { any, listOf, shapeOfEntries } from '../shape.ts'

export const items: Helper = {
  name: 'items',
  use: 'inline',
  usage: '{{#each (items "mã-cơ-quan.mã-danh-sách" [trường="giá trị"])}}{{name}}{{/each}}',
  about: 'Các mục của danh sách, để `each` đi qua từng mục.',
  examples: [{ template: '{{#each (items "so-y-te.kiosk")}}{{name}}: {{count}}. {{/each}}', gives: 'Bệnh viện A: 20. Bệnh viện B: 2. ' }],
  params: ['list'],
  options: {},
  filters: true,
  yields(scope, [ref], place) {
    const found = findThing(scope, 'lists', ref, place.owner, place)
    return listOf(found === null || found === 'pending' || !found.value?.length ? any : shapeOfEntries(found.value))
  },
  run: call => (entriesOf(call, call.args[0], []) ?? []).map(entry => contextOf(call.scope, entry)),
}
