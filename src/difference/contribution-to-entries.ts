import type { DocumentEntry, ListItem } from '../schemas/contribution.ts'
import type { Task } from '../schemas/tasks.ts'
import { formatDate } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Entry, Field } from './compare-entries.ts'
import { names } from './problems.ts'

/** A document is the one of its number; another number for the same words of the same day is a correction. */
export function documentEntry({ type, number, date, subject, group }: DocumentEntry): Entry {
  return {
    title: [type, names.numbered(number)].join(' '),
    identity: number,
    kin: `${date} ${oneLine(subject)}`,
    fields: [
      { name: names.date, value: date && formatDate(date) },
      { name: names.subject, value: oneLine(subject) },
      { name: names.group, value: group },
    ].filter(isFilled),
  }
}

/** An item is the one of its first text; the fields after it may change. */
export function listEntry(item: ListItem): Entry {
  const fields = Object.entries(item).map(([name, value]): Field => ({ name, value: typeof value === 'number' ? formatNumber(value) : oneLine(value) }))
  const head = fields.find(({ name }) => typeof item[name] === 'string') ?? fields[0]
  return { title: head?.value ?? '', identity: head?.value ?? null, kin: '', fields: fields.filter(field => field !== head).filter(isFilled) }
}

/** Tasks and their sub-tasks in one row. */
export function taskEntries(tasks: readonly Task[]): Entry[] {
  return tasks.flatMap(({ children, ...task }) => [taskEntry(task), ...(children ?? []).map(taskEntry)])
}

function taskEntry({ id, task, lead, support, due, deadline, result, done }: Omit<Task, 'children'>): Entry {
  return {
    title: oneLine(task)!,
    identity: id ?? oneLine(task),
    kin: '',
    fields: [
      { name: names.lead, value: lead },
      { name: names.support, value: support },
      { name: names.due, value: oneLine(due) },
      { name: names.deadline, value: deadline && formatDate(deadline) },
      { name: names.result, value: oneLine(result) },
      { name: names.done, value: done && formatDate(done) },
    ].filter(isFilled),
  }
}

/** How a text is wrapped in its file tells nothing. */
export function oneLine(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, ' ').trim()
}

function isFilled({ value }: Field): boolean {
  return value !== null && value !== ''
}
