import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'

const tools = ['soffice', 'pdftotext', 'pdftoppm'].every(tool => spawnSync(tool, ['--version']).error === undefined || spawnSync(tool, ['-v']).error === undefined)

describe.skipIf(!tools)('the pages that LibreOffice makes of the sample', () => {
  test('their number, none blank, the signature not alone, the appendix numbered from 1', async () => {
    await inFolder(async folder => {
      expect((await bao(['build', '--month', '2026-04', '--out', folder])).status).toBe(0)
      const docx = join(folder, '2026-04', readdirSync(join(folder, '2026-04'))[0]!)
      // A profile of its own: another LibreOffice may be running.
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], { stdio: 'ignore' })
      const pdf = join(folder, readdirSync(folder).find(name => name.endsWith('.pdf'))!)
      expect(existsSync(pdf)).toBe(true)

      const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
      expect(pages.length).toBeGreaterThanOrEqual(13)
      expect(pages.length).toBeLessThanOrEqual(17)
      for (const [index, page] of pages.entries()) expect(page.trim().length, `page ${index + 1}`).toBeGreaterThan(150)

      const signed = pages.findIndex(page => page.includes('Nơi nhận:'))
      const before = pages[signed]!.slice(0, pages[signed]!.indexOf('Nơi nhận:'))
      expect(before.replace(/^\s*\d+\s*$/m, '').trim().length).toBeGreaterThan(100)
      expect(pages[signed]).toContain('Nguyễn Văn A')

      // Word's own numbering starts again under each heading: I. 1. … 8.2., II. 1., III. 1.
      const text = pages.join('\n')
      const headings = [...text.matchAll(/^\s*((?:[IVX]+|\d+(?:\.\d+)?)\.) [A-ZĐÂÁÀẢÃẠĂÔƠƯÚÙỦŨỤÍÌ]/gm)].map(match => match[1])
      const from = (roman: string) => headings.slice(headings.indexOf(roman), headings.indexOf(roman) + 3)
      expect(from('I.')).toEqual(['I.', '1.', '2.'])
      expect(from('II.').slice(0, 2)).toEqual(['II.', '1.'])
      expect(from('III.')).toEqual(['III.', '1.', '2.'])
      expect(headings.slice(headings.indexOf('8.'), headings.indexOf('8.') + 3)).toEqual(['8.', '8.1.', '8.2.'])

      // Page numbers as printed: none on a first page; the appendix starts again.
      const numbers = pages.map(page => /^\s*(\d+)\s*\n/.exec(page)?.[1] ?? null)
      const body = signed + 1
      const expected = [null, ...Array.from({ length: body - 1 }, (_, index) => String(index + 2)), null, ...Array.from({ length: pages.length - body - 1 }, (_, index) => String(index + 2))]
      expect(numbers).toEqual(expected)

      // Nothing is drawn in the darkness of a blank page: each has ink.
      execFileSync('pdftoppm', ['-r', '40', '-gray', pdf, join(folder, 'p')])
      for (const name of readdirSync(folder).filter(one => one.endsWith('.pgm'))) {
        const dark = readFileSync(join(folder, name)).filter(byte => byte < 160).length
        expect(dark, name).toBeGreaterThan(300)
      }
    })
  })
})
