import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileSchemas } from '../../src/schemas/json-schemas.ts'
import { lockSchema } from '../../src/schemas/lock.ts'
import { readShape, refused } from '../../src/schemas/read-shape.ts'
import { shapeToZod } from '../../src/schemas/shape-to-zod.ts'
import type { Shape } from '../../src/schemas/shape.ts'

const schemas: readonly [string, Shape<unknown>][] = [...Object.entries(fileSchemas), ['lock', lockSchema]]

/** What may stand where a scalar is asked for, right here and wrong there. */
const scalars = [null, '', ' ', 'x', ' Sở Y tế ', 'so-y-te', 'So_y', '12', '1.234,5', '12,5%', '1,2', '15/4/2026', '2026-04-15', '31/2/2026', '2026-04', '4/2026', 'có', 'Không', 'constructor', '[{n}]', 'TGVĐA06', 'a'.repeat(64), '1', '6', '11', '13', '14', '20', '30', '60', '90']

const wrong = fc.oneof(fc.constantFrom(undefined, ...scalars), fc.constantFrom<unknown>([], {}, ['x'], { x: 'y' }, [null], { 'so-y-te': null }))

/** Values that a shape mostly takes: each part of it is now and then left out, or something else. */
function valuesOf(shape: Shape<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 60, arbitrary: rightOf(shape) }, { weight: 1, arbitrary: wrong })
}

function rightOf(shape: Shape<unknown>): fc.Arbitrary<unknown> {
  const { form } = shape
  const taken = scalars.filter(one => one !== null && readShape(shape, one) !== refused)
  if (taken.length > 0) return fc.constantFrom(...taken)
  switch (form.kind) {
    case 'one-of': return fc.constantFrom(...form.values)
    case 'object': {
      const requiredKeys = Object.keys(form.fields).filter(key => !['optional', 'fallback', 'prefault'].includes(form.fields[key]!.form.kind))
      return fc.record(Object.fromEntries(Object.entries(form.fields).map(([key, field]) => [key, valuesOf(field)])), { requiredKeys })
    }
    case 'record': return fc.dictionary(fc.constantFrom('so-y-te', 'a', 'b-2', '2026'), valuesOf(form.values), { maxKeys: 2 })
    case 'list': return fc.array(valuesOf(form.items), { minLength: form.least, maxLength: 3 })
    case 'union': return fc.oneof(...form.options.map(valuesOf))
    case 'nullable': case 'optional': case 'fallback': case 'prefault': case 'prepared': case 'converted': case 'checked': return valuesOf(form.of)
    default: return fc.constant('reported')
  }
}

test.each(schemas)('%s is read as zod reads it, or left to zod', (_, schema) => {
  let taken = 0
  fc.assert(fc.property(valuesOf(schema), value => {
    const { success, data } = shapeToZod(schema).safeParse(value)
    const read = readShape(schema, value)
    if (read !== refused) taken++
    expect(read === refused ? 'refused' : JSON.stringify(read)).toBe(success ? JSON.stringify(data) : 'refused')
    if (success) expect(read).toStrictEqual(data)
  }), { numRuns: 400 })
  // Neither all are taken nor none: both ways were gone.
  expect(taken).toBeGreaterThan(0)
  expect(taken).toBeLessThan(400)
})
