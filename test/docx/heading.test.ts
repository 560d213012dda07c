import { expect, test } from 'vitest'
import { numberHeadings } from '../../src/document/heading-numbers.ts'
import type { Block, HeadingLevel } from '../../src/document/tree.ts'
import { letterOf } from '../../src/vietnamese/enumerator.ts'
import { build, runsOf, styleOf } from './read-docx.ts'
import { appendix, documentTree, heading, layout, mark, note, paragraph } from './tree-builder.ts'

const listOf = (xml: string) => /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(xml)?.slice(1).map(Number) ?? null

test('numbers are written out as Word counts them, anew below each parent', () => {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 3, 2, 3, 4, 4, 4, 4, 4, 4, 4, 1, 2, 3]
  const numbers = numberHeadings(levels.map(level => heading(level, 'x')))
  expect([...numbers.values()].map(({ text }) => text)).toEqual(['I.', '1.', '1.1.', '1.2.', '2.', '2.1.', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'II.', '1.', '1.1.'])
})

test('headings are numbered by their style, and style and list name each other', async () => {
  const { paragraphs, styles, part } = await build(documentTree({ blocks: [heading(1, 'Một'), heading(2, 'Hai'), heading(3, 'Ba'), paragraph('x')] }))
  const numbering = part('word/numbering.xml')
  for (const [level, format, text] of [[1, 'upperRoman', '%1.'], [2, 'decimal', '%2.'], [3, 'decimal', '%2.%3.'], [4, 'lowerLetter', '%4)']] as const) {
    const style = styleOf(styles, `Heading${level}`)
    expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    expect(style).toContain('<w:keepNext/>')
    expect(style).toContain(`<w:ilvl w:val="${level - 1}"/>`)
    expect(numbering).toMatch(new RegExp(`<w:lvl w:ilvl="${level - 1}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="Heading${level}"/><w:suff w:val="space"/><w:lvlText w:val="${text.replace(/[.)]/g, '\\$&')}"/>`))
  }
  const headings = paragraphs.filter(({ style }) => style?.startsWith('Heading'))
  expect(headings.map(({ text }) => text)).toEqual(['MỘT', 'Hai', 'Ba'])
  expect(headings.map(({ xml }) => listOf(xml))).toEqual([null, null, null])
})

test('letters follow the Vietnamese alphabet to its end', async () => {
  const letters = Array.from({ length: 23 }, (_, index) => heading(4, `Ý ${index}`))
  const { paragraphs, part } = await build(documentTree({ blocks: [heading(1, 'x'), heading(2, 'x'), heading(3, 'x'), ...letters] }))
  const numbering = part('word/numbering.xml')
  const counters = new Map<number, number>()
  const printed = paragraphs.filter(({ style }) => style === 'Heading4').map(({ xml }) => {
    const level = listOf(xml)?.[0] ?? 3
    const [, start, text] = new RegExp(`<w:lvl w:ilvl="${level}"><w:start w:val="(\\d+)"/>.*?<w:lvlText w:val="([^"]*)"/>`).exec(numbering)!
    const count = counters.get(level) ?? Number(start)
    counters.set(level, count + 1)
    return text!.replace(`%${level + 1}`, String.fromCharCode(96 + count))
  })
  expect(printed).toEqual(letters.map((_, index) => `${letterOf(index + 1)})`))
})

test('a run-in heading is one paragraph: number and lead-in look like the heading, the rest does not', async () => {
  const { paragraphs, styles, notes } = await build(documentTree({
    blocks: [heading(2, ['Dịch vụ công', mark(1), ':'], ['đã tiếp nhận 12 hồ sơ.']), paragraph('x')],
    notes: [note(1, 'Ghi chú.')],
  }))
  const [runIn] = paragraphs.filter(({ style }) => style === 'RunIn2')
  expect(runIn!.text).toBe('Dịch vụ công: đã tiếp nhận 12 hồ sơ.')
  expect(listOf(runIn!.xml)?.[0]).toBe(1)
  expect(runIn!.xml).toMatch(/<w:pPr>.*<w:rPr><w:b\/><w:bCs\/><\/w:rPr><\/w:pPr>/s)
  expect(runsOf(runIn!.xml).map(({ text, xml }) => [text, xml.includes('<w:b/>')])).toEqual([
    ['Dịch vụ công', true], ['', false], [':', true], [' ', false], ['đã tiếp nhận 12 hồ sơ.', false],
  ])
  expect(styleOf(styles, 'RunIn2')).toContain('<w:outlineLvl w:val="1"/>')
  expect(notes).toContain('Ghi chú.')
})

test('run-in headings and headings alone count in one list', async () => {
  const { paragraphs, styles } = await build(documentTree({ blocks: [heading(2, 'Một'), heading(2, 'Hai:', 'chữ'), heading(2, 'Ba'), paragraph('x')] }))
  const own = listOf(paragraphs.find(({ style }) => style === 'RunIn2')!.xml)
  expect(own).toEqual(listOf(styleOf(styles, 'Heading2')))
})

test('an appendix counts from one in a list of its own', async () => {
  const blocks: readonly Block[] = [heading(1, 'Một'), heading(2, 'Hai')]
  const { paragraphs, part, styles } = await build(documentTree({ blocks: [...blocks, paragraph('x')], appendices: [appendix(blocks), appendix(blocks)] }))
  const lists = paragraphs.filter(({ style }) => style === 'Heading1').map(({ xml }) => listOf(xml))
  const [body, first, second] = [listOf(styleOf(styles, 'Heading1')), lists[1], lists[2]].map(list => list![1])
  expect(lists[0]).toBeNull()
  expect(new Set([body, first, second]).size).toBe(3)
  for (const id of [first, second]) expect(part('word/numbering.xml')).toMatch(new RegExp(`<w:num w:numId="${id}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>`))
})

test('the layout decides on capitals, bold and italics', async () => {
  const plain = layout({ headings: { 1: { capitals: 'không', bold: 'không', italic: 'có' } } })
  const { paragraphs, styles } = await build(documentTree({ layout: plain, blocks: [heading(1, 'Kết quả'), paragraph('x')] }))
  expect(paragraphs.find(({ style }) => style === 'Heading1')!.text).toBe('Kết quả')
  expect(styleOf(styles, 'Heading1')).not.toContain('<w:b/>')
  expect(styleOf(styles, 'Heading1')).toContain('<w:i/>')
})

test('the mark of a note in a bold italic heading is neither', async () => {
  const { paragraphs } = await build(documentTree({ blocks: [heading(3, ['Ba', mark(1)]), paragraph('x')], notes: [note(1, 'y')] }))
  const [, markRun] = runsOf(paragraphs.find(({ style }) => style === 'Heading3')!.xml)
  expect(markRun!.xml).toContain('<w:b w:val="false"/>')
  expect(markRun!.xml).toContain('<w:i w:val="false"/>')
})

test('headings stay with their text, but not with a heading that has nothing to do with them', async () => {
  const { paragraphs } = await build(documentTree({
    blocks: [heading(2, 'Nhóm'), heading(4, 'Một'), heading(4, 'Hai'), paragraph('x'), heading(4, 'Ba'), heading(1, 'Phần'), heading(2, 'Cuối'), paragraph('x'), paragraph('y'), paragraph('z')],
  }))
  const loose = paragraphs.filter(({ xml }) => xml.includes('<w:keepNext w:val="false"/>')).map(({ text }) => text)
  expect(loose).toEqual(['Một', 'Ba'])
})
