import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bao, root } from './support/command-line.ts'

const page = readFileSync(`${root}docs/loai-van-ban-moi.md`, 'utf8')

/** Files that the page shows: their path in one line, their text indented below it. */
const shown = [...page.matchAll(/^`([^`]+)`:\n\n((?: {4}.*\n|\n)+)/gm)].map(([, path, text]) => ({ path: path!, text: text!.replace(/^ {4}/gm, '').trim() }))

describe('the guide to a new kind of document', () => {
  test('shows the whole template and the whole document', () => {
    expect(shown.map(({ path }) => path)).toEqual(['templates/to-trinh/layout.yaml', 'templates/to-trinh/body.hbs', 'templates/to-trinh/charts/hai-tien-ich.yaml', 'data/to-trinh-2026-04/report.yaml'])
  })

  test.each(shown)('$path is as it is shown', ({ path, text }) => {
    expect(text).toBe(readFileSync(`${root}${path}`, 'utf8').trim())
  })

  test('the program answers what the page says', async () => {
    const [, answer] = /check --document to-trinh-2026-04\n {4}(.+)/.exec(page)!
    const { stdout, status } = await bao(['check', '--document', 'to-trinh-2026-04'], root)
    expect(stdout.trim()).toBe(answer)
    expect(status).toBe(0)
  })
})
