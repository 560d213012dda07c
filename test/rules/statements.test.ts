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
  ['Có 1.96.225 người; đạt 81, 53%.', []],
  ['Không có số nào.', []],
])('%s', (text, found) => expect(shownIn(text)).toEqual(found))

test('targets, changes, estimates and what is compared are nothing to compare', () => {
  const soft = (text: string) => read(text).map(({ isSoft }) => isSoft)
  expect(['Phấn đấu số hóa đạt 60%.', 'Số hóa tăng 1,2%.', 'Số hóa khoảng 20 hồ sơ.', 'Số hóa cao hơn 5%.', 'Số hóa còn 12%.', 'Mỗi xã có 15 hồ sơ.', 'Số hóa phải đạt 45/50 hồ sơ, đạt 90%.'].map(soft))
    .toEqual([[true], [true], [true], [true], [true], [true], [true, true]])
  expect(['Số hóa đạt 60%.', 'Số hóa 20 hồ sơ; phấn đấu tốt.', 'Phấn đấu tốt; số hóa đạt 60%.'].map(soft)).toEqual([[false], [false], [false]])
})

test('what is shown begins with its first word and ends with the figure', () => {
  const clauses = (text: string) => read(text).map(({ clause: { start, end } }) => text.slice(start, end))
  expect(clauses('Có 5.000 hồ sơ; (1) số hóa đạt 60%, ký duyệt văn bản điện tử 45/50 văn bản, đạt 90%.')).toEqual(['Có 5.000', 'số hóa đạt 60%', 'ký duyệt văn bản điện tử 45/50', 'ký duyệt văn bản điện tử 45/50 văn bản, đạt 90%'])
})

describe('scope and time', () => {
  test('agencies and places named before it, those in brackets left out', () => {
    const scopes = (text: string) => read(text).map(scopeOf)
    expect(scopes('Sở Tư pháp và UBND phường Nha Trang (cùng xã Cam Lâm) đạt 90,2%, Sở Nội vụ đạt 80%.')).toEqual(['sở tư; ubnd phường nha trang', 'sở tư; ubnd phường nha trang; sở nội'])
    expect(scopes('Đạt 90,2% tại Sở Y tế.')).toEqual([''])
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
