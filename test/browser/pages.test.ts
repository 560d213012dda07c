import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundledProgram, type Program } from '../support/program.ts'
import { browserFile, openBrowser, openPage } from './browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** What each page begins with, as letters without blanks, notes' numbers and headers of tables. */
async function pageStarts(browser: Browser, file: string): Promise<string[]> {
  const { page, complaints } = await openPage(browser, pathToFileURL(file).href)
  const starts = await page.evaluate(() => [...document.querySelectorAll('.page')].map(sheet => {
    const story = sheet.querySelector('.story')!.cloneNode(true) as Element
    story.querySelectorAll('sup, thead').forEach(element => element.remove())
    return story.textContent.replace(/\s+/g, '').slice(0, 14)
  }))
  expect(complaints).toEqual([])
  await page.close()
  return starts
}

describe.skipIf(browserFile === null)('pages', () => {
  let program: Program
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    program = bundledProgram()
    browser = await openBrowser()
    folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
    for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })
  })
  afterAll(async () => {
    await browser.close()
    program.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const build = (format: string, out: string, ...which: string[]) => {
    const { status, stdout, stderr } = program.run(folder, ['build', ...which, '--format', format, '--out', out])
    expect(status, stderr).toBe(0)
    return stdout.trim().split('\n').map(file => join(folder, file))
  }

  test.skipIf(!hasOffice)('are those of the Word file as LibreOffice prints it', async () => {
    const html = build('html', 'html', '--all')
    const docx = build('docx', 'docx', '--all')
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf'), ...docx], { stdio: 'ignore' })
    for (const [index, file] of html.entries()) {
      const pdf = join(folder, 'pdf', basename(docx[index]!, 'docx') + 'pdf')
      const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
      const starts = await pageStarts(browser, file)
      expect(starts.length, file).toBe(printed.length)
      const same = starts.filter((start, page) => printed[page]!.replace(/\s+/g, '').slice(0, 400).includes(start))
      expect(same.length / starts.length, `${file}: pages that begin with the same words`).toBeGreaterThan(0.6)
    }
  })

  test('no sentence leaves something empty on the page before the one that it begins', async () => {
    for (const file of build('html', 'begun', '--all')) {
      const { page } = await openPage(browser, pathToFileURL(file).href)
      const pieces = (of: string) => page.evaluate(of => [...document.querySelectorAll(`${of} [data-s]`)].filter(piece => piece.textContent === '').length, of)
      expect([file, await pieces('.page')]).toEqual([file, await pieces('#flow')])
      await page.close()
    }
  })

  test('a row that no page can hold goes on on the next ones, without losing a word', async () => {
    const words = Array.from({ length: 160 }, (_, index) => `Câu thứ ${index + 1} của một nhiệm vụ dài.`).join(' ')
    const tasks = join(folder, 'data/tasks.yaml')
    writeFileSync(tasks, readFileSync(tasks, 'utf8').replace('task: Áp dụng Kiến trúc bảo vệ an ninh mạng quốc gia cho các hệ thống thông tin của tỉnh', `task: ${words}`))
    const [file] = build('html', 'long', '--month', '2026-04')
    const { page } = await openPage(browser, pathToFileURL(file!).href)
    const [pages, text, highest] = await page.evaluate(() => {
      const turned = [...document.querySelectorAll<HTMLElement>('.page.landscape')]
      return [turned.length, turned.flatMap(sheet => [...sheet.querySelectorAll('.story tbody td:nth-child(2)')]).map(cell => cell.textContent).join(''), Math.max(...turned.map(sheet => sheet.offsetHeight))] as const
    })
    expect(pages).toBeGreaterThanOrEqual(5)
    expect(text.replace(/\s+/g, '')).toContain(words.replace(/\s+/g, '').slice(0, 300))
    expect([...text.matchAll(/Câu\s*thứ\s*(\d+)\s*của/g)].map(match => Number(match[1]))).toEqual(Array.from({ length: 160 }, (_, index) => index + 1))
    expect(highest).toBeLessThanOrEqual(Math.ceil(210 / 25.4 * 96))
    await page.close()
  })
})
