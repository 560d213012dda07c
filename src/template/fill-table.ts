import type { TableColumn, LeafColumn } from '../schemas/table.ts'
import type { Span } from '../source/source.ts'
import type { Path } from '../yaml/yaml-file.ts'
import { contextOf, entriesOf } from './entries.ts'
import type { FilledTable, FilledText } from './filled.ts'
import type { Call } from './helper.ts'
import { wholePlace } from './place.ts'
import { problems } from './problems.ts'
import type { Scope } from './scope.ts'
import { leaves, type Shape } from './shape.ts'
import { textToFill } from './text-to-fill.ts'
import type { TableSpec } from './template.ts'
import { textOfYaml } from './text.ts'

interface TableRow {
  readonly level: number
  readonly context: Readonly<Record<string, unknown>>
}

/** A table of the template with its rows; `call` is what asked for it. */
export function fillTable(call: Call, id: string, spec: TableSpec, root: unknown): FilledTable {
  const { scope } = call
  const { value, file } = spec
  const rows = rowsOf(call, spec)
  const placed = leafColumns(value.columns)
  const shape = rowShape(rows)
  const cells = placed.map(({ column, path }) => textToFill(scope, textOfYaml(column.cell, file, [...path, 'cell'], null), shape))
  return {
    id,
    title: value.title,
    columns: placed.map(({ column: { width, align } }) => ({ width, align })),
    header: headerRows(value.columns, (title, path) => scope.marks.read(textToFill(scope, textOfYaml(title, file, [...path, 'title'], null), leaves())(root))),
    rows: rows.map(({ level, context }) => ({ level, cells: cells.map(fill => cellText(scope, fill(context), call.span)) })),
    span: call.span,
  }
}

function cellText({ budget, marks }: Scope, marked: string, span: Span): FilledText {
  return marks.read(budget.spend(marked.length, span) ? marked : marks.mark(marks.add(wholePlace(span, null))))
}

function leafColumns(columns: readonly TableColumn[]): { column: LeafColumn; path: (string | number)[] }[] {
  return columns.flatMap((column, index) => 'columns' in column
    ? column.columns.map((leaf, inner) => ({ column: leaf, path: ['columns', index, 'columns', inner] }))
    : [{ column, path: ['columns', index] }])
}

/** Two rows where a column is a group: its title over its columns' titles, single columns reaching down. */
function headerRows(columns: readonly TableColumn[], titleAt: (title: string, path: Path) => FilledTable['header'][number][number]['content']): FilledTable['header'] {
  const hasGroups = columns.some(column => 'columns' in column)
  const first = columns.map((column, index) => ({
    content: titleAt(column.title, ['columns', index]),
    columnSpan: 'columns' in column ? column.columns.length : 1,
    rowSpan: hasGroups && !('columns' in column) ? 2 : 1,
  }))
  const second = columns.flatMap((column, index) => 'columns' in column
    ? column.columns.map(({ title }, inner) => ({ content: titleAt(title, ['columns', index, 'columns', inner]), columnSpan: 1, rowSpan: 1 }))
    : [])
  return hasGroups ? [first, second] : [first]
}

function rowsOf(call: Call, spec: TableSpec): TableRow[] {
  const { rows, children } = spec.value
  if (rows === 'tasks') return taskRows(call, children, spec.file.spanOfValue(['rows']))
  if (!rows.includes('.')) {
    call.scope.report(problems.unknownRows(rows, spec.file.spanOfValue(['rows'])))
    return []
  }
  return (entriesOf({ ...call, options: {}, span: spec.file.spanOfValue(['rows']) }, rows, []) ?? [])
    .map((entry, index) => ({ level: 0, context: { ...contextOf(entry), index: String(index + 1) } }))
}

function taskRows({ scope }: Call, children: string | null, span: Span): TableRow[] {
  const { tasks } = scope.figures.period.office
  if (!tasks) {
    scope.report(problems.noTasks(span))
    return []
  }
  const row = (level: number, fields: object, path: (string | number)[], index: string): TableRow => ({
    level,
    context: {
      index,
      ...Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'children')
        // A field that a task doesn't have is blank, not missing: the register is complete.
        .map(([key, value]) => [key, typeof value === 'string' ? scope.fillYaml(value, tasks.file, [...path, key], null) : value ?? ''])),
    },
  })
  return tasks.value.tasks.flatMap((task, index) => [
    row(0, task, ['tasks', index], `${index + 1}`),
    ...(children === null ? [] : (task.children ?? []).map((child, inner) => row(1, child, ['tasks', index, 'children', inner], `${index + 1}.${inner + 1}`))),
  ])
}

function rowShape(rows: readonly TableRow[]): Shape {
  return rows.length === 0 ? { kind: 'any' } : leaves(...new Set(rows.flatMap(({ context }) => Object.keys(context))))
}
