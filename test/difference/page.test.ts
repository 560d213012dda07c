import { describe, expect, test } from 'vitest'
import pc from 'picocolors'
import { differenceToPage } from '../../src/difference/difference-to-page.ts'
import type { Page } from '../../src/page/page.ts'
import { pageToHtml } from '../../src/page/page-to-html.ts'
import { pageToMarkdown } from '../../src/page/page-to-markdown.ts'
import { statesToDifference } from '../../src/difference/states-to-difference.ts'
import { pageToText } from '../../src/terminal/page-to-text.ts'
import { widthOf } from '../../src/terminal/wrap-text.ts'
import { difference, stateOf, type SideFiles } from './states.ts'

const bare = { colours: pc.createColors(false), width: 80 }
const showing = { only: 'all', ruleTitles: new Map([['rate-mismatch', 'tỷ lệ không khớp với hai số của nó']]) } as const

const earlier: SideFiles = { agencies: { 'so-y-te': 'submitted: 13/3/2026\nindicators: { kiosk: 0, so-suc-khoe: { value: 932.699, total: 2.225.480 } }\nparagraphs:\n  mo-dau: Ngành có {{value "kiosk"}} kiosk ở bệnh viện.' } }
const later: SideFiles = {
  agencies: {
    'so-y-te': 'submitted: 14/4/2026\nindicators: { kiosk: 22, benh-an: 5, so-suc-khoe: { value: 967.494, total: 2.226.350 } }\nparagraphs:\n  mo-dau: Ngành đã có {{value "kiosk"}} kiosk <b>&amp;</b> | ở bệnh viện.',
    'thue-tinh': 'indicators: { hoa-don: 5 }',
  },
}
const page = differenceToPage(difference(earlier, later), showing)

describe('a page of a difference', () => {
  test('says in words what no number can say', () => {
    const text = pageToText(page, { ...bare, width: 140 })
    expect(text).toMatch(/^Kiosk khám bệnh \(kiosk\) +0 +22 +\+22 +từ 0$/m)
    expect(text).toMatch(/^Bệnh án điện tử \(cơ sở\) – mới +chưa có +5 +tháng trước chưa có$/m)
    expect(text).toMatch(/^Hóa đơn đã lập \(hóa đơn\) +chưa gửi +5 +tháng trước chưa có$/m)
    expect(text).toContain('Tháng trước cơ quan này chưa gửi tệp số liệu.')
    expect(text).not.toMatch(/∞|NaN|undefined|null|Infinity/)
  })

  test('tells points and share of the target in the row of the rate', () => {
    expect(pageToText(page, { ...bare, width: 140 })).toMatch(/^\u00a0\u00a0tỷ lệ +41,91% +43,46% +\+1,55 điểm % +đạt 72,43% của 60%, hạn 30\/6\/2026$/m)
  })

  test('begins with what is odd', () => {
    const source = { path: 'data/2026-04/so-y-te.yaml', text: 'a\nb\n' }
    const finding = { code: 'rate-mismatch', severity: 'warning', message: '43% không phải là 967.494/2.226.350', span: { source, start: 2, end: 3 }, related: [], hint: 'viết 43,46%' } as const
    const text = pageToText(differenceToPage({ ...difference(earlier, later), findings: [finding, finding] }, showing), { ...bare, width: 200 })
    expect(text).toContain('CẦN XEM TRƯỚC\n- tỷ lệ không khớp với hai số của nó (2 chỗ)\n  · data/2026-04/so-y-te.yaml:2: 43% không phải là 967.494/2.226.350. Gợi ý: viết 43,46%.\n')
    expect(text.indexOf('CẦN XEM TRƯỚC')).toBeLessThan(text.indexOf('SỞ Y TẾ'))
  })

  test('of two states of one month names the revision', () => {
    const { title, parts } = differenceToPage(statesToDifference(stateOf('2026-04', later, 'abcdef0123456789'), stateOf('2026-04', later), []), showing)
    expect(title).toBe('Kỳ 4/2026: so sánh bản HEAD~1 (abcdef0) với hiện tại')
    expect(JSON.stringify(parts)).toContain('Hai bên không có gì khác nhau.')
  })

  test('of two states of one month tells that a file was sent on another day, which it is in every month', () => {
    const resent = { agencies: { ...later.agencies, 'so-y-te': later.agencies!['so-y-te']!.replace('14/4/2026', '15/4/2026') } }
    const text = (month: string) => pageToText(differenceToPage(statesToDifference(stateOf(month, later, 'abcdef0123456789'), stateOf('2026-04', resent), []), showing), bare)
    expect(text('2026-04')).toContain('Có thay đổi: 1 cơ quan.\n')
    expect(text('2026-04')).toMatch(/^SỞ Y TẾ\nNgày gửi: 14\/4\/2026 → 15\/4\/2026\.$/m)
    expect(text('2026-04')).toContain('KHÔNG THAY ĐỔI: 1 CƠ QUAN\nThuế tỉnh\n')
    expect(text('2026-03')).toContain('Hai bên không có gì khác nhau.')
  })

  test('without what stayed as it was', () => {
    const text = (only: 'all' | 'changed') => pageToText(differenceToPage(difference(later, { agencies: { ...later.agencies, 'thue-tinh': 'indicators: { hoa-don: 6 }' } }), { ...showing, only }), bare)
    expect(text('all')).toContain('KHÔNG THAY ĐỔI: 1 CƠ QUAN\nSở Y tế\n')
    expect(text('changed')).not.toContain('Sở Y tế')
    expect(text('changed')).toContain('THUẾ TỈNH')
  })
})

describe('in a terminal', () => {
  test.each([60, 80, 120])('no line is wider than %i cells', width => {
    for (const line of pageToText(page, { ...bare, width }).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  test('changes have colours, and brackets where there are none', () => {
    expect(pageToText(page, bare)).toContain('mo-dau (sửa): Ngành {+đã+} có [-0-]{+22+} kiosk')
    const coloured = pageToText(page, { colours: pc.createColors(true), width: 80 })
    expect(coloured).not.toMatch(/\{\+|\[-/)
    expect(coloured).toContain('\u001b[32m22\u001b[39m kiosk')
  })

  test('nothing from a file is obeyed', () => {
    const evil: Page = { title: 'x\u001b[2Jy', parts: [{ type: 'line', content: [{ text: 'a\u001b]0;b\u0007 c', mark: 'plain' }] }] }
    expect(pageToText(evil, bare)).not.toContain('\u001b')
  })
})

describe('as Markdown', () => {
  test('tables and marks stay readable', () => {
    const text = pageToMarkdown(page)
    expect(text).toContain('| Chỉ tiêu | Kỳ 3/2026 | Kỳ 4/2026 | Chênh lệch | Mức thay đổi | So với chỉ tiêu giao |\n| --- | ---: | ---: | ---: | --- | --- |\n')
    expect(text).toContain('**mo-dau (sửa):** Ngành {+đã+} có [-0-]{+22+} kiosk')
    expect(text).toContain('\\<b\\>')
  })
})

describe('as HTML', () => {
  const html = pageToHtml(page)

  test('is one file that loads and runs nothing', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/)
    expect(html).not.toMatch(/<script|<link|src=|@import|url\(/)
    expect(html).toContain("default-src 'none'")
  })

  test('escapes and marks', () => {
    expect(html).not.toContain('<b>')
    expect(html).toContain('&lt;b&gt;')
    expect(html).toContain('<del>0</del><ins>22</ins> kiosk')
  })

  test('closes what it opens', () => {
    const open: string[] = []
    for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (name === 'meta' || name === 'br') continue
      if (slash === '') open.push(name!)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })
})
