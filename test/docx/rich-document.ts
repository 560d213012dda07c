import type { Block, DocumentTree } from '../../src/document/tree.ts'
import {
  again, appendix, bold, cell, column, documentTree, head, heading, inlines, italic, layout, lineBreak, mark, note, paragraph, point, row, subRow, table, text,
} from './tree-builder.ts'

const filler = 'Các cơ quan, đơn vị tiếp tục rà soát quy trình nội bộ, cập nhật dữ liệu hằng ngày và gửi kết quả về cơ quan thường trực để tổng hợp, theo dõi chung.'

const letters = ['Sở Tư pháp', 'Sở Xây dựng', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế', 'Thuế tỉnh', 'Bảo hiểm xã hội tỉnh', 'Sở Công Thương', 'Sở Du lịch', 'Sở Ngoại vụ', 'Thanh tra tỉnh']

const body: readonly Block[] = [
  paragraph('Thực hiện chế độ báo cáo hằng tháng, Tổ công tác báo cáo kết quả như sau:'),
  heading(1, ['Kết quả thực hiện', mark(1)]),
  heading(2, 'Công tác chỉ đạo, điều hành'),
  paragraph('Đã ban hành ', bold('02 Kế hoạch'), mark(2), '; ', bold('02 Quyết định'), mark(3), ' và 12 văn bản các loại', mark(4), '. ', filler, ' ', filler),
  point('-', bold('Điển hình:'), ' ', filler),
  point('+', 'Tiếp nhận 967.494/2.226.350 hồ sơ, đạt 43,46%', mark(5), '; ', italic('(tăng 1,55 điểm phần trăm)'), '.'),
  point('+', 'Diện tích 12,5 km², ghi chú ⁽¹⁾ và H', text('+', { superscript: true }), '; còn ', text('[chưa có số liệu]', { missing: true }), '.'),
  heading(2, 'Pháp lý:', [filler, ' ', filler, mark(6)]),
  heading(3, ['Dịch vụ công', mark(7), ':'], ['Tổng số ', bold('609.860'), ' hồ sơ', again(2), '. ', filler]),
  heading(3, 'Kiosk tự phục vụ:', ['22 kiosk tại 16 bệnh viện', mark(8), '. Xem ', text('cổng dịch vụ công', { link: 'https://dichvucong.gov.vn/?a=1&b=2' }), '.']),
  heading(3, 'Hỗ trợ người dân', null),
  ...letters.flatMap((name, index): readonly Block[] => [heading(4, `${name} triển khai`), ...(index % 3 === 0 ? [paragraph(filler)] : [])]),
  heading(1, 'Khó khăn, vướng mắc'),
  paragraph('Dòng một', lineBreak, 'dòng hai, rồi ', filler),
  table(
    [column(0.1, 'center'), column(0.6), column(0.3, 'right', 10.5)],
    [[head('TT'), head('Tên hội'), head('Tỷ lệ')]],
    [row('1', 'Hội Nông dân', '98,5%'), row('2', 'Hội Cựu chiến binh', '97,2%'), { ...row(cell([paragraph(bold('Tổng cộng'))], 2), [bold('97,9%')]), isTotal: true }],
    { caption: inlines('Bảng 1. Kết quả của các hội'), breaksRows: true },
  ),
  heading(1, 'Nhiệm vụ trọng tâm'),
  heading(2, 'Công an tỉnh'),
  paragraph(filler, ' ', filler),
  heading(2, 'Sở Khoa học và Công nghệ:', [filler]),
  heading(3, 'Hạ tầng số'),
  paragraph(filler, mark(9)),
  paragraph('Trên đây là kết quả tháng 4/2026, Tổ công tác kính báo cáo./.'),
]

const tasks = Array.from({ length: 40 }, (_, index) => {
  const name = `Nhiệm vụ số ${index + 1}: ${index % 4 === 0 ? `${filler} ${filler}` : filler}`
  const result = index === 2
    ? cell([paragraph(bold('Đã xong:'), ' bước một', mark(11)), point('-', 'Bước hai đang làm;'), point('+', 'Bước ba chưa làm.')])
    : cell(index === 5 ? ['Như trên', again(2), again(11)] : 'Đang thực hiện')
  const main = row(String(index + 1), name, 'Công an tỉnh', 'Sở Tài chính', result, '30/6/2026')
  if (index !== 26) return [main]
  return [main, ...[1, 2, 3, 4, 5].map(part => subRow(`27.${part}`, `Phần việc ${part}`, 'Sở Y tế', 'UBND cấp xã', 'Đúng hạn', 'Quý II'))]
}).flat()

const taskTable = table(
  [column(0.06, 'center'), column(0.34, 'justify'), column(0.15), column(0.15), column(0.18), column(0.12, 'center')],
  [
    [head('TT', 1, 2), head(['Nhiệm vụ', mark(10)], 1, 2), head('Đơn vị', 2), head('Kết quả', 1, 2), head('Thời hạn', 1, 2)],
    [head('Chủ trì'), head('Phối hợp')],
  ],
  [row(cell([paragraph(bold('A. NHÓM PHÁP LÝ'))], 6)), ...tasks],
)

/** Everything that a report can hold, on eight pages or so: twelve notes, two cited again, and two appendices. */
export const richDocument: DocumentTree = documentTree({
  letterhead: { issuer: ['TỔ CÔNG TÁC TRIỂN KHAI', 'ĐỀ ÁN 06'], draft: 'DỰ THẢO', urgency: 'THƯỢNG KHẨN' },
  layout: layout({ notes: { mark: '[{n}]' } }),
  legalBasis: [inlines('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'), inlines('Theo đề nghị của Giám đốc Công an tỉnh.')],
  addressees: [inlines('Văn phòng Chính phủ'), inlines('Bộ Công an')],
  title: {
    kind: 'BÁO CÁO',
    subject: inlines('Kết quả triển khai thực hiện Đề án 06 tháng 4 năm 2026 trên địa bàn tỉnh'),
    period: inlines('(Từ ngày 16/3/2026 đến ngày 15/4/2026)'),
  },
  blocks: body,
  signature: {
    office: ['PHÓ GIÁM ĐỐC CÔNG AN TỈNH'],
    recipients: ['Như trên;', 'Bộ Công an (để báo cáo);', 'Các sở, ban, ngành và UBND các xã, phường, đặc khu (để phối hợp thực hiện);', 'Lưu: VT, PC06.'].map(line => inlines(line)),
  },
  appendices: [
    appendix([taskTable], { label: 'Phụ lục I', reference: inlines('(Kèm theo Báo cáo số     /BC-TCTĐA06 ngày      tháng 4 năm 2026 của Tổ công tác)') }),
    appendix([heading(1, 'Danh sách mô hình'), paragraph(filler, mark(12)), heading(2, 'Mô hình điểm')], { label: 'Phụ lục II', title: inlines('MÔ HÌNH ĐIỂM'), orientation: 'portrait' }),
  ],
  notes: [
    note(1, 'Thời điểm chốt số liệu là ngày 15/4/2026.'),
    note(2, ['Kế hoạch số 4201/KH-UBND ngày 20/3/2026; ', italic('Kế hoạch số 4786/KH-UBND ngày 01/4/2026'), '.']),
    note(3, 'Quyết định số 812/QĐ-UBND ngày 25/3/2026; Quyết định số 833/QĐ-UBND ngày 28/3/2026.'),
    note(4, [bold('Gồm:'), ' 07 công văn, 03 thông báo và 02 hướng dẫn.'], 'Danh sách gửi kèm bản điện tử; một số văn bản thuộc diện hạn chế nên không đăng tải.'),
    note(5, 'Số liệu lấy từ Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh, có so sánh với kỳ trước.'),
    note(6, ['Xem ', text('văn bản gốc', { link: 'https://example.vn/a' }), '.']),
    note(7, 'Cấp tỉnh 1.814 thủ tục, cấp xã 404 thủ tục.'),
    note(8, 'Bệnh viện Đa khoa tỉnh 05 kiosk; Bệnh viện Y học cổ truyền 02 kiosk; các bệnh viện còn lại 15 kiosk.'),
    note(9, 'Theo dự toán được giao đầu năm.'),
    note(10, 'Đánh số theo kế hoạch năm.'),
    note(11, 'Hoàn thành ngày 10/4/2026.'),
    note(12, 'Mô hình thí điểm từ năm 2025.'),
  ],
})
