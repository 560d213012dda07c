import type { Period } from '../period/period.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Filed } from '../period/period.ts'
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

/** Every string of a period's files that may hold Handlebars. */
export function yamlTextsOf(period: Period): YamlTexts[] {
  const { workspace, tasks } = period.office
  const shared = { file: workspace.file, owner: 'report', texts: frameTexts(workspace.value) }
  const report = { file: period.report.file, owner: 'report', texts: [text(period.report.value.title, 'title'), ...stringsIn(period.report.value['legal-basis'], ['legal-basis']), ...frameTexts(period.report.value), ...contentTexts(period.report)] }
  const agencies = [...period.contributions].map(([owner, filed]) => ({ file: filed.file, owner, texts: contentTexts(filed) }))
  const register = tasks ? [{ file: tasks.file, owner: null, texts: stringsIn(tasks.value.tasks, ['tasks']) }] : []
  return [shared, report, ...agencies, ...register]
}

function frameTexts({ addressees, recipients }: Pick<ReportFile, 'addressees' | 'recipients'>): YamlText[] {
  return [...stringsIn(addressees, ['addressees']), ...stringsIn(recipients, ['recipients'])]
}

function contentTexts({ value }: Filed<Contribution | ReportFile>): YamlText[] {
  const subjects = value.documents.flatMap(({ subject }, index) => (subject === null ? [] : [text(subject, 'documents', index, 'subject')]))
  return [...subjects, ...stringsIn(value.lists, ['lists']), ...stringsIn(value.paragraphs, ['paragraphs']), ...stringsIn(value.footnotes, ['footnotes'])]
}

function stringsIn(value: unknown, path: Path): YamlText[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => stringsIn(child, [...path, Array.isArray(value) ? Number(key) : key]))
}

function text(value: string, ...path: Path): YamlText {
  return { text: value, path }
}
