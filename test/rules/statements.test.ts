import { describe, expect, test } from 'vitest'
import { itemsIn, valueOf } from '../../src/rules/text/items.ts'
import { periodOf, scopeOf, statementsOf, type Statement } from '../../src/rules/text/statements.ts'
import { passagesOf } from './passages-of.ts'

const read = (text: string): readonly Statement[] => statementsOf(passagesOf(text)[0]!, words => words)
const shownIn = (text: string) => read(text).map(({ start, end, words, topic }) => `${text.slice(start, end)}: ${words.join(' ')}${topic && ` [${topic}]`}`)

test.each([
  ['Tích hợp sổ sức khỏe điện tử trên VNeID đạt 43,46% dân số.', ['43,46%: tích hợp sổ sức khỏe điện tử vneid']],
  ['Cấp mã định danh cho trẻ em: 393.249/419.886 trẻ, đạt 93,66%.', ['393.249/419.886: cấp mã định danh trẻ em', '93,66%: cấp mã định danh trẻ em']],
  ['Đã bố trí 28 điểm thu nhận hồ sơ cấp căn cước.', ['28: điểm thu nhận hồ sơ cấp căn cước']],
  ['Hộ tịch: tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt 90%; đất đai đạt 70%.', ['90%: hồ sơ nộp trực tuyến toàn trình [hộ tịch]', '70%: đất đai']],
  ['Hồ sơ trực tuyến: tỷ lệ hồ sơ nộp đúng hạn đạt 90%.', ['90%: hồ sơ nộp đúng hạn']],
  ['Thu nhận hồ sơ cấp căn cước (đạt 79%) và kích hoạt tài khoản đạt 66%.', ['79%: thu nhận hồ sơ cấp căn cước', '66%: kích hoạt tài khoản']],
  ['Trạm viễn thông trên bản đồ số: 3.295 trạm.', ['3.295: trạm viễn thông bản đồ trạm']],
  ['Giải quyết hồ sơ đất đai trong tháng 4 năm 2026 (của 12 xã) là 5.204 hồ sơ đúng hạn.', ['12: giải quyết hồ sơ đất đai xã', '5.204: giải quyết hồ sơ đất đai hồ sơ đúng hạn']],
  ['Tính đến ngày 15/4/2026, quý II/2026, năm 2026 thu nhận tài khoản mức độ đạt 66%.', ['66%: thu nhận tài khoản mức độ']],
  ['Thu nhận hồ sơ đất đai 1.250 hồ sơ mới tỷ lệ 90% đúng hạn.', ['1.250: thu nhận hồ sơ đất đai hồ sơ', '90%: hồ sơ đúng hạn']],
  ['Cấp thẻ (xã (phường đạt 70%) thôn đạt 80%) tỉnh đạt 90%.', ['70%: phường [xã]', '80%: thôn', '90%: tỉnh']],
  ['Hộ tịch) tại xã đạt 90% hồ sơ.', ['90%: hộ tịch xã']],
  ['Đất đai, an ninh: tỷ lệ nộp trực tuyến đạt 90%.', ['90%: nộp trực tuyến [an ninh đai đất]']],
  ['Thu nhận hồ sơ căn cước 45/50 hồ sơ; đạt 90%.', ['45/50: thu nhận hồ sơ căn cước', '90%: ']],
  ['Thu nhận hồ sơ căn cước 45/50 hồ sơ. Đạt 90%.', ['45/50: thu nhận hồ sơ căn cước', '90%: ']],
  ['Thu nhận hồ sơ căn cước 45/50 đã được triển khai thực hiện tại các trường hợp trên địa bàn toàn tỉnh trong kỳ, đạt 90%.', ['45/50: thu nhận hồ sơ căn cước', '90%: ']],
  ['Thu nhận hồ sơ căn cước 45/50 hồ sơ, 20/30 thẻ.', ['45/50: thu nhận hồ sơ căn cước', '20/30: hồ sơ thẻ']],
  ['Thu nhận hồ sơ căn cước đạt 90%, đạt 80%.', ['90%: thu nhận hồ sơ căn cước', '80%: ']],
  ['Thu nhận hồ sơ căn cước 1.250 hồ sơ, đạt 80%.', ['1.250: thu nhận hồ sơ căn cước hồ sơ', '80%: hồ sơ']],
  ['Cấp 5 thẻ mới tại phường', ['5: cấp thẻ phường']],
  ['Có 1.96.225 người; đạt 81, 53%.', []],
  ['Không có số nào.', []],
])('%s', (text, found) => expect(shownIn(text)).toEqual(found))

