// Makes the JSON Schemas, for the bundled program to have them without what makes them.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Replacement of the name that src/schemas/json-schemas.ts stands on. */
export async function embeddedSchemasDefinition() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/schemas/json-schemas.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  })
  const { schemasByFile } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return { embeddedSchemas: JSON.stringify(JSON.stringify(schemasByFile())) }
}
