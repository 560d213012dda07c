import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { lintParts } from '../../src/docx/lint-parts.ts'
import { documentsToRevised } from '../../src/revision/documents-to-revised.ts'
import { validatorFindings } from '../support/validator.ts'
import { chartDocument } from './chart-document.ts'
import { build, paragraphsOf, readParts, styleOf } from './read-docx.ts'
import { appendix, chart, documentTree, paragraph } from './tree-builder.ts'

const folder = mkdtempSync(join(tmpdir(), 'charts-'))
const path = join(folder, 'charts.docx')
let bytes: Uint8Array

beforeAll(async () => {
  bytes = await documentToDocx(chartDocument)
  writeFileSync(path, bytes)
})
afterAll(() => rmSync(folder, { recursive: true }))

const chartsOf = (parts: ReadonlyMap<string, string>) => [...parts].filter(([name]) => /^word\/charts\/[^/]+\.xml$/.test(name)).map(([, xml]) => xml)

/** Series names and numbers as the chart remembers them: `Kiosk 3 _ 2`, a gap as `_`. */
function remembered(xml: string): string[] {
  return [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => {
    const name = /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(series)![1]!
    const numbers = /<c:val>.*?<c:ptCount val="(\d+)"\/>(.*?)<\/c:numCache>/s.exec(series)!
    const values = Array.from({ length: Number(numbers[1]) }, (_, index) => new RegExp(`<c:pt idx="${index}"><c:v>(.*?)</c:v>`).exec(numbers[2]!)?.[1] ?? '_')
    return [name, ...values].join(' ')
  })
}

