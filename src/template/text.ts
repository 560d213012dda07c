import type { Source, Span } from '../source/source.ts'
import type { Path, YamlFile } from '../yaml/yaml-file.ts'
import type { Place } from './place.ts'
import type { Range } from './statement.ts'

/** One piece of Markdown with Handlebars in it: a template file, or a string of a YAML file. */
export interface TemplateText extends Place {
  readonly text: string
}

export function textOfFile(source: Source): TemplateText {
  return { text: source.text, owner: null, spanOf: (start, end) => ({ source, start, end }) }
}

/** `text` is the string that the file has at `path`. */
export function textOfYaml(text: string, file: YamlFile, path: Path, owner: string | null): TemplateText {
  const found: TextOfYaml = { text, owner, file, path, spanOf: spanInYaml }
  return found
}

interface TextOfYaml extends TemplateText {
  readonly file: YamlFile
  readonly path: Path
}

/** One function for all of them: a field of a list is such a text, and fields are many. */
function spanInYaml(this: TextOfYaml, start: number, end: number): Span {
  return this.file.spanInText(this.path, start, end)
}

/** A stretch of a text, as a whole. */
interface Stretch extends Place {
  readonly text: TemplateText
  readonly start: number
  readonly end: number
}

/** Its span is looked for only where somebody asks: most calls have nothing to tell. */
export function stretchOf(text: TemplateText, { start, end }: Range): Place {
  const stretch: Stretch = { text, start, end, owner: text.owner, spanOf: spanInText }
  return stretch
}

/** One function for all of them. */
export function spanInText(this: Stretch): Span {
  return this.text.spanOf(this.start, this.end)
}
