import * as z from 'zod'
import { catalogueSchema } from './catalogue.ts'
import { chartSchema } from './chart.ts'
import { communeRegisterSchema, communeSchema } from './commune.ts'
import { contributionSchema, figureEntry } from './contribution.ts'
import { numberForms } from './fields.ts'
import { layoutSchema } from './layout.ts'
import { registerSchema } from './register.ts'
import { documentSchema, reportSchema } from './report.ts'
import { tableSchema } from './table.ts'
import { tasksSchema } from './tasks.ts'
import { workspaceSchema } from './workspace.ts'

/** The schema of each kind of file. */
export const fileSchemas = {
  workspace: workspaceSchema,
  agencies: registerSchema,
  indicators: catalogueSchema,
  communes: communeRegisterSchema,
  tasks: tasksSchema,
  report: reportSchema,
  document: documentSchema,
  agency: contributionSchema,
  commune: communeSchema,
  layout: layoutSchema,
  table: tableSchema,
  chart: chartSchema,
}

/** Names of the files that hold the JSON Schemas. */
export const schemaFiles = Object.keys(fileSchemas).map(nameOf)

/** JSON Schema (draft 2020-12) of each kind of file, by file name; what an editor completes and explains. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(Object.entries(fileSchemas).map(([kind, schema]) => [nameOf(kind), jsonSchemaOf(schema)]))
}

function jsonSchemaOf(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // The short form, a bare number, is a preprocessing step, which JSON Schema can't see through.
    override: ({ zodSchema, jsonSchema }) => {
      // Numbers and dates are read from text: what an editor sees stands in their metadata.
      if (jsonSchema.anyOf) delete jsonSchema.type
      if (jsonSchema.pattern !== undefined) jsonSchema.pattern = withLetters(jsonSchema.pattern)
      if ((zodSchema as unknown) !== figureEntry) return
      const object = { ...jsonSchema }
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
      jsonSchema.anyOf = [...numberForms, { type: 'null' }, object]
    },
  })
  return `${JSON.stringify(json, null, 2)}\n`
}

/** In the bundled program the letters of patterns are escaped; a person who reads the schema should see them. */
function withLetters(pattern: string): string {
  return pattern.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function nameOf(kind: string): string {
  return `${kind}.schema.json`
}
