import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentTree } from '../../src/document/tree.ts'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { documentsToRevised } from '../../src/revision/documents-to-revised.ts'
import { validatorFindings } from '../support/validator.ts'
import { build, paragraphsOf, textOf } from './read-docx.ts'
import { richDocument } from './rich-document.ts'
import { again, appendix, cell, column, documentTree, head, heading, mark, note, paragraph, row, table, text } from './tree-builder.ts'

const earlier = documentTree({
  blocks: [heading(1, 'KẾT QUẢ'), heading(2, 'Y tế:', 'Có 20 kiosk ở bệnh viện.'), paragraph('Mua sắm máy tính cho xã.'), paragraph('Trang tin: ', text('cổng cũ', { link: 'https://a.vn/' }), ' của tỉnh.')],
  appendices: [appendix([table([column(0.2), column(0.8)], [[head('TT'), head('NHIỆM VỤ')]], [row('1', 'Rà soát dữ liệu đất đai'), row('2', cell([paragraph('Tập huấn cấp xã'), paragraph('Mỗi quý')]))])])],
})
const later = documentTree({
  blocks: [
    heading(1, 'KẾT QUẢ'), heading(2, 'Hạ tầng'), heading(2, 'Y tế:', ['Có 22 kiosk', mark(1), ' ở bệnh viện.']),
    paragraph('Trang tin: ', text('cổng mới', { link: 'https://a.vn/' }), ' của tỉnh', again(1), '.'),
  ],
  appendices: [appendix([table([column(0.2), column(0.8)], [[head('TT'), head('NHIỆM VỤ')]], [row('1', 'Rà soát dữ liệu đất đai'), row('2', cell([paragraph('Tập huấn cấp xã')])), row('3', 'Mua máy')])])],
  notes: [note(1, 'Danh sách kiosk.')],
})
const revised = documentsToRevised(earlier, later)

/** Paragraphs that are left when all changes are accepted: one whose end is deleted goes on in the next one, a deleted row is gone. */
function accepted(xml: string): readonly string[] {
  const left: string[] = []
  let carried = ''
  for (const { xml: paragraph } of paragraphsOf(xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*<w:trPr>(?:(?!<\/w:trPr>).)*<w:del .*?<\/w:tr>/gs, ''))) {
    carried += textOf(paragraph)
    if (/<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:del /s.test(paragraph)) continue
    left.push(carried)
    carried = ''
  }
  return left
}

describe('tracked changes', () => {
  test('accepted leave the later document', async () => {
    expect(accepted((await build(revised)).xml)).toEqual(paragraphsOf((await build(later)).xml).map(paragraph => paragraph.text))
  })

  test('carry author and date of the report, and a number each', async () => {
    const { xml, notes } = await build(revised)
    const changes = [...(xml + notes).matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="([^"]*)" w:date="([^"]*)"/g)]
    expect(changes.length).toBeGreaterThan(10)
    expect(new Set(changes.map(([, id]) => id)).size).toBe(changes.length)
    expect(new Set(changes.map(([, , author, date]) => `${author} ${date}`))).toEqual(new Set(['Công an tỉnh Khánh Hòa 2026-04-16T00:00:00Z']))
  })

  test('delete text as deleted text, never a note', async () => {
    const { xml } = await build(documentsToRevised(later, earlier))
    expect(xml).toContain('<w:delText xml:space="preserve">Hạ tầng</w:delText>')
    expect(xml).not.toContain('footnoteReference')
    for (const [, inside] of xml.matchAll(/<w:del [^>]*>((?:(?!<\/w:del>).)+)<\/w:del>/gs)) expect(inside).not.toContain('<w:t>')
  })

  test('mark rows, and the end of paragraphs that come or go', async () => {
    const { xml } = await build(revised)
    expect(xml).toMatch(/<w:trPr><w:cantSplit\/><w:ins [^>]*\/><\/w:trPr>/)
    const inserted = paragraphsOf(xml).find(({ text }) => text === 'Hạ tầng')!
    expect(inserted.xml).toMatch(/<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>/)
  })

  test('are not in any other document', async () => {
    expect((await build(richDocument)).xml).not.toMatch(/<w:(?:ins|del) /)
  })
})

describe('the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tracked-'))
  const documents: Readonly<Record<string, DocumentTree>> = {
    there: revised, back: documentsToRevised(later, earlier), rich: documentsToRevised(earlier, richDocument), poor: documentsToRevised(richDocument, earlier),
  }

  beforeAll(async () => {
    for (const [name, document] of Object.entries(documents)) writeFileSync(join(folder, `${name}.docx`), await documentToDocx(document))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(Object.keys(documents))('%s is valid', async name => {
    expect(await validatorFindings(join(folder, `${name}.docx`))).toEqual([])
  })
})
