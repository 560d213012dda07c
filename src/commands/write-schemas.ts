import { join } from 'node:path'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Place } from '../project/place.ts'
import { writeOutput } from '../project/write-output.ts'

/** Absolute paths of the files that now hold the schemas. */
export async function writeSchemas(report: Report, { root }: Place, schemas: Readonly<Record<string, string>>, folder = join(root, 'schemas')): Promise<string[]> {
  const written: string[] = []
  for (const [name, text] of Object.entries(schemas)) {
    // Made by the program alone: there is nobody's work in them to be kept.
    const path = await writeOutput(report, { path: join(folder, name), base: root, bytes: new TextEncoder().encode(text), isUntouched: () => true }, 'keep')
    if (path !== null) written.push(path)
  }
  return written
}
