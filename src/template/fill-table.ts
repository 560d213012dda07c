import type { StatedTask } from '../figures/task-status.ts'
import type { TableColumn } from '../schemas/table.ts'
import type { Span } from '../source/source.ts'
import type { Path } from '../yaml/yaml-file.ts'
import { contextOf, entriesOf, spanOfEntry } from './entries.ts'
import { fillTotal, type PlacedColumn, type TableRow } from './fill-total.ts'
import type { FilledTable, FilledText } from './filled.ts'
import type { Call } from './helper.ts'
import { namedIn, type IsNamed } from './named-fields.ts'
import { spanAt, wholePlace } from './place.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'
import { leaves, type Shape } from './shape.ts'
import { chosenTasks, statedTasks, taskContext } from './task-entries.ts'
import { textToFill } from './text-to-fill.ts'
import type { TableSpec } from './template.ts'
import { textOfYaml } from './text.ts'

/** A table of the template with its rows; `call` is what asked for it. */
export function fillTable(call: Call, id: string, spec: TableSpec, root: unknown): FilledTable {
  const { scope } = call
  const { value, file } = spec
  const span = spanAt(call)
  const placed = leafColumns(value.columns)
  const received = rowsOf(call, spec, namedIn(placed.map(({ column }) => column.cell)))
  const rows = received ?? []
  const shape = rowShape(rows)
  const cells = placed.map(({ column, path }) => textToFill(scope, textOfYaml(column.cell, file, [...path, 'cell'], null), shape))
  return {
    id,
    title: ofRoot(value.title, ['title']),
    isCaptioned: value.caption,
    breaksRows: value['break-rows'],
    columns: placed.map(({ column: { width, align, size } }) => ({ width, align, size: size ?? value.size })),
    header: headerRows(value.columns, (title, path) => ofRoot(title, [...path, 'title'])),
    rows: rows.map(({ level, context }) => ({ level, cells: cells.map(fill => cellText(scope, fill(context), span)) })),
    total: fillTotal(call, file, placed, received),
    span,
  }

  function ofRoot(text: string, path: Path): FilledText {
    return scope.marks.read(textToFill(scope, textOfYaml(text, file, path, null), scope.shape)(root))
  }
}

function cellText({ budget, marks }: Scope, marked: string, span: Span): FilledText {
  return marks.read(budget.spend(marked.length, span) ? marked : marks.mark(wholePlace(span, null)))
}

function leafColumns(columns: readonly TableColumn[]): PlacedColumn[] {
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

/** Null where the rows haven't been received. */
function rowsOf(call: Call, spec: TableSpec, isNamed: IsNamed): TableRow[] | null {
  const { rows, children } = spec.value
  if (rows === 'tasks') return taskRows(call, children, isNamed, spec.file.spanOfValue(['rows']))
  if (!rows.includes('.')) {
    call.scope.report(problems.unknownRows(rows, spec.file.spanOfValue(['rows'])))
    return []
  }
  const entries = entriesOf({ ...call, spanOf: () => spec.file.spanOfValue(['rows']) }, rows, [])
  return entries && entries.map((entry, index) => ({ level: 0, context: { ...contextOf(call.scope, entry, isNamed), index: String(index + 1) }, spanOf: () => spanOfEntry(entry) }))
}

/** Rows over others stay for those that are chosen; what is left is counted anew, and `number` is still the register's. */
function taskRows(call: Call, children: string | null, isNamed: IsNamed, span: Span): TableRow[] {
  const { scope } = call
  const { tasks } = scope.figures.period.office
  const stated = statedTasks(scope, span) ?? []
  const all = stated.flatMap(task => (children === null ? [task] : [task, ...task.children]))
  const isChosen = new Set(chosenTasks(call, all.filter(task => children === null || task.children.length === 0), []))
  const row = (task: StatedTask, level: number, index: string): TableRow => (
    { level, spanOf: () => tasks!.file.spanOfValue(task.path), context: { index, ...taskContext(scope, task, isNamed) } }
  )
  const kept = children === null ? stated.filter(task => isChosen.has(task)) : stated.filter(task => isChosen.has(task) || task.children.some(child => isChosen.has(child)))
  return kept.flatMap((task, index) => [
    row(task, 0, `${index + 1}`),
    ...(children === null ? [] : task.children.filter(child => isChosen.has(child)).map((child, inner) => row(child, 1, `${index + 1}.${inner + 1}`))),
  ])
}

function rowShape(rows: readonly TableRow[]): Shape {
  const fields = new Set<string>()
  for (const { context } of rows) for (const field in context) fields.add(field)
  return rows.length === 0 ? { kind: 'any' } : leaves(...fields)
}
