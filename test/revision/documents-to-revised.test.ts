import { describe, expect, test } from 'vitest'
import type { DocumentTree, Inline } from '../../src/document/tree.ts'
import { documentsToRevised } from '../../src/revision/documents-to-revised.ts'
import { placeOf } from '../../src/project/place.ts'
import { readSources } from '../../src/project/read-sources.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { root } from '../support/command-line.ts'
import { again, appendix, bold, cell, column, documentTree, head, heading, mark, note, paragraph, point, row, table } from '../docx/tree-builder.ts'
import { resolve } from './resolve.ts'

const shown = (inlines: readonly Inline[]) => inlines.map(inline => {
  const text = inline.type === 'text' ? inline.text : inline.type === 'note' ? `^${inline.number}` : '\n'
  return inline.revision === 'inserted' ? `{+${text}+}` : inline.revision === 'deleted' ? `[-${text}-]` : text
}).join('')

/** Each block with its own mark before it. */
const lines = ({ blocks }: DocumentTree) => blocks.map(block => {
  const sign = block.revision === 'inserted' ? '+ ' : block.revision === 'deleted' ? '- ' : ''
  return sign + (block.type === 'table' ? block.title : block.type === 'chart' ? shown(block.caption) : shown(block.content) + (block.type === 'heading' && block.rest ? ` ${shown(block.rest)}` : ''))
})

const revised = (earlier: Partial<DocumentTree>, later: Partial<DocumentTree>) => documentsToRevised(documentTree(earlier), documentTree(later))

describe('blocks', () => {
  test('are changed within where they are alike, else taken away and put in', () => {
    const document = revised(
      { blocks: [heading(1, 'KẾT QUẢ'), paragraph('Đã cấp 27 điểm thu nhận.'), paragraph('Mua sắm máy tính cho xã.'), heading(2, 'Y tế:', 'Có 20 kiosk ở bệnh viện.')] },
      { blocks: [heading(1, 'KẾT QUẢ'), paragraph('Tập huấn nghiệp vụ hộ tịch.'), paragraph('Đã cấp 28 điểm thu nhận.'), heading(2, 'Y tế:', 'Có 22 kiosk ở bệnh viện.')] },
    )
    expect(lines(document)).toEqual(['KẾT QUẢ', '+ {+Tập huấn nghiệp vụ hộ tịch.+}', 'Đã cấp [-27-]{+28+} điểm thu nhận.', '- [-Mua sắm máy tính cho xã.-]', 'Y tế: Có [-20-]{+22+} kiosk ở bệnh viện.'])
  })

  test('of another kind are never one another changed', () => {
    expect(lines(revised({ blocks: [paragraph('Rà soát dữ liệu.')] }, { blocks: [point('-', 'Rà soát dữ liệu.')] }))).toEqual(['- [-Rà soát dữ liệu.-]', '+ {+Rà soát dữ liệu.+}'])
  })

  test('keep the looks of the later text, which are not compared', () => {
    const { blocks } = revised({ blocks: [paragraph('Sở Y tế có 20 kiosk.')] }, { blocks: [paragraph(bold('Sở Y tế'), ' có 22 kiosk.')] })
    expect((blocks[0] as { content: readonly Inline[] }).content.map(inline => inline.type === 'text' && [inline.text, inline.bold, inline.revision])).toEqual([
      ['Sở Y tế', true, undefined], [' có ', false, undefined], ['20', false, 'deleted'], ['22', false, 'inserted'], [' kiosk.', false, undefined],
    ])
  })
})

