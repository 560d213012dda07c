import { describe, expect, test } from 'vitest'
import { element, toggled, valued } from '../../src/docx/markup/element.ts'
import { paragraph, withSectionEnd } from '../../src/docx/markup/paragraph.ts'
import { paragraphProperties } from '../../src/docx/markup/paragraph-properties.ts'
import { run, textOfRun } from '../../src/docx/markup/run.ts'
import { runProperties } from '../../src/docx/markup/run-properties.ts'
import { paragraphStyle } from '../../src/docx/markup/style.ts'
import { cell, table } from '../../src/docx/markup/table.ts'
import { paragraphPropertyOrder, runPropertyOrder, styleOrder } from '../../src/frame/property-order.ts'
import { textToXml } from '../../src/xml/text-to-xml.ts'
import { isElement } from '../../src/xml/xml.ts'

/** Names of the elements inside the one that the text is, in order. */
function namesIn(xml: string): readonly string[] {
  return textToXml(xml)!.root.children.filter(isElement).map(({ name }) => name)
}

const inOrder = (names: readonly string[], order: readonly string[]) => [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b))

describe('an element', () => {
  test('escapes its values, leaves out those that are undefined, and closes at once where it is empty', () => {
    expect(element('w:a', { 'w:x': '<"&">', 'w:y': undefined, 'w:z': 0 })).toBe('<w:a w:x="&lt;&quot;&amp;&quot;&gt;" w:z="0"/>')
    expect(element('w:a', {}, '<w:b/>')).toBe('<w:a><w:b/></w:a>')
    expect(valued('w:a', '\'"')).toBe('<w:a w:val="\'&quot;"/>')
    expect(valued('w:a', undefined)).toBe('')
    expect([toggled('w:b', true), toggled('w:b', false), toggled('w:b', undefined)]).toEqual(['<w:b/>', '<w:b w:val="false"/>', ''])
  })

  test('escapes the text of a run and keeps its blanks', () => {
    expect(run('', textOfRun(' a<b & "c"> \'d\' '))).toBe('<w:r><w:t xml:space="preserve"> a&lt;b &amp; &quot;c&quot;&gt; \'d\' </w:t></w:r>')
  })
})

describe('properties stand in the order of the schema', () => {
  const border = { style: 'single', color: 'auto', size: 4 } as const

  test('of a run', () => {
    const names = namesIn(runProperties({ language: 'vi-VN', isRaised: true, underline: 'single', highlight: 'yellow', size: 28, color: 'auto', italic: true, bold: false, font: 'Times New Roman', style: 'Hyperlink' }))
    expect(names).toHaveLength(13)
    expect(names.filter(name => !runPropertyOrder.includes(name))).toEqual([])
    expect(names).toEqual(inOrder(names, runPropertyOrder))
  })

  test('of a paragraph, the change of its mark first in the mark\'s', () => {
    const mark = runProperties({ bold: true, change: '<w:ins w:id="1"/>' })
    expect(mark).toBe('<w:rPr><w:ins w:id="1"/><w:b/><w:bCs/></w:rPr>')
    const names = namesIn(paragraphProperties({ mark, outlineLevel: 0, alignment: 'both', indent: { left: 1 }, spacing: { after: 1 }, borders: { top: border }, list: { id: 2, level: 0 }, keepNext: true, style: 'BodyText' }))
    expect(names).toHaveLength(9)
    expect(names.filter(name => !paragraphPropertyOrder.includes(name))).toEqual([])
    expect(names).toEqual(inOrder(names, paragraphPropertyOrder))
  })

  test('of a style', () => {
    const names = namesIn(paragraphStyle({ id: 'A', name: 'A', basedOn: 'B', next: 'C', priority: 9, isQuick: true, paragraph: { keepNext: true }, run: { bold: true } }))
    expect(names).toHaveLength(7)
    expect(names).toEqual(inOrder(names, styleOrder))
  })

  test('of a table and of a cell', () => {
    const xml = table({ width: 100, columns: [60, 40], isCentred: true, border, padding: 5, caption: 'A', description: 'B' }, '')
    const [properties] = textToXml(xml)!.root.children.filter(isElement)
    expect(properties!.children.filter(isElement).map(({ name }) => name)).toEqual(['w:tblW', 'w:jc', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar', 'w:tblCaption', 'w:tblDescription'])
    expect(cell({ width: 60, columnSpan: 2, merged: 'restart', align: 'center' }, '<w:p/>'))
      .toBe('<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="60"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr><w:p/></w:tc>')
  })
})

test('a paragraph with nothing in it is written short', () => {
  expect(paragraph({})).toBe('<w:p/>')
})

test('a section ends in its last paragraph, behind all of that one\'s properties', () => {
  const first = paragraph({ style: 'A' }, run('', textOfRun('a')))
  const last = paragraph({ style: 'B', mark: '<w:rPr><w:b/></w:rPr>' }, run('', textOfRun('b')))
  const ended = last.replace('</w:rPr></w:pPr>', '</w:rPr><w:sectPr/></w:pPr>')
  expect(withSectionEnd([first + last], '<w:sectPr/>')).toEqual([first + ended])
  expect(withSectionEnd([first, last, ''], '<w:sectPr/>')).toEqual([first, ended, ''])
})
