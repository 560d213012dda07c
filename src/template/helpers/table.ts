import type { Helper } from '../helper.ts'

export const table: Helper = {
  name: 'table',
  use: 'inline',
  usage: '{{table "tên-bảng" [trường="giá trị"]}}',
  about: 'Bảng khai báo ở tables/tên-bảng.yaml; đứng một mình thành một đoạn. Tùy chọn khác chọn các dòng theo trường: `{{table "nhiem-vu" status="late"}}`, `{{table "mo-hinh" trang-thai="dừng"}}`.',
  examples: [],
  params: ['table'],
  options: {},
  filters: true,
  run: call => call.scope.addTable(String(call.args[0]), call.options, call),
}
