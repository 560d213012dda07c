import { expect, test } from 'vitest'
import { hasOwnWords, marksIn } from '../../src/yaml/marks.ts'

function marked(text: string): string[] {
  return marksIn({ path: 'x.yaml', text }).map(({ kind, path, span }) => `${kind} ${path.join('.')} ${text.slice(span.start, span.end)}`)
}

test('a line above marks the next entry, whatever other comments stand between', () => {
  expect(marked('paragraphs:\n  # cần xác nhận\n  # ghi chú\n  a: >-\n    chữ\n  b: x\nlists:\n  # Cần xác nhận: hỏi Sở\n  c:\n    - { d: 1 }\n'))
    .toEqual(['unconfirmed paragraphs.a a', 'unconfirmed lists.c c'])
})

test('a comment behind an entry marks it, on its only line, behind its key, or behind its last line', () => {
  expect(marked('indicators:\n  a: 1 # chuyển từ tháng trước\n  b: { value: 1, total: 2 } # ước tính; chuyển từ tháng trước\n  c: # chuyển từ tháng trước\n    value: 3\n  d: >- # cần xác nhận\n    chữ\n'))
    .toEqual(['carried indicators.a a', 'carried indicators.b b', 'carried indicators.c c', 'unconfirmed indicators.d d'])
})

test('a list\'s entries have their place in the path', () => {
  expect(marked('documents:\n  - number: 1\n  # cần xác nhận\n  - type: Kế hoạch\n')).toEqual(['unconfirmed documents.1.type type'])
})

test('words in a text, or as part of other words, mark nothing', () => {
  expect(marked('paragraphs:\n  a: |-\n    # cần xác nhận\n    chữ\n  b: "x # cần xác nhận"\n  # không cần xác nhận gì\n  c: x#cần xác nhận\n  # cần xác nhậnn\n  d: 1\n')).toEqual([])
  expect(marked('paragraphs: [ # cần xác nhận\n')).toEqual([])
  expect(marked('a: 1\n# cần xác nhận\n')).toEqual([])
})

test('a text that only calls for lists and figures has no words of its own', () => {
  expect(hasOwnWords('{{list "kiosk" "{name} ({count:02} kiosk)"}}. {{value "a"}}')).toBe(false)
  expect(hasOwnWords('Có {{value "a"}}.')).toBe(true)
})
