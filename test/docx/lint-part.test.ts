import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { watchFields } from '../../src/docx/lint/fields.ts'
import { lintTextPart, type LintedPart } from '../../src/docx/lint/lint-part.ts'
import { structureChecker } from '../../src/docx/lint/lint-structure.ts'
import { watchNesting } from '../../src/docx/lint/nesting.ts'
import { factGatherer } from '../../src/docx/lint/part-facts.ts'
import { readTags, type XmlTag } from '../../src/docx/xml-tag.ts'

/** The same tag by tag, without asking whether a stretch of them has been there before. */
function lintOneByOne(path: string, xml: string): LintedPart {
  const faults: string[] = []
  const fault = (what: string) => void faults.push(what)
  const { facts, readOf } = factGatherer(path)
  const [nesting, fields, structure] = [watchNesting(fault), watchFields(fault, facts.laterCitations), structureChecker(fault)]
  let before: XmlTag | null = null
  readTags(xml, (tag, textBefore) => {
    nesting.see(tag, before)
    fields.see(tag, textBefore)
    readOf(tag)?.(tag)
    structure.checkOf(tag)?.(tag)
    before = tag
  })
  nesting.end()
  structure.end()
  return { facts, faults }
}

const cell = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>'
const stretches = [
  cell, cell, '</w:t></w:r></w:p></w:tc>', '</w:t></w:r></w:p></w:tc></w:tr><w:tr>', '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>', '</w:t></w:r><w:r><w:t>',
  '<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>', '</w:tr></w:tbl>', '<w:footnote w:id="1"><w:p>', '</w:p></w:footnote>', '<w:footnoteReference w:id="1"/>',
  '<w:hyperlink r:id="rId1"><w:r><w:t>', '</w:t></w:r></w:hyperlink>', '<w:fldChar w:fldCharType="begin"/>', '<w:instrText>', 'NOTEREF _Note1 \\h', '</w:instrText>',
  '<w:fldChar w:fldCharType="separate"/><w:t>', '</w:t><w:fldChar w:fldCharType="end"/>', '<w:bookmarkStart w:name="_Note1" w:id="1"/>', '<w:bookmarkEnd w:id="1"/>', 'chữ', 'chữ', '<w:p/>', '</w:p>',
]

test.each(['word/document.xml', 'word/footnotes.xml', 'word/comments.xml', 'word/header1.xml'])('tells of any %s what its tags tell one by one', path => {
  const text = fc.array(fc.constantFrom(...stretches), { maxLength: 60 }).map(pieces => pieces.join(''))
  fc.assert(fc.property(text, xml => {
    expect(lintTextPart(path, xml)).toEqual(lintOneByOne(path, xml))
  }), { numRuns: 1500 })
})