test('targets, changes, estimates and what is compared are nothing to compare', () => {
  const soft = (text: string) => read(text).map(({ isSoft }) => isSoft)
  expect(['Phấn đấu số hóa đạt 60%.', 'Số hóa tăng 1,2%.', 'Số hóa khoảng 20 hồ sơ.', 'Số hóa cao hơn 5%.', 'Số hóa còn 12%.', 'Mỗi xã có 15 hồ sơ.', 'Số hóa phải đạt 45/50 hồ sơ, đạt 90%.'].map(soft))
    .toEqual([[true], [true], [true], [true], [true], [true], [true, true]])
  expect(['Số hóa đạt 60%.', 'Số hóa 20 hồ sơ; phấn đấu tốt.', 'Phấn đấu tốt; số hóa đạt 60%.'].map(soft)).toEqual([[false], [false], [false]])
})

test('the words behind a figure end at a sign, at the next figure that ends what is said, or with the text', () => {
  const behind = (text: string) => read(text).map(({ end, until }) => text.slice(end, until))
  expect(behind('Cấp 12 thẻ cho 3 thôn mới thu 2.500 hồ sơ.')).toEqual([' thẻ cho 3 thôn mới thu ', ' thôn mới thu ', ' hồ sơ'])
  expect(behind('Cấp 5 thẻ mới, thu phí; còn 4 thẻ tại xã. Cấp 6 thẻ')).toEqual([' thẻ mới', ' thẻ tại xã', ' thẻ'])
  expect(behind('Cấp 12 thẻ 1 2 3 4 5 6 thôn.').slice(0, 2)).toEqual([' thẻ 1 2 3 4 5 6 thôn', ' 2 3 4 5 6 thôn'])
})

test('what is shown begins with its first word and ends with the figure', () => {
  const clauses = (text: string) => read(text).map(({ clause: { start, end } }) => text.slice(start, end))
  expect(clauses('Có 5.000 hồ sơ; (1) số hóa đạt 60%, ký duyệt văn bản điện tử 45/50 văn bản, đạt 90%.')).toEqual(['Có 5.000', 'số hóa đạt 60%', 'ký duyệt văn bản điện tử 45/50', 'ký duyệt văn bản điện tử 45/50 văn bản, đạt 90%'])
  // Of a figure that nothing is said before: itself.
  expect(clauses('Thu nhận hồ sơ đạt 80%, 1.250 hồ sơ.')).toEqual(['Thu nhận hồ sơ đạt 80%', '1.250'])
})

describe('scope and time', () => {
  test('agencies and places named before it, those in brackets left out', () => {
    const scopes = (text: string) => read(text).map(scopeOf)
    expect(scopes('Sở Tư pháp và UBND phường Nha Trang (cùng xã Cam Lâm) đạt 90,2%, Sở Nội vụ đạt 80%.')).toEqual(['sở tư; ubnd phường nha trang', 'sở tư; ubnd phường nha trang; sở nội'])
    expect(scopes('Đạt 90,2% tại Sở Y tế.')).toEqual([''])
    const kinds = ['Phường', 'Xã', 'Thị trấn', 'Huyện', 'Quận', 'Thị xã', 'Thành phố', 'Đặc khu', 'Sở', 'Công an', 'Bệnh viện', 'Trung tâm', 'Trường', 'Hội', 'Chi cục', 'Cục', 'Ban', 'Văn phòng', 'Đoàn', 'Ngân hàng']
    for (const kind of ['TP', 'TP.', 'UBND', 'tỉnh', 'UBND tỉnh', ...kinds, ...kinds.map(one => one.toLowerCase())]) {
      expect(scopes(`Các nơi, ${kind} Ninh và Nam Hải đạt 90,2%.`)).toEqual([`${kind} Ninh và Nam Hải`.toLowerCase()])
    }
    expect(scopes('Xãhội Ninh đạt 90,2%.')).toEqual([''])
  })

  test('the last time named before it, else one behind it in its clause; that of a bracket only inside it', () => {
    const times = (text: string) => read(text).map(statement => periodOf(statement)?.written ?? null)
    expect(times('Đến nay số hóa đạt 60%, tháng trước đạt 50%.')).toEqual(['đến nay', 'tháng trước'])
    expect(times('Số hóa 1.250 hồ sơ trong kỳ, cấp xã 800 hồ sơ.')).toEqual(['trong kỳ', 'trong kỳ'])
    expect(times('Số hóa (tháng trước đạt 50%) đạt 60%.')).toEqual(['tháng trước', null])
    expect(times('Số hóa 1.250 hồ sơ; trong kỳ trả kết quả.')).toEqual([null])
  })
})

test('values alone', () => {
  expect(itemsIn('Có 45/50 hồ sơ, đạt 90%, cấp 1.250 thẻ, 1.96.225 người và 81, 53%.').map(valueOf)).toEqual(['pair 45/50', 'rate 90', 'count 1250'])
})
