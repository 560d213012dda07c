import type { Helper } from '../helper.ts'

export const chart: Helper = {
  name: 'chart',
  use: 'inline',
  usage: '{{chart "tên-biểu-đồ"}}',
  about: 'Biểu đồ khai báo ở charts/tên-biểu-đồ.yaml; đứng một mình thành một đoạn. Word đánh số và in tên ở dưới: "Biểu đồ 1. …".',
  examples: [],
  params: ['chart'],
  options: {},
  run: call => call.scope.addChart(String(call.args[0]), call),
}
