import { beforeAll, expect, test } from 'vitest'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { lintParts } from '../../src/docx/lint-parts.ts'
import { readParts } from './read-docx.ts'
import { richDocument } from './rich-document.ts'
import { documentTree, mark, note, paragraph } from './tree-builder.ts'

let sound: ReadonlyMap<string, string>

beforeAll(async () => {
  sound = readParts(await documentToDocx(richDocument))
})

/** The sound package with one thing changed; a pattern that isn't there would make a test that cannot fail. */
function lintWith(path: string, found: string | RegExp, replacement: string): readonly string[] {
  const before = sound.get(path)!
  const after = before.replace(found, replacement)
  expect(after).not.toBe(before)
  return lintParts(new Map([...sound, [path, after]]), [])
}

const document = 'word/document.xml'

test('a sound package has no faults', () => {
  expect(lintParts(sound, [])).toEqual([])
})

test.each([
  ['a control character', document, 'Kiosk', '\u0001', 'U+0001 may not stand in XML'],
  ['half a character', document, 'Kiosk', '\ud800', 'U+D800 may not stand in XML'],
  ['a noncharacter', 'word/footnotes.xml', 'kiosk', '\ufffe', 'U+FFFE may not stand in XML'],
  ['NaN in an attribute', document, /w:w="\d+"/, 'w:w="NaN"', 'an attribute is "NaN"'],
  ['a cell without a last paragraph', document, /(<\/w:tcPr>)<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/s, '$1</w:tc>', 'a cell ends in w:tcPr'],
  ['a tag that is not closed', document, '</w:hyperlink>', '', 'closes <w:hyperlink>'],
  ['a bracket that opens no tag', 'word/numbering.xml', '<w:lvl ', '<w:lvl< ', 'a bracket that opens no tag'],
  ['a link in a link', document, /<w:hyperlink [^>]*>/, '$&$&', 'a link inside a link'],
  ['a row with a cell too few', document, /<w:tc>(?:(?!<w:tc>).)*?<\/w:tc><\/w:tr>/s, '</w:tr>', 'covers 1 of 2 columns'],
  ['a row that spans too far', document, '<w:gridSpan w:val="6"/>', '<w:gridSpan w:val="7"/>', 'covers 7 of 6 columns'],
  ['a table without rows', document, /<w:tr>.*?<\/w:tr><\/w:tbl>/s, '</w:tbl>', 'a table without rows'],
  ['a field that does not end', document, /<w:fldChar w:fldCharType="end"\/>/, '', 'a field does not end in its paragraph'],
  ['a field without a result', 'word/header1.xml', />2<\/w:t>/, '></w:t>', 'a field without a result'],
  ['a bookmark that does not end', document, /<w:bookmarkEnd [^>]*>/, '', 'does not end'],
  ['two bookmarks of one name', document, /"_Note11"/, '"_Note2"', 'is missing, taken or too long'],
  ['a bookmark with a long name', document, /"_Note11"/, `"_${'N'.repeat(40)}"`, 'is missing, taken or too long'],
  ['a note with two marks', document, /<w:footnoteReference w:id="3"\/>/, '$&$&', 'note 3 has two marks'],
  ['a mark without a note', document, '<w:footnoteReference w:id="12"/>', '<w:footnoteReference w:id="13"/>', 'note 13 is not defined'],
  ['a note without a mark', document, '<w:footnoteReference w:id="12"/>', '', 'note 12 is not cited'],
  ['a note without a paragraph', 'word/footnotes.xml', /(<w:footnote w:id="1">).*?(<\/w:footnote>)/s, '$1$2', 'note 1 has no paragraph'],
  ['a paragraph of a note in another style', 'word/footnotes.xml', '"FootnoteText"', '"BodyText"', 'a paragraph of note 1 is not set as a note'],
  ['a mark in a note', 'word/footnotes.xml', '<w:t ', '<w:footnoteReference w:id="1"/><w:t ', 'a note is cited outside of the text'],
  ['a reference with the wrong number', document, /(NOTEREF _Note2.*?<w:t[^>]*>)2/s, '$13', 'the reference to _Note2 shows 3, not 2'],
  ['a reference to nothing', document, 'NOTEREF _Note2 ', 'NOTEREF _Note99 ', '_Note99 marks no note'],
  ['an unknown style', document, '"BodyText"', '"Body"', 'no style Body'],
  ['two styles with one id', 'word/styles.xml', 'w:styleId="Nation"', 'w:styleId="Motto"', 'two styles with the id Motto'],
  ['two styles with one name', 'word/styles.xml', '"Quốc hiệu"', '"Tiêu ngữ"', 'two styles with the name tiêu ngữ'],
  ['a style name that is two', 'word/styles.xml', '"Quốc hiệu"', '"Quốc hiệu, tên nước"', 'has a comma'],
  ['an unknown list', document, /<w:numId w:val="\d+"/, '<w:numId w:val="77"', 'no list 77'],
  ['an unknown pattern of a list', 'word/numbering.xml', /<w:abstractNumId w:val="\d+"/, '<w:abstractNumId w:val="77"', 'no pattern of a list 77'],
  ['an unknown relationship', document, /r:id="[^"]*"/, 'r:id="rId77"', 'no relationship rId77'],
  ['a relationship to nothing', 'word/_rels/document.xml.rels', '"numbering.xml"', '"numbers.xml"', 'there is no word/numbers.xml'],
  ['a part without a type', '[Content_Types].xml', /<Override [^>]*PartName="\/word\/styles.xml"\/>/, '', 'no type for word/styles.xml'],
  ['a type without a part', '[Content_Types].xml', '/word/styles.xml', '/word/other.xml', 'there is no word/other.xml'],
])('finds %s', (_, path, found, replacement, fault) => {
  expect(lintWith(path, found, replacement).join('\n')).toContain(fault)
})

test('columns that a row leaves free count', () => {
  expect(lintWith(document, /<w:tc>(?:(?!<w:tc>).)*?<\/w:tc><\/w:tr>/s, '<w:trPr><w:gridAfter w:val="1"/></w:trPr></w:tr>')).toEqual([])
})

test('finds notes that are not in the order of their marks', () => {
  const swapped = sound.get('word/footnotes.xml')!.replace(/(<w:footnote w:id="1">.*?<\/w:footnote>)(<w:footnote w:id="2">.*?<\/w:footnote>)/s, '$2$1')
  expect(lintParts(new Map([...sound, ['word/footnotes.xml', swapped]]), [])).toEqual(['word/footnotes.xml: the notes are not in the order of their marks'])
})

test('no faulty file is written', async () => {
  const unused = documentTree({ blocks: [paragraph('a', mark(1))], notes: [note(1, 'x'), note(2, 'y')] })
  await expect(documentToDocx(unused)).rejects.toThrow('note 2 is not cited')
})
