import type { Report } from '../diagnostics/diagnostic.ts'
import { sourceToFiled } from '../period/source-to-filed.ts'
import { layoutSchema } from '../schemas/layout.ts'
import { tableSchema } from '../schemas/table.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { problems } from './problems.ts'
import type { Template, TemplateSources } from './template.ts'
import { textOfFile } from './text.ts'

/** Null where the layout can't be used or names a body that isn't there; tables that can't be used are told and left out. */
export function sourcesToTemplate(report: Report, sources: TemplateSources): Template | null {
  const layout = sourceToFiled(report, layoutSchema, sources.layout)
  const named = sources.bodies.map(source => ({ name: source.path.replace(/^.*\//, ''), isPartial: /\/partials\/[^/]*$/.test(source.path), text: textOfFile(source) }))
  const bodies = new Map(named.filter(({ isPartial }) => !isPartial).map(({ name, text }) => [name, text]))
  const partials = new Map(named.filter(({ isPartial }) => isPartial).map(({ name, text }) => [name.replace(/\.hbs$/, ''), text]))
  const tables = new Map(sources.tables.flatMap(source => {
    const table = sourceToFiled(report, tableSchema, source)
    return table ? [[source.path.replace(/^.*\//, '').replace(/\.yaml$/, ''), table] as const] : []
  }))
  if (!layout) return null

  let isWhole = true
  const wanted: [string, (string | number)[]][] = [[layout.value.body, ['body']], ...layout.value.appendices.map(({ body }, index): [string, (string | number)[]] => [body, ['appendices', index, 'body']])]
  for (const [name, path] of wanted) {
    if (bodies.has(name)) continue
    isWhole = false
    report(problems.unknownBody(name, nearest(name, bodies.keys()), layout.file.spanOfValue(path)))
  }
  return isWhole ? { id: sources.id, layout, bodies, partials, tables } : null
}
