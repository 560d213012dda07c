import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { DocumentTree } from '../../src/document/tree.ts'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { lintParts } from '../../src/docx/lint-parts.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { placeOf } from '../../src/project/place.ts'
import { readSources } from '../../src/project/read-sources.ts'
import { findingsToComments } from '../../src/review/findings-to-comments.ts'
import { readParts } from '../docx/read-docx.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { root } from '../support/command-line.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'
import { validatorFindings } from '../support/validator.ts'

const body = `# KẾT QUẢ

{{paragraph "so-y-te.mo-dau"}}

Toàn tỉnh đã đã làm xong, có {{rate "so-suc-khoe"}} người dân{{#note}}Số do do ngành y tế gửi.{{/note}} và [cổng
dịch vụ công](https://dichvucong.gov.vn/).

{{#each (items "so-y-te.kiosk")}}
- {{name}}
{{/each}}

{{table "kiosk"}}`

const table = 'title: Kiosk\nrows: so-y-te.kiosk\ncolumns:\n  - { title: "Nơi nơi đặt", width: 100, cell: "{{name}} đủ đủ" }\n'

/** A finding at the nth place of some words in a file; `''` is the file as a whole. */
function findingsAt(places: readonly (readonly [path: string, words: string, severity?: Diagnostic['severity']])[]) {
  const files = new Map([
    ...filesOf(smallWorkspace), ['templates/mau/body.hbs', body], ['templates/mau/tables/kiosk.yaml', table],
  ])
  const { document, figures, inputs } = runPipeline(() => {}, sourcesOf(files, '2026-04'), [])
  const sources = [...inputs.own, ...inputs.shared]
  const findings = places.map(([path, words, severity = 'warning']): Diagnostic => {
    const source = sources.find(one => one.path === path)!
    const start = source.text.indexOf(words)
    if (start < 0) throw new Error(`${path} has no ${words}`)
    const span = words === '' ? { source: { path, text: '' }, start: 0, end: 0 } : { source, start, end: start + words.length }
    return { code: 'thu-nghiem', severity, message: `xem lại "${words}"`, span, related: [], hint: 'sửa đi' }
  })
  return { document: document!, commented: findingsToComments(document!, figures!, findings) }
}

