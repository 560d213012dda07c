import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isUntouched } from '../../src/docx/fingerprint.ts'
import { paragraphsOf, readParts, styleOf } from '../docx/read-docx.ts'
import { cellWith, frameOf, withParts } from '../frame/make-frame.ts'
import { bao, root } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { validatorFindings } from '../support/validator.ts'

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

// The sample workspace with a frame, as a clerk goes about it.
let folder: string
let own: Uint8Array
const inFolder = (path: string) => join(folder, path)
const frame = () => inFolder('templates/bao-cao-thang/khung.docx')
const output = () => inFolder('out/2026-04/BC-TGVĐA06-2026-04.docx')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
  for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), inFolder(name), { recursive: true })
  const layout = inFolder('templates/bao-cao-thang/layout.yaml')
  writeFileSync(layout, readFileSync(layout, 'utf8').replace('\nbody: ', '\nframe: khung.docx\nbody: '))
  expect(await bao(['template', 'frame'], folder)).toMatchObject({ status: 0, stdout: native('templates/bao-cao-thang/khung.docx\n') })
  own = new Uint8Array(readFileSync(frame()))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds April with this frame; null where nothing was written. */
async function buildWith(bytes: Uint8Array) {
  writeFileSync(frame(), bytes)
  rmSync(inFolder('out'), { recursive: true, force: true })
  const { status, stderr } = await bao(['build', '--month', '2026-04'], folder)
  const built = status === 0 ? new Uint8Array(readFileSync(output())) : null
  return { status, stderr, bytes: built, parts: built ? readParts(built) : new Map<string, string>() }
}

const textsOf = (xml: string) => paragraphsOf(xml.replace(/<w:p [^>]*>/g, '<w:p>')).map(({ text }) => text)

async function expectValid(bytes: Uint8Array) {
  writeFileSync(inFolder('check.docx'), bytes)
  for (const officeVersion of ['Office2016', 'Microsoft365'] as const) expect(await validatorFindings(inFolder('check.docx'), officeVersion)).toEqual([])
}

