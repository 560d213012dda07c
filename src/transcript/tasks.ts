import { bare, wordsOf } from './inlines.ts'
import type { PlainLine, PlainTable } from './word-table.ts'

/** A task as it is kept; null for a blank. */
export interface TaskFields {
  readonly task: string
  readonly lead: string
  readonly support: string | null
  readonly due: string | null
  readonly result: string | null
  readonly children: readonly Omit<TaskFields, 'children'>[]
}

type Field = 'index' | 'task' | 'lead' | 'support' | 'due' | 'result'

const titles: readonly (readonly [RegExp, Field])[] = [
  [/^(?:s?tt|so tt|so thu tu)$/, 'index'],
  [/chu tri|chu quan/, 'lead'],
  [/phoi hop/, 'support'],
  [/thoi (?:gian|han)|han hoan thanh|tien do hoan thanh/, 'due'],
  [/^ket qua|san pham|tinh hinh thuc hien|tien do/, 'result'],
  [/nhiem vu|noi dung|cong viec/, 'task'],
]

/** The tasks of a table whose columns are those of tasks and whose ordinals run on; null for any other table. `textOf` writes a cell. */
export function tasksOf({ columns, rows }: PlainTable, textOf: (lines: readonly PlainLine[]) => string): { readonly items: readonly TaskFields[]; readonly fields: readonly Field[] } | null {
  const fields = columns.map(({ title }) => titles.find(([pattern]) => pattern.test(bare(wordsOf(title))))?.[1])
  const isOfTasks = fields.every(field => field !== undefined) && new Set(fields).size === fields.length && (['index', 'task', 'lead'] as const).every(field => fields.includes(field))
  const ordinals = rows.map(row => wordsOf(row[fields.indexOf('index')]?.[0]?.content ?? []).replace(/\.$/, ''))
  const hasLead = rows.every(row => (['task', 'lead'] as const).every(field => (row[fields.indexOf(field)] ?? []).length > 0))
  if (!isOfTasks || rows.length === 0 || !hasLead || !runsOn(ordinals)) return null

  const items: (Omit<TaskFields, 'children'> & { children: Omit<TaskFields, 'children'>[] })[] = []
  for (const [index, row] of rows.entries()) {
    const text = (field: Field) => (fields.includes(field) ? textOf(row[fields.indexOf(field)]!) : '')
    const task = { task: text('task'), lead: text('lead'), support: text('support') || null, due: text('due') || null, result: text('result') || null }
    if (ordinals[index]!.includes('.')) items.at(-1)!.children.push(task)
    else items.push({ ...task, children: [] })
  }
  return { items, fields: fields as Field[] }
}

/** `1`, `2`, `2.1`, `2.2`, `3`. */
function runsOn(ordinals: readonly string[]): boolean {
  let [task, child] = [0, 0]
  return ordinals.every(ordinal => {
    if (ordinal === String(task + 1)) [task, child] = [task + 1, 0]
    else if (task > 0 && ordinal === `${task}.${child + 1}`) child++
    else return false
    return true
  })
}
