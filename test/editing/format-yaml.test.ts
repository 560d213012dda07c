import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonOfFile, catalogueOrderOf } from '../../src/editing/canon-of-file.ts'
import type { Canon } from '../../src/editing/canon.ts'
import { formatYaml } from '../../src/editing/format-yaml.ts'
import { meansTheSame } from '../../src/editing/same-meaning.ts'
import { root } from '../support/command-line.ts'

const order = catalogueOrderOf({ path: 'data/indicators.yaml', text: 'indicators:\n  a: { parts: { x: X, y: Y } }\n  b: {}\n' })

/** The canonical form, which has itself as its canonical form. */
function format(text: string, path = 'data/2026-04/so-y-te.yaml'): string {
  const canon = canonOfFile({ path, text }, order)
  const formatted = once(text, path, canon)
  expect(once(formatted, path, canon)).toBe(formatted)
  return formatted
}

function once(text: string, path: string, canon: Canon): string {
  const formatted = formatYaml(({ code, message }) => { throw new Error(`${code}: ${message}`) }, { path, text }, canon)
  if (formatted === null) throw new Error('nothing came back')
  return formatted
}

describe('order', () => {
  test('keys stand as the schema has them, what is unknown last', () => {
    expect(format('la: 1\nparagraphs:\n  x: chữ\nsubmitted:\nagency: so-y-te\n')).toBe('agency: so-y-te\nsubmitted:\nparagraphs:\n  x: chữ\nla: 1\n')
    expect(format('documents:\n  - subject: x\n    number: 1/KH\n    type: Kế hoạch\n')).toBe('documents:\n  - type: Kế hoạch\n    number: 1/KH\n    subject: x\n')
  })

  test('figures and their parts stand as the catalogue has them; texts and lists stay', () => {
    expect(format('indicators:\n  moi: 1\n  b: 2\n  a: { parts: { y: 1, x: 2 }, value: 3 }\nparagraphs:\n  z: một\n  y: hai\n'))
      .toBe('indicators:\n  a: { value: 3, parts: { x: 2, y: 1 } }\n  b: 2\n  moi: 1\nparagraphs:\n  z: một\n  y: hai\n')
  })

  test('a comment goes with its entry, the head of the file stays on top', () => {
    expect(format('# đầu tệp\n\nindicators:\n  # của b\n  b: 1 # sau b\n  a: 2\n  # cuối số liệu\n\n# của agency\nagency: x\n# cuối tệp\n'))
      .toBe('# đầu tệp\n\n# của agency\nagency: x\nindicators:\n  a: 2\n  # của b\n  b: 1 # sau b\n  # cuối số liệu\n# cuối tệp\n')
  })
})

describe('scalars', () => {
  test.each([
    ['indicators:\n  b: 967494', 'indicators:\n  b: 967.494'],
    ['indicators:\n  b: { value: "21345,50", total: -12345 }', "indicators:\n  b: { value: '21.345,50', total: -12.345 }"],
    ['indicators:\n  b: 1.5', 'indicators:\n  b: 1.5'],
    ['submitted: 2026-04-05', 'submitted: 05/4/2026'],
    ['submitted: 5/04/2026', 'submitted: 05/4/2026'],
    ['submitted: hôm qua', 'submitted: hôm qua'],
    ['documents:\n  - { number: 12345, date: 2026-03-27 }', 'documents:\n  - { number: 12345, date: 27/3/2026 }'],
    ['lists:\n  x:\n    - { year: 2026, day: 2026-03-27 }', 'lists:\n  x:\n    - { year: 2026, day: 2026-03-27 }'],
    ['paragraphs:\n  x: "Lưu: VT"', "paragraphs:\n  x: 'Lưu: VT'"],
    ['paragraphs:\n  x: "it\'s"', 'paragraphs:\n  x: "it\'s"'],
    ['paragraphs:\n  x: "a\\tb"', 'paragraphs:\n  x: "a\\tb"'],
  ])('%j is %j', (text, expected) => {
    expect(format(`${text}\n`)).toBe(`${expected}\n`)
  })

  test('figures of the catalogue too', () => {
    expect(format('indicators:\n  a:\n    kind: monthly\n    label: A\n    total: 2226350\n    target: { by: 2026-06-30, rate: 60 }\n', 'data/indicators.yaml'))
      .toBe('indicators:\n  a:\n    label: A\n    kind: monthly\n    total: 2.226.350\n    target: { rate: 60, by: 30/6/2026 }\n')
  })

  test('a long text is folded at its sentences, also one that was quoted or ran over several lines', () => {
    const words = 'Sở Y tế hướng dẫn các bệnh viện, trung tâm y tế triển khai sổ sức khỏe điện tử: đạt kết quả tốt. Các đơn vị khác đang thực hiện.'
    const folded = 'paragraphs:\n  x: >-\n    Sở Y tế hướng dẫn các bệnh viện, trung tâm y tế triển khai sổ sức khỏe điện tử: đạt kết quả tốt.\n    Các đơn vị khác đang thực hiện.\n'
    expect(format(`paragraphs:\n  x: "${words}"\n`)).toBe(folded)
    expect(format(`paragraphs:\n  x: >-\n    ${words.replaceAll(', ', ',\n    ')}\n`)).toBe(folded)
    const plain = words.replace(': ', ' ')
    expect(format(`paragraphs:\n  x: ${plain.replace(' các', '\n    các')}\n`)).toBe(folded.replace(': đạt', ' đạt'))
  })

  test('a text that is not to be folded keeps its lines', () => {
    const text = 'paragraphs:\n  x: |-\n    - một\n    hai\n\n\n      thụt vào\n  y: >-\n    đoạn một\n\n    đoạn hai\n  z: >+\n    giữ\n\n  t: |2-\n     lùi\n    thẳng\n'
    expect(format(text)).toBe(text)
  })
})

