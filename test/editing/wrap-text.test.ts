import { expect, test } from 'vitest'
import { wrapText } from '../../src/editing/wrap-text.ts'

test('each sentence begins a line', () => {
  expect(wrapText('Sở đã báo cáo. Các đơn vị đang làm. *Kết quả tốt.*', 80)).toEqual(['Sở đã báo cáo.', 'Các đơn vị đang làm.', '*Kết quả tốt.*'])
})

test('what only looks like a sentence end is none', () => {
  expect(wrapText('Bệnh viện TP. Nha Trang, điểm 1. Mục 2.3. về KT. TỔ TRƯỞNG và số 1.234 hồ sơ', 200)).toHaveLength(1)
})

test('a long sentence is parted behind its clauses first, then its commas, then before a joining word', () => {
  expect(wrapText('đã thu nhận hồ sơ của người dân; đã cấp thẻ cho người cao tuổi', 50)).toEqual(['đã thu nhận hồ sơ của người dân;', 'đã cấp thẻ cho người cao tuổi'])
  expect(wrapText('các cơ quan đang chuẩn hóa số liệu, bổ sung hồ sơ còn thiếu', 40)).toEqual(['các cơ quan đang chuẩn hóa số liệu,', 'bổ sung hồ sơ còn thiếu'])
  expect(wrapText('lực lượng công an xã vận động nhân dân và hỗ trợ người cao tuổi', 45)).toEqual(['lực lượng công an xã vận động nhân dân', 'và hỗ trợ người cao tuổi'])
})

test('a tag is never parted, nor where two blanks stand', () => {
  expect(wrapText('đạt {{rate "mot-ma-chi-tieu-rat-dai" of="total"}} số hộ', 20)).toEqual(['đạt', '{{rate "mot-ma-chi-tieu-rat-dai" of="total"}}', 'số hộ'])
  expect(wrapText('một  hai  ba  bốn', 5)).toEqual(['một  hai  ba  bốn'])
})

test('lines joined by blanks give the text again, whatever the width', () => {
  const text = 'Đến nay đã thu nhận {{pair "can-cuoc"}} nhân khẩu (*đạt {{rate "can-cuoc"}}*); trong đó, theo báo cáo của Sở Y tế, có 15 hồ sơ: chậm. Đề nghị rà soát!'
  for (let width = 5; width < 140; width += 3) expect(wrapText(text, width).join(' ')).toBe(text)
})

test('no line is longer than the width where it can be helped', () => {
  const text = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(20).trim()
  for (const line of wrapText(text, 40)) expect(line.length).toBeLessThanOrEqual(40)
})
