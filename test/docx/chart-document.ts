import type { DocumentTree } from '../../src/document/tree.ts'
import { appendix, chart, documentTree, heading, inlines, mark, note, paragraph, text } from './tree-builder.ts'

const months = ['11/2025', '12/2025', '1/2026', '2/2026', '3/2026', '4/2026']

/** Charts of every kind: with gaps, targets, decimals, a note, in the body and in an appendix. */
export const chartDocument: DocumentTree = documentTree({
  blocks: [
    heading(1, 'Kết quả'),
    paragraph('Tỷ lệ qua các tháng như sau:'),
    chart({
      caption: ['Tỷ lệ hồ sơ trực tuyến', mark(1)],
      categories: months,
      valueAxis: 'Đơn vị tính: %',
      series: [
        { name: 'Hồ sơ trực tuyến', role: 'figures', unit: '%', values: [61.2, 64.25, null, 70, 73.46, 81.9] },
        { name: 'Số hóa kết quả', role: 'figures', unit: '%', values: [40, 42.1, 45.33, null, 51.2, 55.07] },
        { name: 'Mục tiêu: Hồ sơ trực tuyến', role: 'target', unit: '%', values: [95, 95, 95, 95, 95, 95] },
      ],
    }),
    paragraph('Số tài khoản định danh tăng đều qua các tháng, nhất là ở địa bàn các xã miền núi.'),
    chart({
      number: 2, kind: 'line', caption: 'Tài khoản định danh điện tử mức 2 & "thẻ" <mới>', categories: months, valueAxis: 'Đơn vị tính: tài khoản', labels: 'hidden',
      series: [
        { name: 'Đã kích hoạt', role: 'figures', unit: 'tài khoản', values: [812345, 830120, 861004, null, 902311, 934550] },
        { name: 'Thu nhận', role: 'figures', unit: 'tài khoản', values: [901220, 915400, 930018, 942200, 960731, 981204] },
        { name: 'Có chữ ký số', role: 'figures', unit: 'tài khoản', values: [120400, 150310, 180999, 240100, 301077, 366002] },
        { name: 'An sinh xã hội', role: 'figures', unit: 'tài khoản', values: [50400, 70310, 90999, 120100, 141077, 166002] },
        { name: 'Mục tiêu: Đã kích hoạt', role: 'target', unit: 'tài khoản', values: [1100000, 1100000, 1100000, 1100000, 1100000, 1100000] },
      ],
    }),
    chart({
      number: 3, kind: 'bar', caption: 'Hội viên của các hội', categories: ['Hội Nông dân', 'Hội Cựu chiến binh', 'Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên'], categoryAxis: null, height: 70,
      series: [
        { name: 'Hội viên', role: 'figures', unit: '', values: [121040, 38410, 190222, null] },
        { name: 'Có tài khoản', role: 'figures', unit: '', values: [98120, 30111, 154003, 61200] },
      ],
    }),
    paragraph('Trên đây là kết quả tháng 4/2026./.'),
  ],
  appendices: [appendix([
    chart({
      number: 4, caption: ['Kiosk tại các bệnh viện ', text('[chưa có số liệu]', { missing: true })], categories: ['Bệnh viện A', 'Bệnh viện B'], categoryAxis: null,
      series: [{ name: 'Kiosk', role: 'figures', unit: 'kiosk', values: [3, 2] }],
    }),
    chart({ number: 5, kind: 'line', categories: ['4/2026'], valueAxis: 'km²', series: [{ name: 'Diện tích', role: 'figures', unit: 'km²', values: [12.5] }, { name: 'Mục tiêu: Diện tích', role: 'target', unit: 'km²', values: [14] }] }),
  ], { title: inlines('CÁC BIỂU ĐỒ') })],
  notes: [note(1, 'Không tính hồ sơ nội bộ.')],
})
