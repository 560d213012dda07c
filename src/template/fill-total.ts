import { sumOf } from '../period/sum.ts'
import type { LeafColumn } from '../schemas/table.ts'
import type { Span } from '../source/source.ts'
import type { Path, YamlFile } from '../yaml/yaml-file.ts'
import type { FilledTable } from './filled.ts'
import type { Call } from './helper.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'
import { any, leaves } from './shape.ts'
import { textToFill } from './text-to-fill.ts'
import { textOfYaml, type TemplateText } from './text.ts'

export interface TableRow {
  readonly level: number
  readonly context: Readonly<Record<string, unknown>>
  /** Where the entry is written. */
  spanOf(): Span
}

export interface PlacedColumn {
  readonly column: LeafColumn
  readonly path: Path
}

/** The row below all others: in it a field that holds numbers means their sum, and `rows` how many there are; `rows` is null where they haven't been received. */
export function fillTotal({ scope }: Call, file: YamlFile, columns: readonly PlacedColumn[], rows: readonly TableRow[] | null): FilledTable['total'] {
  const first = columns.findIndex(({ column }) => column.total !== null)
  if (first < 0) return null
  const count = { rows: rows && rows.length }
  const sums = { ...sumsOf(rows ?? []), ...count }
  const isEmpty = rows !== null && rows.length === 0
  const shape = rows === null || isEmpty ? any : leaves(...Object.keys(sums))
  // The words of the row need more room than the column of numbers that they often stand in.
  const reach = columns.slice(first + 1).findIndex(({ column }) => column.total !== null)
  const covered = reach < 0 ? columns.length - first : reach + 1
  return columns.flatMap(({ column: { total }, path }, index): NonNullable<FilledTable['total']> => {
    if (index > first && index < first + covered) return []
    if (total === null) return [{ content: null, columnSpan: 1 }]
    const text = textOfYaml(total, file, [...path, 'total'], null)
    tellWords(scope, text, rows ?? [])
    const context = isEmpty ? { ...sumsOfNone(text), ...count } : sums
    return [{ content: scope.marks.read(textToFill(scope, text, shape)(context)), columnSpan: index === first ? covered : 1 }]
  })
}

/** Of each field that holds a number anywhere; null where a row has none, so that a part isn't taken for the whole. */
function sumsOf(rows: readonly TableRow[]): Record<string, number | null> {
  return Object.fromEntries(numericFields(rows).map(field => {
    const values = rows.map(({ context }) => context[field])
    return [field, values.every(value => typeof value === 'number') ? sumOf(values) : null]
  }))
}

/** Of an empty list nobody knows the fields: whatever the text names adds up to 0. */
function sumsOfNone(text: TemplateText): Record<string, 0> {
  return Object.fromEntries([...namesIn(text)].map(name => [name, 0]))
}

function numericFields(rows: readonly TableRow[]): string[] {
  return [...new Set(rows.flatMap(({ context }) => Object.keys(context).filter(field => typeof context[field] === 'number')))]
}

/** Words in a field that the total row adds up. */
function tellWords({ report }: Scope, text: TemplateText, rows: readonly TableRow[]): void {
  const named = namesIn(text)
  for (const field of numericFields(rows).filter(name => named.has(name))) {
    const words = rows.find(({ context }) => typeof context[field] === 'string')
    if (words) report(problems.notANumber(field, text.spanOf(0, text.text.length), words.spanOf()))
  }
}

/** All words of the text, its helpers among them. */
function namesIn({ text }: TemplateText): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\d_-]+/gu))
}
