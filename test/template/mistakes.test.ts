import { expect, test } from 'vitest'
import { fill } from '../support/fill.ts'

const mistakes: [string, string, string[]][] = [
  ['a name that is not there', 'Tháng {{period.mont}}.', ['template-unknown-name templates/mau/body.hbs "period.mont"']],
  ['a helper that is not there', '{{rat "so-suc-khoe"}}', ['template-unknown-helper templates/mau/body.hbs "rat"']],
  ['an indicator that is not there', 'đạt {{rate "so-suc-khoee"}}', ['template-unknown-indicator templates/mau/body.hbs "\\"so-suc-khoee\\""']],
  ['the same in a branch not taken', '{{#if report.number}}{{value "xyz"}}{{/if}}', ['template-unknown-indicator templates/mau/body.hbs "\\"xyz\\""']],
  ['a name given to a block', '{{#if thang}}x{{/if}}', ['template-unknown-name templates/mau/body.hbs "thang"']],
  ['a field that no entry has', '{{#each (items "so-y-te.kiosk")}}{{nam}}{{/each}}', ['template-unknown-name templates/mau/body.hbs "nam"']],
  ['a field in a format', '{{list "so-y-te.kiosk" "{nam}"}}', ['template-unknown-field templates/mau/body.hbs "{{list \\"so-y-te.kiosk\\" \\"{nam}\\"}}"']],
  ['an option that is not there', '{{value "kiosk" off="month"}}', ['template-unknown-option templates/mau/body.hbs "off=\\"month\\""']],
  ['a value that an option has not', '{{value "kiosk" of="moth"}}', ['template-bad-option templates/mau/body.hbs "of=\\"moth\\""']],
  ['a unit for a change that has its own', '{{change "so-suc-khoe" unit="người"}}', ['template-bad-option templates/mau/body.hbs "{{change \\"so-suc-khoe\\" unit=\\"người\\"}}"']],
  ['too few arguments', '{{rate}}', ['template-arguments templates/mau/body.hbs "{{rate}}"']],
  ['too many arguments', '{{value "kiosk" "kiosk"}}', ['template-arguments templates/mau/body.hbs "{{value \\"kiosk\\" \\"kiosk\\"}}"']],
  ['a block that is not closed', 'a\n{{#each agencies}}\nb', ['template-syntax templates/mau/body.hbs "{{#each agencies}}"']],
  ['a block closed by another', '{{#if 1}}{{#each agencies}}{{/if}}{{/each}}', ['template-syntax templates/mau/body.hbs "{{#each agencies}}"']],
  ['a tag that is not closed', 'a {{value "kiosk" b', ['template-syntax templates/mau/body.hbs "{{"']],
  ['signs that mean nothing', 'a\nb {{value "kiosk"" }} c', ['template-syntax templates/mau/body.hbs "{{value \\"kiosk\\"\\" }}"']],
  ['the tag whose quotes aren\'t closed, of several in a line', '{{value "kiosk"}}, {{count "benh-an" part="tu-nhan}} và {{value "kiosk"}}', ['template-syntax templates/mau/body.hbs "{{count \\"benh-an\\" part=\\"tu-nhan}}"']],
  ['the block of several', '{{#if report.number}}a{{else}}b{{/if}}{{#if report.number"}}c{{/if}}', ['template-syntax templates/mau/body.hbs "{{#if report.number\\"}}"']],
  ['an else in no block', '{{#if 1}}a{{else}}b{{/if}} {{else}} c', ['template-syntax templates/mau/body.hbs "{{else}}"']],
  ['an else written as a block', '{{#if report.number}}a{{#else}}b{{/if}}', ['template-syntax templates/mau/body.hbs "{{#else}}"']],
  ['two of them in a block', 'a\nb{{#if 1}}a{{else}}b{{else}}c{{/if}}\nd', ['template-syntax templates/mau/body.hbs "b{{#if 1}}a{{else}}b{{else}}c{{/if}}"']],
  ['a reference without its agency', '{{paragraph "mo-dau"}}', ['template-unqualified templates/mau/body.hbs "\\"mo-dau\\""']],
  ['an agency that is not registered', '{{paragraph "so-yte.mo-dau"}}', ['template-unknown-agency templates/mau/body.hbs "\\"so-yte.mo-dau\\""']],
  ['a paragraph that is not there', '{{paragraph "so-y-te.modau"}}', ['template-unknown-reference templates/mau/body.hbs "\\"so-y-te.modau\\""']],
  ['a partial that is not there', '{{> dau}}', ['template-unknown-partial templates/mau/body.hbs "{{> dau}}"']],
  ['a table that is not there', '{{table "nhiem-vu"}}', ['template-unknown-table templates/mau/body.hbs "\\"nhiem-vu\\""']],
  ['a rate of an indicator without a total', '{{rate "kiosk"}}', ['template-no-total templates/mau/body.hbs "{{rate \\"kiosk\\"}}"']],
  ['a part that is not there', '{{value "benh-an" part="tu"}}', ['template-unknown-part templates/mau/body.hbs "{{value \\"benh-an\\" part=\\"tu\\"}}"']],
  ['a block helper written inline', '{{note "x"}}', ['template-block-only templates/mau/body.hbs "{{note \\"x\\"}}"']],
  ['an inline helper written as a block', '{{#value "kiosk"}}x{{/value}}', ['template-not-a-block templates/mau/body.hbs "{{#value \\"kiosk\\"}}x{{/value}}"']],
  ['a note with nothing in it', 'a{{#note}} {{/note}}', ['template-empty-note templates/mau/body.hbs "{{#note}} {{/note}}"']],
  ['several at once', '{{rat "x"}} {{period.mont}} {{value "xyz"}}', [
    'template-unknown-helper templates/mau/body.hbs "rat"',
    'template-unknown-name templates/mau/body.hbs "period.mont"',
    'template-unknown-indicator templates/mau/body.hbs "\\"xyz\\""',
  ]],
  ['a text in the place of a call', 'có {{"kiosk"}}', ['template-bare-text templates/mau/body.hbs "\\"kiosk\\""']],
  ['a call without its brackets', '{{#each items "so-y-te.kiosk"}}{{name}}{{/each}}', ['template-unbracketed templates/mau/body.hbs "items"']],
  ['the same as an option', '{{value "kiosk" of=taskCount}}', ['template-unbracketed templates/mau/body.hbs "taskCount"']],
  ['a block in the place of a list', '{{#each each}}x{{/each}}', ['template-block-only templates/mau/body.hbs "each"']],
  ['a way into the program', '{{constructor}} {{period.__proto__}}', [
    'template-unknown-name templates/mau/body.hbs "constructor"',
    'template-unknown-name templates/mau/body.hbs "period.__proto__"',
  ]],
]

