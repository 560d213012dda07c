import type { Report } from '../diagnostics/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { readPlain } from './read-plain.ts'
import { sourceToYaml } from './source-to-yaml.ts'
import type { YamlFile } from './yaml-file.ts'

/**
 * The same as `sourceToYaml` for the many small files of a month: what is plain is read without the parser, which is asked only
 * when somebody wants to know a place.
 */
export function sourceToPlainYaml(report: Report, source: Source): YamlFile | null {
  const value = readPlain(source.text)
  if (value === null) return sourceToYaml(report, source)
  let parsed: YamlFile | null = null
  // Plain text has no syntax errors, so there is always a file.
  const whole = () => (parsed ??= sourceToYaml(() => {}, source)!)
  return {
    source,
    value,
    spanOfValue: path => whole().spanOfValue(path),
    spanOfKey: path => whole().spanOfKey(path),
    spanInText: (path, start, end) => whole().spanInText(path, start, end),
  }
}
