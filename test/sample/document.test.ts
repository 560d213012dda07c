import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { unzipSync, strFromU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { isUntouched } from '../../src/docx/fingerprint.ts'
import { bao, inFolder, root } from '../support/command-line.ts'
import { validatorFindings } from '../support/validator.ts'

// The sample report of April 2026, as a clerk builds it: what a reader of the file would find in it.

let bytes: Uint8Array
let parts: Record<string, string>

async function build(env: Record<string, string> = {}): Promise<Uint8Array> {
  return inFolder(async folder => {
    const { status, stderr } = await bao(['build', '--month', '2026-04', '--out', folder], root, env)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const [name] = readdirSync(join(folder, '2026-04'))
    expect(name).toBe('BC-TGVĐA06-2026-04.docx')
    return new Uint8Array(readFileSync(join(folder, '2026-04', name!)))
  })
}

beforeAll(async () => {
  bytes = await build()
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
})

describe('Microsoft\'s validator has no finding', () => {
  test.each(['Office2016', 'Microsoft365'] as const)('%s', async officeVersion => {
    await inFolder(async folder => {
      const path = join(folder, 'a.docx')
      const { writeFileSync } = await import('node:fs')
      writeFileSync(path, bytes)
      expect(await validatorFindings(path, officeVersion)).toEqual([])
    })
  })
})

test('the same bytes twice in one process, at another time', async () => {
  expect(Buffer.compare(await build(), bytes)).toBe(0)
})

test('SOURCE_DATE_EPOCH sets the dates of the file and nothing else', async () => {
  const other = unzipSync(await build({ SOURCE_DATE_EPOCH: '1770000000' }))
  const changed = Object.entries(other).filter(([name, part]) => strFromU8(part) !== parts[name]).map(([name]) => name)
  expect(changed.sort()).toEqual(['docProps/core.xml', 'docProps/custom.xml'])
  expect(strFromU8(other['docProps/core.xml']!)).toContain('2026-02-02T02:40:00Z')
})

test('the file knows that nobody has edited it', () => {
  expect(isUntouched(bytes)).toBe(true)
})

/** Text of an XML part between two tags, runs joined. */
const textOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(match => match[1]).join('').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')

describe('footnotes', () => {
  const citations = () => [...parts['word/document.xml']!.matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g)].map(match => Number(match[1]))
  const notes = () => new Map([...parts['word/footnotes.xml']!.matchAll(/<w:footnote w:id="(\d+)"(?: [^>]*)?>(.*?)<\/w:footnote>/gs)].map(match => [Number(match[1]), textOf(match[2]!)]))

  test('36 of them, numbered in the order in which they are cited, each cited once', () => {
    expect(citations()).toEqual(Array.from({ length: 36 }, (_, index) => index + 1))
    expect([...notes().keys()].filter(id => id > 0)).toEqual(citations())
  })

  test('each mark has the text that its author gave it', async () => {
    const body = parts['word/document.xml']!
    const pairs: [before: string, note: RegExp][] = [
      ['02 Kế hoạch', /Kế hoạch số 4201\/KH-UBND .*; Kế hoạch số 4786\/KH-UBND/],
      ['02 Quyết định', /Quyết định số 1069\/QĐ-UBND .*; Quyết định số 1205\/QĐ-UBND/],
      ['16 bệnh viện', /Bệnh viện Phổi/],
      ['28 điểm', /Công an 10 phường: .*Bắc Nha Trang/],
    ]
    for (const [before, note] of pairs) {
      const mark = [...body.matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g)].find(match => textOf(body.slice(0, match.index)).trimEnd().endsWith(before) || textOf(body.slice(Math.max(0, match.index - 4000), match.index)).slice(-60).includes(before))
      expect(mark, before).toBeDefined()
      expect(notes().get(Number(mark![1])), before).toMatch(note)
    }
  })

  test('a note that is cited again is a cross-reference with the right number', () => {
    const body = parts['word/document.xml']!
    const references = [...body.matchAll(/NOTEREF (\S+)[^<]*<\/w:instrText>.*?<w:fldChar [^>]*separate.*?<w:t[^>]*>(\d+)<\/w:t>/gs)]
    expect(references.length).toBeGreaterThan(0)
    for (const [, bookmark, shown] of references) {
      const marked = new RegExp(`<w:bookmarkStart [^>]*w:name="${bookmark}"[^>]*/>(.*?)<w:bookmarkEnd`, 's').exec(body)
      expect(/w:id="(\d+)"/.exec(marked![1]!)![1]).toBe(shown)
    }
  })
})

