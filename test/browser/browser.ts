import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of a browser to test with, or null: then the tests in a browser are skipped. `CHROMIUM` names another one. */
export const browserFile: string | null = [process.env['CHROMIUM'] ?? '', ...places].find(file => file !== '' && existsSync(file)) ?? null

if (browserFile === null) console.warn('No browser found: the tests in a browser are skipped. CHROMIUM may name one.')

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserFile!, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** What a page must not do: complain, or ask for anything outside of this computer. */
export interface Watched {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly requests: readonly string[]
}

export async function openPage(browser: Browser, address: string, width = 1280, more: Parameters<Browser['newPage']>[0] = {}): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width, height: 850 }, ...more })
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', message => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())))
  page.on('pageerror', error => void complaints.push(error.message))
  page.on('request', request => void requests.push(request.url()))
  await page.goto(address)
  await page.locator('body[data-ready]').waitFor()
  return { page, complaints, requests }
}
