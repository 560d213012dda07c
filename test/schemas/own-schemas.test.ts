import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../src/schemas/json-schemas.ts'
import { offeredNames } from '../../src/schemas/offered-names.ts'
import { ownSchemas, type OwnNames } from '../../src/schemas/own-schemas.ts'

const names: OwnNames = {
  agencies: [{ id: 'so-y-te', name: 'Sở Y tế' }, { id: 'cong-an', name: 'Công an tỉnh' }],
  indicators: [
    { id: 'kiosk', name: 'Kiosk khám bệnh (kiosk)', agency: 'so-y-te', parts: [] },
    { id: 'benh-an', name: 'Bệnh án điện tử (bệnh viện)', agency: 'so-y-te', parts: [{ id: 'tinh', name: 'tuyến tỉnh' }] },
    { id: 'can-cuoc', name: 'Thẻ căn cước (thẻ)', agency: 'cong-an', parts: [] },
    { id: 'ho-so-xa', name: 'Hồ sơ cấp xã (hồ sơ)', agency: null, parts: [] },
  ],
  templates: ['bao-cao-thang', 'ke-hoach'],
  documents: ['ke-hoach-2025'],
  rules: [{ id: 'rate-mismatch', name: 'tỷ lệ không khớp hai số' }],
  contents: new Map([['so-y-te', { lists: ['kiosk'], paragraphs: ['mo-dau'], footnotes: ['nguon'] }]]),
}
const own = ownSchemas(names)
const schema = (kind: string) => JSON.parse(own[`${kind}.schema.json`]!)

/** Keys that the schema offers in a map of one agency's file. */
function offeredTo(agency: string, section: string): Record<string, { description?: string; properties?: unknown }> {
  const rule = schema('agency').allOf.find((one: { if: { properties: { agency: { const: string } } } }) => one.if.properties.agency.const === agency)
  expect(rule.if.required).toEqual(['agency'])
  return rule.then.properties[section].properties
}

/** Values that are offered at a place; what was allowed there before stays allowed. */
function offeredAt(kind: string, ...path: (string | number)[]): readonly string[] {
  const at = (json: unknown) => path.reduce((value, key) => (value as Record<string | number, unknown>)[key], json) as { anyOf: [{ enum: string[]; enumDescriptions: string[] }, object]; description?: string }
  const place = at(schema(kind))
  const { description, default: _, ...before } = at(JSON.parse(jsonSchemas()[`${kind}.schema.json`]!)) as unknown as { description?: string; default?: unknown }
  expect(place.anyOf[1]).toEqual(before)
  expect(place.description).toBe(description)
  expect(place.anyOf[0].enumDescriptions).toHaveLength(place.anyOf[0].enum.length)
  return place.anyOf[0].enum
}

describe('an editor is offered', () => {
  test('agencies and the indicators of each, with what they mean', () => {
    expect(offeredAt('agency', 'properties', 'agency')).toEqual(['so-y-te', 'cong-an'])
    expect(offeredTo('so-y-te', 'indicators')).toEqual({
      kiosk: { description: 'Kiosk khám bệnh (kiosk)' },
      'benh-an': { description: 'Bệnh án điện tử (bệnh viện)', properties: { parts: { properties: { tinh: { description: 'tuyến tỉnh' } } } } },
    })
    expect(Object.keys(offeredTo('cong-an', 'indicators'))).toEqual(['can-cuoc'])
  })

  test('lists, paragraphs and notes that an agency has', () => {
    expect(['lists', 'paragraphs', 'footnotes'].map(section => Object.keys(offeredTo('so-y-te', section)))).toEqual([['kiosk'], ['mo-dau'], ['nguon']])
    expect(offeredTo('cong-an', 'lists')).toEqual({})
  })

  test('what communes send', () => {
    expect(Object.keys(schema('commune').properties.indicators.anyOf[0].properties)).toEqual(['ho-so-xa'])
  })

  test('ids wherever they are typed', () => {
    for (const kind of ['report', 'document']) expect(offeredAt(kind, 'properties', 'tasks-of')).toEqual(['ke-hoach-2025'])
    const ids = ['kiosk', 'benh-an', 'can-cuoc', 'ho-so-xa']
    expect(offeredAt('indicators', 'properties', 'indicators', 'additionalProperties', 'properties', 'agency')).toEqual(['so-y-te', 'cong-an'])
    expect(offeredAt('indicators', 'properties', 'indicators', 'additionalProperties', 'properties', 'total')).toEqual(ids)
    expect(offeredAt('indicators', 'properties', 'relations', 'anyOf', 0, 'items', 'properties', 'left', 'anyOf', 1, 'items')).toEqual(ids)
    for (const kind of ['workspace', 'report', 'document']) expect(offeredAt(kind, 'properties', 'template')).toEqual(['bao-cao-thang', 'ke-hoach'])
    expect(offeredAt('table', 'properties', 'rows')).toEqual(['tasks', 'so-y-te.kiosk'])
    expect(offeredAt('chart', 'properties', 'indicators', 'anyOf', 0, 'items', 'properties', 'id')).toEqual(ids)
    expect(offeredAt('tasks', 'properties', 'tasks', 'items', 'properties', 'lead')).toEqual(['Sở Y tế', 'Công an tỉnh'])
    expect(Object.keys(schema('workspace').properties.rules.anyOf[0].properties)).toEqual(['rate-mismatch'])
  })
})

test('every kind of file has its schema, and each says whose it is', () => {
  expect(Object.keys(own)).toEqual(Object.keys(jsonSchemas()))
  for (const text of Object.values(own)) expect(JSON.parse(text).$comment).toContain('bao-cao schema')
})

test('a workspace without anything yet gets schemas too', () => {
  const empty = ownSchemas({ agencies: [], indicators: [], templates: [], documents: [], rules: [], contents: new Map() })
  expect(offeredNames(empty['agency.schema.json']!)).toEqual([])
})

test('the names that a written schema offers are read back; the common one offers none', () => {
  expect(offeredNames(own['agency.schema.json']!)).toEqual(['so-y-te', 'kiosk', 'benh-an', 'cong-an', 'can-cuoc'])
  expect(offeredNames(jsonSchemas()['agency.schema.json']!)).toBeNull()
  expect(offeredNames('{')).toBeNull()
})
