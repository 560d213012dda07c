import { expect, test } from 'vitest'
import { maskCitations, maskLinks, maskSign } from '../../src/rules/text/masked.ts'

/** What is blotted out stands as one sign. */
const shown = (masked: string) => masked.replace(new RegExp(`${maskSign}+`, 'g'), '…')

test.each([
  ['Vào https://dichvucong.gov.vn/a?b=1, rồi hỏi.', 'Vào …, rồi hỏi.'],
  ['Vào (HTTP://A.VN) hoặc www.b.com.', 'Vào (…) hoặc ….'],
  ['Tại dichvucong.gov.vn, khanhhoa.gov.vn/tin/12.', 'Tại …, ….'],
  ['Thư gửi van-thu.ca@khanhhoa.gov.vn; hết.', 'Thư gửi …; hết.'],
  ['Tên miền .vn, tệp so-lieu.xlsx và 12.500 hồ sơ.', 'Tên miền .vn, tệp so-lieu.xlsx và 12.500 hồ sơ.'],
  ['Gõ liền: hết ngày.vn và sổ.com.', 'Gõ liền: hết ngày.vn và sổ.com.'],
  ['Không có địa chỉ.', 'Không có địa chỉ.'],
])('addresses: %s', (text, masked) => {
  expect(shown(maskLinks(text))).toBe(masked)
  expect(maskLinks(text)).toHaveLength(text.length)
})

test.each([
  ['Theo 4800/KH-UBND, 43-TTr/ĐUCA và 193/2025/QH15.', 'Theo …, … và ….'],
  ['Đạt 45/50 hồ sơ ngày 15/4/2026, 12-15 xã.', 'Đạt 45/50 hồ sơ ngày 15/4/2026, 12-15 xã.'],
  ['Xem a.vn theo 02a/CT-TTg.', 'Xem … theo ….'],
])('numbers of documents too: %s', (text, masked) => expect(shown(maskCitations(text))).toBe(masked))
