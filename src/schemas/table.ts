import { number, numberBetween, richText, text, yesNo } from './fields.ts'
import { fallback, list, object, oneOf, optional, union, type ValueOf } from './shape.ts'

export const align = fallback(oneOf(['left', 'center', 'right', 'justify']), 'left').describe('Canh chữ trong ô.')

const size = optional(numberBetween(8, 14))

const leafColumn = object({
  title: richText.describe('Tiêu đề cột.'),
  width: number.describe('Bề rộng, tính theo tỷ lệ với các cột khác (ghi mm cho dễ hình dung).'),
  align,
  size: size.describe('Cỡ chữ của cột, pt, nếu khác cỡ chữ của bảng.'),
  cell: richText.describe('Nội dung ô, viết như mẫu: {{task}}.'),
  total: optional(richText).describe('Ô ở dòng tổng cộng cuối bảng; tên một trường số ở đây là tổng của trường ấy: {{approved}}. Ô đầu tiên kéo dài qua các cột kế tiếp không có total.'),
})

const groupColumn = object({
  title: richText.describe('Tiêu đề nhóm cột.'),
  columns: list(leafColumn, 1).describe('Các cột trong nhóm.'),
})

/** `templates/<id>/tables/<name>.yaml`: columns of a table and what fills its rows. */
export const tableSchema = object({
  title: text.describe('Tên bảng: cho người dùng trình đọc màn hình, và in trên bảng khi có caption.'),
  caption: fallback(yesNo, false).describe('In tên bảng thành một dòng ở trên bảng (mặc định: không).'),
  rows: text.describe('Nguồn của các dòng: "tasks", hoặc danh sách "mã-cơ-quan.mã-danh-sách".'),
  children: optional(text).describe('Trường chứa các dòng con (27.1, 27.2…).'),
  'break-rows': fallback(yesNo, false).describe('Cho một dòng nằm trên hai trang; dùng khi các ô dài (mặc định: không, dòng sang trang nguyên vẹn).'),
  size: size.describe('Cỡ chữ của bảng, pt, nếu khác sizes.table của layout.yaml.'),
  columns: list(union([groupColumn, leafColumn]), 1).describe('Các cột; nhóm cột có khóa columns.'),
}).describe('Bảng của một mẫu báo cáo.')

export type TableFile = ValueOf<typeof tableSchema>
export type TableColumn = TableFile['columns'][number]
export type LeafColumn = ValueOf<typeof leafColumn>
export type Align = ValueOf<typeof align>
