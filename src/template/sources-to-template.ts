import type { Report } from '../diagnostics/diagnostic.ts'
import type { Filed } from '../period/period.ts'
import { sourceToFiled } from '../period/source-to-filed.ts'
import { chartSchema } from '../schemas/chart.ts'
import { layoutSchema } from '../schemas/layout.ts'
import { tableSchema } from '../schemas/table.ts'
import type { Source } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { problems } from './problems.ts'
import type { Template, TemplateSources } from './template.ts'
import { textOfFile } from './text.ts'

/** Null where the layout can't be used or names a body that isn't there; tables and charts that can't be used are told. */
export function sourcesToTemplate(report: Report, sources: TemplateSources): Template | null {
  const layout = sourceToFiled(report, layoutSchema, sources.layout)
  const named = sources.bodies.map(source => ({ name: source.path.replace(/^.*\//, ''), isPartial: /\/partials\/[^/]*$/.test(source.path), text: textOfFile(source) }))
  const bodies = new Map(named.filter(({ isPartial }) => !isPartial).map(({ name, text }) => [name, text]))
  const partials = new Map(named.filter(({ isPartial }) => isPartial).map(({ name, text }) => [name.replace(/\.hbs$/, ''), text]))
  const tables = filedByName(sources.tables, source => sourceToFiled(report, tableSchema, source))
  const charts = filedByName(sources.charts, source => sourceToFiled(report, chartSchema, source))
  if (!layout) return null

  let isWhole = true
  const wanted: [string, (string | number)[]][] = [[layout.value.body, ['body']], ...layout.value.appendices.map(({ body }, index): [string, (string | number)[]] => [body, ['appendices', index, 'body']])]
  for (const [name, path] of wanted) {
    if (bodies.has(name)) continue
    isWhole = false
    report(problems.unknownBody(name, nearest(name, bodies.keys()), layout.file.spanOfValue(path)))
  }
  return isWhole ? { id: sources.id, layout, bodies, partials, tables, charts } : null
}

/** By file name without folder and ending. */
function filedByName<T>(sources: readonly Source[], read: (source: Source) => Filed<T> | null): Map<string, Filed<T> | null> {
  return new Map(sources.map(source => [source.path.replace(/^.*\//, '').replace(/\.yaml$/, ''), read(source)]))
}
