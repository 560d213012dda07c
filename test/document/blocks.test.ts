import { expect, test } from 'vitest'
import type { FilledText } from '../../src/template/filled.ts'
import { blocksOf, build, drawn, textIn, told, wordsAt } from './sample.ts'

test('headings of four levels, paragraphs and points stand side by side', () => {
  expect(drawn(blocksOf('# KẾT QUẢ\n\n## Y tế\n### Bệnh án\n#### Tuyến tỉnh\nMột\n\nHai\n- a\n+ b\n- c'))).toEqual([
    '# KẾT QUẢ', '## Y tế', '### Bệnh án', '#### Tuyến tỉnh', 'Một', 'Hai', '- a', '+ b', '- c',
  ])
})

test('points keep their marks, nested or not, and later paragraphs of a point follow it', () => {
  expect(drawn(blocksOf('Mở đầu:\n- a\n  + b\n\n      + c\n\n  tiếp c\n    - d\n- e\ntiếp e'))).toEqual(['Mở đầu:', '- a', '+ b', '+ c', 'tiếp c', '- d', '- e tiếp e'])
})

test('numbers, quotes, rules, code and HTML are only text, which is told', () => {
  const body = 'Đoạn\n1. một\n2. hai\n\n> trích\n\n---\n\n```\nmã\n```\n\n    thụt vào\n\n[a]: http://a.vn\n\nA\n==='
  expect(drawn(blocksOf(body))).toEqual(['Đoạn 1. một 2. hai', '> trích', '---', '``` mã ```', 'thụt vào', '[a]: http://a.vn', 'A ==='])
  expect(told(`${body}\n\nx`)).toEqual(['1.', '>', '---', '```\nmã\n```', '==='].map(sign => `warning document-leftover-markup ${JSON.stringify(sign)}`))
})

test('a heading that ends in a colon takes the text of the next line', () => {
  expect(drawn(blocksOf('## Tuyên truyền:\nĐã có\n05 bài.\n\nĐoạn hai'))).toEqual(['## Tuyên truyền: | Đã có 05 bài.', 'Đoạn hai'])
  expect(drawn(blocksOf('### *Kết quả*:\n*đạt*'))).toEqual(['### <i>Kết quả</i>: | <i>đạt</i>'])
})

test.each([
  ['a blank line', '## A:\n\nb', ['## A:', 'b']],
  ['a point', '## A:\n- b', ['## A:', '- b']],
  ['no colon', '## A\nb', ['## A', 'b']],
  ['a heading', '## A:\n### B:\nc', ['## A:', '### B: | c']],
])('no run-in heading with %s', (_, body, expected) => {
  expect(drawn(blocksOf(body))).toEqual(expected)
})

test('a fifth level is an error at its marks, and so is a heading without words', () => {
  expect(told('##### Năm\n\nx')).toEqual(['error document-heading-level "#####"'])
  expect(told('######## Tám')).toEqual(['error document-heading-level "########"'])
  expect(told('##\n\nx')).toEqual(['error document-heading-empty "##"'])
  expect(drawn(blocksOf('##### Năm'))).toEqual(['#### Năm'])
})

test('a mark whose text was left out is dropped and told', () => {
  expect(told('- a\n- \n- b')).toEqual(['warning document-point-empty "-"'])
  expect(drawn(blocksOf('- a\n-\nb'))).toEqual(['- a', 'b'])
})

test('a star or a bullet is no point: its line stays a paragraph and is told', () => {
  expect(drawn(blocksOf('- a\n* b\n• c'))).toEqual(['- a', '* b', '• c'])
  expect(told('- a\n* b\n• c')).toEqual(['warning document-leftover-markup "*"', 'warning document-leftover-markup "•"'])
})

test('marks without their blank are told', () => {
  expect(told('##Y tế\n-một\n+hai')).toEqual(['warning document-leftover-markup "##"', 'warning document-leftover-markup "-"', 'warning document-leftover-markup "+"'])
  expect(told('-5% so với tháng trước\n\n#1')).toEqual([])
})

test('a body without any block is an error', () => {
  expect(told('')).toEqual(['error document-empty ""'])
  expect(told(' \n\n')).toEqual(['error document-empty ""'])
  expect(build({ body: '' }).document.blocks).toEqual([])
})

test('blocks span their text from the mark to the last letter', () => {
  const spans = blocksOf('# Một  \n\n  - hai\n   ba \n\nbốn').map(({ span }) => wordsAt(span))
  expect(spans).toEqual(['# Một', '- hai\n   ba', 'bốn'])
})

test('text that is joined of parts becomes NFC, and its places stay', () => {
  const decomposed = 'Y tế'.normalize('NFD')
  const body: FilledText = textIn('body.hbs', `${decomposed} **so ${decomposed}** x`)
  const [block] = build({ body, layout: { ...build({}).document.layout, 'end-mark': '' } }).document.blocks
  expect(drawn([block!])).toEqual(['Y tế <b>so Y tế</b> x'])
  const [first, second] = block!.type === 'paragraph' ? block!.content : []
  expect(wordsAt(first!.span)).toBe(`${decomposed} `)
  expect(wordsAt(second!.span)).toBe(`so ${decomposed}`)
  expect(second?.type === 'text' && wordsAt(second.spanOf!(3, 7))).toBe(decomposed)
})
