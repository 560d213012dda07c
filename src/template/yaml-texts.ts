import type { Filed, Period } from '../period/period.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Path, YamlFile } from '../yaml/yaml-file.ts'

/** One string of a YAML file that is filled like a template. */
export interface YamlText {
  readonly text: string
  readonly path: Path
}

/** Strings of one file, filled with one owner's names. */
export interface YamlTexts {
  readonly file: YamlFile
  readonly owner: string | null
  readonly texts: readonly YamlText[]
}

/** Every string of a period's files that holds Handlebars. */
export function yamlTextsOf(period: Period): YamlTexts[] {
  const { workspace, tasks } = period.office
  const { value, file } = period.report
  return [
    { file: workspace.file, owner: 'report', texts: textsIn(frameOf(workspace.value)) },
    { file, owner: 'report', texts: textsIn({ title: value.title, 'legal-basis': value['legal-basis'], ...frameOf(value), ...contentOf(period.report) }) },
    ...[...period.contributions].map(([owner, filed]) => ({ file: filed.file, owner, texts: mayHold(filed, period) ? textsIn(contentOf(filed)) : [] })),
    ...(tasks && mayHold(tasks, period) ? [{ file: tasks.file, owner: null, texts: textsIn({ tasks: tasks.value.tasks }) }] : []),
  ]
}

/** A file without braces, or strokes that could stand for them, has none in its texts; those of half a year or a year are of many files. */
function mayHold({ file: { source: { text } } }: Filed<unknown>, { compiled }: Period): boolean {
  return Boolean(compiled) || text.includes('{{') || text.includes('\\')
}

function frameOf({ addressees, recipients }: Pick<ReportFile, 'addressees' | 'recipients'>): object {
  return { addressees, recipients }
}

function contentOf({ value: { documents, lists, paragraphs, footnotes } }: Filed<Contribution | ReportFile>): object {
  return { documents: documents.map(({ subject }) => ({ subject })), lists, paragraphs, footnotes }
}

function textsIn(value: object): YamlText[] {
  const texts: YamlText[] = []
  collect(texts, value, [])
  return texts
}

function collect(texts: YamlText[], value: unknown, path: (string | number)[]): void {
  if (typeof value === 'string') {
    if (value.includes('{{')) texts.push({ text: value, path: [...path] })
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index)
      collect(texts, value[index], path)
      path.pop()
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      path.push(key)
      collect(texts, (value as Readonly<Record<string, unknown>>)[key], path)
      path.pop()
    }
  }
}
