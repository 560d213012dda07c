import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { findWorkspace } from '../../src/project/find-workspace.ts'
import { outputName } from '../../src/project/output-name.ts'
import { parseMonth } from '../../src/vietnamese/parse-month.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('a workspace is found from any folder in it', () => {
  const root = temporaryFolder({ 'bao-cao.yaml': '', 'data/2026-04/x.yaml': '', 'templates/bao-cao.yaml/x': '' })
  expect(findWorkspace(join(root, 'data/2026-04'))).toBe(root)
  expect(findWorkspace(join(root, 'templates'))).toBe(root)
  expect(findWorkspace(join(root, '..'))).toBeNull()
})

test.each([
  ['2026-04', '2026-04'], ['2026-4', '2026-04'], ['4/2026', '2026-04'], ['04-2026', '2026-04'], [' 12.2026 ', '2026-12'],
  ['13/2026', null], ['2026-00', null], ['4/26', null], ['2026', null], ['tháng 4', null], ['15/4/2026', null],
])('month %j is %j', (typed, month) => {
  expect(parseMonth(typed)).toBe(month)
})

describe('a name for the output', () => {
  const parts = { symbol: 'BC-TGVĐA06', month: '2026-04', document: '2026-04', template: 'bao-cao-thang' }

  function name(pattern: string) {
    const found: Diagnostic[] = []
    const source = { path: 'layout.yaml', text: `output: ${pattern}` }
    const result = outputName(diagnostic => void found.push(diagnostic), pattern, parts, (start, end) => ({ source, start: start + 8, end: end + 8 }))
    return { result, found }
  }

  test.each([
    ['{symbol}-{month}', 'BC-TGVĐA06-2026-04'],
    ['{template} {month}', 'bao-cao-thang 2026-04'],
    ['Báo cáo: {month}?', 'Báo cáo- 2026-04-'],
    ['../{month}', '-2026-04'],
    ['a\\b/{month}', 'a-b-2026-04'],
    ['NUL', '_NUL'],
    ['com1.{month}', '_com1.2026-04'],
    ['báo cáo. ', 'báo cáo'],
    ['...', '2026-04'],
  ])('%j is %j', (pattern, expected) => {
    expect(name(pattern)).toEqual({ result: expected, found: [] })
  })

  test('an unknown part is told at its place', () => {
    const { result, found } = name('{symbol}-{mont}-{x}')
    expect(result).toBeNull()
    expect(found).toMatchObject([
      { code: 'layout-output', hint: 'có phải bạn muốn viết {month}?', span: { start: 17, end: 23 } },
      { code: 'layout-output', hint: 'các chỗ điền dùng được: {symbol}, {month}, {document}, {template}' },
    ])
  })
})
