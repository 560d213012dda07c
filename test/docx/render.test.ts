import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { numberHeadings } from '../../src/document/heading-numbers.ts'
import { inlinesToPlain } from '../../src/document/plain-text.ts'
import type { Block, DocumentTree } from '../../src/document/tree.ts'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { richDocument } from './rich-document.ts'
import { documentTree, paragraph } from './tree-builder.ts'

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

// What Word and LibreOffice make of numbers, fields and pages is theirs: only a rendered page shows it.
describe.runIf(isThere('soffice') && isThere('pdftotext'))('as LibreOffice renders it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'render-'))
  let pages: readonly string[]

  beforeAll(async () => {
    pages = await render(richDocument)
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  async function render(document: DocumentTree): Promise<readonly string[]> {
    writeFileSync(join(folder, 'report.docx'), await documentToDocx(document))
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')], { stdio: 'ignore' })
    return execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
  }

  test('headings carry the numbers that the text output gives them', () => {
    const printed = pages.join('\n').replaceAll(/\s+/g, ' ')
    for (const blocks of [richDocument.blocks, ...richDocument.appendices.map(appendix => appendix.blocks)]) {
      for (const [heading, { text }] of numberHeadings(blocks)) {
        const words = inlinesToPlain(heading.content.slice(0, 1))
        expect(printed).toContain(`${text} ${heading.level === 1 ? words.toUpperCase() : words}`)
      }
    }
  })

  test('the first page of each section hides its number, the next one shows 2', () => {
    const firstLines = pages.map(page => page.trim().split('\n')[0]!.trim())
    const appendix = firstLines.findIndex(line => line.startsWith('Phụ lục I'))
    expect(firstLines[0]).toContain('UBND TỈNH')
    expect(firstLines.slice(1, appendix)).toEqual(firstLines.slice(1, appendix).map((_, index) => String(index + 2)))
    expect(firstLines[appendix + 1]).toBe('2')
    expect(firstLines.at(-1)).toContain('Phụ lục II')
  })

  test('every note stands at the foot of the page of its mark', () => {
    expect(pages[0]).toMatch(/Kế hoạch số 4201\/KH-UBND/)
    expect(pages.filter(page => page.includes('Đánh số theo kế hoạch năm'))[0]).toContain('Phụ lục I')
  })

  test('the header rows come again on every page of the table', () => {
    const appendixPages = pages.filter(page => page.includes('Nhiệm vụ số'))
    expect(appendixPages.length).toBeGreaterThan(2)
    for (const page of appendixPages) expect(page).toMatch(/Chủ trì\s+Phối hợp/)
  })

  test('the signature is never alone on a page, wherever the text ends', async () => {
    // With 23 lines the signature doesn't fit below them any more, with 28 the last line doesn't either.
    for (const count of [23, 28]) {
      const lines: readonly Block[] = Array.from({ length: count }, (_, index) => paragraph(`Đoạn thứ ${index + 1}.`))
      const last = (await render(documentTree({ blocks: lines }))).find(page => page.includes('Nguyễn Văn A'))!
      expect(last).toContain(`Đoạn thứ ${count}.`)
      expect(last).toContain(`Đoạn thứ ${count - 1}.`)
      expect(last).toContain('Nơi nhận')
    }
  })
})