describe('notes', () => {
  const earlier = { blocks: [paragraph('Có kế hoạch', mark(1), ' và kiosk', mark(2), ' ở các xã.'), paragraph('Hết hẳn', mark(3), '.')], notes: [note(1, 'Kế hoạch cũ.'), note(2, 'Danh sách kiosk gồm 3 nơi.'), note(3, 'Ba.')] }
  const later = { blocks: [paragraph('Có kiosk', mark(1), ' ở các xã', mark(2), ', phường', again(1), '.')], notes: [{ ...note(1, 'Danh sách kiosk gồm 4 nơi.'), id: 'so-y-te.2' }, { ...note(2, 'Chú thích mới.'), id: 'so-y-te.9' }] }
  const document = revised(earlier, later)

  test('are those of the later document, each cited as there; deleted text cites none', () => {
    expect(lines(document)).toEqual(['Có [-kế hoạch và -]kiosk^1 ở các xã{+^2+}{+, phường+}{+^1+}.', '- [-Hết hẳn.-]'])
    expect(document.notes.map(({ paragraphs }) => shown(paragraphs[0]!.content))).toEqual(['Danh sách kiosk gồm [-3-]{+4+} nơi.', '{+Chú thích mới.+}'])
  })
})

describe('tables', () => {
  const columns = [column(0.2), column(0.8)]
  const header = [[head('TT'), head('NHIỆM VỤ')]]
  const tasks = (...texts: string[]) => table(columns, header, texts.map((text, index) => row(String(index + 1), text)))

  test('are revised row by row and cell by cell', () => {
    const { appendices: [{ blocks: [found] } = { blocks: [] }] } = revised({ appendices: [appendix([tasks('Rà soát dữ liệu đất đai của xã', 'Mua máy')])] }, { appendices: [appendix([tasks('Tập huấn', 'Rà soát dữ liệu đất đai của phường')])] })
    const rows = found?.type === 'table' ? found.rows : []
    expect(rows.map(({ revision, cells }) => [revision, ...cells.map(({ blocks }) => shown(blocks[0]!.content))])).toEqual([
      ['inserted', '{+1+}', '{+Tập huấn+}'],
      [undefined, '[-1-]{+2+}', 'Rà soát dữ liệu đất đai của [-xã-]{+phường+}'],
      ['deleted', '[-2-]', '[-Mua máy-]'],
    ])
  })

  test('of another shape are taken away and put in whole', () => {
    const wide = table([column(0.2), column(0.4), column(0.4)], [[head('TT'), head('A'), head('B')]], [row('1', 'x', 'y')])
    expect(revised({ blocks: [tasks('Mua máy')] }, { blocks: [wide] }).blocks.map(({ revision }) => revision)).toEqual(['deleted', 'inserted'])
  })

  test('a cell ends in a paragraph whose mark stays', () => {
    const withCell = (...texts: string[]) => table(columns, header, [row('1', cell(texts.map(text => paragraph(text))))])
    const marks = (earlier: string[], later: string[]) => {
      const [found] = revised({ blocks: [withCell(...earlier)] }, { blocks: [withCell(...later)] }).blocks
      return found?.type === 'table' ? found.rows[0]!.cells[1]!.blocks.map(({ content, revision }) => `${shown(content)} ${revision ?? ''}`.trim()) : []
    }
    expect(marks(['Rà soát dữ liệu', 'Mua máy'], ['Rà soát dữ liệu'])).toEqual(['Rà soát dữ liệu deleted', '[-Mua máy-]'])
    expect(marks(['Rà soát dữ liệu'], ['Tập huấn', 'Rà soát dữ liệu'])).toEqual(['{+Tập huấn+} inserted', 'Rà soát dữ liệu'])
  })
})

test('the author and the time of the changes are the report\'s', () => {
  expect(revised({}, {}).revisions).toEqual({ author: 'Công an tỉnh Khánh Hòa', date: '2026-04-16T00:00:00Z' })
})

describe('the sample\'s two months', () => {
  const documentOf = (month: string) => runPipeline(() => {}, readSources(() => {}, placeOf(root, null), { month, template: null, final: 'draft' })!, []).document!
  const [march, april] = [documentOf('2026-03'), documentOf('2026-04')]
  const both = documentsToRevised(march, april)

  test('accepted they are the later one, rejected the earlier one', () => {
    expect(resolve(both, 'deleted')).toEqual(resolve(april, 'deleted'))
    expect(resolve(both, 'inserted')).toEqual(resolve(march, 'inserted'))
  })

  test('a document compared with itself has no change', () => {
    expect(JSON.stringify({ ...documentsToRevised(april, april), revisions: null })).not.toContain('"revision"')
  })
})