/** The same of a workbook, read from its cells. */
function inWorkbook(xlsx: Uint8Array): string[] {
  const sheet = strFromU8(unzipSync(xlsx)['xl/worksheets/sheet1.xml']!)
  const cells = new Map([...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<v>|<is><t[^>]*>)(.*?)<\//g)].map(([, place, value]) => [place!, value!]))
  const rows = Math.max(...[...cells.keys()].map(place => Number(place.slice(1))))
  return ['B', 'C', 'D', 'E', 'F'].filter(column => cells.has(`${column}1`))
    .map(column => Array.from({ length: rows }, (_, row) => cells.get(`${column}${row + 1}`) ?? '_').join(' '))
}

describe('the chart', () => {
  test('keeps a month without a figure as a gap', async () => {
    const { parts } = await build(documentTree({ blocks: [chart()] }))
    expect(chartsOf(parts).flatMap(remembered)).toEqual(['Sổ sức khỏe điện tử 933000 _ 967494'])
    expect(chartsOf(parts)[0]).toContain('<c:dispBlanksAs val="gap"/>')
  })

  test('holds its numbers in a workbook that Word can edit', () => {
    const files = unzipSync(bytes)
    const charts = chartsOf(readParts(bytes))
    expect(charts).toHaveLength(5)
    charts.forEach((xml, index) => expect(inWorkbook(files[`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`]!).toSorted()).toEqual(remembered(xml).toSorted()))
  })

  test('has a caption that Word counts, the drawing on the same page, and says its figures to who can\'t see it', async () => {
    const { paragraphs, xml, styles } = await build(chartDocument)
    const captions = paragraphs.filter(({ style }) => style === 'Caption')
    expect(captions.map(({ text }) => text.replaceAll('&quot;', '"'))).toEqual([
      'Biểu đồ 1. Tỷ lệ hồ sơ trực tuyến', 'Biểu đồ 2. Tài khoản định danh điện tử mức 2 & "thẻ" <mới>', 'Biểu đồ 3. Hội viên của các hội',
      'Biểu đồ 4. Kiosk tại các bệnh viện [chưa có số liệu]', 'Biểu đồ 5. Tỷ lệ tích hợp sổ sức khỏe điện tử',
    ])
    for (const { xml: caption } of captions) expect(caption).toContain('SEQ Biểu_đồ \\* ARABIC')
    expect(paragraphsOf(xml).filter(({ style }) => style === 'Chart')).toHaveLength(5)
    expect(styleOf(styles, 'Chart')).toContain('<w:keepNext/>')
    expect(xml).toContain('descr="Biểu đồ thanh ngang: Hội viên của các hội. Hội Nông dân: Hội viên 121.040; Có tài khoản 98.120.')
    expect(xml).toContain('Đoàn Thanh niên: Hội viên [chưa có số liệu]; Có tài khoản 61.200.')
  })

  test('is Vietnamese, in Times New Roman, its numbers written as in the text', () => {
    const [rates, counts, , few, areas] = chartsOf(readParts(bytes))
    for (const xml of chartsOf(readParts(bytes))) {
      expect(xml).not.toContain('en-US')
      expect(xml).not.toMatch(/typeface="(?!Times New Roman)/)
    }
    expect(rates).toContain('formatCode="0\\,00%"')
    expect(rates).toContain('formatCode="0&quot;%&quot;"')
    expect(rates).toContain('<c:max val="100"/>')
    expect(counts).toContain('formatCode="[&gt;=1000000]#\\.###\\.##0;[&gt;=1000]#\\.##0;0"')
    expect(few).toContain('<c:majorUnit val="1"/>')
    expect(areas).toContain('formatCode="[$-42A]#,##0.0"')
  })

  test('is drawn by code that is loaded only for it', () => {
    const entry = fileURLToPath(new URL('../../src/docx/document-to-docx.ts', import.meta.url))
    const { outputs } = buildSync({ entryPoints: [entry], outdir: folder, write: false, bundle: true, splitting: true, platform: 'node', format: 'esm', metafile: true, logLevel: 'error' }).metafile
    const loadedBy = (name: string): string[] => [name, ...outputs[name]!.imports.filter(({ kind, external }) => kind === 'import-statement' && !external).flatMap(one => loadedBy(one.path))]
    const start = Object.keys(outputs).find(name => outputs[name]!.entryPoint?.endsWith('document-to-docx.ts'))!
    const inputs = loadedBy(start).flatMap(name => Object.keys(outputs[name]!.inputs))
    expect(inputs.some(name => name.endsWith('src/docx/chart.ts'))).toBe(true)
    expect(inputs.filter(name => /docx\/dist\/|charts-to-parts/.test(name))).toEqual([])
  })

  test('is not held on the page of the signature by a line below it', async () => {
    const { paragraphs } = await build(documentTree({ blocks: [chart(), paragraph('Hết./.')] }))
    expect(paragraphs.find(({ style }) => style === 'Caption')!.xml).not.toContain('<w:keepNext/>')
    expect(paragraphs.find(({ text }) => text === 'Hết./.')!.xml).toContain('<w:keepNext/>')
  })

  test.each(['column', 'bar', 'line'] as const)('has the labels of its categories beside all its numbers, also those below zero: %s', async kind => {
    const labelPlaces = async (values: readonly number[]) => {
      const { parts } = await build(documentTree({ blocks: [chart({ kind, series: [{ name: 'Tăng, giảm', role: 'figures', unit: '', values }] })] }))
      return [...chartsOf(parts)[0]!.matchAll(/<c:(cat|val)Ax>.*?<c:tickLblPos val="(\w+)"/gs)].map(([, axis, place]) => `${axis} ${place}`)
    }
    expect(await labelPlaces([3, -2, 5])).toEqual(['cat low', 'val nextTo'])
    expect(await labelPlaces([3, 0, 5])).toEqual(['cat nextTo', 'val nextTo'])
  })

  test('is never higher than its page has room for, its name below it', async () => {
    const high = (caption: string) => appendix([chart({ kind: 'bar', height: 200, caption })])
    const { xml } = await build(documentTree({ blocks: [chart({ height: 200 })], appendices: [high('Dịch vụ công'), high('Tỷ lệ hồ sơ dịch vụ công trực tuyến '.repeat(8))] }))
    const heights = [...xml.matchAll(/<wp:extent [^>]*cy="(\d+)"/g)].map(match => Math.round(Number(match[1]) / 36000))
    // Millimetres: 257 upright, 175 turned; each line of the name takes 5.7, the second name has three.
    expect(heights).toEqual([200, 162, 151])
  })

  test('leaves nothing in a document without one', async () => {
    const { parts, styles } = await build(documentTree())
    expect([...parts.keys()].filter(name => /chart|embed/.test(name))).toEqual([])
    expect(styles).not.toContain('w:styleId="Chart"')
  })
})

describe('the file', () => {
  test.each(['Microsoft365', 'Office2016'] as const)('is valid for %s', async officeVersion => {
    expect(await validatorFindings(path, officeVersion)).toEqual([])
  })

  test('is the same twice in one process, and in another one on the other side of the earth', async () => {
    expect(Buffer.compare(await documentToDocx(chartDocument), bytes)).toBe(0)
    const script = join(folder, 'build.mjs')
    const entry = `
      import { writeFileSync } from 'node:fs'
      import { documentToDocx } from '../../src/docx/document-to-docx.ts'
      import { chartDocument } from './chart-document.ts'
      writeFileSync(process.argv[2], await documentToDocx(chartDocument))`
    buildSync({ stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'error' })
    execFileSync(process.execPath, [script, join(folder, 'other.docx')], { env: { ...process.env, TZ: 'America/New_York' } })
    expect(Buffer.compare(readFileSync(join(folder, 'other.docx')), bytes)).toBe(0)
  })

  test('has no relationship with a random name', () => {
    for (const [name, xml] of readParts(bytes)) if (name.endsWith('.rels')) for (const [, id] of xml.matchAll(/ Id="([^"]*)"/g)) expect(id).toMatch(/^rId\d+$/)
  })

  test.each([
    ['a chart without its workbook', 'word/charts/chart1.xml', /<c:externalData .*?<\/c:externalData>/, '', 'the chart has no workbook'],
    ['a relationship that leads nowhere', 'word/charts/_rels/chart1.xml.rels', 'Worksheet1', 'Worksheet9', 'there is no word/embeddings/Microsoft_Excel_Worksheet9.xlsx'],
    ['a relationship that is not there', 'word/charts/chart1.xml', 'r:id="rId1"', 'r:id="rId7"', 'no relationship rId7'],
    ['a chart that is not there', 'word/_rels/document.xml.rels', 'charts/chart2.xml', 'charts/chart9.xml', 'there is no word/charts/chart9.xml'],
    ['a number that is none', 'word/charts/chart1.xml', '<c:v>61.2</c:v>', '<c:v>NaN</c:v>', 'NaN is not a number'],
    ['a point too many', 'word/charts/chart1.xml', '<c:pt idx="5">', '<c:pt idx="6">', 'point 6 of 6'],
    ['two drawings of one number', 'word/document.xml', '<wp:docPr id="2"', '<wp:docPr id="1"', 'two drawings with the id 1'],
  ])('the lint finds %s', (_, name, found, replacement, fault) => {
    const parts = new Map([...readParts(bytes)].filter(([other]) => !other.endsWith('.xlsx')))
    const changed = parts.get(name)!.replace(found, replacement)
    expect(changed).not.toBe(parts.get(name))
    const workbooks = [...readParts(bytes).keys()].filter(other => other.endsWith('.xlsx'))
    expect(lintParts(parts, workbooks)).toEqual([])
    expect(lintParts(new Map([...parts, [name, changed]]), workbooks).join('\n')).toContain(fault)
  })
})

describe('in a comparison', () => {
  const before = documentTree({ blocks: [paragraph('Kết quả.'), chart()] })

  test('a chart that says the same is unchanged', () => {
    expect(documentsToRevised(before, before).blocks[1]).not.toHaveProperty('revision')
  })

  test('a changed one takes the place of the old one, both marked', async () => {
    const after = documentTree({ blocks: [paragraph('Kết quả.'), chart({ caption: 'Tỷ lệ mới', series: [{ name: 'Sổ', role: 'figures', unit: '', values: [1, 2, 3] }] })] })
    const revised = documentsToRevised(before, after)
    const { xml } = await build(revised)
    expect(xml).toMatch(/<w:del [^>]*><w:r><w:drawing>/)
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:drawing>/)
    expect(xml).toMatch(/<w:delText[^>]*>Biểu đồ 1\. <\/w:delText>/)
    writeFileSync(join(folder, 'revised.docx'), await documentToDocx(revised))
    expect(await validatorFindings(join(folder, 'revised.docx'))).toEqual([])
  })
})

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

test.runIf(isThere('soffice') && isThere('pdftotext'))('LibreOffice prints the numbers as Vietnamese writes them', () => {
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], { stdio: 'ignore' })
  const printed = execFileSync('pdftotext', ['-layout', join(folder, 'charts.pdf'), '-'], { encoding: 'utf8' })
  for (const number of ['73,46%', '100%', '1.200.000', '190.222', '12,5', 'Mục tiêu: Hồ sơ trực tuyến']) expect(printed).toContain(number)
})
