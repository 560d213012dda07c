import type { Path } from '../yaml/yaml-file.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import type { Group, Value } from './print-value.ts'
import { withItems, type Splice } from './set-items.ts'
import { withValue, type Setting } from './set-value.ts'

/** A file that is being changed: its text, and what that text has to say once it is read again. */
export interface Draft {
  readonly text: string
  readonly value: unknown
}

export function draftOf(text: string): Draft {
  return { text, value: read(text) }
}

export function set(draft: Draft, setting: Setting): Draft {
  return { text: withValue(draft.text, setting), value: changedAt(draft.value, setting.path, () => setting.value) }
}

/** Exchanges items of a list; `all` is the whole list as it shall be, for one that isn't written an item a line. */
export function splice(draft: Draft, change: Splice, all: readonly Group[], order: readonly string[]): Draft {
  const text = withItems(draft.text, change)
  if (text === null) return set(draft, { path: change.path, value: all, order, layout: change.layout })
  return { text, value: changedAt(draft.value, change.path, list => (list as unknown[]).toSpliced(change.at, change.removed, ...change.items)) }
}

/** The text, after it has been read and says what it has to: anything else is a fault of this program. */
export function finished({ text, value }: Draft): string {
  if (canonical(read(text)) !== canonical(value)) throw new Error('the edited file says something else than was meant')
  return text
}

function read(text: string): unknown {
  return sourceToYaml(() => {}, { path: '', text })?.value ?? {}
}

function changedAt(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [name, ...below] = path
  if (name === undefined) return change(value)
  if (Array.isArray(value)) return value.map((item, index) => (index === name ? changedAt(item, below, change) : item))
  const group = typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : {}
  return { ...group, [name]: changedAt(Object.hasOwn(group, name) ? group[name] : undefined, below, change) }
}

/** Keys in one order, so that only what is said counts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner
  ))
}

export type { Group, Setting, Splice, Value }
