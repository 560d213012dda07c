import { expect, test } from 'vitest'
import type { Table } from '../../src/document/tree.ts'
import { build, paragraphsOf, styleOf } from './read-docx.ts'
import { again, bold, cell, column, documentTree, head, mark, note, paragraph, point, row, subRow, table, text } from './tree-builder.ts'

const twoLevels = table(
  [column(0.2, 'center'), column(0.3), column(0.3), column(0.2, 'right')],
  [[head('TT', 1, 2), head('Đơn vị', 2), head('Hạn', 1, 2)], [head('Chủ trì'), head('Phối hợp')]],
  [row(cell('A. Nhóm', 4)), row('1', 'x', 'y', '30/6'), subRow('1.1', 'x', 'y', '30/6')],
)

async function rowsOf(found: Table, blocksAfter = [paragraph('sau'), paragraph('x'), paragraph('y')]) {
  const { xml } = await build(documentTree({ blocks: [found, ...blocksAfter] }))
  const body = xml.split('<w:tbl>')[2]!
  return { body, rows: [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([found]) => found) }
}

test('columns share the width of the text to the last twip', async () => {
  const { body } = await rowsOf(table([column(1 / 3), column(1 / 3), column(1 / 3)], [[head('a'), head('b'), head('c')]], [row('1', '2', '3')]))
  const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(match => Number(match[1]))
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 850)
  expect(body).toContain('<w:tblLayout w:type="fixed"/>')
})

test('both header rows are repeated, their cells span columns and rows', async () => {
  const { rows } = await rowsOf(twoLevels)
  expect(rows.map(found => found.includes('<w:tblHeader/>'))).toEqual([true, true, false, false, false])
  expect(rows[0]!.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2)
  expect(rows[0]).toContain('<w:gridSpan w:val="2"/>')
  expect(rows[1]!.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(2)
  expect(rows[2]).toContain('<w:gridSpan w:val="4"/>')
})

test('a header cell that is said to reach too far stops at the body', async () => {
  const { rows } = await rowsOf(table([column(0.5), column(0.5)], [[head('a', 1, 3), head('b')]], [row('1', '2')]))
  expect(rows.join('')).not.toContain('vMerge')
})

test('rows stay whole, but not one that is higher than half a page', async () => {
  const tall = Array.from({ length: 40 }, (_, index) => paragraph(`Đoạn ${index}`))
  const { rows } = await rowsOf(table([column(0.5), column(0.5)], [], [row('1', 'ngắn'), row('2', cell(tall))]))
  expect(rows.map(found => found.includes('<w:cantSplit/>'))).toEqual([true, false])
})

test('a group stays with its first row, a row with its first sub-row', async () => {
  const { rows } = await rowsOf(twoLevels)
  expect(rows.map(found => found.includes('<w:keepNext/>'))).toEqual([true, true, true, true, false])
})

test('cells hold several paragraphs, points and marks', async () => {
  const { xml, paragraphs } = await build(documentTree({
    blocks: [
      paragraph('a', mark(1)),
      table([column(1, 'justify')], [[head(['Cột', mark(2)])]], [row(cell([paragraph(bold('Đã xong:'), again(1)), point('-', 'một'), point('+', 'hai')]))]),
    ],
    notes: [note(1, 'x'), note(2, 'y')],
  }))
  expect(paragraphs.filter(({ style }) => style?.startsWith('Cell')).map(({ style, text }) => [style, text])).toEqual([['CellText', 'Đã xong:1'], ['CellDash', 'một'], ['CellPlus', 'hai']])
  expect(xml).toMatch(/<w:tc>.*<w:footnoteReference w:id="2"\/>/s)
})

test('the name and the columns of a table are there for those who cannot see it', async () => {
  const { body } = await rowsOf(twoLevels)
  expect(body).toContain('<w:tblCaption w:val="Bảng mẫu"/><w:tblDescription w:val="Các cột: TT; Đơn vị; Hạn; Chủ trì; Phối hợp."/></w:tblPr>')
})

test('tables do not touch each other, nor the signature', async () => {
  const { xml } = await build(documentTree({ blocks: [paragraph('x'), twoLevels, twoLevels] }))
  const between = xml.split('</w:tbl>').slice(2, -1).map(part => paragraphsOf(part.split('<w:tbl>')[0]!).map(({ style }) => style))
  expect(between).toEqual([['Spacer'], ['Spacer']])
})

test('a table without rows leaves no empty table behind', async () => {
  const { xml } = await build(documentTree({ blocks: [paragraph('x'), table([column(1)], [], [])] }))
  expect(xml.match(/<w:tbl>/g)).toHaveLength(2)
})

test('a caption stands above its table and stays with it', async () => {
  const { paragraphs, xml } = await build(documentTree({ blocks: [paragraph('x'), { ...twoLevels, caption: [text('Kết quả theo đơn vị')] }, paragraph('y')] }))
  const caption = paragraphs.find(({ style }) => style === 'TableCaption')!
  expect(caption.text).toBe('Kết quả theo đơn vị')
  expect(xml.slice(xml.indexOf(caption.xml) + caption.xml.length)).toMatch(/^<w:tbl>/)
  expect(xml.slice(0, xml.indexOf(caption.xml))).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*<\/w:p>$/s)
})

test('where rows may break none is kept whole, and the header still comes again', async () => {
  const { rows } = await rowsOf({ ...twoLevels, breaksRows: true })
  expect(rows.map(found => found.includes('<w:cantSplit/>'))).toEqual([true, true, false, false, false])
  expect(rows.map(found => found.includes('<w:tblHeader/>'))).toEqual([true, true, false, false, false])
})

test('a total row keeps the row before it', async () => {
  const { rows } = await rowsOf(table([column(0.5), column(0.5)], [], [row('1', 'a'), row('2', 'b'), { ...row('Tổng', '3'), isTotal: true }]))
  expect(rows.map(found => found.includes('<w:keepNext/>'))).toEqual([false, true, false])
})

test('columns with letters of their own size have styles of their own, a title over several takes the smallest', async () => {
  const columns = [column(0.2), column(0.4, 'right', 9.5), column(0.4, 'right', 9)]
  const { paragraphs, styles } = await build(documentTree({ blocks: [table(columns, [[head('TT', 1, 2), head('Nhóm', 2)], [head('a'), head('b')]], [row('1', '2', cell([point('-', '3')]))]), paragraph('x')] }))
  expect(paragraphs.flatMap(({ style }) => (/^(?:Cell|Header)/.test(style ?? '') ? [style] : []))).toEqual(['HeaderCell', 'HeaderCell18', 'HeaderCell19', 'HeaderCell18', 'CellText', 'CellText19', 'CellDash18'])
  expect(styleOf(styles, 'CellText19')).toContain('<w:sz w:val="19"/>')
  expect(styleOf(styles, 'CellDash18')).toContain('<w:basedOn w:val="CellDash"/>')
})
