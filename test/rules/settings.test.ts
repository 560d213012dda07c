import { expect, test } from 'vitest'
import { areApart, settingsOf } from '../../src/rules/text/settings.ts'
import { passagesOfLines } from './passages-of-lines.ts'

const settings = (text: string, notes: Readonly<Record<number, string>> = {}) => settingsOf(passagesOfLines(text, notes))

test('a passage has the heading above it and the one above that', () => {
  expect(settings('Mở đầu.\n\n# I\n\n## Một\n\nĐoạn.\n\n## Hai\n\nĐoạn.\n\n# II\n\nĐoạn.').map(({ heading, parent }) => [heading, parent])).toEqual([
    [-1, -1], [1, -1], [2, 1], [2, 1], [4, 1], [4, 1], [6, -1], [6, -1],
  ])
})

test('a section is that of the agency or place that its heading names', () => {
  const owners = settings('# Sở Y tế: kết quả\n\nĐoạn.\n\n# Các phường Nha Trang\n\n# Hộ tịch\n\n# Kết quả của Sở Y tế\n\nĐoạn.').map(({ owner }) => owner)
  expect(owners).toEqual(['sở y tế', 'sở y tế', 'các phường nha trang', null, null, null])
})

test.each([
  ['Lĩnh vực Hộ tịch', 'lĩnh vực hộ tịch'],
  ['Một hai ba bốn năm sáu bảy tám', 'một hai ba bốn năm sáu bảy tám'],
  ['Một  hai ba bốn năm sáu bảy   tám', 'một  hai ba bốn năm sáu bảy   tám'],
  ['Một hai ba bốn năm sáu bảy tám chín mười: ', 'một hai ba bốn năm sáu bảy tám chín mười: '],
  ['Một hai ba bốn năm sáu bảy tám chín', null],
  ['Một: hai ba bốn năm sáu bảy tám chín', null],
  ['Lĩnh vực hộ tịch.', null],
  ['Lĩnh vực hộ tịch; ', null],
  ['Lĩnh vực hộ tịch; đất đai', 'lĩnh vực hộ tịch; đất đai'],
  ['Lĩnh vực 4', null],
])('%j as a label is %j', (text, label) => expect(settings(`${text}\n\nĐoạn có 5 hồ sơ.`)[1]!.label).toBe(label))

test('a label is forgotten under the next heading, and in notes', () => {
  expect(settings('Hộ tịch\n\nCó 5.[^1]\n\n# II\n\nCó 6.', { 1: 'Chú thích.' }).map(({ label }) => label)).toEqual(['hộ tịch', 'hộ tịch', null, null, null])
  expect(settings('# Sở Y tế\n\n## Một\n\nCó 5.[^1]', { 1: 'Có 6.' }).at(-1)).toEqual({ heading: -1, parent: -1, owner: null, label: null })
})

test('passages are apart in sections side by side, by their labels, by agencies that speak', () => {
  const none = { heading: 2, parent: 1, owner: null, label: null }
  const apart = (a: object, b: object) => areApart({ ...none, ...a }, { ...none, ...b })
  expect([apart({}, {}), apart({ heading: 3 }, {}), apart({ heading: 3, parent: 0 }, {}), apart({ parent: -1 }, { heading: 3, parent: -1 }), apart({ parent: 0 }, { heading: 3, parent: 0 })])
    .toEqual([false, true, false, false, true])
  expect([apart({ owner: 'a' }, { owner: 'b' }), apart({ owner: 'a' }, { owner: 'a' }), apart({ owner: 'a' }, {}), apart({}, { owner: 'a' })]).toEqual([true, false, false, false])
  expect([apart({ label: 'a' }, { label: 'b' }), apart({ label: 'a' }, { label: 'a' }), apart({ label: 'a' }, {})]).toEqual([true, false, false])
})
