import { expect, test } from 'vitest'
import { build, drawInlines, drawn, filledTable, noteIn, textIn, told, wordsAt } from './sample.ts'

const table = (cells: readonly string[], header: readonly string[] = []) => filledTable({
  header: header.length > 0 ? [header.map((text, index) => ({ content: textIn(`header-${index}`, text), columnSpan: 1, rowSpan: 1 }))] : [],
  rows: [{ level: 0, cells: cells.map((text, index) => textIn(`cell-${index}`, text)) }],
}, cells.map(() => 1))

test('notes are numbered where they are first cited: body, tables where they stand, appendices', () => {
  const { document, diagnostics } = build({
    body: '## Y tế[^c]:\nA[^b]\n\n￼0￼\n\n- B[^b], [^so-y-te.kiosk] và[^#1]',
    notes: ['a', 'b', 'c', 'd', 'e', 'so-y-te.kiosk', '#1'].map(id => noteIn(id, `Nội dung ${id}.`)),
    tables: [table(['x[^d]', 'y'], ['z[^a]', 't'])],
    appendices: [{ title: textIn('a-title', 'DANH MỤC[^e]'), reference: null, orientation: 'portrait', body: textIn('a.hbs', 'x[^c]') }],
  })
  expect(diagnostics).toEqual([])
  expect(document.notes.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 c', '2 b', '3 a', '4 d', '5 so-y-te.kiosk', '6 #1', '7 e'])
  expect(drawn(document.blocks)).toEqual(['## Y tế[1]: | A[2]', '[bang]', '- B[=2], [5] và[6]./.'])
  expect(drawInlines(document.appendices[0]!.title)).toBe('DANH MỤC[7]')
  expect(drawn(document.appendices[0]!.blocks)).toEqual(['x[=1]'])
})

test('a mark spans its brackets, a note its definition', () => {
  const { document } = build({ body: 'A [^ b ] c', notes: [noteIn('b', 'Một\n\nHai')] })
  const [block] = document.blocks
  expect(block?.type === 'paragraph' && wordsAt(block.content[1]!.span)).toBe('[^ b ]')
  expect(document.notes[0]).toMatchObject({ number: 1, id: 'b', span: { start: 0, end: 8, source: { path: 'b.yaml' } } })
  expect(drawn(document.notes[0]!.paragraphs)).toEqual(['Một', 'Hai'])
})

test('an unknown note is an error with the nearest name', () => {
  const { diagnostics, document } = build({ body: 'A [^kiosc] B', notes: [noteIn('kiosk', 'x', false)] })
  expect(diagnostics).toMatchObject([{ code: 'document-note-undefined', severity: 'error', hint: 'có phải bạn muốn viết [^kiosk]?', span: { start: 2, end: 10 } }])
  expect(drawn(document.blocks)).toEqual(['A B./.'])
  expect(document.notes).toEqual([])
  expect(build({ body: 'A[^xyz]', notes: [noteIn('kiosk', 'x', false)] }).diagnostics[0]!.hint).toBe('các chú thích dùng được ở đây: kiosk')
  expect(build({ body: 'A[^xyz]' }).diagnostics[0]!.hint).toContain('footnotes')
})

test('a note that nobody cites is told at its definition, unless a helper made it', () => {
  expect(told({ notes: [noteIn('a', 'Một'), noteIn('#1', 'Hai', false)] })).toEqual(['warning document-note-unused "Một"'])
})

test.each([
  ['title', { title: 'A[^n]' }], ['period line', { periodLine: 'A[^n]' }], ['addressees', { addressees: ['A[^n]'] }], ['recipients', { recipients: ['A[^n]'] }],
])('no note in the %s', (_, parts) => {
  const { diagnostics, document } = build({ ...parts, notes: [noteIn('n', 'x')] })
  expect(diagnostics.map(({ code, span }) => [code, wordsAt(span!)])).toEqual([['document-note-place', '[^n]']])
  expect(document.notes).toEqual([])
})

test('a note in a note is an error, and so is one that cites itself', () => {
  const notes = [noteIn('a', 'xem [^b]'), noteIn('b', 'x'), noteIn('c', 'xem [^c]')]
  expect(told({ body: 'A[^a] C[^c]', notes })).toEqual(['error document-note-in-note "[^b]"', 'error document-note-of-itself "[^c]"'])
})

test('a note holds paragraphs only', () => {
  const notes = [noteIn('a', '# Đề mục\n\n- một\n- hai\n\n￼0￼')]
  expect(told({ body: 'A[^a]', notes, tables: [table(['x'])] })).toEqual([
    'error document-note-block "￼0￼"', 'error document-note-block "# Đề mục"', 'error document-note-block "- một"', 'error document-note-block "- hai"',
  ])
  expect(drawn(build({ body: 'A[^a]', notes }).document.notes[0]!.paragraphs)).toEqual(['Đề mục', 'một', 'hai'])
})

test('an empty note is an error and still has a paragraph', () => {
  const { document, diagnostics } = build({ body: 'A[^a]', notes: [noteIn('a', ' ')] })
  expect(diagnostics.map(({ code }) => code)).toEqual(['document-note-empty'])
  expect(document.notes[0]!.paragraphs).toHaveLength(1)
})

test('a note may be cited in emphasis, in a link and next to a star', () => {
  const notes = [noteIn('a', 'x')]
  expect(drawn(build({ body: '**đậm[^a]** và *x*[^a] [b[^a]](http://b.vn)', notes }).document.blocks)).toEqual([
    '<b>đậm</b>[1] và <i>x</i>[=1] <a http://b.vn>b</a>[=1]./.',
  ])
})
