import { taskStatuses, type StatedTask } from '../../figures/task-status.ts'
import { formatCount } from '../../vietnamese/number.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'
import { leaf, leaves, listOf, record } from '../shape.ts'
import { taskContext, taskFields, tasksOf } from '../task-entries.ts'

const choice = '[status="done|late|pending"] [lead="Sở Y tế"]'
const counting = 'Nhiệm vụ có nhiệm vụ con thì tính theo các nhiệm vụ con. `done`: đã hoàn thành (mục done) tính đến ngày cuối kỳ; `late`: quá hạn (deadline) mà chưa hoàn thành; `pending`: chưa đến hạn hoặc không có hạn; nhiều giá trị ngăn bằng dấu |, `late|pending` là chưa hoàn thành.'

export const taskCount: Helper = {
  name: 'taskCount',
  use: 'inline',
  usage: `{{taskCount ${choice} [by="row"]}}`,
  about: `Số nhiệm vụ, có số 0 đứng trước khi dưới mười. ${counting} \`by="row"\` đếm số thứ tự của danh mục, không tách nhiệm vụ con.`,
  examples: [
    { template: '{{taskCount by="row"}} số thứ tự', gives: '03 số thứ tự' },
    { template: '{{taskCount}} nhiệm vụ, đã hoàn thành {{taskCount status="done"}}', gives: '04 nhiệm vụ, đã hoàn thành 01' },
    { template: '{{taskCount status="late|pending" lead="Sở Y tế"}} nhiệm vụ chưa xong', gives: '02 nhiệm vụ chưa xong' },
  ],
  params: [],
  options: { by: ['row'] },
  filters: true,
  run(call) {
    const tasks = tasksOf(call)
    return tasks ? formatCount(tasks.length) : missingFigure
  },
}

export const tasks: Helper = {
  name: 'tasks',
  use: 'inline',
  usage: `{{#each (tasks ${choice})}}{{number}}. {{task}}{{/each}}`,
  about: 'Các nhiệm vụ, để `each` đi qua từng nhiệm vụ, chọn như `taskCount`. Mỗi nhiệm vụ có `number` (số trong danh mục, như 27.1), `status` và các mục của tasks.yaml.',
  examples: [{ template: '{{#each (tasks status="late")}}{{number}}. {{task}} ({{lead}}, hạn {{date deadline}}).{{/each}}', gives: '2.1. Cấp tài khoản (Sở Y tế, hạn 31/3/2026).' }],
  params: [],
  options: {},
  filters: true,
  yields: () => listOf(leaves(...taskFields)),
  run: call => (tasksOf(call) ?? []).map(task => taskContext(call.scope, task)),
}

export const taskLeads: Helper = {
  name: 'taskLeads',
  use: 'inline',
  usage: `{{#each (taskLeads ${choice})}}{{name}}: {{size}}{{/each}}`,
  about: 'Các đơn vị chủ trì theo thứ tự trong danh mục, để `each` đi qua từng đơn vị: `name`, `size` (số nhiệm vụ), `done`, `late`, `pending` (số nhiệm vụ theo trạng thái) và `tasks` (các nhiệm vụ).',
  examples: [{ template: '{{#each (taskLeads)}}{{name}} {{count size}} nhiệm vụ, quá hạn {{count late}}. {{/each}}', gives: 'Công an tỉnh 02 nhiệm vụ, quá hạn 0. Sở Y tế 02 nhiệm vụ, quá hạn 01. ' }],
  params: [],
  options: {},
  filters: true,
  yields: () => listOf(record({ name: leaf, size: leaf, done: leaf, late: leaf, pending: leaf, tasks: listOf(leaves(...taskFields)) })),
  run(call) {
    const all = tasksOf(call) ?? []
    return [...new Set(all.map(({ fields }) => fields.lead))].map(name => {
      const led = all.filter(({ fields }) => fields.lead === name)
      return { name, size: led.length, ...countsOf(led), tasks: led.map(task => taskContext(call.scope, task)) }
    })
  },
}

function countsOf(led: readonly StatedTask[]): Record<string, number> {
  return Object.fromEntries(taskStatuses.map(wanted => [wanted, led.filter(({ status }) => status === wanted).length]))
}
