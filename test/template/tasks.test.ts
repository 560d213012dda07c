import { expect, test } from 'vitest'
import { countedTasks, tasksOnDay } from '../../src/figures/task-status.ts'
import type { Task } from '../../src/schemas/tasks.ts'
import { fill, fillFirstTable } from '../support/fill.ts'

const nothing = { id: null, support: null, due: null, deadline: null, result: null, done: null, children: null }
const task = (fields: Partial<Task>): Task => ({ ...nothing, task: 'Việc', lead: 'Sở Y tế', ...fields })
const child = (fields: Partial<Task>) => {
  const { children: _, ...rest } = task(fields)
  return rest
}
const statuses = (tasks: readonly Task[], day: string) => tasksOnDay(tasks, day).flatMap(row => [row, ...row.children]).map(({ number, status }) => `${number} ${status}`)

test('a deadline is kept on its own day and missed on the next', () => {
  const tasks = [task({ deadline: '2026-04-15' })]
  expect(statuses(tasks, '2026-04-15')).toEqual(['1 pending'])
  expect(statuses(tasks, '2026-04-16')).toEqual(['1 late'])
})

test('what is done after the day is not done on it; an interim result does not end a task', () => {
  const tasks = [task({ deadline: '2026-03-31', done: '2026-05-04' }), task({ deadline: '2026-03-31', result: 'Đang triển khai' }), task({})]
  expect(statuses(tasks, '2026-04-15')).toEqual(['1 late', '2 late', '3 pending'])
  expect(statuses(tasks, '2026-05-15')).toEqual(['1 done', '2 late', '3 pending'])
})

test('a row over others is done with the last of them, late with the first, and is not counted itself', () => {
  const over = (...children: Partial<Task>[]) => task({ children: children.map(child) })
  const tasks = [over({ done: '2026-04-01' }, { done: '2026-04-02' }), over({ done: '2026-04-01' }, {}), over({ deadline: '2026-04-01' }, {}), over()]
  expect(statuses(tasks, '2026-04-15')).toEqual(['1 done', '1.1 done', '1.2 done', '2 pending', '2.1 done', '2.2 pending', '3 late', '3.1 late', '3.2 pending', '4 pending'])
  expect(countedTasks(tasksOnDay(tasks, '2026-04-15')).map(({ number }) => number)).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4'])
})

const register = (rest = '') => ({ 'templates/mau/tables/t.yaml': `title: Nhiệm vụ\nrows: tasks\n${rest}columns:\n  - { title: TT, width: 10, cell: "{{index}}" }\n  - { title: Số, width: 10, cell: "{{number}}" }\n  - { title: Việc, width: 50, cell: "{{task}} {{status}}" }\n` })
const rowsOf = (change: Record<string, string>, call: string) => {
  const { table, said } = fillFirstTable(change, call)
  return [...table.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')), ...said]
}

test('a table of tasks keeps those that are chosen, with the rows over them, and counts them anew', () => {
  expect(rowsOf(register('children: children\n'), '{{table "t"}}')).toEqual([
    '1 | 1 | Làm sạch dữ liệu pending', '2 | 2 | Tài khoản an sinh late', '2.1 | 2.1 | Cấp tài khoản late', '2.2 | 2.2 | Chi trả pending', '3 | 3 | Kết nối done',
  ])
  expect(rowsOf(register('children: children\n'), '{{table "t" status="late"}}')).toEqual(['1 | 2 | Tài khoản an sinh late', '1.1 | 2.1 | Cấp tài khoản late'])
  expect(rowsOf(register('children: children\n'), '{{table "t" lead="Công an tỉnh" status="pending|done"}}')).toEqual(['1 | 1 | Làm sạch dữ liệu pending', '2 | 3 | Kết nối done'])
  expect(rowsOf(register(), '{{table "t" status="late"}}')).toEqual(['1 | 2 | Tài khoản an sinh late'])
})

test('a status that there is none of is a mistake, a lead that is nearly one is told', () => {
  expect(fill('{{taskCount status="xong"}}').said).toEqual(['template-bad-option templates/mau/body.hbs "{{taskCount status=\\"xong\\"}}"'])
  expect(fill('{{taskCount lead="Sở Y té"}}').said).toEqual(['template-filter-value templates/mau/body.hbs "{{taskCount lead=\\"Sở Y té\\"}}"'])
  expect(fill('{{taskCount lead="Sở Xây dựng"}} {{taskCount status="done" lead="Sở Y tế"}}')).toMatchObject({ text: '0 0', said: [] })
})

test('several values of a field, and one that is nearly another', () => {
  expect(fill('{{size "so-y-te.kiosk" area="bắc|nam"}} {{size "so-y-te.kiosk" area="tây"}}')).toMatchObject({ text: '02 0', said: [] })
  expect(fill('{{size "so-y-te.kiosk" area="bac"}}')).toMatchObject({ text: '0', said: ['template-filter-value templates/mau/body.hbs "{{size \\"so-y-te.kiosk\\" area=\\"bac\\"}}"'] })
  expect(fill('{{#each (groups "so-y-te.kiosk" "are")}}{{name}}{{/each}}').said).toEqual(['template-unknown-field templates/mau/body.hbs "(groups \\"so-y-te.kiosk\\" \\"are\\")"'])
})