describe('the page', () => {
  const sections = () => [...parts['word/document.xml']!.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(match => match[0])

  test('an upright section, then the appendix: turned, numbered from 1', () => {
    expect(sections()).toHaveLength(2)
    expect(sections()[0]).toMatch(/<w:pgSz [^>]*w:w="11906" [^>]*w:h="16838"/)
    expect(sections()[1]).toMatch(/<w:pgSz [^>]*w:w="16838" [^>]*w:h="11906" [^>]*w:orient="landscape"/)
    expect(sections()[1]).toMatch(/<w:pgNumType [^>]*w:start="1"/)
  })

  test('margins are the layout\'s, the first page of each section has no number', () => {
    expect(sections()[0]).toMatch(/w:top="1134"[^>]*w:right="850"[^>]*w:bottom="1134"[^>]*w:left="1701"/)
    for (const section of sections()) expect(section).toContain('<w:titlePg/>')
  })

  test('the page field has a result and stands in the middle', () => {
    const headers = Object.entries(parts).filter(([name, xml]) => /word\/header\d*\.xml/.test(name) && xml.includes('PAGE')).map(([, xml]) => xml)
    expect(headers.length).toBeGreaterThan(0)
    expect(parts['word/styles.xml']).toMatch(/<w:style [^>]*w:styleId="Header"(?:(?!<\/w:style>).)*<w:jc w:val="center"\/>/s)
    for (const xml of headers) {
      expect(xml).toContain('<w:pStyle w:val="Header"/>')
      expect(xml).toMatch(/separate"\/>.*<w:t[^>]*>\d+<\/w:t>.*<w:fldChar w:fldCharType="end"/s)
    }
  })
})

describe('numbering', () => {
  test('headings are numbered by Word, on levels of one list, with outline levels', () => {
    const styles = parts['word/styles.xml']!
    for (const [index, style] of ['Heading1', 'Heading2', 'Heading3', 'Heading4'].entries()) {
      const xml = new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 's').exec(styles)![0]
      expect(xml).toContain(`<w:outlineLvl w:val="${index}"/>`)
      expect(xml).toMatch(/<w:numPr>/)
    }
    const levels = [...parts['word/numbering.xml']!.matchAll(/<w:lvl w:ilvl="(\d)"[^>]*>.*?<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]*)"\/>/gs)].map(match => match.slice(1, 4).join(' '))
    expect(levels).toEqual(expect.arrayContaining(['0 upperRoman %1.', '1 decimal %2.', '2 decimal %2.%3.', '3 lowerLetter %4)']))
  })

  test('no number of a heading is typed', () => {
    const headings = [...parts['word/document.xml']!.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="(?:Heading|RunIn)\d"\/>.*?<\/w:p>/gs)].map(match => textOf(match[0]))
    expect(headings.length).toBeGreaterThan(30)
    for (const heading of headings) expect(heading).not.toMatch(/^\s*(?:[IVX]+\.|\d+\.|[a-z]\))/)
  })
})

test('the table of the appendix: 33 tasks with sub-rows, a header that is repeated, rows that stay whole', () => {
  const table = [...parts['word/document.xml']!.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(match => match[0]).find(xml => xml.includes('<w:tblHeader/>'))!
  const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(match => match[0])
  expect(rows[0]).toContain('<w:tblHeader/>')
  const numbers = rows.slice(1).map(row => textOf(/<w:tc>.*?<\/w:tc>/s.exec(row)![0]))
  expect(numbers.filter(number => !number.includes('.'))).toEqual(Array.from({ length: 33 }, (_, index) => String(index + 1)))
  expect(numbers.filter(number => /^27\.\d$/.test(number)).length).toBeGreaterThan(1)
  for (const row of rows) expect(row).toContain('<w:cantSplit/>')
})

test('one font, one language, and the properties', () => {
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/styles.xml', 'word/numbering.xml']) {
    const fonts = [...parts[name]!.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]*)"/g)].map(match => match[1]).filter(value => !/^[a-z]{2}-/.test(value!))
    expect(new Set(fonts), name).toEqual(fonts.length > 0 ? new Set(['Times New Roman']) : new Set())
  }
  expect(parts['word/styles.xml']).toMatch(/<w:lang w:val="vi-VN"/)
  const core = new XMLParser().parse(parts['docProps/core.xml']!) as Record<string, Record<string, unknown>>
  expect(core['cp:coreProperties']).toMatchObject({ 'dc:title': expect.stringMatching(/^BÁO CÁO Kết quả .*tháng 4\/2026/), 'dc:creator': expect.stringContaining('Đề án 06'), 'dc:language': 'vi-VN' })
})

test('the text ends in ./. once, before the signature', () => {
  const text = textOf(parts['word/document.xml']!)
  expect(text.match(/\.\/\./g)).toHaveLength(1)
  expect(text.indexOf('./.')).toBeLessThan(text.indexOf('Nơi nhận:'))
})

test('a draft says so, and its number and day are blank', () => {
  const text = textOf(parts['word/document.xml']!)
  expect(text).toContain('DỰ THẢO')
  expect(text).toMatch(/Số:\s+\/BC-TGVĐA06/)
  expect(text).toMatch(/Khánh Hòa, ngày\s+tháng 4 năm 2026/)
})
