import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'

/** `line:column sentence` of everything told. */
function told(text: string): string[] {
  const said: Diagnostic[] = []
  sourceToYaml(diagnostic => void said.push(diagnostic), { path: 'a.yaml', text })
  return said.map(({ span, message }) => {
    const before = text.slice(0, span!.start).split('\n')
    return `${before.length}:${before.at(-1)!.length + 1} ${message}`
  })
}

test.each([
  ['a tab', 'a:\n  b: 1\n\tc: 2\n  d: 3\n  e: 4\nf: 5\n', ['3:1 đầu dòng thụt vào bằng phím Tab']],
  ['a line too far left', 'a:\n  b: 1\n c: 2\n  d: 3\n  e: 4\n', ['3:1 dòng này thụt vào không thẳng với các dòng cùng nhóm']],
  ['a line too far right', 'a:\n  b: 1\n    c: 2\n  d: 3\n', ['3:5 dòng này thụt vào sâu hơn dòng trên, mà dòng trên đã có giá trị']],
  ['an open quote', 'a: 1\nb: "x\nc: 1\nd:\n  - e\n', ['2:4 dấu nháy mở ở đây chưa có dấu nháy đóng']],
  ['an open quote in a list', "a:\n  - { b: 'x }\n  - { b: y }\n", ['2:10 dấu nháy mở ở đây chưa có dấu nháy đóng']],
  ['an open brace', 'a:\n  b: { x: 1, y: 2\n  c: 1\nd: 2\n', ['2:6 ngoặc mở ở đây chưa có ngoặc đóng']],
  ['an open bracket', 'a:\n  b: [1, 2\n  c: 1\n', ['2:6 ngoặc mở ở đây chưa có ngoặc đóng']],
  ['no blank behind a colon', 'a:\n  b:1\n  c: 2\n', ['2:3 sau dấu hai chấm còn thiếu một dấu cách']],
  ['no colon', 'a:\n  b 1\n  c: 2\n', ['2:3 dòng này không có dấu hai chấm sau tên mục']],
  ['a list on the line of its key', 'a:\n  b: - c\n', ['2:6 chỗ này có dấu không đúng chỗ']],
  ['hidden blanks before a key', 'a:\n  b: 1\n\u00a0\u00a0c: 2\n  d: 3\n', ['3:1 chỗ này có dấu cách đặc biệt (thường do chép từ Word hoặc trang web), không dùng để thụt dòng hay ngăn tên mục với giá trị được']],
  ['one among usual blanks', 'a:\n  b: 1\n \u00a0c: 2\n  d: 3\n', ['3:2 chỗ này có dấu cách đặc biệt (thường do chép từ Word hoặc trang web), không dùng để thụt dòng hay ngăn tên mục với giá trị được']],
  ['one before the only key', '\u2003a: 1\n', ['1:1 chỗ này có dấu cách đặc biệt (thường do chép từ Word hoặc trang web), không dùng để thụt dòng hay ngăn tên mục với giá trị được']],
  ['one behind a colon', 'a:\n  b:\u00a01\n  c: 2\n', ['2:5 chỗ này có dấu cách đặc biệt (thường do chép từ Word hoặc trang web), không dùng để thụt dòng hay ngăn tên mục với giá trị được']],
  ['one behind a colon, nothing else being wrong', 'a:\n  b:\u00a01\n', ['2:5 chỗ này có dấu cách đặc biệt (thường do chép từ Word hoặc trang web), không dùng để thụt dòng hay ngăn tên mục với giá trị được']],
  ['one behind a dash', 'a:\n  -\u00a0b: 1\n    c: 2\n', ['2:4 chỗ này có dấu cách đặc biệt (thường do chép từ Word hoặc trang web), không dùng để thụt dòng hay ngăn tên mục với giá trị được']],
  ['no blank behind a dash', 'a:\n  - b: 1\n  # x\n\n  -b: 2\n    c: 3\n  - b: 4\n    c: 5\n', ['5:3 sau dấu gạch đầu dòng còn thiếu một dấu cách']],
  ['no blank behind the first dash', 'a:\n  -b: 2\n    c: 3\n  - b: 4\n', ['2:3 sau dấu gạch đầu dòng còn thiếu một dấu cách']],
  ['no blank behind the dash of a text', 'a:\n  -một hai\n  - ba\n', ['2:3 sau dấu gạch đầu dòng còn thiếu một dấu cách']],
  ['no blank behind the dash of a group', 'a:\n  - { b: 1 }\n  -{ b: 2 }\n', ['3:3 sau dấu gạch đầu dòng còn thiếu một dấu cách']],
  ['no comma', 'a: { b: 967.494 total: 2 }\nc: 1\n', ['1:17 thiếu dấu phẩy trước mục này']],
  ['a semicolon', 'a: { b: 967.494; total: 2 }\nc: 1\n', ['1:18 thiếu dấu phẩy trước mục này']],
  ['no comma behind quotes', "a: { b: 'x' c: 2 }\n", ['1:13 thiếu dấu phẩy trước mục này']],
  ['no comma behind braces', 'a: { b: { c: 1 } d: 2 }\n', ['1:18 thiếu dấu phẩy trước mục này']],
  ['a colon in braces', 'a: { b: Thông báo: x, c: 2 }\n', ['1:9 trong ngoặc { } mục này có hai dấu hai chấm']],
  ...[0, 1, 2, 3].map((depth): [string, string, string[]] => [`a call ${depth} columns from the left`, `a:\n  b: >-\n    Có\n${' '.repeat(depth)}{{count "x" part="y"}} cơ sở\n    và {{x}}\n  c: >-\n    d\n`, [`4:${depth + 1} dòng này là phần tiếp của câu ở trên nhưng không thụt vào như câu đó`]]),
  ['a call that begins a text', 'a: {{value "x"}} hồ sơ\nb: 1\n', ['1:4 hàm {{…}} đứng đầu một câu thì cả câu phải đặt trong dấu nháy']],
  ['a call below its key', 'a:\n  {{value "x"}} hồ sơ\n', ['2:3 hàm {{…}} đứng đầu một câu thì cả câu phải đặt trong dấu nháy']],
  ['a line too far left below a comment', 'a:\n  b: 1\n  # x\n c: 2\n  d: 3\n', ['4:2 dòng này thụt vào không thẳng với các dòng cùng nhóm']],
  ['what git has left', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', ['2:1 tệp còn phần chưa trộn xong của git']],
])('one mistake, one sentence: %s', (_, text, sentences) => expect(told(text)).toEqual(sentences))

test('each hidden blank is told', () => {
  expect(told('a:\n\u00a0\u00a0b: 1\n\u00a0\u00a0c: 2\n  d:\u00a03\n').map(line => line.split(' ')[0])).toEqual(['2:1', '3:1', '4:5'])
})

test('in a text they are letters', () => {
  expect(told('a: >-\n  một\u00a0hai:\u00a0ba\n  b:\u00a0c\n  -d\n  \u00a0e: f\nb: "x\n  b:\u00a0c"\nc: một\u00a0hai -ba\nd: -5\n')).toEqual([])
})

test('mistakes of two entries are two', () => {
  expect(told('a:\n\tb: 1\n  c: 2\nd:\n  e: 1\n    f: 2\ng: x: y\nh: y: z\n').map(line => line.split(' ')[0])).toEqual(['2:1', '6:5', '7:4', '8:4'])
})
