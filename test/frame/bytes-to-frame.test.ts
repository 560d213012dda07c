import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cellWith, frameOf, open, withParts } from './make-frame.ts'

const body = '{{body}}'
const inDocument = (edit: (xml: string) => string) => ({ 'word/document.xml': edit })
const relation = (type: string, target: string, mode = '') => ({
  'word/_rels/document.xml.rels': (xml: string) => xml.replace('</Relationships>', `<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`),
})

test('tags are found however Word has cut them into runs', async () => {
  const bytes = withParts(await frameOf(['Số: {', '{num', 'ber}', '}/X'], ['{{longDate “2026-04-15”}}'], body), inDocument(xml => xml
    .replace('<w:r><w:rPr><w:rFonts', '<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:rFonts')
    .replaceAll('</w:r><w:r>', '</w:r><w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/><w:proofErr w:type="spellEnd"/><w:r>')))
  const { frame, codes } = open(bytes)
  expect(codes).toEqual([])
  expect(frame!.paragraphs.map(({ text }) => text)).toEqual(['Số: {{number}}/X', '{{longDate "2026-04-15"}}'])
  expect(frame!.source.text.split('\n')[0]).toBe('Số: {{number}}/X')
})

test('a break inside of a tag goes before it', async () => {
  const bytes = withParts(await frameOf(['A {{nu', 'mber}}'], body), inDocument(xml => xml.replace('{{nu</w:t>', '{{nu</w:t><w:br/>')))
  expect(open(bytes).frame!.paragraphs[0]!.text).toBe('A \ue000{{number}}')
})

describe('where the text goes', () => {
  test.each<[string, () => Promise<Uint8Array>, string, string]>([
    ['nowhere', () => frameOf('Số: {{number}}'), 'frame-no-body', ''],
    ['twice', () => frameOf(body, body), 'frame-body-twice', body],
    ['not alone', () => frameOf('Nội dung: {{ body }}'), 'frame-body-place', '{{ body }}'],
    ['in a table', () => frameOf(cellWith(body)), 'frame-body-place', body],
    ['an end without a beginning', () => frameOf('number}}', body), 'frame-braces', '}}'],
    ['two lists in a line', () => frameOf('{{issuer}} - {{recipients}}', body), 'frame-two-lists', '{{issuer}} - {{recipients}}'],
  ])('%s', async (_, make, code, words) => {
    const { frame, codes, words: found } = open(await make())
    expect(codes).toEqual([code])
    expect(found).toEqual([words])
    expect(frame).toBeNull()
  })

  test('a tag in a text box is told', async () => {
    const box = '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>{{number}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
    const { codes, told } = open(withParts(await frameOf('Trước', body), inDocument(xml => xml.replace('<w:p><w:r>', `<w:p>${box}<w:r>`))))
    expect(codes).toEqual(['frame-text-box'])
    expect(told[0]!.message).toContain('{{number}}')
  })
})

describe('what is refused', () => {
  const good = frameOf('Số: {{number}}', body)
  const changed = async (parts: Parameters<typeof withParts>[1]) => withParts(await good, parts)
  const ole = (...texts: string[]) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), ...texts.map(text => Buffer.from(text, 'utf16le'))])

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'frame-not-zip'],
    ['half of a file', async () => (await good).subarray(0, 4000), 'frame-not-zip'],
    ['an old Word file', () => ole('WordDocument'), 'frame-old-word'],
    ['a file with a password', () => ole('EncryptedPackage'), 'frame-encrypted'],
    ['a LibreOffice file', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }), 'frame-not-docx'],
    ['a workbook', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }), 'frame-not-docx'],
    ['macros', () => changed({ 'word/vbaProject.bin': 'x' }), 'frame-macros'],
    ['a file that says it has macros', () => changed({ '[Content_Types].xml': xml => xml.replace('document.main+xml', 'document.macroEnabled.main+xml') }), 'frame-macros'],
    ['an embedded object', () => changed({ 'word/embeddings/oleObject1.bin': 'x' }), 'frame-embedded'],
    ['an attached template', () => changed({ 'word/_rels/settings.xml.rels': '<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="file:///C:/mau.dotm" TargetMode="External"/></Relationships>' }), 'frame-attached'],
    ['a picture from the network', () => changed(relation('image', 'http://x/y.png', ' TargetMode="External"')), 'frame-remote'],
    ['another document inside', () => changed(relation('aFChunk', 'x.html')), 'frame-imported'],
    ['changes that are tracked', () => changed(inDocument(xml => xml.replace('<w:p><w:r>', '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>x</w:t></w:r></w:ins><w:r>'))), 'frame-revisions'],
    ['comments', () => changed(inDocument(xml => xml.replace('<w:p><w:r>', '<w:p><w:commentRangeStart w:id="1"/><w:r>'))), 'frame-comments'],
    ['notes', () => changed(inDocument(xml => xml.replace('<w:p><w:r>', '<w:p><w:r><w:footnoteReference w:id="2"/></w:r><w:r>'))), 'frame-notes'],
    ['a table with a row without cells', async () => withParts(await frameOf(cellWith('Số: {{number}}'), body), inDocument(xml => xml.replace('</w:tr>', '</w:tr><w:tr/>'))), 'frame-ragged'],
    ['a table without rows', async () => withParts(await frameOf(cellWith('Số: {{number}}'), body), inDocument(xml => xml.replace(/<w:tr>.*<\/w:tr>/s, ''))), 'frame-ragged'],
    ['a cell over more columns than there are', async () => withParts(await frameOf(cellWith('Số: {{number}}'), body), inDocument(xml => xml.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>').replace('<w:tc><w:p>', '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>'))), 'frame-ragged'],
    ['broken XML', () => changed(inDocument(xml => xml.replace('</w:body>', ''))), 'frame-damaged'],
    ['entities', () => changed(inDocument(xml => `<!DOCTYPE x [<!ENTITY a "b">]>${xml.replace(/^<\?.*?\?>/, '')}`)), 'frame-damaged'],
    ['the strict kind', () => changed(inDocument(xml => xml.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'))), 'frame-strict'],
    ['no text', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'frame-unusual'],
    ['too many files', () => changed(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`word/media/${index}.png`, 'x']))), 'frame-too-many'],
    ['a bomb', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 }), 'frame-too-big'],
  ])('%s', async (_, make, code) => {
    const { frame, codes } = open(await make())
    expect(codes).toEqual([code])
    expect(frame).toBeNull()
  })

  test('but not a row that leaves columns free at its ends, cells in content controls, and a table in a cell', async () => {
    const row = (properties: string, ...cells: readonly string[]) => `<w:tr>${properties}${cells.join('')}</w:tr>`
    const cell = (content: string, span = '') => `<w:tc><w:tcPr>${span}</w:tcPr>${content}<w:p/></w:tc>`
    const inner = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>${[
      row('<w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>', cell(inner)),
      `<w:sdt><w:sdtContent>${row('', cell('', '<w:gridSpan w:val="2"/>'), `<w:sdt><w:sdtContent>${cell('')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    ].join('')}</w:tbl>`
    expect(open(await changed(inDocument(xml => xml.replace('<w:p><w:r>', `${table}<w:p><w:r>`)))).codes).toEqual([])
  })

  test('but not a link that a reader clicks on', async () => {
    expect(open(await changed(relation('hyperlink', 'https://khanhhoa.gov.vn', ' TargetMode="External"'))).codes).toEqual([])
  })
})
