import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { coloursFor } from '../../src/terminal/colours.ts'
import { inOrder } from '../../src/terminal/order.ts'
import { printFindings } from '../../src/terminal/print-findings.ts'
import { progressOn } from '../../src/terminal/progress.ts'
import { summaryOf } from '../../src/terminal/summary.ts'
import { fakeIo } from '../cli/fake-io.ts'

function finding(path: string | null, start: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const span = path === null ? null : { source: { path, text: 'a\nb\nc\nd' }, start, end: start + 1 }
  return { code: 'x', severity: 'error', message: 'm', span, related: [], hint: null, ...more }
}

describe('order', () => {
  test('by file, then by place; what has no place comes first', () => {
    const ordered = inOrder([finding('b', 2), finding('a', 4), finding('b', 0), finding(null, 0), finding('a', 0)])
    expect(ordered.map(({ span }) => span && `${span.source.path}${span.start}`)).toEqual([null, 'a0', 'a4', 'b0', 'b2'])
  })

  test('what was told twice stands once, what differs in anything stands twice', () => {
    const twice = [finding('a', 0), finding('a', 0), finding('a', 2), finding('a', 0, { message: 'other' }), finding('b', 0), finding(null, 0), finding(null, 0)]
    expect(inOrder(twice)).toHaveLength(5)
  })
})

test.each([
  [[finding('a', 0), finding('b', 0), finding('a', 2, { severity: 'warning' })], '2 lỗi, 1 cảnh báo trong 2 tệp'],
  [[finding('a', 0, { severity: 'warning' })], '1 cảnh báo trong 1 tệp'],
  [[finding(null, 0)], '1 lỗi'],
])('summary %#', (findings, text) => {
  expect(summaryOf(findings)).toBe(text)
})

describe('printing', () => {
  test('findings go to stderr with their number', () => {
    const io = fakeIo('/')
    printFindings(io, [finding('b', 0), finding('a', 2), finding('a', 2)])
    expect(io.out()).toBe('')
    expect(io.err()).toBe('lỗi[x]: m\n  --> a:2:1\n  |\n2 | b\n  | ^\n\nlỗi[x]: m\n  --> b:1:1\n  |\n1 | a\n  | ^\n\n2 lỗi trong 2 tệp\n')
  })

  test('nothing is printed where nothing was found', () => {
    const io = fakeIo('/')
    printFindings(io, [])
    expect(io.err()).toBe('')
  })

  test('a narrow terminal gets shorter lines', () => {
    const long = { source: { path: 'a', text: 'x'.repeat(200) }, start: 0, end: 1 }
    const widest = (columns: number | null) => {
      const io = fakeIo('/', { isTTY: columns !== null, columns, env: { NO_COLOR: '1' } })
      printFindings(io, [finding('a', 0, { span: long })])
      return Math.max(...io.err().split('\n').map(line => line.length))
    }
    expect(widest(60)).toBeLessThanOrEqual(60)
    expect(widest(null)).toBe(4 + 109)
  })
})

test.each([
  ['a pipe', {}, false, false],
  ['a terminal', {}, true, true],
  ['a terminal without colours', { TERM: 'dumb' }, true, false],
  ['NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['an empty NO_COLOR', { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
])('colours with %s', (_, env, isTTY, colourful) => {
  const io = fakeIo('/', { env, isTTY })
  expect(coloursFor(io, io.stderr).isColorSupported).toBe(colourful)
})

test('progress is shown on a terminal and wiped away, elsewhere it is silent', () => {
  const terminal = fakeIo('/', { isTTY: true })
  const pipe = fakeIo('/')
  for (const io of [terminal, pipe]) {
    const progress = progressOn(io.stderr)
    progress.show(2, 12, 'kỳ 3/2026')
    progress.clear()
  }
  expect(terminal.err()).toBe('\r\u001b[2K[2/12] kỳ 3/2026\r\u001b[2K')
  expect(pipe.err()).toBe('')
})
