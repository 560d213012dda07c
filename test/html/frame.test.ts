import { expect, test } from 'vitest'
import { documentToHtml } from '../../src/html/document-to-html.ts'
import { documentTree, inlines, layout } from '../docx/tree-builder.ts'

const headOf = (parts: Parameters<typeof documentTree>[0]) => documentToHtml(documentTree(parts)).sections[0]!.blocks.map(({ html }) => html).join('\n')

test('the subject of a letter and the urgency mark stand under the number, and no title follows', () => {
  const html = headOf({ title: { kind: null, subject: inlines('V/v rà soát <chỉ tiêu>'), period: null }, letterhead: { urgency: 'THƯỢNG KHẨN', draft: 'DỰ THẢO' } })
  expect(html).toMatch(/Số:.*V\/v rà soát &lt;chỉ tiêu&gt;.*class="urgency urgency-40">THƯỢNG KHẨN<.*DỰ THẢO/s)
  expect(html).not.toContain('<h1>')
})

test('the letterhead has the sizes that the Word file has', () => {
  const measuresOf = (place: string, sizes = {}) => documentToHtml(documentTree({ letterhead: { place }, layout: layout({ sizes }) })).measures
  expect(measuresOf('Khánh Hòa')).toMatchObject({ '--nation-size': '13pt', '--motto-size': '14pt', '--place-size': '14pt', '--agency-size': '13pt' })
  expect(measuresOf('Thành phố Hồ Chí Minh')).toMatchObject({ '--nation-size': '12pt', '--motto-size': '13pt', '--place-size': '13pt', '--agency-size': '12pt' })
})
