import { expect, test } from 'vitest'
import pc from 'picocolors'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Span } from '../../src/source/source.ts'
import { codeFrame } from '../../src/terminal/code-frame.ts'

const colours = pc.createColors(false)

/** A span over the text between ‹ and ›. */
function marked(text: string, path = 'data/2026-04/so-y-te.yaml'): Span {
  const start = text.indexOf('‹')
  const end = text.indexOf('›') - 1
  return { source: { path, text: text.replace('‹', '').replace('›', '') }, start, end }
}

function frame(span: Span | null, more: Partial<Diagnostic> = {}, width = 110): string[] {
  const diagnostic: Diagnostic = { code: 'number-form', severity: 'error', message: 'không phải là số', span, related: [], hint: null, ...more }
  return codeFrame(diagnostic, { colours, width }).split('\n')
}

/** The shown line and the carets under it, without the gutter. */
function picture(text: string, width = 110): string[] {
  return frame(marked(text), {}, width).slice(3, 5).map(line => line.slice(line.indexOf('|') + 2))
}

test('sentence, place, line, carets, advice', () => {
  const span = marked('agency: so-y-te\nindicators:\n  số-kiosk: { value: ‹1.5› }\n')
  expect(frame(span, { hint: 'viết lại thành 1,5 hoặc 15' })).toEqual([
    'lỗi[number-form]: không phải là số',
    '  --> data/2026-04/so-y-te.yaml:3:22',
    '  |',
    '3 |   số-kiosk: { value: 1.5 }',
    '  |                      ^^^',
    '  gợi ý: viết lại thành 1,5 hoặc 15',
    '',
  ])
})

test('other places come with their own frame', () => {
  const related = [{ message: 'giá trị tháng trước ở đây', span: marked('x: ‹2›', 'data/2026-03/so-y-te.yaml') }]
  expect(frame(marked('x: ‹1›'), { severity: 'warning', related, hint: 'kiểm tra lại' })).toEqual([
    'cảnh báo[number-form]: không phải là số',
    '  --> data/2026-04/so-y-te.yaml:1:4',
    '  |',
    '1 | x: 1',
    '  |    ^',
    '  xem thêm: giá trị tháng trước ở đây',
    '  --> data/2026-03/so-y-te.yaml:1:4',
    '  |',
    '1 | x: 2',
    '  |    ^',
    '  gợi ý: kiểm tra lại',
    '',
  ])
})

test('the gutter is as wide as the line number', () => {
  expect(frame(marked(`${'\n'.repeat(99)}‹x›`)).slice(1, 5)).toEqual(['    --> data/2026-04/so-y-te.yaml:100:1', '    |', '100 | x', '    | ^'])
})

test('without a place there is only the sentence; of a whole file only its path', () => {
  expect(frame(null)).toEqual(['lỗi[number-form]: không phải là số', ''])
  expect(frame(marked('‹›', 'data/agencies.yaml'))).toEqual(['lỗi[number-form]: không phải là số', '  --> data/agencies.yaml', ''])
})

test.each([
  ['marks above letters', 'Sở Y tế: ‹tỷ lệ› sai', 'Sở Y tế: tỷ lệ sai', '         ^^^^^'],
  ['letters with loose marks', 'ế̉ê: ‹ộ›'.normalize('NFD'), 'ế̉ê: ộ'.normalize('NFD'), '    ^'],
  ['letters two cells wide', '汉字 ‹汉字› x', '汉字 汉字 x', '     ^^^^'],
  ['an emoji', '👍🏽 ‹x›', '👍🏽 x', '   ^'],
  ['a tab is one blank', '\ta\t‹b›', ' a b', '   ^'],
  ['a place between two letters', 'ab‹›cd', 'abcd', '  ^'],
  ['a place at the end of the line', 'ab‹›\ncd', 'ab', '  ^'],
  ['several lines: the first one', 'a: ‹một\n  hai\n  ba›', 'a: một', '   ^^^'],
  ['a line end alone', 'ab‹\n›cd', 'ab', '  ^'],
  ['a letter that the span cuts', 'x‹\u{1f600}›y', 'x\u{1f600}y', ' ^^'],
])('%s', (_, text, line, carets) => {
  expect(picture(text)).toEqual([line, carets])
})

test('nothing from a file can steer the terminal', () => {
  expect(picture('a\u001b[2J‹\uf0b7›\u202e')).toEqual(['a\ufffd[2J\ufffd\ufffd', '     ^'])
  expect(frame(null, { message: 'x\u001by', hint: 'a\nb' }).slice(0, 2)).toEqual(['lỗi[number-form]: x\ufffdy', '  gợi ý: a b'])
})

test('a long line is cut around its place', () => {
  const long = `${'a'.repeat(300)}‹bbb›${'c'.repeat(300)}`
  const [line, carets] = picture(long, 40)
  expect(line).toMatch(/^…a{12}bbbc{23}…$/)
  expect(line).toHaveLength(40)
  expect(carets).toBe(`${' '.repeat(13)}^^^`)
})

test('a long line is cut at one side only where the place is near an end', () => {
  expect(picture(`‹aa›${'b'.repeat(100)}`, 40)).toEqual([`aa${'b'.repeat(36)}…`, '^^'])
  expect(picture(`${'b'.repeat(100)}‹aa›`, 40)).toEqual([`…${'b'.repeat(36)}aa`, `${' '.repeat(37)}^^`])
})

test('a mark longer than the line is cut with it', () => {
  expect(picture(`‹${'a'.repeat(300)}›`, 40)).toEqual([`${'a'.repeat(38)}…`, '^'.repeat(38)])
})

test('a line of wide letters is cut by cells', () => {
  const [line, carets] = picture(`${'汉'.repeat(50)}‹字›${'汉'.repeat(50)}`, 40)
  expect(line).toMatch(/^…汉{6}字汉{12}…$/)
  expect(carets).toBe(`${' '.repeat(13)}^^`)
})

test('colours stand around words, not in a plain text', () => {
  const diagnostic: Diagnostic = { code: 'x', severity: 'warning', message: 'm', span: null, related: [], hint: null }
  expect(codeFrame(diagnostic, { colours: pc.createColors(true), width: 80 })).toContain('\u001b[33mcảnh báo[x]\u001b[39m')
})
