import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parseSource } from '../../src/yaml/parse-source.ts'
import { plainToYaml } from '../../src/yaml/plain-to-yaml.ts'
import { readPlain } from '../../src/yaml/read-plain.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'
import type { Path, YamlFile } from '../../src/yaml/yaml-file.ts'
import { root } from '../support/command-line.ts'

const agency = `# yaml-language-server: $schema=../../../schemas/agency.schema.json
agency: so-y-te   # Sở
submitted: 13/4/2026
indicators:

  can-cuoc: { value: 967.494, total: 2.226.350, parts: { a: 1, b: 'x, y' } }
  kiosk: -22
  trong:
  trong-2: # chưa có
  cay:
    value: 12,5
    parts:
      # ghi chú
      a: 1
      b: null
'3': { bold: không }
documents:
  - type: Kế hoạch
    number: 2185/KH-SYT   # số

  - { type: Công văn, names: [Một, "Hai", 'Ka K''Oi'] }
lists:
- mot: hai
- Nguyễn Văn A
paragraphs:
  vien-phi: >-
    Trong lĩnh vực y tế, {{rate "y-te"}} cơ sở
    (*{{count "y-te"}} cơ sở*).

    - Đoạn hai # không phải ghi chú
  # ghi chú
  kho-khan: |-
    - Một
      hai
    ba


  nua: |
    một: hai
  cuoi: >
    hết

`

/** What the parser makes of a text; null where it has something to say against it. */
function parsed(text: string): YamlFile | null {
  const found: Diagnostic[] = []
  const file = parseSource(diagnostic => void found.push(diagnostic), { path: 'a.yaml', text })
  return found.length > 0 ? null : file
}

/** The two ways of reading must agree on the value and on every place. */
function compare(text: string): 'plain' | 'left' {
  const plain = readPlain(text)
  if (!plain) return 'left'
  const whole = parsed(text)
  expect(whole, text).not.toBeNull()
  expect(plain.value, text).toEqual(whole!.value)
  expect(JSON.stringify(plain.value)).toBe(JSON.stringify(whole!.value))
  const mine = plainToYaml(whole!.source, plain, () => whole!)
  for (const [path, value] of everyPath(plain.value)) {
    expect([path, mine.spanOfValue(path)]).toEqual([path, whole!.spanOfValue(path)])
    expect([path, mine.spanOfKey(path)]).toEqual([path, whole!.spanOfKey(path)])
    if (typeof value !== 'string') continue
    for (let at = 0; at <= value.length + 1; at++) {
      expect([path, at, mine.spanInText(path, at, at + 1)]).toEqual([path, at, whole!.spanInText(path, at, at + 1)])
      expect([path, at, mine.spanInText(path, at, at)]).toEqual([path, at, whole!.spanInText(path, at, at)])
      expect([path, at, mine.spanInText(path, 0, at)]).toEqual([path, at, whole!.spanInText(path, 0, at)])
    }
  }
  return 'plain'
}

/** Also one below each that isn't written. */
function everyPath(value: unknown, path: Path = []): [Path, unknown][] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [[path, value], [[...path, 'x-y'], null], ...below.flatMap(([key, inner]) => everyPath(inner, [...path, Array.isArray(value) ? Number(key) : key]))]
}

test('an agency\'s file is read without the parser, to the same value and the same places', () => {
  expect(compare(agency)).toBe('plain')
  expect(readPlain(agency)!.value).toMatchObject({
    agency: 'so-y-te', 3: { bold: 'không' }, lists: [{ mot: 'hai' }, 'Nguyễn Văn A'],
    indicators: { 'can-cuoc': { value: '967.494', parts: { b: 'x, y' } }, kiosk: '-22', trong: null, 'trong-2': null, cay: { value: '12,5', parts: { a: '1', b: null } } },
    documents: [{ number: '2185/KH-SYT' }, { names: ['Một', 'Hai', "Ka K'Oi"] }],
    paragraphs: { 'vien-phi': 'Trong lĩnh vực y tế, {{rate "y-te"}} cơ sở (*{{count "y-te"}} cơ sở*).\n- Đoạn hai # không phải ghi chú', 'kho-khan': '- Một\n  hai\nba', nua: 'một: hai\n', cuoi: 'hết\n' },
  })
})

