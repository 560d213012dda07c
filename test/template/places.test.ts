import { expect, test } from 'vitest'
import { smallWorkspace } from '../support/small-workspace.ts'
import { fillBody } from '../support/fill.ts'

/** The stretch of a file that a stretch of the filled body comes from. */
function originOf(body: string, wanted: string, change: Record<string, string> = {}): string {
  const filled = fillBody(body, change)
  const { text } = filled
  const start = text.indexOf(wanted)
  expect(start, `${wanted} in ${text}`).toBeGreaterThanOrEqual(0)
  const { source, start: from, end } = filled.spanOf(start, start + wanted.length)
  return `${source.path}: ${source.text.slice(from, end)}`
}

test('typed words come from the template, to the letter', () => {
  expect(originOf('Đến nay {{value "kiosk"}} kiosk đã có.', 'đã có')).toBe('templates/mau/body.hbs: đã có')
})

test('a figure comes from the call that printed it', () => {
  expect(originOf('Có {{value "kiosk"}} kiosk.', '22')).toBe('templates/mau/body.hbs: {{value "kiosk"}}')
})

test('words of an agency come from its file', () => {
  expect(smallWorkspace).toContain('Ngành y tế có')
  expect(originOf('{{paragraph "so-y-te.mo-dau"}} Hết.', 'y tế')).toBe('data/2026-04/so-y-te.yaml: y tế')
  expect(originOf('{{paragraph "so-y-te.mo-dau"}} Hết.', 'Hết')).toBe('templates/mau/body.hbs: Hết')
})

test('words of a folded text come from their own line', () => {
  const change = { 'data/2026-04/so-y-te.yaml': 'agency: so-y-te\nindicators: { kiosk: 3 }\nparagraphs:\n  mo-dau: >-\n    Dòng đầu {{value "kiosk"}} kiosk\n    dòng hai\n\n    đoạn sau\n' }
  expect(originOf('{{paragraph "so-y-te.mo-dau"}}', 'dòng hai', change)).toBe('data/2026-04/so-y-te.yaml: dòng hai')
  expect(originOf('{{paragraph "so-y-te.mo-dau"}}', 'đoạn sau', change)).toBe('data/2026-04/so-y-te.yaml: đoạn sau')
  expect(originOf('{{paragraph "so-y-te.mo-dau"}}', '3', change)).toBe('data/2026-04/so-y-te.yaml: {{value "kiosk"}}')
})

test('an entry of a list comes from its own line', () => {
  expect(originOf('{{list "so-y-te.kiosk" "{name} ({count} kiosk)"}}', 'Bệnh viện B')).toBe('data/2026-04/so-y-te.yaml: Bệnh viện B')
})

test('text beside standalone blocks keeps its place', () => {
  const body = 'Một\n{{#if true}}\n  Hai ba\n{{/if}}\nBốn năm\n'
  expect(originOf(body, 'Hai ba')).toBe('templates/mau/body.hbs: Hai ba')
  expect(originOf(body, 'Bốn')).toBe('templates/mau/body.hbs: Bốn')
})

test('text of a partial comes from the partial', () => {
  expect(originOf('{{> p ten="X"}} sau', 'trong', { 'templates/mau/partials/p.hbs': 'trong {{ten}}' })).toBe('templates/mau/partials/p.hbs: trong')
})

test('a text that turns out empty still has a place', () => {
  const filled = fillBody('{{! nothing }}')
  const { text } = filled
  expect(text).toBe('')
  expect(filled.spanOf(0, 0).source.path).toBe('templates/mau/body.hbs')
})

test('a stretch says which indicators it prints, in a template and in an agency\'s own words', () => {
  const figuresAt = (body: string, wanted: string, change: Record<string, string> = {}) => {
    const filled = fillBody(body, change)
    const { text } = filled
    const { start, end, figures } = filled.stretchAt(text.indexOf(wanted))
    return [text.slice(start, end), ...figures]
  }
  expect(figuresAt('Có {{value "kiosk"}} kiosk.', '22')).toEqual(['22', 'kiosk'])
  expect(figuresAt('Có {{value "kiosk"}} kiosk.', ' kiosk')).toEqual([' kiosk.'])
  expect(figuresAt('Cộng {{sum "benh-an" "kiosk"}} nơi.', '50')).toEqual(['50', 'benh-an', 'kiosk'])
  expect(figuresAt('{{#if (eq (value "kiosk") "22")}}đúng {{value "kiosk"}}{{/if}}.', '22')).toEqual(['22', 'kiosk'])
  expect(figuresAt('{{paragraph "so-y-te.mo-dau"}} Hết.', '22')).toEqual(['22', 'kiosk'])
})
