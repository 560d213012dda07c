import type * as z from 'zod'
import type { Report } from '../diagnostics/diagnostic.ts'
import { yamlToValue } from '../schemas/yaml-to-value.ts'
import type { Source } from '../source/source.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import type { Filed } from './period.ts'

/** A file read by its schema; null where it can't be used. */
export function sourceToFiled<T extends z.ZodType>(report: Report, schema: T, source: Source): Filed<z.output<T>> | null {
  const file = sourceToYaml(report, source)
  if (!file) return null
  const value = yamlToValue(report, schema, file)
  return value === null ? null : { value, file }
}
