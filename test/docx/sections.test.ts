import { expect, test } from 'vitest'
import { build, runsOf } from './read-docx.ts'
import { appendix, column, documentTree, head, heading, inlines, layout, paragraph, row, table } from './tree-builder.ts'

const list = table([column(0.5), column(0.5)], [[head('TT'), head('Việc')]], [row('1', 'x')])

const sectionsOf = (xml: string) => [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section)

test('the page is the layout\'s, and the first one hides its number', async () => {
  const { xml, part } = await build(documentTree({ layout: layout({ page: { margins: { top: '25', left: '35', right: '20' } } }) }))
  const [section] = sectionsOf(xml)
  expect(section).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
  expect(section).toMatch(/w:top="1417" w:right="1134" w:bottom="1134" w:left="1984" w:header="567"/)
  expect(section).toContain('<w:titlePg/>')
  expect(part('word/header1.xml')).toMatch(/<w:pStyle w:val="Header"\/>.*PAGE.*separate.*<w:t[^>]*>2<\/w:t>.*end/s)
})

test('each appendix is a section whose pages count from one', async () => {
  const { xml } = await build(documentTree({ appendices: [appendix([list]), appendix([list], { orientation: 'portrait' })] }))
  const [, turned, upright] = sectionsOf(xml)
  expect(turned).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
  expect(upright).toContain('w:orient="portrait"')
  for (const section of [turned, upright]) {
    expect(section).toContain('<w:titlePg/>')
    expect(section).toContain('<w:pgNumType w:start="1"/>')
  }
})

test('a section that ends in a table ends in a paragraph one point high', async () => {
  const { paragraphs } = await build(documentTree({ appendices: [appendix([list]), appendix([list])] }))
  const ends = paragraphs.filter(({ xml }) => xml.includes('<w:sectPr>')).concat(paragraphs.at(-1)!)
  expect(ends.map(({ style }) => style)).toEqual(['Spacer', 'Spacer', 'Spacer'])
})

test('an appendix begins with its label, its name and what it belongs to', async () => {
  const { paragraphs } = await build(documentTree({ appendices: [appendix([list], { label: 'Phụ lục I', reference: inlines('(Kèm theo Báo cáo)') })] }))
  const start = paragraphs.findIndex(({ style }) => style === 'AppendixLabel')
  expect(paragraphs.slice(start, start + 4).map(({ style, text }) => [style, text])).toEqual([
    ['AppendixLabel', 'Phụ lục I'], ['AppendixTitle', 'DANH MỤC NHIỆM VỤ'], ['AppendixReference', '(Kèm theo Báo cáo)'], ['RuleLine', ''],
  ])
})

test('the signature: recipients on the left, authority, room to sign, office and name on the right', async () => {
  const { xml } = await build(documentTree({ layout: layout({ signature: { gap: '3' } }), signature: { office: ['PHÓ GIÁM ĐỐC CÔNG AN TỈNH'] } }))
  const cells = [...xml.split('<w:tbl>').at(-1)!.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => [...cell.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([found]) => runsOf(found).map(run => run.text).join('')))
  expect(cells).toEqual([
    ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
    ['KT. TỔ TRƯỞNG', 'TỔ PHÓ THƯỜNG TRỰC', '', '', '', 'PHÓ GIÁM ĐỐC CÔNG AN TỈNH', 'Nguyễn Văn A'],
  ])
})

test('the last two blocks and the signature stay on one page', async () => {
  const { paragraphs, xml } = await build(documentTree({ blocks: [paragraph('một'), paragraph('hai'), paragraph('ba')] }))
  expect(paragraphs.filter(({ style }) => style === 'BodyText').map(found => found.xml.includes('<w:keepNext/>'))).toEqual([false, true, true])
  expect(xml.split('<w:tbl>').at(-1)).toContain('<w:cantSplit/>')
})

test('a table at the end of the body holds on to the signature with its last row', async () => {
  const { xml } = await build(documentTree({ blocks: [heading(1, 'x'), list] }))
  const [body, signature] = xml.split('<w:tbl>').slice(2)
  expect([...body!.matchAll(/<w:tr>.*?<\/w:tr>/gs)].at(-1)![0]).toContain('<w:keepNext/>')
  expect(body!.split('</w:tbl>')[1]).toMatch(/<w:pStyle w:val="Spacer"\/><w:keepNext\/>/)
  expect(signature).toContain('Nơi nhận')
})
