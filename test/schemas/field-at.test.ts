import { describe, expect, test } from 'vitest'
import { catalogueSchema } from '../../src/schemas/catalogue.ts'
import { contributionSchema } from '../../src/schemas/contribution.ts'
import { fieldKindAt, knownKeys } from '../../src/schemas/field-at.ts'
import { layoutSchema } from '../../src/schemas/layout.ts'
import { registerSchema } from '../../src/schemas/register.ts'
import { reportSchema } from '../../src/schemas/report.ts'
import { workspaceSchema } from '../../src/schemas/workspace.ts'

describe('what a scalar is', () => {
  test.each([
    [contributionSchema, ['submitted'], 'date'],
    [contributionSchema, ['agency'], 'id'],
    [contributionSchema, ['indicators', 'x'], 'number'],
    [contributionSchema, ['indicators', 'x', 'value'], 'number'],
    [contributionSchema, ['indicators', 'x', 'parts', 'y'], 'number'],
    [contributionSchema, ['documents', 0, 'date'], 'date'],
    [contributionSchema, ['documents', 0, 'number'], 'text'],
    [contributionSchema, ['lists', 'x', 0, 'count'], 'text'],
    [contributionSchema, ['paragraphs', 'x'], 'text'],
    [reportSchema, ['period', 'to'], 'date'],
    [reportSchema, ['number'], 'text'],
    [catalogueSchema, ['indicators', 'x', 'total'], 'number'],
    [catalogueSchema, ['indicators', 'x', 'target', 'by'], 'date'],
    [workspaceSchema, ['period', 'first-day'], 'number'],
    [layoutSchema, ['sizes', 'table'], 'number'],
    [layoutSchema, ['nowhere', 'at', 'all'], 'text'],
  ] as const)('%#: %j is %s', (schema, path, kind) => {
    expect(fieldKindAt(schema, path)).toBe(kind)
  })
})

test('keys come in the order of the schema', () => {
  expect(knownKeys(contributionSchema, [])).toEqual(['agency', 'submitted', 'indicators', 'documents', 'lists', 'paragraphs', 'footnotes'])
  expect(knownKeys(contributionSchema, ['indicators', 'x'])).toEqual(['value', 'total', 'month', 'parts'])
  expect(knownKeys(contributionSchema, ['documents', 3])).toEqual(['type', 'number', 'date', 'subject', 'group'])
  expect(knownKeys(registerSchema, ['agencies', 'x'])).toEqual(['name', 'short', 'reports', 'note'])
  expect(knownKeys(contributionSchema, ['paragraphs'])).toEqual([])
})
