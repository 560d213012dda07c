import * as z from 'zod'
import { figureEntry } from './contribution.ts'
import { numberForms } from './fields.ts'
import { shapeToZod } from './shape-to-zod.ts'
import type { Shape } from './shape.ts'

/** JSON Schema (draft 2020-12) of a file's shape. */
export function shapeToJson(shape: Shape<unknown>): unknown {
  const shortForm = shapeToZod(figureEntry)
  return z.toJSONSchema(shapeToZod(shape), {
    io: 'input',
    unrepresentable: 'any',
    // The short form, a bare number, is a preprocessing step, which JSON Schema can't see through.
    override: ({ zodSchema, jsonSchema }) => {
      // Numbers and dates are read from text: what an editor sees stands in their metadata.
      if (jsonSchema.anyOf) delete jsonSchema.type
      if ((zodSchema as unknown) !== shortForm) return
      const object = { ...jsonSchema }
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
      jsonSchema.anyOf = [...numberForms, { type: 'null' }, object]
    },
  })
}
