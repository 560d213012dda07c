import { date, id, richText, text } from './fields.ts'
import { list, object, optional, type ValueOf } from './shape.ts'

const taskFields = {
  id: optional(id).describe('Mã để tệp của cơ quan báo kết quả.'),
  task: richText.describe('Nội dung nhiệm vụ.'),
  lead: text.describe('Đơn vị chủ trì.'),
  support: optional(text).describe('Đơn vị phối hợp.'),
  due: optional(richText).describe('Thời hạn như in trong phụ lục.'),
  deadline: optional(date).describe('Ngày hết hạn, để theo dõi trễ hạn.'),
  result: optional(richText).describe('Kết quả thực hiện; để trống khi chưa có.'),
  done: optional(date).describe('Ngày hoàn thành; để trống khi chưa xong.'),
}

/** A row of the register, and its sub-rows (27.1, 27.2). */
const task = object({ ...taskFields, children: optional(list(object(taskFields))).describe('Các nhiệm vụ con: 27.1, 27.2…') })

/** `data/tasks.yaml`: the tasks that the reports follow up. */
export const tasksSchema = object({
  tasks: list(task).describe('Nhiệm vụ theo thứ tự trong phụ lục.'),
}).describe('tasks.yaml: danh mục nhiệm vụ.')

export type TaskRegister = ValueOf<typeof tasksSchema>
export type Task = TaskRegister['tasks'][number]
