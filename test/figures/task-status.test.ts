import { expect, test } from 'vitest'
import { countedTasks, tasksOnDay } from '../../src/figures/task-status.ts'
import type { Task } from '../../src/schemas/tasks.ts'

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

test('a row that is late or done itself is so whatever its rows are, and it is found where it stands', () => {
  const late = task({ deadline: '2026-04-01', children: [child({}), child({ done: '2026-04-02' })] })
  const done = task({ done: '2026-04-15', children: [child({ deadline: '2026-04-01' })] })
  expect(statuses([late, done], '2026-04-15')).toEqual(['1 late', '1.1 pending', '1.2 done', '2 done', '2.1 late'])
  const rows = tasksOnDay([task({ task: 'Một' }), task({ children: [child({ task: 'Hai' }), child({ task: 'Ba' })] })], '2026-04-15')
  expect(rows.map(({ path }) => path)).toEqual([['tasks', 0], ['tasks', 1]])
  expect(rows[1]!.children.map(({ path, fields, children }) => [path, fields.task, children])).toEqual([[['tasks', 1, 'children', 0], 'Hai', []], [['tasks', 1, 'children', 1], 'Ba', []]])
  expect(rows[0]).toMatchObject({ fields: { task: 'Một', lead: 'Sở Y tế' }, children: [] })
})
