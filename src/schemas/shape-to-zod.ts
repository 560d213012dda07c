import * as z from 'zod'
import type { Form, Shape } from './shape.ts'

const known = new WeakMap<Shape<unknown>, z.ZodType>()

/** The same as zod knows it, made when it is first asked for. */
export function shapeToZod<T>(shape: Shape<T>): z.ZodType<T> {
  const schema = known.get(shape) ?? (shape.plain ? shapeToZod(shape.plain).meta(shape.meta) : formToZod(shape.form))
  known.set(shape, schema)
  return schema as z.ZodType<T>
}

function formToZod(form: Form): z.ZodType {
  // It would write a function for each and have it compiled, which nothing that goes wrong pays back.
  z.config({ jitless: true })
  switch (form.kind) {
    case 'string': return stringToZod(form)
    case 'unknown': return z.unknown()
    case 'literal': return z.literal(form.value)
    case 'one-of': return z.enum(form.values)
    case 'object': return z.strictObject(Object.fromEntries(Object.entries(form.fields).map(([key, field]) => [key, shapeToZod(field)])))
    case 'record': return z.record(shapeToZod(form.keys) as z.ZodType<string, string>, shapeToZod(form.values))
    case 'list': return form.least > 0 ? z.array(shapeToZod(form.items)).min(form.least) : z.array(shapeToZod(form.items))
    case 'union': return z.union(form.options.map(option => shapeToZod(option)))
    case 'nullable': return shapeToZod(form.of).nullable()
    case 'optional': return shapeToZod(form.of).nullable().default(null)
    case 'fallback': return shapeToZod(form.of).nullish().transform(value => value ?? form.usual)
    case 'prefault': return shapeToZod(form.of).prefault(form.usual)
    case 'prepared': return z.preprocess(form.prepare, shapeToZod(form.of))
    case 'converted': return shapeToZod(form.of).transform((value, context) => {
      let isTold = false
      const converted = form.convert(value, problem => {
        isTold = true
        context.addIssue({ code: 'custom', ...problem() })
      })
      return isTold ? z.NEVER : converted
    })
    case 'checked': return shapeToZod(form.of).check(context => {
      form.check(context.value, (problem, path) => void context.issues.push({ code: 'custom', input: context.value, ...problem(), ...(path && { path: [...path] }) }))
    })
  }
}

function stringToZod({ trimmed, least, pattern }: Extract<Form, { kind: 'string' }>): z.ZodType {
  let schema = z.string()
  if (trimmed) schema = schema.trim()
  if (least > 0) schema = schema.min(least)
  return pattern === null ? schema : schema.regex(pattern)
}
