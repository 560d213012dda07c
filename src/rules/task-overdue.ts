import { stateDayOf } from '../period/period.ts'
import type { Task } from '../schemas/tasks.ts'
import { daysBetween, formatDate } from '../vietnamese/date.ts'
import type { Path } from '../yaml/yaml-file.ts'
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
    if (!tasks) return
    const to = stateDayOf(period)
    tasks.value.tasks.forEach((task, index) => {
      tellIfOverdue(task, String(index + 1), ['tasks', index])
      task.children?.forEach((child, under) => tellIfOverdue(child, `${index + 1}.${under + 1}`, ['tasks', index, 'children', under]))
    })

    function tellIfOverdue(task: AnyTask, number: string, path: Path): void {
      if (task.deadline === null || task.deadline >= to || isFinished(task)) return
      found({
        message: `nhiệm vụ ${number} (${task.lead}) quá hạn ${daysBetween(task.deadline, to)} ngày tính đến ngày ${formatDate(to)} mà chưa có kết quả`,
        span: tasks!.file.spanOfValue([...path, 'deadline']),
        hint: 'ghi kết quả vào mục "result" hoặc ngày hoàn thành vào mục "done"; nếu được gia hạn thì sửa "deadline"',
      })
    }
  },
}

type AnyTask = Omit<Task, 'children'> & Partial<Pick<Task, 'children'>>

function isFinished({ result, done, children }: AnyTask): boolean {
  return Boolean(result) || done !== null || (Boolean(children?.length) && children!.every(isFinished))
}
