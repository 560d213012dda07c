import { expect, test } from 'vitest'
import { pairsIn } from '../../src/rules/text/pairs.ts'

const pairs = (text: string) => pairsIn(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Đã cấp 393.249/419.886 thẻ.', ['393.249/419.886']],
  ['Đã cấp 393.249 / 419.886 thẻ.', ['393.249 / 419.886']],
  ['Có 0/16 bệnh viện.', ['0/16']],
  ['Có 45 hồ sơ/50 hồ sơ, 7 xã/9 xã.', ['45 hồ sơ/50', '7 xã/9']],
  ['Đạt 45 hồ sơ/50.', ['45 hồ sơ/50']],
  ['Số hóa 3.348 trên 3.458.', ['3.348 trên 3.458']],
  ['Số hóa 3.348 hồ sơ trên tổng số 3.458 hồ sơ.', ['3.348 hồ sơ trên tổng số 3.458']],
  ['Số hóa 3.348 hồ sơ, trong tổng số hồ sơ là 3.458.', ['3.348 hồ sơ, trong tổng số hồ sơ là 3.458']],
  ['Cấp 45/50 và 30/40 hồ sơ.', ['45/50', '30/40']],
  ['Có 12/16 xã, 31/12 hồ sơ.', ['12/16', '31/12']],
  ['Đạt 32/12 chỉ tiêu, 31/13 việc; 24/8 lượt.', ['32/12', '31/13', '24/8']],
  ['Có 12/34 xã, 60/63 đơn vị.', ['12/34', '60/63']],
  ['Có 12/35 tỉnh.', ['12/35']],
  ['Có 12/34 xã của tỉnh.', ['12/34']],
  ['Có 6/12 xã đến nay đã xong.', ['6/12']],
  ['Đạt 32/12.', ['32/12']],
  ['Xử lý 45 trên 50 trên 60.', ['45 trên 50']],
])('%s holds %j', (text, found) => expect(pairs(text)).toEqual(found))

test.each([
  ['rates and what is beside them', 'Đạt 45% / 50 hồ sơ, 45 / 50%.'],
  ['digits that can not be read', 'Đạt 1.96.225/50 hồ sơ, 50/1.96.225 hồ sơ.'],
  ['of nothing', 'Đạt 5/0 hồ sơ.'],
  ['a chain', 'Số nhà 45/50/60 và 45 / 50 / 60, 45/50 /60 đã gửi.'],
  ['a day without a noun', 'Xong 31/12.'],
  ['a chain into a code', 'Theo số 12/26/QĐ đã gửi.'],
  ['what is far apart', `Tiếp nhận 45 hồ sơ${' hợp lệ'.repeat(9)} trên tổng số 50 hồ sơ.`],
  ['what is far apart in long words', 'Có 45 trường nghiệp nghiêng những trường thường trên tổng số những trường thường nghiệp là 50.'],
  ['so many to each', 'Bố trí 02 cán bộ/01 điểm thu nhận.'],
  ['days', 'Đến 30/6 đã xong, hoàn thành trước 15/4. Xong 30/6.'],
  ['days before a verb or another day', 'Kết thúc 30/6 và 12/7 là hạn, 10/5 đến 15/5 đã nộp, 2/9 năm nay.'],
  ['round the clock', 'Hoạt động 24/7.'],
  ['ranks', 'Xếp hạng 7/34, đứng thứ 12/63, vị trí: 5/40 toàn quốc.'],
  ['ranks among provinces', 'Đạt 7/34 tỉnh, 7/63 địa phương.'],
  ['two numbers in a row', 'Có 45 hồ sơ, 50 thẻ.'],
])('%s is no pair: %s', (_, text) => expect(pairs(text)).toEqual([]))

test('a day is one behind a word of time, and so many of so many before a noun', () => {
  expect(pairs('Đã có 6/12 xã báo cáo.')).toEqual(['6/12'])
  expect(pairs('Hoàn thành trước 6/12 các xã báo cáo.')).toEqual([])
  expect(pairs('Trực 24/7 ngày.')).toEqual(['24/7'])
})
