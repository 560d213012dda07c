import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserFile, openBrowser, openPage } from './browser.ts'
import { bundledProgram, type Program } from '../support/program.ts'
import { startPreview, type PreviewRun } from './preview-run.ts'

describe.skipIf(browserFile === null)('the preview in a browser', () => {
  let program: Program
  let run: PreviewRun
  let browser: Browser
  beforeAll(async () => {
    program = bundledProgram()
    run = await startPreview(program.script)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    expect(await run.stop()).toBe(0)
    program.remove()
  })

  const health = 'data/2026-04/so-y-te.yaml'
  const textOf = (page: Page, selector: string) => page.locator(selector).first().textContent()

  /** A page of its own; `use` must leave the workspace as it was. */
  async function onPage(use: (page: Page) => Promise<void>, width?: number, more?: Parameters<Browser['newPage']>[0]): Promise<void> {
    const { page, complaints, requests } = await openPage(browser, run.address, width, more)
    await use(page)
    expect(complaints).toEqual([])
    expect(requests.filter(url => !url.startsWith(run.address) && !url.startsWith('data:'))).toEqual([])
    await page.close()
  }

  /** Changes a file for as long as `use` runs. */
  async function edited(path: string, change: (text: string) => string, use: () => Promise<void>): Promise<void> {
    const before = readFileSync(join(run.folder, path), 'utf8')
    run.edit(path, change)
    try {
      await use()
    } finally {
      writeFileSync(join(run.folder, path), before)
    }
  }

  test('shows the pages that Word would print', () => onPage(async page => {
    expect(await page.locator('.page').count()).toBe(15)
    expect(await page.locator('.page.landscape').count()).toBe(3)
    expect(await page.locator('.page .number-of-page').allTextContents()).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '2', '3'])
    // A header stands again on every page of the appendix, a note on the page that cites it.
    expect(await page.locator('.page.landscape thead').count()).toBe(3)
    for (const number of [1, 9, 22]) expect(await page.locator(`.page:has([data-note="${number}"]) .note:has(sup:text-is("${number}"))`).count()).toBeGreaterThan(0)
    // Nothing runs over the edge of its page.
    const overflow = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.page')].map(sheet => sheet.offsetHeight - (sheet.classList.contains('landscape') ? 210 : 297) / 25.4 * 96).filter(more => more > 1))
    expect(overflow).toEqual([])
  }))

  test('is paged without losing or doubling a word', () => onPage(async page => {
    const words = (selector: string) => page.evaluate(selector => [...document.querySelectorAll(selector)].map(story => story.textContent).join('').replace(/\s+/g, ''), selector)
    const flowing = await words('#flow .portrait .story')
    expect(await words('.page.portrait .story')).toBe(flowing)
    expect(flowing.length).toBeGreaterThan(15_000)
  }))

  test('an edit is shown, only what changed is swapped, and the place stays', () => onPage(async page => {
    await page.evaluate(() => {
      document.querySelectorAll('.page').forEach(sheet => sheet.setAttribute('data-old', ''))
      document.querySelector('main')!.scrollTop = 2400
    })
    await edited(health, text => text.replace('tài khoản', 'tài khoản thử'), async () => {
      await page.locator('.pages :text("tài khoản thử")').first().waitFor()
      expect(await page.locator('.page').count()).toBe(15)
      expect(await page.locator('.page:not([data-old])').count()).toBeLessThanOrEqual(3)
      expect(await page.evaluate(() => document.querySelector('main')!.scrollTop)).toBe(2400)
    })
    await page.locator('.pages :text("tài khoản thử")').first().waitFor({ state: 'detached' })
  }))

  test('an edit of a template is shown', () => onPage(page => edited('templates/bao-cao-thang/body.hbs', text => text.replace('# KẾT QUẢ CÁC', '# KẾT QUẢ MỚI CÁC'), async () => {
    await page.locator('.page :text("KẾT QUẢ MỚI CÁC")').first().waitFor()
  })))

  test('a broken edit keeps the last good page and shows the error over it', () => onPage(async page => {
    await edited(health, text => text.replace('indicators:', 'indicators: ['), async () => {
      await page.locator('.fault:visible').waitFor()
      expect(await textOf(page, '.fault')).toMatch(/Bản sửa vừa rồi có lỗi.*so-y-te\.yaml:\d+:\d+/s)
      expect(await page.locator('.page').count()).toBe(15)
      expect(await textOf(page, '#panel-findings .finding.is-error')).toContain('so-y-te.yaml')
    })
    await page.locator('.fault').waitFor({ state: 'hidden' })
  }))

  test('a finding leads to its words', () => onPage(async page => {
    await edited(health, text => text.replace('hoàn thành 100%', 'hoàn thành 100% ,'), async () => {
      const finding = page.locator('.finding', { hasText: 'dấu cách thừa' })
      await finding.waitFor()
      await finding.locator('.say').click()
      const marked = await page.evaluate(() => [...CSS.highlights.get('spot')! as unknown as Set<Range>].map(range => [range.toString(), range.startContainer.parentElement!.closest('.page') !== null]))
      expect(marked).toEqual([[' ,', true]])
      await page.waitForFunction(() => {
        const { top } = ([...CSS.highlights.get('spot')! as unknown as Set<Range>][0]!).getBoundingClientRect()
        return top > 0 && top < innerHeight
      })
    })
    await page.locator('.finding', { hasText: 'dấu cách thừa' }).waitFor({ state: 'detached' })
  }))

  test('a sentence opens its place in the editor', () => onPage(async page => {
    await page.locator('.page [data-s]', { hasText: 'riêng tuyến tỉnh đã hoàn thành' }).first().click()
    await expect.poll(run.opened).toMatch(/^-g .*\/data\/2026-04\/so-y-te\.yaml:\d+:\d+\n$/)
    expect(await textOf(page, '.toast')).toMatch(/^Đã mở data\/2026-04\/so-y-te\.yaml:\d+:\d+ bằng code\.$/)
    const [, line, column] = /:(\d+):(\d+)\n/.exec(run.opened())!
    const source = readFileSync(join(run.folder, health), 'utf8').split('\n')
    expect(source[Number(line) - 1]!.slice(Number(column) - 1)).toMatch(/^riêng/)
  }))

  test('a figure opens the place where it is typed', () => onPage(async page => {
    const before = run.opened().length
    await page.locator('.page [data-f="tthc"]').first().click()
    await expect.poll(() => run.opened().slice(before)).toMatch(/^-g .*\/data\/2026-04\/[a-z-]+\.yaml:\d+:\d+\n$/)
    expect(await textOf(page, '#panel-source')).toMatch(/Câu này viết ở.*dich-vu-cong\.hbs:\d+:\d+.*Ghi ở.*data\/2026-04.*Kỳ trước ghi ở.*data\/2026-03/s)
  }))

  test('a figure says where it comes from', () => onPage(async page => {
    const figure = page.locator('.page [data-f="tthc"]').first()
    await figure.scrollIntoViewIfNeeded()
    const { x, y } = (await figure.boundingBox())!
    await expect.poll(async () => {
      await page.mouse.move(x + 2 + Math.random() * 8, y + 8)
      return page.locator('.card').isVisible()
    }, { interval: 300 }).toBe(true)
    expect(await textOf(page, '.card')).toMatch(/Cơ quan.*Kỳ này.*2\.218.*Kỳ trước.*tháng 3\/2026/s)
  }))

  test('the keyboard alone', () => onPage(async page => {
    await page.keyboard.press('/')
    await page.keyboard.type('so suc khoe')
    expect(await textOf(page, '.search output')).toMatch(/^1\/\d+$/)
    await page.keyboard.press('Enter')
    expect(await textOf(page, '.search output')).toMatch(/^2\/\d+$/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    const first = await textOf(page, '.page .chosen')
    await page.keyboard.press('j')
    expect(await textOf(page, '.page .chosen')).not.toBe(first)
    // The pages may be made anew meanwhile, when the findings come.
    await expect.poll(() => textOf(page, '.page .chosen')).toBe(await page.locator('#panel-source q').textContent())
    await page.keyboard.press('4')
    expect(await page.locator('#panel-dashboard').isVisible()).toBe(true)
    await page.keyboard.press('?')
    expect(await page.locator('#keys').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
  }))

  test('the panels: what changed since last month, how far the month is', () => onPage(async page => {
    await page.getByRole('tab', { name: 'So kỳ trước' }).click()
    expect(await textOf(page, '#panel-difference')).toContain('Sở Y tế')
    await page.getByRole('tab', { name: 'Tiến độ' }).click()
    expect(await textOf(page, '#panel-dashboard')).toMatch(/16\/16 cơ quan/)
    expect(await page.locator('#panel-dashboard svg[role="img"]').count()).toBeGreaterThan(50)
  }))

  test('every control has a name, and colours are told apart in both themes', () => onPage(async page => {
    const nameless = await page.evaluate(() => [...document.querySelectorAll('button, input, [role]')].filter(element => !(element.textContent?.trim() || element.getAttribute('aria-label') || element.getAttribute('aria-labelledby') || element.matches('.fault, .toast, .state, .card, .panel'))).map(element => element.outerHTML))
    expect(nameless).toEqual([])
    for (const theme of ['light', 'dark']) {
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme)
      expect(await page.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5)
      await page.locator('#theme').click()
    }
  }))

  test('400 pixels: text to read, one thing at a time, nothing beyond the edge', () => onPage(async page => {
    expect(await page.locator('#flow').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('#flow .text')!).fontSize))).toBeGreaterThanOrEqual(16)
    for (const name of ['Cần xem', 'So kỳ trước', 'Tiến độ', 'Nguồn']) {
      await page.getByRole('tab', { name }).click()
      expect(await page.locator('main').isVisible(), name).toBe(false)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(400)
    }
    await page.getByRole('tab', { name: 'Văn bản' }).click()
    expect(await page.locator('main').isVisible()).toBe(true)
  }, 400))

  test('prints the pages and nothing else, upright and turned', () => onPage(async page => {
    const file = join(run.folder, 'in.pdf')
    await page.pdf({ path: file, preferCSSPageSize: true })
    const { stdout, error } = spawnSync('pdfinfo', ['-f', '1', '-l', '99', file], { encoding: 'utf8' })
    if (!error) {
      expect(stdout).toMatch(/Pages:\s+15\n/)
      expect([...stdout.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(([, width, height]) => (Number(width) > Number(height) ? 'turned' : 'upright'))).toEqual([...Array<string>(12).fill('upright'), 'turned', 'turned', 'turned'])
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.bar').isVisible()).toBe(false)
    expect(await page.locator('aside').isVisible()).toBe(false)
  }))

  test('a file of its own shows the same and asks nobody', async () => {
    expect(program.run(run.folder, ['build', '--month', '2026-04', '--format', 'html']).status).toBe(0)
    const { page, complaints, requests } = await openPage(browser, `file://${join(run.folder, 'out/2026-04/BC-TGVĐA06-2026-04.html')}`)
    expect(await page.locator('.page').count()).toBe(15)
    expect(await page.getByRole('tab', { name: 'Tiến độ' }).count()).toBe(0)
    expect([complaints, requests.slice(1)]).toEqual([[], []])
  })
})

/** Of the text that is seen, the lowest ratio to what lies behind it (WCAG 2.2, 1.4.3). */
function lowestContrast(): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const channels = (colour: string): readonly number[] => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) => [red, green, blue].map(value => value / 255).map(value => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)).reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0)
  const behind = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element)
    return (channels(backgroundColor)[3] ?? 0) > 200 || !element.parentElement ? backgroundColor : behind(element.parentElement)
  }
  const ratios = [...document.querySelectorAll('.bar *, .tabs *, .panel:not([hidden]) *, .page p, .page mark')].filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim() !== '')).map(element => {
    const [a, b] = [luminance(channels(getComputedStyle(element).color)), luminance(channels(behind(element)))]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  })
  return Math.min(...ratios)
}