/** Words between the marks of each comment in the document, by the comment's text. */
async function anchorsOf(document: DocumentTree): Promise<{ words: string; at: string; text: string }[]> {
  const parts = readParts(await documentToDocx(document))
  const xml = parts.get('word/document.xml')!
  return [...parts.get('word/comments.xml')!.matchAll(/<w:comment [^>]*w:id="(\d+)".*?<\/w:comment>/gs)].map(([comment, id]) => {
    const range = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 's').exec(xml)![1]!
    const paragraph = xml.slice(0, xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`))
    const textsOf = (part: string) => [...part.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:footnoteReference /g)].map(([run]) => run.startsWith('<w:t') ? run.replace(/<[^>]*>/g, '') : '^').join('')
    return { words: textsOf(range), at: paragraph.match(/<w:pStyle w:val="([^"]*)"/g)!.at(-1)!.split('"')[1]!, text: textsOf(comment).replaceAll('&quot;', '"') }
  })
}

describe('a finding stands at the words that it is about', () => {
  test.each([
    ['in the template', 'templates/mau/body.hbs', 'đã đã', 'đã đã', 'BodyText'],
    ['half a word is a whole one', 'templates/mau/body.hbs', 'àn tỉ', 'Toàn tỉnh', 'BodyText'],
    ['in a text of an agency', 'data/2026-04/so-y-te.yaml', 'Ngành y', 'Ngành y', 'BodyText'],
    ['in a link, over the end of a line', 'templates/mau/body.hbs', 'cổng\ndịch', 'cổng dịch', 'BodyText'],
    ['in a heading', 'templates/mau/body.hbs', 'KẾT', 'KẾT', 'Heading1'],
    ['in a point', 'data/2026-04/so-y-te.yaml', 'Bệnh viện B', 'Bệnh viện B', 'PointDash'],
    ['in a cell of a table', 'templates/mau/tables/kiosk.yaml', 'đủ đủ', 'đủ đủ', 'CellText'],
    ['in the head of a table', 'templates/mau/tables/kiosk.yaml', 'Nơi nơi', 'Nơi nơi', 'HeaderCell'],
    ['in a note: at its mark', 'templates/mau/body.hbs', 'do do', '^', 'BodyText'],
    ['a number of the data: where it is printed', 'data/2026-04/so-y-te.yaml', '967.494', '43,46%', 'BodyText'],
    ['what the text does not have: at the kind of the document', 'data/2026-04/so-y-te.yaml', 'submitted', 'BÁO CÁO', 'DocumentKind'],
    ['a file as a whole', 'data/2026-04/cong-an-tinh.yaml', '', 'BÁO CÁO', 'DocumentKind'],
  ])('%s', async (_, path, words, expected, style) => {
    const { commented } = findingsAt([[path, words]])
    expect((await anchorsOf(commented)).map(({ words, at }) => [words, at])).toEqual([[expected, style]])
  })

  test('several in one line, nested and side by side, without a change of the text', async () => {
    const { document, commented } = findingsAt([
      ['templates/mau/body.hbs', 'đã đã làm xong'], ['templates/mau/body.hbs', 'làm', 'error'], ['templates/mau/body.hbs', 'Toàn'], ['data/2026-04/so-y-te.yaml', 'submitted'],
    ])
    expect((await anchorsOf(commented)).map(({ words }) => words)).toEqual(['BÁO CÁO', 'Toàn', 'đã đã làm xong', 'làm'])
    const textOf = async (tree: DocumentTree) => [...readParts(await documentToDocx(tree)).get('word/document.xml')!.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.replace(/.*>/, '')).join('')
    expect(await textOf(commented)).toBe(await textOf(document))
  })
})

test('a comment says what, what to do and where', async () => {
  const { commented } = findingsAt([['templates/mau/body.hbs', 'đã đã', 'error']])
  expect((await anchorsOf(commented))[0]!.text).toBe('LỖI: xem lại "đã đã"Cách xử lý: sửa điSửa ở: templates/mau/body.hbs:5:11 [thu-nghiem]')
  const comments = readParts(await documentToDocx(commented)).get('word/comments.xml')!
  expect(comments).toContain('w:initials="BC" w:author="bao-cao" w:date="2026-04-15T00:00:00.000Z"')
})

test('without findings the document is as it was', () => {
  const { document, commented } = findingsAt([])
  expect(commented).toBe(document)
})

describe('the file', () => {
  const everywhere = () => findingsAt([
    ['templates/mau/body.hbs', 'đã đã'], ['templates/mau/body.hbs', 'do do'], ['templates/mau/tables/kiosk.yaml', 'đủ đủ'], ['templates/mau/body.hbs', 'dịch vụ'], ['data/2026-04/so-y-te.yaml', 'submitted'],
  ]).commented

  test('is the same twice and valid', async () => {
    const bytes = await documentToDocx(everywhere())
    expect(Buffer.compare(bytes, await documentToDocx(everywhere()))).toBe(0)
    const file = join(temporaryFolder(), 'commented.docx')
    writeFileSync(file, bytes)
    for (const officeVersion of ['Microsoft365', 'Office2016'] as const) expect(await validatorFindings(file, officeVersion)).toEqual([])
  })

  test.each([
    ['a comment that is not marked', 'word/document.xml', /<w:commentReference w:id="1"\/>/, '', 'comment 1 is not begun, ended and marked once'],
    ['a comment that begins twice', 'word/document.xml', /<w:commentRangeStart w:id="1"\/>/, '$&$&', 'comment 1 is not begun, ended and marked once'],
    ['a mark without a comment', 'word/document.xml', /<w:commentReference w:id="1"\/>/, '$&<w:commentReference w:id="77"/>', 'there is no comment 77'],
    ['two comments of one number', 'word/comments.xml', 'w:id="1"', 'w:id="0"', 'two comments 0'],
    ['a comment without a paragraph', 'word/comments.xml', /(<w:comment [^>]*>).*?(<\/w:comment>)/s, '$1$2', 'comment 0 has no paragraph'],
    ['a comment in a note', 'word/footnotes.xml', '<w:t ', '<w:commentReference w:id="1"/><w:t ', 'a comment outside of the text'],
  ])('lint finds %s', async (_, path, found, replacement, fault) => {
    const parts = readParts(await documentToDocx(everywhere()))
    const changed = parts.get(path)!.replace(found, replacement)
    expect(changed).not.toBe(parts.get(path))
    expect(lintParts(parts, [])).toEqual([])
    expect(lintParts(new Map([...parts, [path, changed]]), []).join('\n')).toContain(fault)
  })
})

const office = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined

test.runIf(office)('LibreOffice shows the comments, each at its words', async () => {
  const folder = temporaryFolder()
  const { commented } = findingsAt([['templates/mau/body.hbs', 'đã đã', 'error'], ['templates/mau/body.hbs', 'do do'], ['templates/mau/tables/kiosk.yaml', 'đủ đủ'], ['data/2026-04/so-y-te.yaml', '967.494']])
  writeFileSync(join(folder, 'draft.docx'), await documentToDocx(commented))
  spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, 'draft.docx')], { stdio: 'ignore' })
  const text = readFileSync(join(folder, 'draft.fodt'), 'utf8')
  const shown = [...text.matchAll(/<office:annotation [^>]*office:name="([^"]*)".*?<\/office:annotation>/gs)].map(([annotation, name]) => {
    const rest = text.slice(text.indexOf(annotation) + annotation.length)
    return { author: /<dc:creator>(.*?)</.exec(annotation)![1], words: rest.slice(0, rest.indexOf(`<office:annotation-end office:name="${name}"/>`)).replace(/<text:note [\s\S]*?<\/text:note>/g, '^').replace(/<[^>]*>/g, '').trim() }
  })
  expect(shown).toEqual(['đã đã', '43,46%', '^', 'đủ đủ'].map(words => ({ author: 'bao-cao', words })))
}, 60_000)

describe('a finding anywhere in any file', () => {
  test.each(['2026-04', 'tinh-2025-07', 'tinh-2023-12', 'ke-hoach-2025', 'nha-trang-2024-04', 'to-trinh-2026-04'])('of %s gives a sound file', async folder => {
    const place = placeOf(root, null)
    const request = /^\d{4}-\d{2}$/.test(folder) ? { month: folder, term: null } : { document: folder }
    const sources = readSources(() => {}, place, { ...request, template: null, final: 'draft' })!
    const { document, figures, inputs } = runPipeline(() => {}, sources, [])
    const findings = [...inputs.own, ...inputs.shared].filter(({ text }) => text !== '').flatMap(source => {
      const starts = Array.from({ length: Math.ceil(source.text.length / 97) }, (_, index) => index * 97)
      return starts.map((start, index): Diagnostic => {
        const span = { source, start, end: Math.min(source.text.length, start + [0, 1, 9, 60, 400][index % 5]!) }
        return { code: 'thu-nghiem', severity: 'warning', message: `chỗ ${index}`, span, related: [{ span, message: 'ở đây' }], hint: null }
      })
    })
    expect(findings.length).toBeGreaterThan(100)
    const commented = findingsToComments(document!, figures!, findings)
    expect(commented.comments).toHaveLength(findings.length)
    const parts = readParts(await documentToDocx(commented))
    expect(parts.get('word/comments.xml')!.match(/<w:comment /g)).toHaveLength(findings.length)
    // Of a month nearly all that was sent is printed; a submission prints little of it.
    expect(commented.title.comments!.length).toBeLessThan(findings.length * (folder === 'to-trinh-2026-04' ? 0.99 : 0.8))
  }, 60_000)
})
