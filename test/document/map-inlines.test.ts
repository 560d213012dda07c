import { expect, test } from 'vitest'
import { inlinesOfText } from '../../src/document/inlines-of-document.ts'
import { mapInlines } from '../../src/document/map-inlines.ts'
import type { Inline } from '../../src/document/tree.ts'
import { richDocument } from '../docx/rich-document.ts'
import { inlines, text } from '../docx/tree-builder.ts'

/** A document with something at every place where words may stand. */
const document = {
  ...richDocument,
  addressees: [inlines('Bộ Công an'), inlines('Văn phòng Chính phủ')],
  legalBasis: [inlines('Căn cứ Luật Tổ chức chính quyền địa phương;')],
  title: { ...richDocument.title, period: inlines('(Từ ngày 16/3/2026)') },
}

test('every line of the text is met once, in reading order', () => {
  const met: (readonly Inline[])[] = []
  mapInlines(document, line => {
    met.push(line)
    return line
  })
  const lines = inlinesOfText(document).filter(line => line.length > 0)
  expect(met.filter(line => line.length > 0)).toHaveLength(lines.length)
  met.filter(line => line.length > 0).forEach((line, index) => expect(line).toBe(lines[index]))
})

test('what it is changed to stands in its place', () => {
  const changed = mapInlines(document, line => [...line, text('!')])
  const lines = inlinesOfText(changed)
  expect(lines.filter(line => line.length > 0).every(line => line.at(-1)?.type === 'text' && (line.at(-1) as { text: string }).text === '!')).toBe(true)
  expect(changed.notes).toBe(document.notes)
})