for (const [name, body, said] of mistakes) {
  test(`${name} is told at its place`, () => {
    expect(fill(body).said).toEqual(said)
  })
}

test.each([
  ['{{kiosk}}', '{{kiosk}}', '{{value "kiosk"}}'],
  ['{{“kiosk”}}', '{{“kiosk”}}', '{{value "kiosk"}}'],
  ['{{“so-y-te.mo-dau”}}', '{{“so-y-te.mo-dau”}}', '{{paragraph "so-y-te.mo-dau"}}'],
  ['{{value kiosk}}', 'kiosk', '"kiosk"'],
  ['{{value “kiosk”}}', '“kiosk”', '"kiosk"'],
  ['{{#if (eq (kiosk) "22")}}x{{/if}}', '(kiosk)', '(value "kiosk")'],
  ['{{#each items "so-y-te.kiosk" area="bắc"}}x{{/each}}', 'items "so-y-te.kiosk" area="bắc"', '(items "so-y-te.kiosk" area="bắc")'],
  ['{{#if (eq value "kiosk" "22")}}x{{/if}}', 'value "kiosk"', '(value "kiosk")'],
  ['{{#if and period.month period.year}}x{{/if}}', 'and period.month period.year', '(and period.month period.year)'],
  ['{{#if taskCount}}x{{/if}}', 'taskCount', '(taskCount)'],
])('of %s it is said what to write, and that is enough', (body, wrong, written) => {
  expect(fill(body).diagnostics.map(({ hint }) => hint)).toEqual(expect.arrayContaining([`viết ${written}`]))
  expect(fill(body).said).toHaveLength(1)
  expect(fill(body.replace(wrong, written)).said).toEqual([])
})

test('digits in quotes are printed as they are', () => {
  expect(fill('năm {{"2024"}}')).toMatchObject({ text: 'năm 2024', said: [] })
})

const yaml = (paragraph: string) => ({ 'data/2026-04/so-y-te.yaml': `agency: so-y-te\nindicators: { so-suc-khoe: 1, benh-an: 2, kiosk: 3 }\nparagraphs:\n  mo-dau: >-\n    Đoạn một\n    ${paragraph}\n` })

test('a mistake in an agency\'s text is told in the agency\'s file', () => {
  expect(fill('{{paragraph "so-y-te.mo-dau"}}', yaml('đạt {{rate "so-suc-khoeee"}} rồi')).said)
    .toEqual(['template-unknown-indicator data/2026-04/so-y-te.yaml "\\"so-suc-khoeee\\""'])
})

test('in a folded text, which is one line, the tag is told at its own', () => {
  const { diagnostics } = fill('{{paragraph "so-y-te.mo-dau"}}', yaml('có {{value "kiosk"}} máy,\n    trong đó {{value "kiosk of="month"}} máy\n    mới'))
  const { source, start, end } = diagnostics[0]!.span!
  expect([source.text.slice(0, start).split('\n').length, source.text.slice(start, end)]).toEqual([7, '{{value "kiosk of="month"}}'])
})

