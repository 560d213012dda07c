import type { Helper } from '../helper.ts'

export const table: Helper = {
  name: 'table',
  use: 'inline',
  usage: '{{table "tên-bảng"}}',
  about: 'Bảng khai báo ở tables/tên-bảng.yaml; đứng một mình thành một đoạn.',
  examples: [],
  params: ['table'],
  options: {},
  run: ({ scope, args, span }) => scope.addTable(String(args[0]), span),
}
