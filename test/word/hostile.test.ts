import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeDocx, p } from './make-docx.ts'
import { readWord } from './read-word.ts'

const good = makeDocx(p('Báo cáo'))
const changed = (parts: Record<string, string | Uint8Array>) => zipSync({ ...unzipSync(good), ...Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])) })
const ole = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(stream, 'utf16le')])
const document = (inner: string, before = '') => `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`

describe('what is refused', () => {
  test.each<[string, () => Uint8Array, string, string]>([
    ['an old .doc', () => ole('WordDocument'), 'word-old', 'Lưu dưới dạng'],
    ['OpenDocument', () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<x/>') }), 'word-other', '.odt'],
    ['RTF', () => strToU8('{\\rtf1\\ansi x}'), 'word-other', 'RTF'],
    ['PDF', () => strToU8('%PDF-1.7'), 'word-other', 'PDF'],
    ['nothing', () => new Uint8Array(), 'word-not-zip', '.docx'],
    ['half of a file', () => good.subarray(0, good.length / 2), 'word-not-zip', '.docx'],
    ['a letter that is another one than was packed', () => {
      const bytes = zipSync(unzipSync(good), { level: 0 })
      bytes[Buffer.from(bytes).indexOf('Báo cáo')] = 0x43
      return bytes
    }, 'word-damaged', 'hỏng'],
    ['a letter that is another one than was said', () => {
      const bytes = new Uint8Array(good)
      const directory = Buffer.from(bytes).lastIndexOf('PK\u0001\u0002')
      bytes[directory + 16]! ^= 1
      return bytes
    }, 'word-damaged', 'hỏng'],
    ['macros', () => changed({ 'word/vbaProject.bin': 'x' }), 'word-macros', 'macro'],
    ['broken XML', () => changed({ 'word/document.xml': '<w:document><w:body><w:p>' }), 'word-damaged', 'hỏng'],
    ['no body', () => changed({ 'word/document.xml': document('').replace('<w:body></w:body>', '') }), 'word-damaged', 'hỏng'],
    ['entities that grow', () => changed({ 'word/document.xml': document('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>') }), 'word-damaged', 'hỏng'],
    ['an entity from elsewhere', () => changed({ 'word/document.xml': document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>') }), 'word-damaged', 'hỏng'],
    ['elements nested a thousand deep', () => changed({ 'word/document.xml': document('<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000)) }), 'word-damaged', 'hỏng'],
    ['no words', () => makeDocx(p('')), 'word-empty', 'ảnh chụp'],
    ['a bomb', () => zipSync({ ...unzipSync(good), 'word/big.xml': new Uint8Array(90_000_000) }, { level: 9 }), 'word-too-big', 'lớn bất thường'],
    ['more XML than a report has', () => zipSync({ ...unzipSync(good), 'word/big.xml': new Uint8Array(30_000_000).fill(32) }, { level: 9 }), 'word-too-big', 'lớn bất thường'],
    ['thousands of files', () => changed(Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`word/media/${index}.png`, 'x']))), 'word-too-many', 'quá nhiều'],
    ['letters from before Unicode', () => makeDocx('<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>B¸o c¸o</w:t></w:r></w:p>'), 'word-legacy-font', 'UniKey'],
  ])('%s', (_, make, code, word) => {
    const { file, codes, words } = readWord(make())
    expect(codes).toEqual([code])
    expect(words).toContain(word)
    expect(file).toBeNull()
  })
})

test('an old font without old letters does no harm', () => {
  expect(readWord(makeDocx('<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>BC 2026</w:t></w:r></w:p>')).codes).toEqual([])
})

test('a table of a hundred columns a cell, and a list level that is not there', () => {
  const body = '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:numPr><w:ilvl w:val="77"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>y</w:t></w:r></w:p>'
  expect(readWord(makeDocx(body)).file!.blocks).toHaveLength(2)
})

test('whatever bytes are changed, the file is read or refused with a sentence', () => {
  fc.assert(fc.property(fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 8 }), changes => {
    const bytes = new Uint8Array(good)
    for (const { at, byte } of changes) bytes[at % bytes.length] = byte
    const { file, codes, words } = readWord(bytes)
    if (file === null) expect(codes.length).toBeGreaterThan(0)
    expect(words).not.toMatch(/undefined|NaN|\[object/)
  }), { numRuns: 300, seed: 7 })
})
