import { expect, test } from 'vitest'
import { claimsAll } from '../../src/rules/text/part-labels.ts'

test.each([
  ['12 cán bộ nam, 15 cán bộ nữ', true],
  ['nữ 15, nam 12', true],
  ['12 cán bộ nam, thêm 3 lớp nữa', false],
  ['12 doanh nghiệp vinanam, 15 lao động nữ', false],
  ['5 hồ sơ cấp tỉnh, 7 hồ sơ cấp xã', true],
  ['5 trường tư thục, 7 trường công lập', true],
  ['5 trường ngoài công lập', false],
  ['5 hồ sơ đúng hạn, còn lại 3 hồ sơ', true],
])('whether the whole is divided into %s', (words, all) => {
  expect(claimsAll(words)).toBe(all)
})
