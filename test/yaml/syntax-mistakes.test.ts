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
  ['what git has left', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', ['2:1 tệp còn phần chưa trộn xong của git']],
])('one mistake, one sentence: %s', (_, text, sentences) => expect(told(text)).toEqual(sentences))

test('mistakes of two entries are two', () => {
  expect(told('a:\n\tb: 1\n  c: 2\nd:\n  e: 1\n    f: 2\ng: x: y\nh: y: z\n').map(line => line.split(' ')[0])).toEqual(['2:1', '6:5', '7:4', '8:4'])
})
