import type { Report } from '../diagnostics/diagnostic.ts'
import { bytesToFrame } from '../frame/bytes-to-frame.ts'
import type { FrameFile } from '../frame/frame.ts'
import type { Filed } from '../period/period.ts'
import { sourceToFiledDespiteRepeats } from '../period/source-to-filed.ts'
import { chartSchema } from '../schemas/chart.ts'
import { layoutSchema } from '../schemas/layout.ts'
import { tableSchema } from '../schemas/table.ts'
import type { Source, Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import * as problems from './problems.ts'
import type { Template, TemplateSources } from './template.ts'
import { textOfFile } from './text.ts'

/** A file of the template's folder; null where there is none of this name, which is reported at the place where it is named. */
export type FrameOf = (report: Report, name: string, span: Span) => FrameFile | null

/** Null where the layout can't be used or names a body or a frame that can't be; tables and charts that can't be used are told. */
export function sourcesToTemplate(report: Report, sources: TemplateSources, frameOf: FrameOf): Template | null {
  const layout = sourceToFiledDespiteRepeats(report, layoutSchema, sources.layout)
  const texts = sources.bodies.map(source => ({ name: source.path.replace(/^.*\//, ''), isPartial: /\/partials\/[^/]*$/.test(source.path), text: textOfFile(source) }))
  const bodies = new Map(texts.filter(({ isPartial }) => !isPartial).map(({ name, text }) => [name, text]))
  const partials = new Map(texts.filter(({ isPartial }) => isPartial).map(({ name, text }) => [name.replace(/\.hbs$/, ''), text]))
  const tables = filedByName(sources.tables, source => sourceToFiledDespiteRepeats(report, tableSchema, source))
  const charts = filedByName(sources.charts, source => sourceToFiledDespiteRepeats(report, chartSchema, source))
  if (!layout) return null

  let isWhole = true
  const wanted: [string, (string | number)[]][] = [[layout.value.body, ['body']], ...layout.value.appendices.map(({ body }, index): [string, (string | number)[]] => [body, ['appendices', index, 'body']])]
  for (const [name, path] of wanted) {
    if (bodies.has(name)) continue
    isWhole = false
    report(problems.unknownBody(name, nearest(name, bodies.keys()), layout.file.spanOfValue(path)))
  }
  const named = layout.value.frame
  const file = named === null ? null : frameOf(report, named, layout.file.spanOfValue(['frame']))
  const frame = file && bytesToFrame(report, file)
  return isWhole && (named === null || frame) ? { id: sources.id, layout, frame, bodies, partials, tables, charts } : null
}

/** By file name without folder and ending. */
function filedByName<T>(sources: readonly Source[], read: (source: Source) => Filed<T> | null): Map<string, Filed<T> | null> {
  return new Map(sources.map(source => [source.path.replace(/^.*\//, '').replace(/\.yaml$/, ''), read(source)]))
}
