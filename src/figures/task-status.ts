import type { Task } from '../schemas/tasks.ts'
import type { IsoDate } from '../vietnamese/date.ts'

/** `pending` is what is neither done nor past its deadline. */
export const taskStatuses = ['done', 'late', 'pending'] as const

export type TaskStatus = (typeof taskStatuses)[number]

/** A row or a sub-row of the register on a day. */
export interface StatedTask {
  /** As the register counts: `27`, `27.1`. */
  readonly number: string
  readonly fields: Omit<Task, 'children'>
  /** Where it stands in the register's file. */
  readonly path: readonly (string | number)[]
  readonly status: TaskStatus
  /** Its sub-rows; a row that has some counts by them. */
  readonly children: readonly StatedTask[]
}

/** Every row of a register with its status at the end of a day; what was done later is not done yet. */
export function tasksOnDay(tasks: readonly Task[], day: IsoDate): StatedTask[] {
  return tasks.map(({ children, ...fields }, index) => {
    const number = String(index + 1)
    const path = ['tasks', index]
    const rows = (children ?? []).map((child, inner): StatedTask => (
      { number: `${number}.${inner + 1}`, fields: child, path: [...path, 'children', inner], status: statusOf(child, day), children: [] }
    ))
    return { number, fields, path, status: statusWith(rows, statusOf(fields, day)), children: rows }
  })
}

/** What is counted: sub-rows instead of the row over them. */
export function countedTasks(tasks: readonly StatedTask[]): StatedTask[] {
  return tasks.flatMap(task => (task.children.length > 0 ? task.children : [task]))
}

function statusOf({ done, deadline }: StatedTask['fields'], day: IsoDate): TaskStatus {
  if (done !== null && done <= day) return 'done'
  return deadline !== null && deadline < day ? 'late' : 'pending'
}

/** A row over others is done with the last of them, and late with the first. */
function statusWith(rows: readonly StatedTask[], own: TaskStatus): TaskStatus {
  if (rows.length === 0 || own === 'done') return own
  if (rows.every(({ status }) => status === 'done')) return 'done'
  return own === 'late' || rows.some(({ status }) => status === 'late') ? 'late' : 'pending'
}
