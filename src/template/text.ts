import type { Source, Span } from '../source/source.ts'
import type { Path, YamlFile } from '../yaml/yaml-file.ts'
import type { Place } from './place.ts'

/** One piece of Markdown with Handlebars in it: a template file, or a string of a YAML file. */
export interface TemplateText extends Place {
  readonly text: string
}

export function textOfFile(source: Source): TemplateText {
  return { text: source.text, owner: null, spanOf: (start, end) => ({ source, start, end }) }
}

/** `text` is the string that the file has at `path`. */
export function textOfYaml(text: string, file: YamlFile, path: Path, owner: string | null): TemplateText {
  return { text, owner, spanOf: (start, end) => file.spanInText(path, start, end) }
}

/** Text that nobody typed in a file of its own: `spanOf` is where it is asked for. */
export function textAt(text: string, span: Span, owner: string | null): TemplateText {
  return { text, owner, spanOf: () => span }
}
