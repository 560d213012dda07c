import { expect, test } from 'vitest'
import { build, drawInlines, drawn, noteIn, withoutEndMark, wordsAt } from './sample.ts'

const last = (body: string) => drawn(build({ body, notes: body.includes('[^n]') ? [noteIn('n', 'x')] : [] }).document.blocks).at(-1)

test.each([
  ['Kính báo cáo.', 'Kính báo cáo./.'],
  ['Kính báo cáo', 'Kính báo cáo./.'],
  ['Kính báo cáo./.', 'Kính báo cáo./.'],
  ['Kính **báo cáo**./.', 'Kính <b>báo cáo</b>./.'],
  ['một, hai...', 'một, hai.../.'],
  ['**Kính báo cáo.**', '<b>Kính báo cáo./.</b>'],
  ['*Kính báo cáo*', '<i>Kính báo cáo./.</i>'],
  ['*Kính báo cáo*.', '<i>Kính báo cáo</i>./.'],
  ['Kính báo cáo.[^n]', 'Kính báo cáo./.[1]'],
  ['Kính báo cáo[^n].', 'Kính báo cáo[1]./.'],
  ['Kính báo cáo[^n]', 'Kính báo cáo[1]./.'],
  ['đạt [chưa có nội dung]', 'đạt <missing>[chưa có nội dung]</missing>./.'],
  ['m^2^', 'm<sup>2</sup>./.'],
  ['[cổng](http://a.vn)', '<a http://a.vn>cổng</a>./.'],
  ['- điểm cuối;', '- điểm cuối;./.'],
  ['## Kết thúc:\nhết.', '## Kết thúc: | hết./.'],
])('%s', (body, expected) => {
  expect(last(body)).toBe(expected)
})

test('only the last text carries it', () => {
  expect(drawn(build({ body: 'Một.\n\nHai.' }).document.blocks)).toEqual(['Một.', 'Hai./.'])
})

test('the letters behind the text are shown at its end', () => {
  const [block] = build({ body: 'Hết.' }).document.blocks
  const run = block?.type === 'paragraph' ? block.content[0] : undefined
  expect(run?.type === 'text' && wordsAt(run.spanOf!(3, 6))).toBe('.')
  expect(run?.type === 'text' && wordsAt(run.spanOf!(0, 6))).toBe('Hết.')
})

test('a layout may have another mark or none', () => {
  const layout = { ...withoutEndMark, 'end-mark': '.' }
  const draw = (parts: Parameters<typeof build>[0]) => drawn(build(parts).document.blocks)
  expect(draw({ body: 'Hết', layout })).toEqual(['Hết.'])
  expect(draw({ body: 'Hết.', layout })).toEqual(['Hết.'])
  expect(draw({ body: 'Hết.', layout: withoutEndMark })).toEqual(['Hết.'])
})

test('recipients end in ; and the last in a full stop, never twice', () => {
  const { signature } = build({ recipients: ['Như trên', 'Bộ Công an;', 'Sở Y tế (*báo cáo*).', 'Lưu: VT, TGV;'] }).document
  expect(signature.recipients.map(drawInlines)).toEqual(['Như trên;', 'Bộ Công an;', 'Sở Y tế (<i>báo cáo</i>);', 'Lưu: VT, TGV.'])
})