test('a paragraph that calls itself is told and ends', () => {
  expect(fill('{{paragraph "so-y-te.mo-dau"}}', yaml('{{paragraph "mo-dau"}}')).said)
    .toEqual([expect.stringContaining('template-circular data/2026-04/so-y-te.yaml')])
})

test('a partial that calls itself is told and ends', () => {
  const { said } = fill('{{> a}}', { 'templates/mau/partials/a.hbs': 'x {{> a}}' })
  expect(said).toEqual(['template-circular templates/mau/partials/a.hbs "{{> a}}"'])
})

for (const nothing of ['', " ''", " '  '", ' >-', ' |-\n    \n']) {
  test(`what has not been received stands as missing, and nothing is blank: ${JSON.stringify(nothing)}`, () => {
    const agency = `agency: cong-an-tinh\nindicators:\n  thu-tuc:\nparagraphs:\n  x:${nothing}\nfootnotes:\n  y:${nothing}\n`
    const { text, said, notes } = fill('{{value "thu-tuc"}} {{rate "so-suc-khoe"}} {{paragraph "cong-an-tinh.x"}} {{change "thu-tuc"}}', { 'data/2026-04/cong-an-tinh.yaml': agency })
    expect(text).toBe('[chưa có số liệu] 43,46% [chưa có nội dung] [chưa có số liệu]')
    expect(notes.at(-1)).toBe('cong-an-tinh.y: [chưa có nội dung]')
    const file = 'data/2026-04/cong-an-tinh.yaml'
    expect(said).toEqual([`figure-missing ${file} "thu-tuc"`, `text-missing ${file} "x"`, `text-missing ${file} "y"`])
  })
}

test('a figure that is as it was has no unit', () => {
  const change = { 'data/2026-04/so-y-te.yaml': 'agency: so-y-te\nindicators: { so-suc-khoe: 933.000, benh-an: 2, kiosk: 3 }\n' }
  expect(fill('{{change "so-suc-khoe" by="value" unit="người"}}', change)).toMatchObject({ text: 'không thay đổi', said: [] })
})

const health = 'data/2026-04/so-y-te.yaml'
const before = 'data/2026-03/so-y-te.yaml'
const sent = (figures: string) => `agency: so-y-te\nindicators: { ${figures} }\n`

test.each([
  ['a share of the period', '{{value "kiosk" of="month"}}', {}, [`figure-missing ${health} "22"`]],
  ['a share of the period of what hasn\'t been sent', '{{value "kiosk" of="month"}}', { [health]: sent('so-suc-khoe: 1, benh-an: 2, kiosk: ') }, [`figure-missing ${health} "kiosk"`]],
  ['a part', '{{value "benh-an" part="khu-vuc"}} {{value "benh-an" part="khu-vuc"}}', { [health]: sent('so-suc-khoe: 1, benh-an: 28, kiosk: 3') }, [`figure-missing ${health} "28"`]],
  ['all parts', '{{parts "benh-an"}}', { [health]: sent('so-suc-khoe: 1, benh-an: 28, kiosk: 3') }, [`figure-missing ${health} "28"`]],
  ['a part beside others', '{{parts "benh-an"}}', { [health]: sent('so-suc-khoe: 1, benh-an: { value: 28, parts: { khu-vuc: 8 } }, kiosk: 3') }, [`figure-missing ${health} "benh-an"`]],
  ['a figure of the month before', '{{value "kiosk" of="previous"}}', { [before]: sent('so-suc-khoe: 1, benh-an: 2') }, [`no-previous-period ${before} "indicators"`]],
  ['what a change is counted from', '{{change "kiosk"}}', { [before]: sent('so-suc-khoe: 1, benh-an: 2, kiosk: ') }, [`no-previous-period ${before} "kiosk:"`]],
  ['a rate of the month before', '{{rate "so-suc-khoe" of="previous"}}', { [before]: sent('so-suc-khoe: , benh-an: 2, kiosk: 1') }, [`no-previous-period ${before} "so-suc-khoe:"`]],
  ['a change of what hasn\'t been sent', '{{change "kiosk"}}', { [health]: sent('so-suc-khoe: 1, benh-an: 2, kiosk: '), [before]: sent('so-suc-khoe: 1, benh-an: 2, kiosk: ') }, [`figure-missing ${health} "kiosk"`]],
])('%s that is printed as missing is told', (_, body, change, said) => {
  const filled = fill(body, change)
  expect(filled.text).toContain('[chưa có số liệu]')
  expect(filled.said).toEqual(said)
})

test('a filter that every object has, of a list without entries, chooses nothing', () => {
  const change = { 'data/2026-04/so-y-te.yaml': 'agency: so-y-te\nindicators: { so-suc-khoe: 1, benh-an: 2, kiosk: 3 }\nlists:\n  trong: []\n' }
  expect(fill('{{size "so-y-te.trong" constructor="x"}}', change)).toMatchObject({ text: '0', said: [] })
})
