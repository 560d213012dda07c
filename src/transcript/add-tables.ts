import type { TaskRegister } from '../schemas/tasks.ts'
import { formatNumber, parseNumber } from '../vietnamese/number.ts'
import { bare, wordsOf } from './inlines.ts'
import { inlinesToMarkdown } from './inlines-to-markdown.ts'
import { idOf, uniqueIds } from './names.ts'
import { tasksOf, type TaskFields } from './tasks.ts'
import type { Texts } from './texts.ts'
import type { TablePiece } from './transcript.ts'
import { plainTable, type PlainColumn, type PlainLine, type PlainTable } from './word-table.ts'

/** A file of the template's `tables/`. */
export interface TableFile {
  readonly id: string
  readonly title: string
  readonly rows: string
  readonly hasChildren: boolean
  readonly columns: readonly (PlainColumn & { readonly titleText: string; readonly cell: string })[]
}

/** Where tasks are kept: in the register that isn't there yet, in the one that says the same, or beside one that says something else. */
export type TaskPlace = 'new' | 'same' | 'other'

export interface Tables {
  readonly files: TableFile[]
  /** Tasks found, of all tables that are made of tasks. */
  tasks: { readonly place: TaskPlace; readonly items: readonly TaskFields[] } | null
  merged: number
  /** The table's place in the body. */
  add(piece: TablePiece, title: string): string[]
}

/** Fields that a table's cell knows by itself, and words of the template language. */
const reserved = ['index', 'this', 'else', 'if', 'each', 'with', 'unless', 'value', 'count', 'rate', 'pair', 'change', 'sum', 'parts', 'number', 'list', 'items', 'size', 'total', 'table', 'note', 'date', 'and', 'or', 'not', 'eq', 'gt', 'lt']

export function makeTables(texts: Texts, register: TaskRegister | null): Tables {
  const unique = uniqueIds()
  const tables: Tables = { files: [], tasks: null, merged: 0, add }
  return tables

  function add({ table }: TablePiece, heading: string): string[] {
    const plain = plainTable(table)
    tables.merged += plain.merged
    const id = unique(idOf(heading, 'bang'))
    const before = plain.caption.length === 0 ? [] : [inlinesToMarkdown(plain.caption, texts.citing(null, id))]
    tables.files.push(asTasks(plain, id, heading) ?? asList(plain, id, heading))
    return [...before, `{{table "${id}"}}`]
  }

  function asTasks(plain: PlainTable, id: string, heading: string): TableFile | null {
    if (tables.tasks !== null) return null
    const found = tasksOf(plain, lines => cellText(lines, null, id))
    if (!found) return null
    const place = register === null ? 'new' : isSame(register, found.items) ? 'same' : 'other'
    tables.tasks = { place, items: found.items }
    if (place === 'other') return null
    const hasChildren = found.items.some(({ children }) => children.length > 0)
    return { id, title: heading, rows: 'tasks', hasChildren, columns: plain.columns.map((column, index) => toColumn(column, id, `{{${found.fields[index]}}}`)) }
  }

  function asList(plain: PlainTable, id: string, heading: string): TableFile {
    const names = fieldNames(plain.columns)
    const isCounted = plain.rows.length > 0 && plain.rows.every((row, index) => wordsOf(row[0]?.[0]?.content ?? []) === String(index + 1) && row[0]!.length === 1)
    const items = plain.rows.map(row => Object.fromEntries(row.flatMap((lines, column) => (isCounted && column === 0 ? [] : [[names[column]!, listValue(cellText(lines, 'report', id))]]))))
    for (const row of plain.rows) texts.addPlain('report', row.map(lines => lines.map(({ content }) => wordsOf(content)).join(' ')).join('; '))
    const hasBlank = (name: string) => items.some(item => item[name] === null)
    const rows = texts.addList(id, items)
    return {
      id, title: heading, rows, hasChildren: false,
      columns: plain.columns.map((column, index) => {
        const name = names[index]!
        return toColumn(column, id, isCounted && index === 0 ? '{{index}}' : hasBlank(name) ? `{{#if ${name}}}{{${name}}}{{/if}}` : `{{${name}}}`)
      }),
    }
  }

  function toColumn(column: PlainColumn, id: string, cell: string): TableFile['columns'][number] {
    const upright = column.title.map(inline => (inline.type === 'text' ? { ...inline, bold: false } : inline))
    return { ...column, titleText: inlinesToMarkdown(upright, texts.citing(null, id)), cell }
  }

  function cellText(lines: readonly PlainLine[], owner: string | null, id: string): string {
    return lines.map(({ mark, content }) => `${mark === null ? '' : `${mark} `}${inlinesToMarkdown(content, texts.citing(owner, id))}`).join('\n\n')
  }
}

function fieldNames(columns: readonly PlainColumn[]): string[] {
  const unique = uniqueIds(reserved)
  return columns.map(({ title, group }) => unique(idOf(wordsOf(title).split(' ').slice(0, 4).join(' ') || (group ?? ''), 'cot').replace(/^(?=\d)/, 'cot-')))
}

/** Null for a blank cell. A number that would be printed in another form is kept as it was typed: its last sign as a letter, or bare digits as a text that is called. */
function listValue(text: string): string | null {
  if (text === '') return null
  const { value } = parseNumber(text)
  if (value === null || formatNumber(value) === text) return text
  return /^\d+$/.test(text) ? `{{"${text}"}}` : text.replace(/[-.,](?=\d*$)/, '\\$&')
}

function isSame({ tasks }: TaskRegister, items: readonly TaskFields[]): boolean {
  const shown = (one: Partial<Record<'task' | 'lead' | 'support' | 'due' | 'result', string | null>>) => [one.task, one.lead, one.support, one.due, one.result].map(text => bare(text ?? '')).join('|')
  return tasks.length === items.length && tasks.every((task, index) => {
    const other = items[index]!
    const children = task.children ?? []
    return shown(task) === shown(other) && children.length === other.children.length && children.every((child, inner) => shown(child) === shown(other.children[inner]!))
  })
}
