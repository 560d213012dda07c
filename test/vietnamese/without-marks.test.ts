import { expect, test } from 'vitest'
import { slugOf, withoutMarks } from '../../src/vietnamese/without-marks.ts'

test.each([
  ['Đề án 06', 'de an 06'],
  ['Ưu tiên; NGƯỜI nghèo, đỡ đần', 'uu tien; nguoi ngheo, do dan'],
  ['Quý Ủy viên'.normalize('NFD'), 'quy uy vien'],
  ['kiosk', 'kiosk'],
])('%s', (text, plain) => expect(withoutMarks(text)).toBe(plain))

test.each([
  ['Sở Y tế', 'so-y-te'],
  ['  UBND tỉnh – Văn phòng (2026) ', 'ubnd-tinh-van-phong-2026'],
  ['Đ', 'd'],
  ['–', null],
  ['', null],
])('an id of "%s"', (text, slug) => expect(slugOf(text)).toBe(slug))
