import { shapeToZod } from '../../src/schemas/shape-to-zod.ts'
import type { Shape } from '../../src/schemas/shape.ts'

/** What a schema makes of a value; throws what is wrong with it. */
export function valueOf<T>(schema: Shape<T>, value: unknown): T {
  return shapeToZod(schema).parse(value)
}
