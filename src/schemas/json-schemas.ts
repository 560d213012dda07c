import { catalogueSchema } from './catalogue.ts'
import { chartSchema } from './chart.ts'
import { communeRegisterSchema, communeSchema } from './commune.ts'
import { contributionSchema } from './contribution.ts'
import { layoutSchema } from './layout.ts'
import { registerSchema } from './register.ts'
import { documentSchema, reportSchema } from './report.ts'
import { tableSchema } from './table.ts'
import { tasksSchema } from './tasks.ts'
import { shapeToJson } from './shape-to-json.ts'
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

type SchemasByFile = Readonly<Record<string, unknown>>

// What `schemasByFile` gives, as JSON, made when the program is bundled; not there otherwise.
declare const embeddedSchemas: string | undefined

/** What zod is loaded for: a bundled program has it made. */
export function schemasByFile(): SchemasByFile {
  return Object.fromEntries(Object.entries(fileSchemas).map(([kind, schema]) => [nameOf(kind), shapeToJson(schema)]))
}

/** JSON Schema (draft 2020-12) of each kind of file, by file name; what an editor completes and explains. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const schemas = typeof embeddedSchemas === 'undefined' ? schemasByFile() : JSON.parse(embeddedSchemas) as SchemasByFile
  return Object.fromEntries(Object.entries(schemas).map(([file, schema]) => [file, `${JSON.stringify(schema, null, 2)}\n`]))
}

function nameOf(kind: string): string {
  return `${kind}.schema.json`
}
