import { expect, test } from 'vitest'
import { documentToPassages } from '../../src/document/document-to-passages.ts'
import type { DocumentTree, TextRun } from '../../src/document/tree.ts'
import { build, filledTable, noteIn, textIn, wordsAt, type Parts } from './sample.ts'

const passagesOf = (parts: Parts) => documentToPassages(build(parts).document)
const drawn = (parts: Parts) => passagesOf(parts).map(({ kind, level, note, text }) => [kind, level, note, text].filter(value => value !== null).join(' '))

test('all text in reading order', () => {
  expect(drawn({
    title: 'Kết quả', periodLine: '(kỳ)', recipients: ['Như trên'], notes: [noteIn('n', 'Ghi chú\n\nHai')],
    body: '# A\n\n## B:\nc *d*[^n]\n\n- e  \nf\n\n￼0￼',
    tables: [filledTable({
      header: [[{ content: textIn('h', 'TT'), columnSpan: 2, rowSpan: 1 }]], rows: [{ level: 0, cells: [textIn('c', '1'), textIn('d', 'một\n- hai')] }, { level: 0, cells: [textIn('c', ''), textIn('d', 'ba')] }],
      title: textIn('table', 'Bảng tổng hợp'), isCaptioned: true, total: [{ content: textIn('total', 'Tổng'), columnSpan: 1 }, { content: null, columnSpan: 1 }],
    }, [1, 1])],
    appendices: [{ title: textIn('a', 'DANH MỤC'), reference: null, orientation: 'portrait', body: textIn('a', 'g') }],
  })).toEqual([
    'title Kết quả', 'title (kỳ)', 'heading 1 A', 'heading 2 B: c d', 'point e\nf', 'title Bảng tổng hợp', 'cell 1', 'cell một', 'cell hai', 'cell ba', 'cell Tổng', 'paragraph ./.', 'point Như trên.',
    'title DANH MỤC', 'paragraph g', 'note 1 Ghi chú', 'note 1 Hai',
  ])
})

test('note marks take no letter and know the one before them', () => {
  const [, passage] = passagesOf({ body: 'A[^n] b[^n].', notes: [noteIn('n', 'x')] })
  expect(passage).toMatchObject({ text: 'A b./.', marks: [{ at: 1, note: 1, repeated: false }, { at: 3, note: 1, repeated: true }] })
})

test('every word is found where it is written', () => {
  const [, passage] = passagesOf({ body: '## Lĩnh **vực**   y tế:\n  Đạt[^n] *43,46%*\n   số \\*người*', notes: [noteIn('n', 'x')] })
  expect(passage!.text).toBe('Lĩnh vực y tế: Đạt 43,46% số *người*./.')
  const found = (words: string) => wordsAt(passage!.spanOf(passage!.text.indexOf(words), passage!.text.indexOf(words) + words.length))
  for (const word of ['Lĩnh', 'vực', 'y', 'tế:', 'Đạt', '43,46%', 'số', 'người']) expect(found(word)).toBe(word)
  expect(found('vực y tế')).toBe('vực**   y tế')
  expect(found('tế: Đạt')).toBe('tế:\n  Đạt')
  expect(found('Đạt 43')).toBe('Đạt[^n] *43')
  expect(found('./.')).toBe('*')
})

test('words of two files are found in the first of them', () => {
  const [template, agency] = [textIn('body.hbs', '{{x}} và'), textIn('so-y-te.yaml', 'x: Một hai')]
  const body = { ...template, text: 'Một hai và', spanOf: (start: number, end: number) => (start < 7 ? agency.spanOf(start + 3, Math.min(end, 7) + 3) : template.spanOf(start - 2, end - 2)) }
  const [, passage] = passagesOf({ body })
  expect(wordsAt(passage!.spanOf(4, 10))).toBe('hai')
  expect(wordsAt(passage!.spanOf(8, 10))).toBe('và')
})

test('a tree made by hand is found by the spans of its runs', () => {
  const { document } = build({})
  const source = { path: 'x', text: '0123456789' }
  const run = (text: string, start: number, end: number): TextRun => ({ type: 'text', text, bold: false, italic: false, superscript: false, missing: false, link: null, span: { source, start, end } })
  const tree: DocumentTree = { ...document, blocks: [{ type: 'paragraph', content: [run('abc', 0, 3), run('de', 3, 9)], span: { source, start: 0, end: 9 } }] }
  const passage = documentToPassages(tree)[1]!
  expect([passage.spanOf(1, 2), passage.spanOf(4, 5), passage.spanOf(1, 4)].map(wordsAt)).toEqual(['1', '345678', '12345678'])
})
