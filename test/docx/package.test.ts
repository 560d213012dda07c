import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { isUntouched } from '../../src/docx/fingerprint.ts'
import { validatorFindings } from '../support/validator.ts'
import { readParts } from './read-docx.ts'
import { richDocument } from './rich-document.ts'
import { documentTree } from './tree-builder.ts'

const folder = mkdtempSync(join(tmpdir(), 'docx-'))
let bytes: Uint8Array

beforeAll(async () => {
  bytes = await documentToDocx(richDocument)
  writeFileSync(join(folder, 'rich.docx'), bytes)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the same document gives the same bytes', () => {
  test('twice in one process', async () => {
    expect(Buffer.compare(await documentToDocx(richDocument), bytes)).toBe(0)
  })

  test('in another process, on the other side of the earth', () => {
    const script = join(folder, 'build.mjs')
    const entry = `
      import { writeFileSync } from 'node:fs'
      import { documentToDocx } from '../../src/docx/document-to-docx.ts'
      import { richDocument } from './rich-document.ts'
      writeFileSync(process.argv[2], await documentToDocx(richDocument))`
    // `docx` is bundled too: the folder of the script has no packages.
    buildSync({ stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'error' })
    execFileSync(process.execPath, [script, join(folder, 'other.docx')], { env: { ...process.env, TZ: 'America/New_York' } })
    expect(Buffer.compare(readFileSync(join(folder, 'other.docx')), bytes)).toBe(0)
  })
})

describe('the package', () => {
  test('begins with the parts that tell its kind and ends with the fingerprint', () => {
    const paths = Object.keys(unzipSync(bytes))
    expect(paths.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
    expect(paths.at(-1)).toBe('docProps/custom.xml')
    const rest = paths.slice(3, -1)
    expect(rest).toEqual([...rest].sort())
  })

  test('carries the metadata of the document and the language', async () => {
    const document = documentTree({ properties: { title: 'Báo cáo <1>', author: 'A & B', subject: 'Đề án 06', date: '2026-04-16T00:00:00Z' } })
    const core = readParts(await documentToDocx(document)).get('docProps/core.xml')
    expect(core).toContain('<dc:title>Báo cáo &lt;1&gt;</dc:title>')
    expect(core).toContain('<dc:creator>A &amp; B</dc:creator>')
    expect(core).toContain('<dc:language>vi-VN</dc:language>')
    expect(core!.match(/2026-04-16T00:00:00Z/g)).toHaveLength(2)
  })

  test('has no relationship with a random name and no apostrophe that Word for Mac trips over', () => {
    const parts = readParts(bytes)
    for (const [path, xml] of parts) {
      if (path.endsWith('.rels')) for (const [, id] of xml.matchAll(/ Id="([^"]*)"/g)) expect(id).toMatch(/^rId\d+$/)
      expect(xml).not.toContain('&apos;')
    }
  })

  test.each(['Microsoft365', 'Office2016'] as const)('is valid for %s', async officeVersion => {
    expect(await validatorFindings(join(folder, 'rich.docx'), officeVersion)).toEqual([])
  })
})

describe('isUntouched', () => {
  test('knows what it wrote', () => {
    expect(isUntouched(bytes)).toBe(true)
  })

  test('reads a file inside of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 20)
    larger.set(bytes, 10)
    expect(isUntouched(larger.subarray(10, 10 + bytes.length))).toBe(true)
  })

  test('sees a change of any part, even where the fingerprint was kept', () => {
    const parts = unzipSync(bytes)
    parts['word/document.xml'] = strToU8(readParts(bytes).get('word/document.xml')!.replace('43,46%', '43,47%'))
    expect(isUntouched(zipSync(parts))).toBe(false)
    expect(isUntouched(zipSync(unzipSync(bytes)))).toBe(false)
  })

  test.each([0, 40, 1000, 10_000])('sees one byte changed at %i', at => {
    const changed = Uint8Array.from(bytes)
    changed[at]! ^= 1
    expect(isUntouched(changed)).toBe(false)
  })

  test('sees a changed fingerprint', () => {
    const changed = Buffer.from(bytes)
    const at = changed.indexOf('<vt:lpwstr>') + '<vt:lpwstr>'.length
    changed[at]! ^= 1
    expect(isUntouched(changed)).toBe(false)
  })

  test('says no to anything else and never throws', () => {
    expect(isUntouched(new Uint8Array())).toBe(false)
    expect(isUntouched(strToU8('không phải tệp Word'.repeat(10)))).toBe(false)
    expect(isUntouched(zipSync({ 'docProps/custom.xml': strToU8('x') }))).toBe(false)
    for (let length = 0; length < bytes.length; length += 97) expect(isUntouched(bytes.subarray(0, length))).toBe(false)
    const lost = Uint8Array.from(bytes)
    lost.fill(0xff, lost.length - 12, lost.length - 2)
    expect(isUntouched(lost)).toBe(false)
  })
})
