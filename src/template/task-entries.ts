import { countedTasks, taskStatuses, tasksOnDay, type StatedTask } from '../figures/task-status.ts'
import { stateDayOf } from '../period/period.ts'
import { chosen } from './chosen.ts'
import { allNamed, type IsNamed } from './named-fields.ts'
import type { Call } from './helper.ts'
import type { Spot } from './place.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'

/** Fields of a task that templates may name, in the order of the register; `status` and `number` follow from it. */
export const taskFields = ['number', 'task', 'lead', 'support', 'due', 'deadline', 'result', 'done', 'status'] as const

/** The register on the day that the report tells the state of; null where there is none, told. */
export function statedTasks(scope: Scope, spot: Spot): StatedTask[] | null {
  const { period } = scope.figures
  const { tasks } = period.office
  if (!tasks) scope.report(problems.noTasks(spot))
  return tasks && tasksOnDay(tasks.value.tasks, stateDayOf(period))
}

/** Tasks that count (with `by="row"` the rows as the register numbers them), chosen by a call's options; null where there is no register, told. */
export function tasksOf(call: Call): readonly StatedTask[] | null {
  const tasks = statedTasks(call.scope, call)
  return tasks && chosenTasks(call, call.options['by'] === 'row' ? tasks : countedTasks(tasks), ['by'])
}

export function chosenTasks(call: Call, things: readonly StatedTask[], ownOptions: readonly string[]): readonly StatedTask[] {
  return chosen(call, { things, fieldsOf: ({ fields, number, status }) => ({ ...fields, number, status }), ownOptions, closed: { status: taskStatuses } })
}

/** A task's fields: texts filled, and blank where it has none, since the register is complete. */
export function taskContext({ figures, fillYaml }: Scope, { number, fields, path, status }: StatedTask, isNamed: IsNamed = allNamed): Record<string, unknown> {
  const { file } = figures.period.office.tasks!
  const context: Record<string, unknown> = { number }
  for (const key in fields) {
    const value = fields[key as keyof typeof fields]
    context[key] = typeof value === 'string' ? (isNamed(key, value) ? fillYaml(value, file, path.concat(key), null) : value) : value ?? ''
  }
  context['status'] = status
  return context
}
