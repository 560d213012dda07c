import { expect, test } from 'vitest'
import { ratedPairsIn } from '../../src/rules/text/rated-pairs.ts'
import { proposalsOf } from '../../src/transcript/proposals.ts'

const found = (words: string) => proposalsOf([{ owner: 'report', words }]).map(({ value, total, unit }) => ({ value, total, unit }))

test.each([
  ['Toàn tỉnh đã giải ngân vốn 12,9 tỷ đồng trong tổng số 64,8 tỷ đồng.', [{ value: 12.9, total: 64.8, unit: 'tỷ đồng' }]],
  ['Đã giải ngân vốn 12,9/64,8 tỷ đồng.', [{ value: 12.9, total: 64.8, unit: 'tỷ đồng' }]],
  ['Đã số hóa 967 nghìn hồ sơ.', [{ value: 967, total: null, unit: 'nghìn hồ sơ' }]],
  ['Đã số hóa 967.494/2.226.350 hồ sơ.', [{ value: 967494, total: 2226350, unit: 'hồ sơ' }]],
  ['Đã giải ngân vốn 900 triệu đồng trong tổng số 1,2 tỷ đồng.', [{ value: 900, total: null, unit: 'triệu đồng' }, { value: 1.2, total: null, unit: 'tỷ đồng' }]],
])('a figure is proposed as it was written: %s', (words, proposals) => expect(found(words)).toEqual(proposals))

test('figures of two scales have no rate that could be wrong', () => {
  expect(ratedPairsIn('Đã giải ngân 900 triệu đồng trong tổng số 1,2 tỷ đồng, đạt 75%.')).toEqual([])
  expect(ratedPairsIn('Đã giải ngân 0,9 tỷ đồng trong tổng số 1,2 tỷ đồng, đạt 70%.').map(({ exact }) => exact)).toEqual([75])
})

test.each([
  ['Số hóa 1.214.066/1.286.540 trường hợp hộ tịch, đạt 94,37%.', 'Số hóa trường hợp hộ tịch'],
  ['Kinh phí bố trí cho Đề án 06 là 21,4 tỷ đồng; đã giải ngân vốn 119,8 tỷ đồng.', 'Giải ngân vốn'],
  ['Từ đầu năm có 118.472 giao dịch thanh toán trực tuyến.', 'Giao dịch thanh toán trực tuyến'],
])('its name is made of the words that say what it is: %s', (words, label) => {
  expect(proposalsOf([{ owner: 'report', words }]).at(-1)!.label).toBe(label)
})
