import { describe, expect, test } from 'vitest'
import { addEntry, type Belongs } from '../../src/editing/add-entry.ts'

const entry = { section: 'agencies', id: 'so-moi', fields: { name: 'Sở Mới', short: 'SM' } }

function add(text: string, fields: Readonly<Record<string, string>> = entry.fields, belongs: Belongs = () => false): string | string[] {
  const said: string[] = []
  return addEntry(({ code }) => void said.push(code), { path: 'data/agencies.yaml', text }, { ...entry, fields }, belongs) ?? said
}

describe('an entry is written as its neighbours are', () => {
  test('a line each', () => {
    expect(add('agencies:\n    a:\n        name: A\n    # cuối\nrelations: []\n')).toBe('agencies:\n    a:\n        name: A\n    so-moi:\n      name: Sở Mới\n      short: SM\n    # cuối\nrelations: []\n')
  })

  test('in braces', () => {
    expect(add('agencies:\n  a: { name: A } # c\n')).toBe('agencies:\n  a: { name: A } # c\n  so-moi: { name: Sở Mới, short: SM }\n')
    expect(add('agencies: { a: { name: A } }\n')).toBe('agencies: { a: { name: A }, so-moi: { name: Sở Mới, short: SM } }\n')
  })

  test('with a blank line between', () => {
    expect(add('agencies:\n  a:\n    name: A\n\n  # về b\n  b:\n    name: B\n')).toBe('agencies:\n  a:\n    name: A\n\n  # về b\n  b:\n    name: B\n\n  so-moi:\n    name: Sở Mới\n    short: SM\n')
  })

  test.each([
    ['agencies:\n', 'agencies:\n  so-moi:\n    name: Sở Mới\n    short: SM\n'],
    ['agencies: # c\nx: 1\n', 'agencies: # c\n  so-moi:\n    name: Sở Mới\n    short: SM\nx: 1\n'],
    ['agencies: {}\n', 'agencies: { so-moi: { name: Sở Mới, short: SM } }\n'],
    ['', 'agencies:\n  so-moi:\n    name: Sở Mới\n    short: SM\n'],
    ['# đầu', '# đầu\nagencies:\n  so-moi:\n    name: Sở Mới\n    short: SM\n'],
  ])('first of all, into %j', (text, expected) => {
    expect(add(text)).toBe(expected)
  })
})

test('it stands behind the last one that it belongs to', () => {
  expect(add('agencies:\n  a: { group: x }\n  b: { group: x }\n  c: { group: y }\n', { group: 'x' }, ({ group }) => group === 'x'))
    .toBe('agencies:\n  a: { group: x }\n  b: { group: x }\n  so-moi: { group: x }\n  c: { group: y }\n')
})

test.each(['Lưu: VT', '# số', '- gạch', "'nháy", 'null', 'a #b', 'kết:', '{x}', '@a', 'x, y]', '100%', '2026'])('%j comes back as it was given', words => {
  for (const text of ['agencies:\n  a:\n    name: A\n', 'agencies:\n  a: { name: A }\n']) expect(add(text, { name: words, short: words })).toBeTypeOf('string')
})

test('what is there already is told, at its place', () => {
  expect(add('agencies:\n  so-moi:\n    name: A\n')).toEqual(['entry-there'])
})

test('where there is no room for it, nothing is done', () => {
  expect(add('agencies:\n  - a\n')).toEqual(['entry-no-place'])
  expect(add('agencies: chữ\n')).toEqual(['entry-no-place'])
  expect(add('agencies: [\n')).toContain('yaml-syntax')
})