/** Pages as LibreOffice prints them. */
function pagesOf(bytes: Uint8Array): readonly string[] {
  writeFileSync(inFolder('page.docx'), bytes)
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, inFolder('page.docx')], { stdio: 'ignore' })
  return execFileSync('pdftotext', ['-layout', inFolder('page.pdf'), '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
}

describe('a frame that the program wrote', () => {
  test('is not overwritten once it was changed, and is the same each time', async () => {
    expect(isUntouched(own)).toBe(true)
    await bao(['template', 'frame', '--out', 'lai.docx'], folder)
    expect(Buffer.compare(readFileSync(inFolder('lai.docx')), own)).toBe(0)
    writeFileSync(frame(), withParts(own, { 'word/document.xml': xml => xml.replace('{{kind}}', 'TỜ TRÌNH') }))
    const { stdout, stderr } = await bao(['template', 'frame'], folder)
    expect(stdout).toContain('khung (mới).docx')
    expect(stderr).toContain('output-edited')
    rmSync(inFolder('templates/bao-cao-thang/khung (mới).docx'))
  })

  test('gives the words that the program sets by itself, in the same order, and no finding', async () => {
    const { stderr, bytes, parts } = await buildWith(own)
    expect(stderr).toBe('')
    expect(isUntouched(bytes!)).toBe(true)
    await expectValid(bytes!)
    const { stdout } = await bao(['build', '--month', '2026-04', '--out', inFolder('khac')], root)
    const plain = readParts(new Uint8Array(readFileSync(stdout.trim())))
    const words = (xml: string) => textsOf(xml).map(text => text.replaceAll(/\s+/g, ' ')).filter(text => text.trim() !== '')
    expect(words(parts.get('word/document.xml')!)).toEqual(words(plain.get('word/document.xml')!))
    expect(textsOf(parts.get('word/footnotes.xml')!)).toEqual(textsOf(plain.get('word/footnotes.xml')!))
    expect(parts.get('word/document.xml')!.match(/<w:sectPr/g)).toHaveLength(2)
  }, 60_000)

  test('gives the same bytes again, whatever is built between', async () => {
    const { bytes } = await buildWith(own)
    await bao(['build', '--month', '2026-03'], folder)
    expect(Buffer.compare((await buildWith(own)).bytes!, bytes!)).toBe(0)
  })

  test('keeps what was changed in Word: words, styles, margins; headings and points stay numbered', async () => {
    const changed = withParts(own, {
      'word/document.xml': xml => xml.replace('w:left="1701"', 'w:left="1985"').replace('{{kind}}', 'BÁO CÁO CHUYÊN ĐỀ'),
      'word/styles.xml': xml => xml.replace(styleOf(xml, 'BodyText'), styleOf(xml, 'BodyText').replace('w:firstLine="720"', 'w:firstLine="567"')),
    })
    const { stderr, parts } = await buildWith(changed)
    expect(stderr).toBe('')
    expect(textsOf(parts.get('word/document.xml')!)).toContain('BÁO CÁO CHUYÊN ĐỀ')
    const styles = parts.get('word/styles.xml')!
    const list = /<w:numId w:val="(\d+)"/.exec(styleOf(styles, 'Heading1'))![1]
    const pattern = new RegExp(`<w:num w:numId="${list}".*?<w:abstractNumId w:val="(\\d+)"`).exec(parts.get('word/numbering.xml')!)![1]
    const levels = new RegExp(`<w:abstractNum w:abstractNumId="${pattern}".*?</w:abstractNum>`, 's').exec(parts.get('word/numbering.xml')!)![0]
    expect(levels).toContain('<w:pStyle w:val="Heading1"/>')
    expect([...levels.matchAll(/w:firstLine="(\d+)"/g)].map(match => match[1])).toEqual(Array.from({ length: 9 }, () => '567'))
  })

  test('takes comments, tracked changes and charts; a header of first pages is not the appendix\'s', async () => {
    const first = '<w:headerReference w:type="first" r:id="rId77"/>'
    const header = '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Cơ quan: {{organisation.title}}</w:t></w:r></w:p></w:hdr>'
    mkdirSync(inFolder('templates/bao-cao-thang/charts'), { recursive: true })
    writeFileSync(inFolder('templates/bao-cao-thang/charts/ty-le.yaml'), 'title: Tỷ lệ\ntype: column\nmonths: 2\nindicators:\n  - { id: so-suc-khoe-dien-tu, of: rate }\n')
    const text = inFolder('templates/bao-cao-thang/body.hbs')
    const before = readFileSync(text, 'utf8')
    writeFileSync(text, before.replace(/^# /m, '{{chart "ty-le"}}\n\n# '))
    const { stderr, bytes, parts } = await buildWith(withParts(own, {
      'word/document.xml': xml => xml.replace('<w:headerReference ', `${first}<w:headerReference `),
      'word/header9.xml': header,
      'word/_rels/document.xml.rels': xml => xml.replace('</Relationships>', '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/></Relationships>'),
      '[Content_Types].xml': xml => xml.replace('</Types>', '<Override PartName="/word/header9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>'),
    }))
    expect(stderr).toBe('')
    await expectValid(bytes!)
    expect(parts.get('word/header9.xml')).toContain('Cơ quan: </w:t>')
    expect(parts.get('word/header-blank.xml')).toBeDefined()
    const draft = await bao(['build', '--month', '2026-04', '--draft'], folder)
    await expectValid(new Uint8Array(readFileSync(inFolder(draft.stdout.trim()))))
    const tracked = await bao(['diff', '2026-03', '2026-04', '--format', 'docx'], folder)
    await expectValid(new Uint8Array(readFileSync(inFolder(tracked.stdout.trim()))))
    writeFileSync(text, before)
  }, 60_000)

  test('a result that somebody has edited is never overwritten', async () => {
    const { bytes } = await buildWith(own)
    writeFileSync(output(), withParts(bytes!, { 'word/document.xml': xml => xml.replace('BÁO CÁO', 'BÁO CÁO SỬA') }))
    const { stdout, stderr } = await bao(['build', '--month', '2026-04'], folder)
    expect(stdout).toContain('(mới).docx')
    expect(stderr).toContain('output-edited')
  })
})

describe('a frame by hand', () => {
  const lines = ['Số: {{number}}/{{symbol}}, {{place}}, {{date}}', '{{kind}} {{title}}', 'Kính gửi: {{addressees}}', '{{body}}', '- {{recipients}}', '{{signer}}'] as const

  test('styles that it lacks are the program\'s, and told where they can be accepted', async () => {
    const { stderr, bytes, parts } = await buildWith(await frameOf(...lines))
    expect(stderr).toContain('cảnh báo[frame-style-missing]')
    expect(stderr).toMatch(/layout\.yaml:\d+:8/)
    await expectValid(bytes!)
    expect(textsOf(parts.get('word/document.xml')!).slice(0, 4)).toEqual([
      'Số:       /BC-TGVĐA06, Khánh Hòa, ngày      tháng 4 năm 2026', 'BÁO CÁO Kết quả triển khai, thực hiện Đề án 06 tháng 4/2026', 'Kính gửi: Văn phòng Chính phủ;', 'Kính gửi: Bộ Công an.',
    ])
  })

  test('a line of tags that give nothing goes, with its row; a block chooses; a part of a tag may be set by itself', async () => {
    const { parts } = await buildWith(await frameOf(...lines, cellWith('{{urgency}}', 'Hàng hai'), '{{urgency}}', ['{{#if rep', 'ort.number}}Có số{{else}}Chưa', ' có số{{/if}}']))
    const texts = textsOf(parts.get('word/document.xml')!)
    expect(texts.slice(texts.indexOf('Hàng hai') - 1, texts.indexOf('Hàng hai') + 2)).toEqual(['Đại tá Nguyễn Văn A', 'Hàng hai', 'Chưa có số'])
  })

  test.each([
    [['{{number}} {{titel}}', ...lines], 'template-unknown-name', 'có phải bạn muốn viết "title"?', 'khung.docx:1:14'],
    [['{{#if report.number}}có', ...lines], 'template-syntax', 'thêm {{/if}} ở cuối khối', 'khung.docx:1:1'],
    [['{{table "nhiem-vu"}}', ...lines], 'frame-helper', 'hàm "table" không dùng trong khung Word được', 'khung.docx:1:1'],
  ] as const)('%j is told', async (all, code, words, place) => {
    const { status, stderr } = await buildWith(await frameOf(...all))
    expect(status).toBe(1)
    expect(stderr).toContain(`lỗi[${code}]`)
    expect(stderr).toContain(words)
    expect(stderr).toContain(place)
  })

  test('what the data say and the frame does not print is told', async () => {
    const { stderr } = await buildWith(await frameOf('{{body}}'))
    for (const name of ['number', 'date', 'title', 'addressees', 'recipients']) expect(stderr).toContain(`khung không có {{${name}}}`)
  })

  test('margins, font, size and colour against the decree are told with their clause', async () => {
    const bytes = withParts(await frameOf(...lines), {
      'word/document.xml': xml => xml.replace('w:left="1701"', 'w:left="1134"').replace('<w:sz w:val="28"/>', '<w:color w:val="FF0000"/><w:sz w:val="32"/>').replaceAll(/"Times New Roman"/g, '"Arial"'),
    })
    const { stderr } = await buildWith(bytes)
    expect(stderr).toContain('lề trái của khung là 20 mm, phải từ 30 đến 35 mm (Nghị định 30/2020, Phụ lục I, Phần I, Mục I, khoản 3)')
    expect(stderr).toContain('phông Arial')
    expect(stderr).toContain('màu #FF0000')
    expect(stderr).toContain('{{number}} của khung có cỡ chữ 16, phải là 13')
  })

  test('a frame that is not there, and one that is no Word file', async () => {
    rmSync(frame())
    expect((await bao(['build', '--month', '2026-04'], folder)).stderr).toContain('thư mục của mẫu không có tệp "khung.docx"')
    expect((await buildWith(new TextEncoder().encode('không phải Word'))).stderr).toContain('lỗi[frame-not-zip]')
  })
})

describe('asked for wrongly', () => {
  test.each([
    [['template', 'fram'], 'có phải bạn muốn viết "bao-cao template frame"?'],
    [['template', 'frame', '--out', 'khung.doc'], '"khung.doc" không có đuôi .docx'],
  ])('%j', async (argv, words) => {
    const { status, stderr } = await bao(argv, folder)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })

  test('for a template that is not there', async () => {
    const { status, stderr } = await bao(['template', 'frame', '--template', 'bao-cao-than'], folder)
    expect(status).toBe(1)
    expect(stderr).toContain('có phải bạn muốn viết "bao-cao-thang"?')
  })
})

describe.runIf(isThere('soffice') && isThere('pdftotext'))('with LibreOffice', () => {
  test('a frame that went through it serves, and notes stand under their marks', async () => {
    writeFileSync(inFolder('khung.docx'), own)
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', inFolder('lo'), inFolder('khung.docx')], { stdio: 'ignore' })
    const { stderr, bytes } = await buildWith(new Uint8Array(readFileSync(inFolder('lo/khung.docx'))))
    expect(stderr).toBe('')
    await expectValid(bytes!)
    const pages = pagesOf(bytes!)
    const before = pagesOf((await buildWith(own)).bytes!)
    expect(pages).toHaveLength(before.length)
    // Every page begins and ends with the same words: text, numbers of headings, notes.
    const ends = (page: string) => [page.trim().split('\n')[0]!.trim(), page.trim().split('\n').at(-1)!.trim().replaceAll(/\s+/g, ' ')]
    expect(pages.map(ends)).toEqual(before.map(ends))
    expect(pages[0]).toContain('I. KẾT QUẢ CÁC MẶT CÔNG TÁC')
    expect(pages[0]).toMatch(/^\s*1\s+Tờ trình/m)
  }, 120_000)
})

describe.runIf(isThere('pandoc'))('with pandoc', () => {
  test('a frame that it made with its own styles serves', async () => {
    const text = 'Số: {{number}}, {{date}}\n\n**{{title}}**\n\nKính gửi: {{addressees}}\n\n{{body}}\n\n{{recipients}}\n'
    writeFileSync(inFolder('reference.docx'), execFileSync('pandoc', ['--print-default-data-file', 'reference.docx']))
    execFileSync('pandoc', ['-f', 'markdown', '-o', inFolder('pandoc.docx'), '--reference-doc', inFolder('reference.docx')], { input: text })
    const { stderr, bytes, parts } = await buildWith(new Uint8Array(readFileSync(inFolder('pandoc.docx'))))
    expect(stderr).toContain('frame-style-missing')
    await expectValid(bytes!)
    expect(styleOf(parts.get('word/styles.xml')!, 'Heading1')).toContain('4F81BD')
    expect(styleOf(parts.get('word/styles.xml')!, 'Heading1')).toContain('<w:numPr>')
  }, 60_000)
})
