import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { bytesToWorkbook } from '../../src/excel/bytes-to-workbook.ts'
import { zipToParts } from '../../src/zip/zip-to-parts.ts'

let good: Uint8Array
beforeAll(async () => {
  good = await writeXlsx({ sheets: [{ name: 'S', rows: [['bao-cao/so-lieu', 'chữ', 1]] }] })
})

async function open(bytes: Uint8Array) {
  const told: Diagnostic[] = []
  const workbook = await bytesToWorkbook(diagnostic => void told.push(diagnostic), 'phieu.xlsx', bytes)
  return { workbook, codes: told.map(({ code }) => code), words: told.map(({ message }) => message).join('\n') }
}

/** The good file with parts put in or changed. */
function changed(parts: Record<string, string | Uint8Array>): Uint8Array {
  const more = Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]))
  return zipSync({ ...unzipSync(good), ...more })
}

const partOf = (path: string) => new TextDecoder().decode(unzipSync(good)[path])

test('a good file is opened', async () => {
  const { workbook, codes } = await open(good)
  expect(codes).toEqual([])
  expect(workbook!.sheets[0]!.rows).toEqual([['bao-cao/so-lieu', 'chữ', 1]])
})

describe('what is refused', () => {
  const ole = (...texts: string[]) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), ...texts.map(text => Buffer.from(text, 'utf16le'))])

  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'form-not-zip'],
    ['plain text', () => strToU8('Sở Y tế;1;2'), 'form-not-zip'],
    ['half of a file', () => good.subarray(0, good.length / 2), 'form-not-zip'],
    ['an old workbook', () => ole('Workbook'), 'form-old-excel'],
    ['an encrypted workbook', () => ole('EncryptionInfo', 'EncryptedPackage'), 'form-encrypted'],
    ['a LibreOffice file', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }), 'form-not-xlsx'],
    ['a Word file', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<x/>') }), 'form-not-xlsx'],
    ['a binary workbook', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('x') }), 'form-not-xlsx'],
    ['another archive', () => zipSync({ 'anh.png': strToU8('x') }), 'form-unknown'],
    ['macros', () => changed({ 'xl/vbaProject.bin': 'x' }), 'form-macros'],
    ['a workbook that says it has macros', () => changed({ '[Content_Types].xml': partOf('[Content_Types].xml').replace('sheet.main+xml', 'sheet.macroEnabled.main+xml') }), 'form-macros'],
    ['old macro sheets', () => changed({ 'xl/macrosheets/sheet1.xml': '<x/>' }), 'form-macros'],
    ['links to other workbooks', () => changed({ 'xl/externalLinks/externalLink1.xml': '<x/>' }), 'form-external-link'],
    ['data from elsewhere', () => changed({ 'xl/connections.xml': '<x/>' }), 'form-external-link'],
    ['a picture from the network', () => changed({ 'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><Relationship Id="r" Type="http://x/image" Target="http://x/y.png" TargetMode="External"/></Relationships>' }), 'form-external-link'],
    ['too many files', () => changed(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`xl/media/${index}.png`, 'x']))), 'form-too-many'],
    ['too many sheets', () => changed(Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`xl/worksheets/more${index}.xml`, '<x/>']))), 'form-too-many'],
    ['broken XML', () => changed({ 'xl/workbook.xml': '<workbook><sheets' }), 'form-damaged'],
    ['no sheets', () => changed({ 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), 'form-damaged'],
  ])('%s', async (_, make, code) => {
    const { workbook, codes } = await open(make())
    expect(codes).toEqual([code])
    expect(workbook).toBeNull()
  })

  test('links that a reader clicks on are let through', async () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://khanhhoa.gov.vn" TargetMode="External"/></Relationships>'
    expect((await open(changed({ 'xl/worksheets/_rels/sheet1.xml.rels': rels }))).codes).toEqual([])
  })
})

describe('bombs', () => {
  const limits = { files: 10, bytes: 1_000_000 }
  const zeros = (size: number) => zipSync({ 'a.xml': new Uint8Array(size) }, { level: 9 })
  /** Offsets of the directory's one record. */
  const directory = (bytes: Uint8Array) => Buffer.from(bytes).lastIndexOf(Buffer.from('504b0102', 'hex'))
  const patched = (bytes: Uint8Array, offset: number, value: number) => {
    const copy = Buffer.from(bytes)
    copy.writeUInt32LE(value, directory(bytes) + offset)
    return copy
  }

  test('what says that it is big is not unpacked', () => {
    expect(zipToParts(zeros(900_000), limits)).toMatchObject({ names: ['a.xml'] })
    expect(zipToParts(zeros(5_000_000), limits)).toBe('too-big')
  })

  test('what lies about its size is given up as soon as it is longer', () => {
    const memory = process.memoryUsage().rss
    expect(zipToParts(patched(zeros(30_000_000), 24, 1000), limits)).toBe('damaged')
    expect(zipToParts(patched(zeros(30_000_000), 24, 0), limits)).toBe('damaged')
    expect(process.memoryUsage().rss - memory).toBeLessThan(100_000_000)
  })

  test('many that are small by themselves', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.xml`, new Uint8Array(200_000)]))
    expect(zipToParts(zipSync(many), limits)).toBe('too-big')
  })

  test('a directory that points outside, or to one file twice', () => {
    expect(zipToParts(patched(zeros(100), 42, 0x7fffffff), limits)).toBe('damaged')
    expect(zipToParts(patched(zeros(100), 20, 0x7fffffff), limits)).toBe('damaged')
    const twice = Buffer.from(zipSync({ 'a.xml': strToU8('1'), 'b.xml': strToU8('2') }))
    for (let at = twice.indexOf('b.xml'); at >= 0; at = twice.indexOf('b.xml', at + 1)) twice.write('a.xml', at)
    expect(zipToParts(twice, limits)).toBe('damaged')
  })

  test('one text in very many cells', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: Array.from({ length: 400 }, () => ['x'.repeat(30_000)]) }] })
    expect((await open(bytes)).codes).toEqual(['form-too-big'])
  })

  test('a cell in the farthest corner takes no room', async () => {
    const sheet = partOf('xl/worksheets/sheet1.xml').replace('</row>', '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    const { workbook } = await open(changed({ 'xl/worksheets/sheet1.xml': sheet }))
    expect(workbook!.sheets[0]!.rows).toHaveLength(1)
  })
})

test('whatever bytes are changed, the file is opened or refused with a sentence', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 8 }), async changes => {
    const bytes = new Uint8Array(good)
    for (const { at, byte } of changes) bytes[at % bytes.length] = byte
    const { workbook, codes, words } = await open(bytes)
    expect(workbook === null).toBe(codes.length > 0)
    expect(words).not.toMatch(/undefined|NaN|\[object/)
  }), { numRuns: 300, seed: 30 })
})
