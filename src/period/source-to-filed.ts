import type { Report } from '../diagnostics/diagnostic.ts'
import { salvageValue, yamlToValue } from '../schemas/yaml-to-value.ts'
import type { Shape } from '../schemas/shape.ts'
import type { Source } from '../source/source.ts'
import { sourceToYaml, sourceToYamlPartly } from '../yaml/source-to-yaml.ts'
import type { Filed } from './period.ts'

/** A file read by its schema; null where it can't be used. */
export function sourceToFiled<T>(report: Report, schema: Shape<T>, source: Source): Filed<T> | null {
  const file = sourceToYaml(report, source)
  const value = file && yamlToValue(report, schema, file)
  return file && value !== null ? { value, file, read: 'whole' } : null
}

/** The same for a file that much depends on: a repeated key shouldn't hide what else is wrong. */
export function sourceToFiledDespiteRepeats<T>(report: Report, schema: Shape<T>, source: Source): Filed<T> | null {
  const file = sourceToYamlPartly(report, source)
  const value = file && yamlToValue(report, schema, file)
  return file && value !== null ? { value, file, read: file.read } : null
}

/** The same for a file whose mistakes shouldn't hide what else is wrong in it: it is read as far as it goes. */
export function sourceToFiledPartly<T>(report: Report, schema: Shape<T>, source: Source): Filed<T> | null {
  const file = sourceToYamlPartly(report, source)
  if (!file) return null
  const value = yamlToValue(report, schema, file)
  if (value !== null) return { value, file, read: file.read }
  const rest = salvageValue(schema, file)
  return rest === null ? null : { value: rest, file, read: 'partly' }
}

/** Whether a key has a value that can't be used, which was told: it isn't as if nothing stood there. */
export function isMiswritten<T extends object>({ value, file }: Filed<T>, key: keyof T & string): boolean {
  const typed = (file.value as Readonly<Record<string, unknown>> | null)?.[key] ?? null
  return value[key] === null && typed !== null
}