describe('layout', () => {
  test('two blanks a step, lists under their key indented, one blank line for several', () => {
    expect(format('agency:   so-y-te\n\n\n\nlists:\n    x:\n    -   a: 1\n        b: 2\n    - c\n')).toBe('agency: so-y-te\n\nlists:\n  x:\n    - a: 1\n      b: 2\n    - c\n')
  })

  test('what is in braces stays on one line, and is opened where it is too long', () => {
    const long = 'Bệnh viện Y học cổ truyền và Phục hồi chức năng Ninh Thuận'
    expect(format(`lists:\n  x:\n    - {name: ${long},\n        scope: "khoa Nội, khoa Nhi"}\n    - {name: ${long}, scope: ${long}}\n`))
      .toBe(`lists:\n  x:\n    - { name: ${long}, scope: 'khoa Nội, khoa Nhi' }\n    - name: ${long}\n      scope: ${long}\n`)
    expect(format('indicators:\n  a: {value: ,total: }\n')).toBe('indicators:\n  a: { value: , total: }\n')
  })

  test('comments in odd places keep their entry as it is', () => {
    const text = 'lists:\n  x: [ # một\n    {a: 1}, # hai\n    # ba\n  ] # bốn\nparagraphs:\n  y:\n    # năm\n    chữ\n'
    expect(format(text)).toBe(text)
  })

  test.each(['', '# chỉ có ghi chú\n', '---\n# đầu\nagency: x\n', 'một dòng chữ\n', '[a, b]\n'])('%j stays', text => {
    expect(format(text)).toBe(text)
  })
})

test('what is no YAML is told and stays', () => {
  const said: string[] = []
  const source = { path: 'data/2026-04/x.yaml', text: 'agency: [x\n' }
  expect(formatYaml(({ code }) => void said.push(code), source, canonOfFile(source, order))).toBeNull()
  expect(said).toContain('yaml-syntax')
})

test('a file names its schema itself, wherever it lies', () => {
  const text = '# yaml-language-server: $schema=../schemas/agency.schema.json\nsubmitted: 2026-04-05\nagency: x\n'
  expect(format(text, 'xa/phuong-1.yaml')).toBe(text.replace('submitted: 2026-04-05\nagency: x', 'agency: x\nsubmitted: 05/4/2026'))
  expect(format('b: 2026-04-05\na: 1000\n', 'xa/phuong-1.yaml')).toBe('b: 2026-04-05\na: 1000\n')
})

test('a changed value, a lost comment and a lost key are no longer the same', () => {
  const canon = canonOfFile({ path: 'data/2026-04/x.yaml', text: '' }, order)
  const text = 'indicators:\n  b: 967494 # a\nsubmitted: 2026-04-05\n'
  expect(meansTheSame(text, 'submitted: 05/4/2026\nindicators:\n  b: 967.494 # a\n', canon)).toBe(true)
  for (const other of [text.replace('967494', '967495'), text.replace('# a', ''), text.replace('05', '06'), text.replace('submitted: 2026-04-05\n', ''), `${text}x: [\n`]) {
    expect(meansTheSame(text, other, canon)).toBe(false)
  }
})

test('every file of the sample has one form', () => {
  const catalogue = catalogueOrderOf({ path: 'data/indicators.yaml', text: readFileSync(join(root, 'data/indicators.yaml'), 'utf8') })
  const files = ['bao-cao.yaml', ...['data', 'templates'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`))].filter(name => name.endsWith('.yaml'))
  expect(files.length).toBeGreaterThan(30)
  for (const path of files) {
    const text = readFileSync(join(root, path), 'utf8')
    const canon = canonOfFile({ path, text }, catalogue)
    const formatted = once(text, path, canon)
    expect(once(formatted, path, canon), path).toBe(formatted)
  }
})
