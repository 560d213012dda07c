import { expect, test } from 'vitest'
import type { Inline } from '../../src/document/tree.ts'
import { build, runsOf, styleOf } from './read-docx.ts'
import { bold, documentTree, italic, lineBreak, paragraph, point, text } from './tree-builder.ts'

async function runs(...content: readonly (string | Inline)[]) {
  const built = await build(documentTree({ blocks: [paragraph(...content)] }))
  const [body] = built.paragraphs.filter(({ style }) => style === 'BodyText')
  return { ...built, body: body!, runs: runsOf(body!.xml) }
}

test('body text is justified, with a first line moved in by the layout\'s measure', async () => {
  const { styles } = await runs('x')
  const style = styleOf(styles, 'BodyText')
  expect(style).toContain('<w:jc w:val="both"/>')
  expect(style).toContain('<w:ind w:firstLine="720"/>')
  expect(style).toContain('w:before="120"')
  expect(styles).toMatch(/<w:rPrDefault>.*w:ascii="Times New Roman".*<w:lang w:val="vi-VN"/s)
  // Only the urgency mark is red.
  expect(styles.replace(styleOf(styles, 'UrgencyMark'), '')).not.toMatch(/<w:color w:val="(?!auto)/)
})

test('bold and italics are written only where they are', async () => {
  const { runs: [plain, strong, slanted] } = await runs('a', bold('b'), italic('c'))
  expect(plain!.xml).not.toContain('<w:rPr>')
  expect(strong!.xml).toContain('<w:b/>')
  expect(slanted!.xml).toContain('<w:i/>')
})

test('what has not been received is highlighted', async () => {
  const { runs: [run] } = await runs(text('[chưa có số liệu]', { missing: true }))
  expect(run!.xml).toContain('<w:highlight w:val="yellow"/>')
})

test('raised signs become plain letters set as superscript', async () => {
  const { runs: found } = await runs('km², ghi chú ⁽¹²⁾ xong')
  expect(found.map(({ text: words, xml }) => [words, xml.includes('superscript')])).toEqual([
    ['km', false], ['2', true], [', ghi chú ', false], ['(12)', true], [' xong', false],
  ])
})

test('a line break breaks the line inside the paragraph', async () => {
  const { body } = await runs('một', lineBreak, 'hai')
  expect(body.text).toBe('một\nhai')
})

test('only addresses that may be opened become links', async () => {
  const { body, part } = await runs(text('cổng', { link: 'https://dichvucong.gov.vn/ tìm?a=1&b=2' }), text('thư', { link: 'mailto:a@b.vn' }), text('hại', { link: 'javascript:alert(1)' }), text('sai', { link: 'khong phai' }))
  expect(body.text).toBe('cổngthưhạisai')
  expect(body.xml.match(/<w:hyperlink /g)).toHaveLength(2)
  const targets = [...part('word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(match => match[1])
  expect(targets).toEqual(['https://dichvucong.gov.vn/%20t%C3%ACm?a=1&amp;b=2', 'mailto:a@b.vn'])
})

test('signs that XML or the library would choke on never reach the file', async () => {
  const { body } = await runs('a\u0000b\u000cc\ufffe\ud800d\u200be\u{f0001}f\uE000headings-0 {\uE000headings-0} \'"<&>', ' CURRENT')
  expect(body.text).toBe('ab cdefheadings-0 {headings-0} \'"<&> CURRENT'.replaceAll('"', '&quot;'))
  expect(body.xml).not.toContain('fldChar')
})

test('decomposed Vietnamese is composed', async () => {
  const { body } = await runs('Tiê\u0301ng Viê\u0323t')
  expect(body.text).toBe('Tiếng Việt')
})

test('points are lists, each mark with its style', async () => {
  const { paragraphs, part } = await build(documentTree({ blocks: [point('-', 'một'), point('+', 'hai'), paragraph('x')] }))
  expect(paragraphs.filter(({ style }) => style?.startsWith('Point')).map(({ style, text: words }) => [style, words])).toEqual([['PointDash', 'một'], ['PointPlus', 'hai']])
  expect(part('word/numbering.xml')).toMatch(/<w:pStyle w:val="PointDash"\/><w:suff w:val="space"\/><w:lvlText w:val="-"\/>.*<w:pStyle w:val="PointPlus"\/><w:suff w:val="space"\/><w:lvlText w:val="\+"\/>/s)
})
