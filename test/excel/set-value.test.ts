import { describe, expect, test } from 'vitest'
import { withItems } from '../../src/editing/set-items.ts'
import { withValue } from '../../src/editing/set-value.ts'
import { withoutMarks } from '../../src/editing/without-marks.ts'
import type { Value } from '../../src/editing/print-value.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'

const order = ['agency', 'submitted', 'indicators', 'documents', 'paragraphs', 'a', 'b', 'c']
const set = (text: string, path: (string | number)[], value: Value, layout: 'braces' | 'lines' = 'braces') => withValue(text, { path, value, order, layout })

describe('one value is set and all else stays as it is written', () => {
  test.each<[string, string, (string | number)[], Value, string]>([
    ['an empty entry', 'x: # nhớ\ny: 1\n', ['x'], '22', 'x: 22 # nhớ\ny: 1\n'],
    ['an empty entry at the end', 'a: 1\nx:', ['x'], '22', 'a: 1\nx: 22'],
    ['a number', 'x:   1.000  # cũ\n', ['x'], '2.000', 'x: 2.000  # cũ\n'],
    ['quoted words', "x: 'a: b'\n", ['x'], 'c', 'x: c\n'],
    ['in braces', 'x: { value: 1 , total: 2 } # tổng\n', ['x', 'value'], '3', 'x: { value: 3 , total: 2 } # tổng\n'],
    ['emptied in braces', 'x: { value: , total: }\n', ['x', 'value'], '3', 'x: { value: 3, total: }\n'],
    ['the last one emptied in braces', 'x: { value: , total: }\n', ['x', 'total'], '3', 'x: { value: , total: 3 }\n'],
    ['a decimal in braces', 'x: { value: 1 }\n', ['x', 'value'], '5,5', "x: { value: '5,5' }\n"],
    ['a new one in braces', 'x: { value: 1 }\n', ['x', 'month'], '5', 'x: { value: 1, month: 5 }\n'],
    ['a new one behind an emptied one', 'x: { value: }\n', ['x', 'month'], '5', 'x: { value: , month: 5 }\n'],
    ['a new one in its order in braces', 'x: { c: 1 }\n', ['x', 'b'], '5', 'x: { b: 5, c: 1 }\n'],
    ['into empty braces', 'x: {}\n', ['x', 'month'], '5', 'x: { month: 5 }\n'],
    ['several lines in braces', 'x: { value: a, total: b }\n', ['x', 'value'], '- một\n\n- "hai"', 'x: { value: "- một\\n\\n- \\"hai\\"", total: b }\n'],
    ['new ones of several lines in braces', 'x: { a: { b: 1 } }\n', ['x', 'c'], [{ a: 'một\nhai', b: null }], 'x: { a: { b: 1 }, c: [{ a: "một\\nhai", b: }] }\n'],
    ['deep in braces', 'x: { parts: { a: 1, b: 2 } }\n', ['x', 'parts', 'b'], '9', 'x: { parts: { a: 1, b: 9 } }\n'],
    ['a group of lines', 'x:\n  # hai phần\n  a: 1\n  b: 2 # xã\ny: 1\n', ['x', 'b'], '9', 'x:\n  # hai phần\n  a: 1\n  b: 9 # xã\ny: 1\n'],
    ['a new one in its order', 'x:\n  a: 1\n  c: 3\ny: 1\n', ['x', 'b'], '2', 'x:\n  a: 1\n  b: 2\n  c: 3\ny: 1\n'],
    ['a new one at the end', 'x:\n  a: 1\n', ['x', 'z'], '2', 'x:\n  a: 1\n  z: 2\n'],
    ['a group that isn\'t there', 'agency: a\n', ['indicators', 'x'], '2', 'agency: a\n\nindicators:\n  x: 2\n'],
    ['a group under an empty key', 'indicators:\n\nparagraphs:\n  p: a\n', ['indicators', 'x', 'value'], '2', 'indicators:\n  x: { value: 2 }\n\nparagraphs:\n  p: a\n'],
    ['a group between others', 'agency: a\n\nparagraphs:\n  p: a\n', ['indicators', 'x'], '2', 'agency: a\n\nindicators:\n  x: 2\n\nparagraphs:\n  p: a\n'],
    ['a scalar that becomes a group', 'i:\n  x: 5 # a\ny: 1\n', ['i', 'x'], { value: '5', total: '6' }, 'i:\n  x: { value: 5, total: 6 } # a\ny: 1\n'],
    ['words that YAML would misread', 'x: 1\n', ['x'], 'a: b # c', "x: 'a: b # c'\n"],
    ['words that begin like a list', 'x: 1\n', ['x'], '- một', "x: '- một'\n"],
    ['words with quotes', 'x: 1\n', ['x'], "'a' \"b\"", "x: '''a'' \"b\"'\n"],
    ['several lines', 'x: a\ny: 1\n', ['x'], '- một\n\n- hai', 'x: |-\n  - một\n\n  - hai\ny: 1\n'],
    ['a text under a sign', 'x: >- # ý\n  một\n  hai\n# sau\ny: 1\n', ['x'], 'ba', 'x: ba # ý\n# sau\ny: 1\n'],
    ['a text under a sign by another', 'p:\n  x: |-\n    một\n    hai\n\n  y: 1\n', ['p', 'x'], 'ba\nbốn', 'p:\n  x: |-\n    ba\n    bốn\n\n  y: 1\n'],
    ['an item of a list', 'l:\n  - { name: a, count: 1 }\n  - { name: b }\n', ['l', 1, 'name'], 'c', 'l:\n  - { name: a, count: 1 }\n  - { name: c }\n'],
    ['an item of lines', 'l:\n  - name: a\n    count: 1\n', ['l', 0, 'count'], '2', 'l:\n  - name: a\n    count: 2\n'],
    ['a new field of an item of lines', 'l:\n  - name: a\n', ['l', 0, 'count'], '2', 'l:\n  - name: a\n    count: 2\n'],
    ['a whole list', 'documents:\nx: 1\n', ['documents'], [{ a: '1', b: null }], 'documents:\n  - { a: 1, b: }\nx: 1\n'],
    ['an empty list', 'l:\n  - { a: 1 }\n  - { a: 2 }\nx: 1\n', ['l'], [], 'l: []\nx: 1\n'],
  ])('%s', (_, text, path, value, expected) => {
    const result = set(text, path, value)
    expect(result).toBe(expected)
    expect(sourceToYaml(diagnostic => expect(diagnostic).toBeNull(), { path: 'x.yaml', text: result })).not.toBeNull()
  })

  test('a long text is folded, and read back as it was', () => {
    const value = 'Đến nay đã thu nhận {{pair "can-cuoc"}} nhân khẩu (*đạt {{rate "can-cuoc"}}*); '.repeat(5).trim()
    const text = set('paragraphs:\n  p: a\n', ['paragraphs', 'p'], value)
    expect(text).toMatch(/^paragraphs:\n {2}p: >-\n {4}\S/)
    expect(sourceToYaml(() => {}, { path: 'x.yaml', text })!.value).toEqual({ paragraphs: { p: value } })
  })

  test('documents are written a field a line', () => {
    expect(set('documents:\n', ['documents'], [{ type: 'Kế hoạch', number: '1/KH-SYT', subject: 'a, b' }], 'lines'))
      .toBe('documents:\n  - type: Kế hoạch\n    number: 1/KH-SYT\n    subject: a, b\n')
  })
})

