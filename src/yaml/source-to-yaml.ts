import type { Report } from '../diagnostics/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { parseSource } from './parse-source.ts'
import { plainToYaml } from './plain-to-yaml.ts'
import { readPlain } from './read-plain.ts'
import type { YamlFile } from './yaml-file.ts'

/** Nothing comes out of text that is not YAML: there is no value to speak of. Every syntax error is told. */
export function sourceToYaml(report: Report, source: Source): YamlFile | null {
  const file = sourceToYamlPartly(report, source)
  return file?.read === 'whole' ? file : null
}

/** The same where a repeated key, which is told, shouldn't hide what else is wrong in the file. */
export function sourceToYamlPartly(report: Report, source: Source): YamlFile | null {
  const root = readPlain(source.text)
  // Plain text has no syntax errors, so there is always a file.
  return root ? plainToYaml(source, root, () => parseSource(() => {}, source)!) : parseSource(report, source)
}
