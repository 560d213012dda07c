import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'
import type { Path } from '../../src/yaml/yaml-file.ts'

function read(text: string) {
  const said: Diagnostic[] = []
  const file = sourceToYaml(diagnostic => void said.push(diagnostic), { path: 'a.yaml', text })
  return { file, said: said.map(({ code, span }) => `${code} ${JSON.stringify(span!.source.text.slice(span!.start, span!.end))}`) }
}

test('a scalar is the text that was typed, an empty one is null', () => {
  expect(read('a: 967.494\nb: no\nc:\nd: ~\ne: "~"\nf: 2026-04-15\ng: 0123\n').file!.value)
    .toEqual({ a: '967.494', b: 'no', c: null, d: null, e: '~', f: '2026-04-15', g: '0123' })
})

describe('mistakes are told at their place', () => {
  const mistakes: [text: string, said: string][] = [
    ['a:\n\t- b\n', 'yaml-syntax "\\t"'],
    ['a: 1\na: 2\n', 'yaml-syntax "a"'],
    ['a: x: y\n', 'yaml-syntax "x"'],
    ['a: *x\n', 'yaml-reference "*x"'],
    ['a: &x 1\n', 'yaml-reference "1"'],
    ['__proto__: 1\n', 'yaml-key "__proto__"'],
    ['a: {{value "x"}} hồ sơ\n', 'yaml-call "{{value \\"x\\"}}"'],
    ['{{value}}: 1\n', 'yaml-call "{{value}}"'],
    ['a: { cell: {{lead}} }\n', 'yaml-call "{{lead}}"'],
    ['a: !!js/function x\n', 'yaml-reference "x"'],
    ['a: { value: 10,8, total: 35 }\n', 'yaml-comma "10,8"'],
    ['a:\n  - { name: tin, bài trên báo, count: 18 }\n', 'yaml-comma "tin, bài trên báo"'],
    ['a: { name: một, hai ba, bốn năm }\n', 'yaml-comma "một, hai ba"'],
    ['a: Hưởng ứng phong trào #binhdanhocvuso\nb: 1\n', 'yaml-comment "#binhdanhocvuso"'],
    ['- task: Kết quả triển khai #1, đợt 2\n', 'yaml-comment "#1, đợt 2"'],
    ['a: một hai\n  ba \t#Bốn', 'yaml-comment "#Bốn"'],
    [`a: ${'['.repeat(300)}\n`, 'yaml-depth "["'],
    [`a: ${'["]", '.repeat(300)}\n`, 'yaml-depth "\\""'],
    [Array.from({ length: 250 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'yaml-depth ":"'],
    [`${'- '.repeat(250)}a\n`, 'yaml-depth " "'],
    ['a:\n'.repeat(400_000), 'yaml-length "a"'],
    ['a: "x\\u0000"\n', 'yaml-escape "\\"x\\\\u0000\\""'],
    ['a: "\\U000F0000\\U00100000"\n', 'yaml-escape "\\"\\\\U000F0000\\\\U00100000\\""'],
  ]
  test.each(mistakes.map(([text, said]) => [JSON.stringify(text).slice(0, 60), text, said] as const))('%s', (_, text, said) => expect(read(text).said).toContain(said))

  test.each(['a: so-y-te #Sở', 'a: 967.494 #người', 'a: 15/4/2026 #b', 'a: 1 - 2 #b', 'a: một hai # ba', 'a: một hai #-ba', 'a: một hai #cần xác nhận', 'a: một hai #chấp nhận abbreviation: quen dùng', '"a b" : "một hai" #ba', 'a: >-\n  một hai #ba'])('a note is none: %s', text => {
    expect(read(text).said).toEqual([])
    expect(read(`b: "\\u0041"\n${text}`).said).toEqual([])
  })

  test('all of them in one run', () => {
    expect(read('a: 1\na: 2\nb: x: y\n').said.length).toBeGreaterThan(1)
  })
})

/** What the file has at a stretch of a value. */
function typedAt(text: string, path: Path, wanted: string): string {
  const { file } = read(text)
  let value: unknown = file!.value
  for (const step of path) value = (value as Record<string, unknown>)[step]
  const start = String(value).indexOf(wanted)
  expect(start).toBeGreaterThanOrEqual(0)
  const span = file!.spanInText(path, start, start + wanted.length)
  return text.slice(span.start, span.end)
}

describe('a stretch of a value is found in the file', () => {
  test.each([
    ['plain', 'a: một hai ba\n', 'hai', 'hai'],
    ['plain over lines', 'a: một\n  hai ba\n  bốn\n', 'ba bốn', 'ba\n  bốn'],
    ['folded', 'a: >-\n  một hai\n  ba bốn\n\n  năm sáu\n', 'bốn', 'bốn'],
    ['folded over lines', 'a: >-\n  một hai\n  ba bốn\n\n  năm sáu\n', 'hai ba', 'hai\n  ba'],
    ['folded over a paragraph', 'a: >-\n  một hai\n  ba bốn\n\n  năm sáu\n', 'sáu', 'sáu'],
    ['literal', 'a: |\n  - một\n    hai\n  - ba\n', 'ba', 'ba'],
    ['double quoted', 'a: "một \\"hai\\" ba"\n', 'hai', 'hai'],
    ['double quoted after escapes', 'a: "một\\nhai \\u1ec7 ba"\n', 'ba', 'ba'],
    ['an escape itself', 'a: "x \\u1ec7 y"\n', 'ệ', '\\'],
    ['single quoted', "a: 'một ''hai'' ba'\n", 'ba', 'ba'],
    ['in a list', 'a:\n  - { b: 1, c: "hai ba" }\n', 'ba', 'ba'],
  ])('%s', (name, text, wanted, typed) => {
    expect(typedAt(text, name === 'in a list' ? ['a', 0, 'c'] : ['a'], wanted)).toBe(typed)
  })
})

test('a path that is not written is shown at its nearest written parent, an empty value at its key', () => {
  const { file } = read('a:\n  b: 1\n  c:\n')
  const typed = (path: Path) => { const { source, start, end } = file!.spanOfValue(path); return source.text.slice(start, end) }
  expect(typed(['a', 'b'])).toBe('1')
  expect(typed(['a', 'x', 'y'])).toBe('a')
  expect(typed(['a', 'c'])).toBe('c:')
})
