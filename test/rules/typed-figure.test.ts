import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTypedFigure } from '../../src/rules/data/typed-figure.ts'

const figure = (text: string) => {
  const found = findTypedFigure(text)
  return found && text.slice(found.start, found.end)
}

test.each([
  ['Đã tổ chức 12 hội nghị tập huấn.', '12 hội'],
  ['Tổng số 1.234 hồ sơ được tiếp nhận.', '1.234 hồ'],
  ['Đã cấp 5.204 thẻ căn cước.', '5.204 thẻ'],
  ['Tỷ lệ đạt 43,46% dân số.', '43,46%'],
  ['Đến ngày 15/3/2026, đạt 96,5 %.', '96,5 %'],
  ['Giải quyết 967.494/2.226.350 trường hợp.', '967.494/2.226.350 trường'],
  ['Theo Kế hoạch số 2185/KH-SYT, đã mở 03 lớp.', '03 lớp'],
  ['Có {{value "kiosk"}} kiosk tại 16 bệnh viện.', '16 bệnh'],
  ['Công bố 2.218 TTHC.', '2.218 TTHC'],
  ['Đã mở 5 lớp bồi dưỡng.', '5 lớp'],
  ['Dân số tăng 5%.', '5%'],
])('a typed figure: %s', (text, expected) => {
  expect(figure(text)).toBe(expected)
})

test.each([
  'Thực hiện Đề án 06 và Nghị quyết 57.',
  'Theo Kế hoạch số 2185/KH-SYT ngày 27/3/2026, Thông tư 08/2024/TT-BXD.',
  'Trong tháng 4 năm 2026, giai đoạn 2026-2030.',
  'Có {{value "kiosk"}} kiosk.[^kiosk-2]',
  'Chính quyền địa phương 02 cấp; định danh mức độ 2; từ đủ 14 tuổi; trong 03 ngày làm việc.',
  'Khoản 2 Điều 8, điểm 1, 2 và 3.',
  'Bảo đảm “04 tiêu chí: đúng, đủ, sạch, sống”.',
  'Tối thiểu 20 thôn, ít nhất 02 hình thức, chỉ tiêu 60% trước ngày 30/6/2026.',
  'Cung cấp 25 dịch vụ công trực tuyến, 11 DVC thiết yếu.',
  'Bảo đảm 100% cán bộ ký số.',
  'Địa chỉ https://dichvucong.gov.vn/2026 hoạt động 24/7.',
  'Tiếp nhận 02 nhóm thủ tục liên thông.',
  'Tiếp nhận 2 nhóm thủ tục liên thông.',
])('nothing to be brought up to date: %s', text => {
  expect(figure(text)).toBeNull()
})

test('what is quickly passed has no figure: with an address behind it every text is read', () => {
  const piece = fc.constantFrom('tổ chức', 'mở', 'ban hành', 'được', 'Đề án', 'năm', 'tháng', 'ít nhất', 'tổng số', '“', '”', '{{value "x"}}', '12', '5', '02', '100%', '100 %', '1.234', '4/2026', '-5', '43,46%', 'hồ sơ', 'cấp', 'và', 'TTHC', 'DVC', 'dịch vụ công', 'T', '(', ',', '\n')
  fc.assert(fc.property(fc.array(piece, { maxLength: 10 }), fc.constantFrom(' ', ''), (pieces, gap) => {
    const text = pieces.join(gap)
    expect(findTypedFigure(`${text}.`)).toEqual(findTypedFigure(`${text}. xem@tinh.gov.vn`))
  }), { numRuns: 3000 })
})

/** With this behind it no text is passed over by a quick look; it is found where nothing before it is. */
const sure = '. Có 12 hội nghị'

const befores = ['', 'Đã ', 'tổ chức ', 'mở thêm ', 'phát hiện được ', 'Đề án ', 'ít nhất ', 'trên ', '(', '3.', '1,', 'A', '-', '/']
const figures = ['5', '05', '0', '12', '100', '100%', '7 %', '43,46%', '1.234', '3/4', '12/45', '06/2026', '1-2']
const behinds = ['', ' hội nghị', ' ngày', ' và', ' DVC', ' dịch vụ công', ' dvc', ' HĐND', ' A', ' hồ-sơ', ' (', '.', ' 5 lớp', ' cấp', ' cấpx']
const frames = [(text: string) => text, (text: string) => `Xem www.a.vn ${text}`, (text: string) => `${text} tại https://b.vn/12 hồ sơ`]

test.each(befores)('a quick look passes over no figure behind %j', before => {
  for (const figure of figures) for (const behind of behinds) for (const frame of frames) {
    const text = frame(`${before}${figure}${behind}`)
    const found = findTypedFigure(text)
    const surely = findTypedFigure(`${text}${sure}`)!
    expect([text, found ?? 'none']).toEqual([text, surely.start > text.length ? 'none' : surely])
  }
})
