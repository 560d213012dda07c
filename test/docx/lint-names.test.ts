import { expect, test } from 'vitest'
import { lintParts } from '../../src/docx/lint-parts.ts'

test('a table may be called null; no other attribute may', () => {
  const slips = (xml: string) => lintParts(new Map([['word/other.xml', xml]]), []).filter(fault => fault.includes('an attribute is'))
  expect(slips('<w:tblCaption w:val="null"/><w:tblDescription w:val="NaN"/>')).toEqual([])
  expect(slips('<w:tblCaption w:val="A"/><w:ilvl w:val="NaN"/>')).toHaveLength(1)
})
