import { expect, test } from 'vitest'
import { joinPoints } from '../../src/rules/text/joined.ts'
import { passagesOf } from './passages-of.ts'

const joined = (text: string) => joinPoints(passagesOf(text)).map(one => one.text)
const list = 'Có 45 hồ sơ, trong đó:\n- Cấp tỉnh 15;\n- Cấp xã 30.\n\nHết.'

test('points down to the one that ends in a full stop go with the line that announces them', () => {
  expect(joined(list)).toEqual(['Có 45 hồ sơ, trong đó:\nCấp tỉnh 15;\nCấp xã 30.', 'Hết.'])
  expect(joined(`Mở đầu.\n\n${list}`)).toEqual(['Mở đầu.', 'Có 45 hồ sơ, trong đó:\nCấp tỉnh 15;\nCấp xã 30.', 'Hết.'])
  expect(joined('Gồm: \n- Một;\n- Hai. \n\n- Ba.')).toEqual(['Gồm: \nMột;\nHai. ', 'Ba.'])
})

test.each([
  ['one point', 'Gồm:\n- Một.\n\nHết.'],
  ['no line that announces', 'Gồm.\n- Một;\n- Hai.'],
  ['a paragraph among the points', 'Gồm:\n- Một;\n\nHai;\n\n- Ba.'],
  ['a point that announces others', 'Gồm:\n- Một:\n+ Hai;\n+ Ba;\n- Bốn.'],
  ['no full stop', 'Gồm:\n- Một;\n- Hai'],
  ['nothing behind it', 'Gồm:'],
])('%s stays as it is', (_, text) => {
  const passages = passagesOf(text)
  const first = joinPoints(passages)[0]!
  expect(first.text).toBe(passages[0]!.text)
})

test('without a list every passage is itself', () => {
  const passages = passagesOf('Gồm:\n- Một.\n\nHết.')
  expect(joinPoints(passages)).toEqual(passages)
})

test('places and marks of notes are those of the points', () => {
  const source = 'Có 45[^1] hồ sơ:\n- Cấp tỉnh[^2] 15;\n- Cấp xã 30[^3].'
  const [whole] = joinPoints(passagesOf(source))
  const shown = (start: number, end: number) => {
    const span = whole!.spanOf(start, end)
    return span.source.text.slice(span.start, span.end)
  }
  const at = (words: string) => whole!.text.indexOf(words)
  expect(['Có 45', 'Cấp tỉnh', '15', 'Cấp xã', '30'].map(words => shown(at(words), at(words) + words.length))).toEqual(['Có 45', 'Cấp tỉnh', '15', 'Cấp xã', '30'])
  expect(shown(at('15'), at('30') + 2)).toBe('15;')
  expect(whole!.marks.map(({ note, at }) => [note, whole!.text.slice(0, at).split(/\s/).at(-1)])).toEqual([[1, '45'], [2, 'tỉnh'], [3, '30']])
})
