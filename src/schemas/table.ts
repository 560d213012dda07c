import * as z from 'zod'
import { fallback, number, optional, richText, text } from './fields.ts'

export const align = fallback(z.enum(['left', 'center', 'right', 'justify']), 'left').describe('Canh chữ trong ô.')

const leafColumn = z.strictObject({
  title: richText.describe('Tiêu đề cột.'),
  width: number.describe('Bề rộng, tính theo tỷ lệ với các cột khác (ghi mm cho dễ hình dung).'),
  align,
  cell: richText.describe('Nội dung ô, viết như mẫu: {{task}}.'),
})

const groupColumn = z.strictObject({
  title: richText.describe('Tiêu đề nhóm cột.'),
  columns: z.array(leafColumn).min(1).describe('Các cột trong nhóm.'),
})

/** `templates/<id>/tables/<name>.yaml`: columns of a table and what fills its rows. */
export const tableSchema = z.strictObject({
  title: text.describe('Tên bảng, cho người dùng trình đọc màn hình.'),
  rows: text.describe('Nguồn của các dòng: "tasks", hoặc danh sách "mã-cơ-quan.mã-danh-sách".'),
  children: optional(text).describe('Trường chứa các dòng con (27.1, 27.2…).'),
  columns: z.array(z.union([groupColumn, leafColumn])).min(1).describe('Các cột; nhóm cột có khóa columns.'),
}).describe('Bảng của một mẫu báo cáo.')

export type TableFile = z.infer<typeof tableSchema>
export type TableColumn = TableFile['columns'][number]
export type LeafColumn = z.infer<typeof leafColumn>
export type Align = z.infer<typeof align>