describe('items of a list', () => {
  const text = 'l:\n  # đầu\n  - { a: 1 }\n  # giữa\n  - { a: 2 } # hai\n  - { a: 3 }\nx: 1\n'
  const splice = (at: number, removed: number, ...items: string[]) => withItems(text, { path: ['l'], at, removed, items: items.map(a => ({ a })), layout: 'lines' })

  test.each<[string, string | null, string | null]>([
    ['in front', splice(0, 0, '0'), text.replace('  - { a: 1 }', '  - { a: 0 }\n  - { a: 1 }')],
    ['between', splice(1, 0, '9'), text.replace('{ a: 1 }\n', '{ a: 1 }\n  - { a: 9 }\n')],
    ['at the end', splice(3, 0, '4', '5'), text.replace('{ a: 3 }\n', '{ a: 3 }\n  - { a: 4 }\n  - { a: 5 }\n')],
    ['one goes', splice(1, 1), text.replace('  - { a: 2 } # hai\n', '')],
    ['one for another', splice(2, 1, '7'), text.replace('{ a: 3 }', '{ a: 7 }')],
    ['all of them', splice(0, 3, '7'), null],
  ])('%s', (_, result, expected) => expect(result).toBe(expected))

  test('at the end of a file without a line end', () => {
    expect(withItems('l:\n  - a: 1', { path: ['l'], at: 1, removed: 0, items: [{ a: '2' }], layout: 'lines' })).toBe('l:\n  - a: 1\n  - a: 2')
  })
})

describe('marks go with what they mark', () => {
  const text = 'indicators:\n  x: 22 # chuyển từ tháng trước\n  y: 1 # số ước tính; chuyển từ tháng trước\nparagraphs:\n  # cần xác nhận\n  p: một\n  # cần xác nhận: hỏi Sở Y tế\n  q: hai\n'

  test.each<[string, (string | number)[][], string]>([
    ['behind a value', [['indicators', 'x']], text.replace('  x: 22 # chuyển từ tháng trước', '  x: 22')],
    ['with other words', [['indicators', 'y']], text.replace('; chuyển từ tháng trước', '')],
    ['above', [['paragraphs', 'p']], text.replace('  # cần xác nhận\n  p', '  p')],
    ['above with other words', [['paragraphs', 'q']], text.replace('# cần xác nhận: hỏi', '# hỏi')],
    ['of nobody', [['paragraphs', 'z']], text],
  ])('%s', (_, paths, expected) => expect(withoutMarks(text, paths)).toBe(expected))
})
