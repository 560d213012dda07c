import { describe, expect, test } from 'vitest'
import { beginningsOf, isSameNoun, namesOf, nounOf } from '../../src/rules/text/nouns.ts'

const noun = (name: string) => nounOf(name)!

describe('the noun behind a number', () => {
  test.each([
    ['kế hoạch', 'kế hoạch', 'văn bản', false],
    ['kế hoạch và quyết định', 'kế hoạch', 'văn bản', false],
    ['xã', 'xã', 'cơ sở', false],
    ['trẻ', 'trẻ', 'người', false],
    ['trẻ em được tiêm', 'trẻ em', 'người', false],
    ['phó trưởng ban', 'phó trưởng ban', 'người', false],
    ['cơ sở', 'cơ sở', 'cơ sở', true],
    ['cơ sở kinh doanh', 'cơ sở', 'cơ sở', true],
    ['cơ sở dữ liệu', 'cơ sở dữ liệu', 'việc', false],
    ['cơ sở dữ liệu quốc gia', 'cơ sở dữ liệu', 'việc', false],
    ['thủ tục hành chính', 'thủ tục hành chính', 'thủ tục', false],
    ['hồ sơ sức khỏe điện tử', 'hồ sơ sức khỏe', 'khác', false],
  ])('%s: %s', (words, name, family, isGeneric) => {
    expect(nounOf(words)).toEqual({ name, family, isGeneric })
  })

  test.each(['', 'hoạch', 'của kế hoạch', 'rất nhiều kế hoạch', 'kếhoạch', 'xãhội'])('%j: none', words => {
    expect(nounOf(words)).toBeNull()
  })
})

test.each([
  ['tthc', 'thủ tục', true],
  ['thủ tục hành chính', 'tthc', true],
  ['htx', 'hợp tác xã', true],
  ['dịch vụ công', 'dvctt', true],
  ['lớp tập huấn', 'lớp', true],
  ['lớp', 'lớp tập huấn', true],
  ['máy', 'máy in', true],
  ['máy tính', 'máy in', false],
  ['tổ', 'tổ trưởng', true],
  ['tin', 'tin bài', true],
  ['bài', 'tin bài', false],
  ['sở', 'cơ sở', false],
  ['ban', 'bản', false],
])('%s and %s are one thing: %s', (one, other, isSame) => {
  expect(isSameNoun(noun(one), noun(other))).toBe(isSame)
})

test.each([
  ['thủ tục', ['thủ', 'tthc', 'thủ']],
  ['tthc', ['thủ', 'tthc', 'thủ']],
  ['hợp tác xã', ['hợp', 'htx']],
  ['xã', ['xã']],
  ['kế hoạch', ['kế']],
  ['trung tâm', ['trung', 'ttyt']],
])('%s may begin with %j', (name, beginnings) => {
  expect(beginningsOf(noun(name))).toEqual(beginnings)
})

test('the names of a family, the longest first, the generic ones among them', () => {
  const names = namesOf('thiết bị').split('|')
  expect(names).toContain('thiết bị')
  expect(names).toContain('máy')
  expect(names.indexOf('máy tính')).toBeLessThan(names.indexOf('máy'))
  expect(names.map(({ length }) => length)).toEqual(names.map(({ length }) => length).toSorted((a, b) => b - a))
  expect(namesOf('tiền').split('|').toSorted()).toEqual(['usd', 'vnđ', 'đồng'])
})
