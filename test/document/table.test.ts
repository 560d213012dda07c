import { expect, test } from 'vitest'
import { build, drawn, drawInlines, filledTable, noteIn, textIn, told, wordsAt } from './sample.ts'
import type { FilledTable } from '../../src/template/filled.ts'
import type { Table } from '../../src/document/tree.ts'

function tableOf(rows: readonly (readonly string[])[], widths: readonly number[] = [10, 30], parts: Partial<FilledTable> = {}): FilledTable {
  return filledTable({
    id: 'nhiem-vu',
    title: textIn('title', 'Danh mục nhiệm vụ[^n] đến 30/6'),
    columns: widths.map(width => ({ width, align: 'center', size: null })),
    header: [[{ content: textIn('header', '# **TT**\n\nsố'), columnSpan: 2, rowSpan: 1 }]],
    rows: rows.map((cells, row) => ({ level: row === 0 ? 0 : 1, cells: cells.map((text, column) => textIn(`cell-${row}-${column}`, text)) })),
    ...parts,
  }, widths)
}

const place = (table: FilledTable, body = 'Trước\n\n￼0￼\n\nSau') => build({ body, tables: [table] })
const placed = (table: FilledTable) => place(table).document.blocks[1] as Table

test('a table stands where its placeholder stands alone', () => {
  const { document, diagnostics } = place(tableOf([['1', 'Một']]))
  expect(diagnostics).toEqual([])
  expect(drawn(document.blocks)).toEqual(['Trước', '[nhiem-vu]', 'Sau./.'])
})

test('widths are shares of the whole', () => {
  expect(placed(tableOf([])).columns).toEqual([{ width: 0.25, align: 'center', size: null }, { width: 0.75, align: 'center', size: null }])
  expect(placed(tableOf([], [0, 0])).columns.map(({ width }) => width)).toEqual([0.5, 0.5])
  const shares = placed(tableOf([], [14, 118, 38, 50, 42])).columns
  expect(shares.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 12)
})

test('header cells are one line, cells are paragraphs and points', () => {
  const { header, rows } = placed(tableOf([['27', 'Một\n\nHai:\n- a\n+ b'], ['-', '']]))
  expect(header.map(row => row.map(({ content, columnSpan }) => [drawInlines(content), columnSpan]))).toEqual([[['# <b>TT</b> số', 2]]])
  expect(rows.map(({ level, cells }) => [level, ...cells.map(({ blocks }) => drawn(blocks))])).toEqual([
    [0, ['27'], ['Một', 'Hai:', '- a', '+ b']],
    [1, ['-'], ['']],
  ])
  expect(wordsAt(rows[0]!.cells[1]!.span)).toBe('Một\n\nHai:\n- a\n+ b')
})

test('the last cell of a short row reaches to the edge', () => {
  expect(placed(tableOf([['Nhóm'], ['1', '2']])).rows.map(({ cells }) => cells.map(({ columnSpan }) => columnSpan))).toEqual([[2], [1, 1]])
})

test('a cell holds no heading and no table', () => {
  const table = tableOf([['# A', '￼0￼']])
  expect(told({ body: 'x\n\n￼0￼', tables: [table] })).toEqual(['error document-cell-block "# A"', 'error document-cell-block "￼0￼"'])
  expect(drawn(placed(table).rows[0]!.cells[0]!.blocks)).toEqual(['A'])
})

test('a placeholder inside a text is an error', () => {
  const tables = [tableOf([])]
  expect(told({ body: 'Bảng:\n￼0￼', tables })).toEqual(['error document-table-place "￼0￼"'])
  expect(told({ body: '- ￼0￼\n\nx', tables })).toEqual(['error document-table-place "￼0￼"'])
  expect(told({ body: 'x', title: 'A ￼0￼', tables })).toEqual(['error document-table-place "￼0￼"'])
  expect(told({ body: 'x\n\n￼7￼', tables })).toEqual(['error document-table-place "￼7￼"'])
  expect(drawn(build({ body: 'Bảng:\n￼0￼', tables }).document.blocks)).toEqual(['Bảng:./.'])
})

test('a table is not the text of a run-in heading', () => {
  expect(drawn(place(tableOf([]), '## A:\n￼0￼').document.blocks)).toEqual(['## A:', '[nhiem-vu]', './.'])
})

test('a caption is the title, with its notes, before the header', () => {
  const { document } = build({ body: '￼0￼', tables: [tableOf([['1', '2[^n]']], [10, 30], { isCaptioned: true })], notes: [noteIn('n', 'x')] })
  const [table] = document.blocks as readonly [Table]
  expect(drawInlines(table.caption!)).toBe('Danh mục nhiệm vụ[1] đến 30/6')
  expect(table.rows[0]!.cells.map(({ blocks }) => drawn(blocks))).toEqual([['1'], ['2[=1]']])
})

test('the total is the last row, bold; a cell without text is empty', () => {
  const total = [{ content: textIn('total', 'Tổng *cộng*'), columnSpan: 1 }, { content: null, columnSpan: 1 }]
  const { rows } = placed(tableOf([['1', '2']], [10, 30], { total }))
  expect(rows.map(({ isTotal, cells }) => [isTotal, ...cells.map(({ blocks }) => drawn(blocks))])).toEqual([[undefined, ['1'], ['2']], [true, ['<b>Tổng </b><b><i>cộng</i></b>'.replaceAll('<b><i>cộng</i></b>', '<i><b>cộng</b></i>')], ['']]])
})