describe('files of the sample', () => {
  const names = ['bao-cao.yaml', ...['data', 'templates', 'starter/templates'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml')).map(name => join(folder, name)))]
  const textOf = (name: string) => readFileSync(join(root, name), 'utf8').normalize('NFC')
  test.each(names)('%s is read to the same value and places', name => void compare(textOf(name)))
  test('are read without the parser, but for a few at most', () => {
    expect(names.filter(name => readPlain(textOf(name)) === null).length).toBeLessThanOrEqual(names.length / 20)
  })
})

test.each([
  'name: Xã Đông Hải', 'name: "Nam Nha Trang"', "name: 'a: b'", 'a: { name: Số 1, kind: xã }', 'a: 1.000 # nghìn', 'a: 1.000 #nghìn', 'a: b #c', 'a: b c # d', 'a: b c #cần xác nhận', 'a: b c#d', 'a: 100%', 'a: 13/4/2026', 'a: Null', 'a:   2  ', '- a', 'a: [1]', 'a: { b: { c: 1 } }', 'a: -5', 'a: ~', 'A: 1', 'a: b#c',
  'a: |-\n  b', 'a: >-\n  b\n  c', "a: ''", 'a: ""', "a: 'b''c'", 'a: b:c', 'a: >-\n  b\n# x\nc: 1', 'a:\n- b\n- c\nd: 1', '- a: 1\n  b: 2\n-   a: 1\n    b: 2', 'a: b \\ c', 'a: []', 'a: { }', 'a: [ [], { b: [] } ]', 'a: [] # x', '- {}', 'a: |\n  b\n\n\n', 'a: |-\n\n\nb: 1',
])('%j is read to the same value and places', text => void compare(text))

test.each([
  '', '# gì đó', 'a', 'a: - b', 'a: b: c', 'a: &x 1', 'a: *x', 'a: !x 1', 'a: 1\n  b', 'a: 1\n  b: 2', 'a: 1\na: 2', 'a:\n  b: 1\n c: 2', ' a: 1\nb: 2', 'a: |\n  b', 'a: >-\n  b\n   c', 'a: |-\n  b\n c', 'a: |-\n  b \n  c', 'a: |+\n  b\n', 'a: >2\n    b\n',
  'a: { value: 10,8 }', 'a: { value: 1,8, total: 2 }', 'a: { b: 1', 'a: "\\n"', 'a: "b', '<<: 1', 'constructor: 1', '__proto__: 1', 'a:\tb', '\ta: 1', 'a: b\tc', '---\na: 1', 'a: 1\n...', 'a: b c #1', '- b c #d', 'a: { b: c d #e }', '%a: 1', 'a: @b', 'a:1', '- - a', 'a: [,]', 'a: { , }', 'a: [1,]', 'a: ? b', 'a: b\u00a0c', '"a": 1',
])('%j is left to the parser', text => expect(readPlain(text)).toBeNull())

test('the limits of the parser hold for a text that is read without it', () => {
  const many = 'a:\n' + '- { b: 1, c: 2, d: 3 }\n'.repeat(60_000)
  expect(readPlain(many)).toBeNull()
  expect(sourceToYaml(() => {}, { path: 'a.yaml', text: many })).toBeNull()
})

const piece = fc.constantFrom('a', 'b', 'c-d', ':', ': ', ' ', '  ', '    ', '\n', '\n', '\n\n', '{ ', ' }', ', ', ',', '1', '2.000', '12,5', '#', ' # x', '"', "'", '-', '- ', ' #x', ' #1', '\n- ', '\n  - ', 'Xã Đông', 'null', '~', '%', '\t', '[', ']', '|', '>', '>-\n', '|-\n', '|\n  ', '&', '*', '!', '@', '\\', '?', '<<', '.', '/', '(', ')', '_', '---\n', 'a: 1\n', 'b:\n  ', 'c: { value: 1, total: 2 }\n', 'd: >-\n    x\n    y\n', '- e: f\n  g: h\n')

test('whatever is read without the parser is what the parser reads', () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), pieces => void compare(pieces.join(''))), { numRuns: Number(process.env.FUZZ_RUNS ?? 4000), seed: Number(process.env.FUZZ_SEED ?? 7) })
})

test('nor does a change of one character fool it', () => {
  fc.assert(fc.property(fc.nat(agency.length - 1), fc.constantFrom(...' \n:#,{}"\'-~%ạA1\t|>&*![]?'), (at, sign) => {
    for (const text of [agency.slice(0, at) + sign + agency.slice(at + 1), agency.slice(0, at) + sign + agency.slice(at), agency.slice(0, at) + agency.slice(at + 1)]) compare(text)
  }), { numRuns: Number(process.env.FUZZ_RUNS ?? 150), seed: Number(process.env.FUZZ_SEED ?? 7) })
})

test('a long text without a sign of YAML is no fault of the program', () => {
  expect(readPlain('Ð '.repeat(600_000))).toBeNull()
})
