import { tasksOnDay, type StatedTask } from '../figures/task-status.ts'
import { stateDayOf, type Period } from '../period/period.ts'
import { daysBetween, formatDate } from '../vietnamese/date.ts'
import type { Rule } from './rule.ts'

export const taskOverdue: Rule = {
  code: 'task-overdue',
  severity: 'warning',
  title: 'Nhiệm vụ đã quá hạn mà chưa có kết quả',
  why: 'Báo cáo gửi đi trong khi một nhiệm vụ đã quá hạn chưa có kết quả thì cơ quan chủ trì và lý do phải được nêu. Nhiệm vụ lớn được coi là xong khi mọi nhiệm vụ con đã có kết quả.',
  bad: `
--- data/tasks.yaml
tasks:
  - task: Số hóa sổ hộ tịch
    lead: Sở Tư pháp
    deadline: 31/3/2026
#             ^^^^^^^^^ task-overdue: nhiệm vụ 1 (Sở Tư pháp) quá hạn 15 ngày tính đến ngày 15/4/2026 mà chưa có kết quả
`,
  good: `
--- data/tasks.yaml
tasks:
  - task: Số hóa sổ hộ tịch
    lead: Sở Tư pháp
    deadline: 31/3/2026
    result: Đã số hóa xong 100% sổ hộ tịch
    done: 28/3/2026
`,

  check(found, { figures: { period } }) {
    const { tasks } = period.office
    if (!tasks || !isFollowed(period)) return
    const to = stateDayOf(period)
    for (const task of tasksOnDay(tasks.value.tasks, to).flatMap(row => [row, ...row.children])) {
      const { number, fields: { lead, deadline }, path } = task
      if (deadline === null || deadline >= to || isAnswered(task)) continue
      found({
        message: `nhiệm vụ ${number} (${lead}) quá hạn ${daysBetween(deadline, to)} ngày tính đến ngày ${formatDate(to)} mà chưa có kết quả`,
        span: tasks.file.spanOfValue([...path, 'deadline']),
        hint: 'ghi kết quả vào mục "result" hoặc ngày hoàn thành vào mục "done"; nếu được gia hạn thì sửa "deadline"',
      })
    }
  },
}

/** A document that names no register and has none isn't about the tasks of the months. */
function isFollowed({ basis, report }: Period): boolean {
  return !basis || basis.own.includes('tasks.yaml') || report.value['tasks-of'] !== null
}

/** Whether the register says what came of a task, were it later. */
function isAnswered({ fields: { result, done }, children }: StatedTask): boolean {
  return Boolean(result) || done !== null || (children.length > 0 && children.every(isAnswered))
}
