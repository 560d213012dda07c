import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/yaml/read-plain.ts'
import { sourceToPlainYaml } from '../../src/yaml/source-to-plain-yaml.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'

/** What the parser makes of a text; null where it has something to say against it. */
function parsed(text: string): unknown {
  let isBad = false
  const file = sourceToYaml(() => { isBad = true }, { path: 'a.yaml', text })
  return isBad || !file ? null : file.value
}

const commune = `# yaml-language-server: $schema=../../../schemas/commune.schema.json
commune: nam-nha-trang   # phường
submitted: 13/4/2026
indicators:

  can-cuoc: { value: 967.494, total: 2.226.350 }
  kiosk: 22
  trong:
  cay:
    value: 12,5
    parts:
      # ghi chú
      a: 1
      b: null
`

test('a commune\'s file is read without the parser, and to the same value', () => {
  expect(readPlain(commune)).toEqual(parsed(commune))
  expect(readPlain(commune)).toMatchObject({ commune: 'nam-nha-trang', indicators: { 'can-cuoc': { value: '967.494', total: '2.226.350' }, trong: null, cay: { value: '12,5', parts: { a: '1', b: null } } } })
})

test.each(['name: Xã Đông Hải', 'name: "Nam Nha Trang"', "name: 'a: b'", 'a: { name: Số 1, kind: xã }', 'a: 1.000 # nghìn', 'a: 100%', 'a: 13/4/2026', 'a: Null', 'a:   2  '])('%j is plain', text => {
  expect(readPlain(text)).not.toBeNull()
  expect(readPlain(text)).toEqual(parsed(text))
})

test.each([
  '', '# gì đó', 'a', '- a', 'a: - b', 'a: [1]', 'a: b: c', 'a: &x 1', 'a: *x', 'a: !x 1', 'a: |\n  b', 'a: >-\n  b', 'a: 1\n  b', 'a: 1\n  b: 2', 'a: 1\na: 2', 'a:\n  b: 1\n c: 2', ' a: 1\nb: 2',
  'a: { value: 10,8 }', 'a: { value: 1,8, total: 2 }', 'a: { b: { c: 1 } }', 'a: { b: 1', 'a: "\\n"', 'a: "b', '<<: 1', 'constructor: 1', '__proto__: 1', 'a:\tb', '\ta: 1', 'a: b\tc', '---\na: 1', 'a: 1\n...', '%a: 1', 'a: @b', 'a: -5', 'a: ~', 'a:1', 'A: 1', 'a: b#c',
])('%j is left to the parser', text => expect(readPlain(text)).toBeNull())

describe('a place is that of the parser', () => {
  const file = sourceToPlainYaml(() => {}, { path: 'a.yaml', text: commune })!
  test.each([[['indicators', 'can-cuoc', 'total'], '2.226.350'], [['indicators', 'cay', 'parts', 'a'], '1'], [['commune'], 'nam-nha-trang']])('%j', (path, written) => {
    const { start, end } = file.spanOfValue(path)
    expect(commune.slice(start, end)).toBe(written)
  })
})

const piece = fc.constantFrom('a', 'b', 'c-d', ':', ': ', ' ', '  ', '    ', '\n', '\n', '{ ', ' }', ', ', ',', '1', '2.000', '12,5', '#', ' # x', '"', "'", '-', '- ', 'Xã Đông', 'null', '~', '%', '\t', '[', ']', '|', '>', '&', '*', '!', '@', '\\', '?', '<<', '.', '/', '(', ')', '_', '---\n', 'a: 1\n', 'b:\n  ', 'c: { value: 1, total: 2 }\n')

test('whatever is read without the parser is what the parser reads', () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
    const text = pieces.join('')
    const value = readPlain(text)
    if (value !== null) expect(value).toEqual(parsed(text))
  }), { numRuns: 4000, seed: 7 })
})

test('nor does a change of one character fool it', () => {
  fc.assert(fc.property(fc.nat(commune.length - 1), fc.constantFrom(...' \n:#,{}"\'-~%ạA1\t|>&*!'), (at, sign) => {
    for (const text of [commune.slice(0, at) + sign + commune.slice(at + 1), commune.slice(0, at) + sign + commune.slice(at), commune.slice(0, at) + commune.slice(at + 1)]) {
      const value = readPlain(text)
      if (value !== null) expect(value).toEqual(parsed(text))
    }
  }), { numRuns: 1000, seed: 7 })
})
