import { expect, test } from 'vitest'
import { build, paragraphsOf, runsOf } from './read-docx.ts'
import { again, bold, documentTree, layout, mark, note, paragraph, text } from './tree-builder.ts'

const twice = documentTree({
  blocks: [paragraph('một', mark(1), ' hai', mark(2), ' lại', again(1), ' và', again(1), again(2), '.')],
  notes: [note(1, ['Thứ nhất, ', bold('đậm')], 'đoạn hai'), note(2, [text('địa chỉ', { link: 'https://a.vn' })])],
})

test('notes are defined in the order of their marks, every paragraph in the style of notes, behind a blank', async () => {
  const { notes } = await build(twice)
  expect([...notes.matchAll(/<w:footnote w:id="(\d+)">/g)].map(match => match[1])).toEqual(['1', '2'])
  const paragraphs = paragraphsOf(notes).filter(({ style }) => style === 'FootnoteText')
  expect(paragraphs.map(({ text: words }) => words)).toEqual([' Thứ nhất, đậm', 'đoạn hai', ' địa chỉ'])
  expect(paragraphs[0]!.xml).toContain('<w:footnoteRef/>')
})

test('a later citation is a reference to the first, with its number', async () => {
  const { xml } = await build(twice)
  expect(xml.match(/<w:footnoteReference /g)).toHaveLength(2)
  expect(xml).toMatch(/<w:bookmarkStart w:name="_Note1" w:id="1"\/><w:r>.{0,80}<w:footnoteReference w:id="1"\/><\/w:r><w:bookmarkEnd w:id="1"\/>/)
  const fields = [...xml.matchAll(/<w:instrText>(NOTEREF [^<]*)<\/w:instrText>.*?<w:t[^>]*>(\d+)<\/w:t>/gs)].map(match => [match[1], match[2]])
  expect(fields).toEqual([['NOTEREF _Note1 \\f \\h', '1'], ['NOTEREF _Note1 \\f \\h', '1'], ['NOTEREF _Note2 \\f \\h', '2']])
})

test('a note cited once has no bookmark', async () => {
  const { xml } = await build(documentTree({ blocks: [paragraph('a', mark(1))], notes: [note(1, 'x')] }))
  expect(xml).not.toContain('bookmark')
})

test('marks that touch are kept apart', async () => {
  const { paragraphs } = await build(twice)
  const [body] = paragraphs.filter(({ style }) => style === 'BodyText')
  const comma = runsOf(body!.xml).find(({ text: words }) => words === ',')
  expect(body!.text).toBe('một hai lại1 và1,2.')
  expect(comma!.xml).toContain('FootnoteReference')
})

test('the lines above the notes carry no mark', async () => {
  const { notes } = await build(twice)
  expect(notes.match(/<w:footnoteRef\/>/g)).toHaveLength(2)
  expect(notes).toContain('<w:separator/>')
})

test('what the layout puts around the number stands at the mark, at a later citation and at the text, superscript', async () => {
  const { paragraphs, notes, xml } = await build({ ...twice, layout: layout({ notes: { mark: '[{n}]' } }) })
  expect(paragraphs.find(({ style }) => style === 'BodyText')!.text).toBe('một[] hai[] lại[1] và[1][2].')
  expect(xml).toMatch(/<w:t[^>]*>\[<\/w:t><\/w:r><w:bookmarkStart w:name="_Note1"[^>]*\/><w:r>(?:(?!<\/w:r>).)*<w:footnoteReference w:id="1"\/><\/w:r><w:bookmarkEnd w:id="1"\/><w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>\]/s)
  const first = paragraphsOf(notes).filter(({ style }) => style === 'FootnoteText')[0]!
  expect(first.text).toBe('[] Thứ nhất, đậm')
  expect(first.xml).toMatch(/<w:t>\[<\/w:t><\/mc:Choice><\/mc:AlternateContent><\/w:r><w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><mc:AlternateContent><mc:Choice Requires="w15"><w:t>\]/s)
  expect(notes.match(/\[<\/w:t>/g)).toHaveLength(2)
  for (const { text: words, xml: run } of runsOf(paragraphs.find(({ style }) => style === 'BodyText')!.xml)) {
    if (/^[[\]]+$/.test(words)) expect(run).toContain('FootnoteReference')
  }
})
