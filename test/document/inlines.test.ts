import { expect, test } from 'vitest'
import { blocksOf, drawInlines, drawn, told, wordsAt } from './sample.ts'

const line = (body: string) => drawn(blocksOf(body)).join(' ¶ ')

function runsOf(body: string) {
  const [block] = blocksOf(body)
  if (block?.type !== 'paragraph') throw new Error('not a paragraph')
  return block.content
}

test.each([
  ['a **b** *c* ***d*** e', 'a <b>b</b> <i>c</i> <i><b>d</b></i> e'],
  ['**a *b* c**', '<b>a </b><i><b>b</b></i><b> c</b>'],
  ['m^2^ và ⁽¹⁾', 'm<sup>2</sup> và ⁽¹⁾'],
  ['tên_tệp_dữ_liệu và _gạch_ và ____', 'tên_tệp_dữ_liệu và _gạch_ và ____'],
  ['\\*a\\* \\# \\[x\\]', '*a* # [x]'],
  ['kích thước 3*4 m và 5*6 m', 'kích thước 3*4 m và 5*6 m'],
  ['**********', '**********'],
  ['&nbsp;x', '&nbsp;x'],
])('%s', (body, expected) => {
  expect(line(body)).toBe(expected)
})

test('blanks and line ends are one blank, none at the edges', () => {
  expect(line('  a  b\t c\n   d  ')).toBe('a b c d')
  expect(line('a ** b**')).toBe('a ** b**')
  expect(line('a *b * c')).toBe('a *b * c')
  expect(line('a **b\n  c** \n d')).toBe('a <b>b c</b> d')
  expect(line('cách\u00a0\u00a0cứng')).toBe('cách\u00a0\u00a0cứng')
})

test('two blanks or a backslash at the end of a line break it', () => {
  expect(line('a  \n  b\\\nc  \n')).toBe('a⏎b⏎c')
  expect(line('a **b  \nc**')).toBe('a <b>b</b>⏎<b>c</b>')
})

test('what is not received is marked, also where round brackets follow', () => {
  expect(line('đạt [chưa có số liệu](43,46%), **[chưa có nội dung]** [chưa có]')).toBe(
    'đạt <missing>[chưa có số liệu]</missing>(43,46%), <missing><b>[chưa có nội dung]</b></missing> [chưa có]',
  )
})

test('links', () => {
  expect(line('[cổng **DVC**](https://dvc.vn/a_(b)?x=1), <https://a.vn/x*y*z> <nva@dvc.vn> [thư](mailto:a@b.vn)')).toBe(
    '<a https://dvc.vn/a_(b)?x=1>cổng </a><a https://dvc.vn/a_(b)?x=1><b>DVC</b></a>, '
    + '<a https://a.vn/x*y*z>https://a.vn/x*y*z</a> <a mailto:nva@dvc.vn>nva@dvc.vn</a> <a mailto:a@b.vn>thư</a>',
  )
})

test('plain brackets stay text', () => {
  const body = '[1] [1](xem phụ lục) [a][b] ![ảnh] x[] [^] (a) [chưa rõ] < 5 và > 3'
  expect(line(body)).toBe(body)
  expect(told(body)).toEqual([])
})

test('other addresses are errors at their place, and the words stay', () => {
  expect(told('xem [a](ftp://x.vn) và [b](www.x.vn) và [c](https://a b) và <file:///x>')).toEqual([
    'error document-link-address "ftp://x.vn"', 'error document-link-address "www.x.vn"', 'error document-link-address "https://a b"', 'error document-link-address "file:///x"',
  ])
  expect(line('xem [a](javascript:x)')).toBe('xem a')
})

test('every run spans its own letters', () => {
  const runs = runsOf('Đạt **43,46%**\n  số [chưa có số liệu] \\*^1^[x](http://x.vn)')
  expect(runs.map(run => [run.type === 'text' && run.text, wordsAt(run.span)])).toEqual([
    ['Đạt ', 'Đạt '], ['43,46%', '43,46%'], [' số ', '\n  số '], ['[chưa có số liệu]', '[chưa có số liệu]'], [' *', ' \\*'], ['1', '1'], ['x', 'x'],
  ])
})

test('a letter of a run is found behind blanks that collapsed', () => {
  const [run] = runsOf('một   hai\n   ba \\* bốn')
  if (run?.type !== 'text') throw new Error('not text')
  expect(run.text).toBe('một hai ba * bốn')
  const found = (word: string) => wordsAt(run.spanOf!(run.text.indexOf(word), run.text.indexOf(word) + word.length))
  expect(['một', 'hai', 'ba', '*', 'bốn'].map(found)).toEqual(['một', 'hai', 'ba', '*', 'bốn'])
  expect(wordsAt(run.spanOf!(4, 10))).toBe('hai\n   ba')
  expect(run.spanOf!(4, 4)).toMatchObject({ start: 6, end: 6 })
})

test('neighbours that look alike are one run', () => {
  expect(drawInlines(runsOf('a\nb \\[c\\]'))).toBe('a b [c]')
  expect(runsOf('a\nb \\[c\\]')).toHaveLength(1)
})
