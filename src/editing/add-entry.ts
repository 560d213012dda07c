import { isMap } from 'yaml'
import type { Report } from '../diagnostics/diagnostic.ts'
import { lineStart } from '../source/line-start.ts'
import type { Source } from '../source/source.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import { isFlow } from './block-tree.ts'
import { applyEdits, insertion, lineEnd, type Edit } from './edits.ts'
import { endOf } from './empty-entries.ts'
import * as problems from './problems.ts'
import { entriesIn, entryNamed, writtenFile, type WrittenEntry } from './written-file.ts'

/** An entry to be put into one of a file's groups. */
export interface NewEntry {
  /** `agencies`. */
  readonly section: string
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
}

/** Says behind which of the entries that are there a new one belongs: the last one it is true of, else the last of all. */
export type Belongs = (fields: Readonly<Record<string, unknown>>) => boolean

/** The file with the entry in it, written as its neighbours are; null where it can't be put there, which was reported. */
export function addEntry(report: Report, source: Source, entry: NewEntry, belongs: Belongs): string | null {
  const file = sourceToYaml(report, source)
  if (!file) return null
  const { text } = source
  const section = entryNamed(writtenFile(text).entries, entry.section)
  const there = recordIn(recordIn(file.value)[entry.section])
  if (Object.hasOwn(there, entry.id)) {
    report(problems.alreadyThere(entry.id, file.spanOfKey([entry.section, entry.id])))
    return null
  }
  const added = applyEdits(text, [section ? intoSection(text, section, entry, there, belongs) : intoFile(text, entry)])
  const after = sourceToYaml(() => {}, { ...source, text: added })
  if (JSON.stringify(recordIn(recordIn(after?.value)[entry.section])[entry.id]) === JSON.stringify(entry.fields)) return added
  report(problems.noPlace(entry.section, file.spanOfKey([entry.section])))
  return null
}

function intoFile(text: string, entry: NewEntry): Edit {
  const isEnded = text === '' || text.endsWith('\n')
  return insertion(text.length, `${isEnded ? '' : '\n'}${entry.section}:\n${indented(blockLines(entry), '  ')}\n`)
}

function intoSection(text: string, section: WrittenEntry, entry: NewEntry, there: Readonly<Record<string, unknown>>, belongs: Belongs): Edit {
  const entries = entriesIn(section.node)
  const neighbour = entries.findLast(({ name }) => belongs(recordIn(there[name]))) ?? entries.at(-1)
  if (section.node && isFlow(section.node)) {
    if (!neighbour) return { start: section.node.range![0], end: section.node.range![1], text: `{ ${flowLine(entry)} }` }
    return insertion(endOf(text, neighbour), `, ${flowLine(entry)}`)
  }
  if (!neighbour) return insertion(lineEnd(text, section.key.end), `\n${indented(blockLines(entry), '  ')}`)

  const indent = text.slice(lineStart(text, neighbour.key.start), neighbour.key.start)
  const lines = isMap(neighbour.node) && isFlow(neighbour.node) ? [flowLine(entry)] : blockLines(entry)
  return insertion(lineEnd(text, endOf(text, neighbour)), `${areApart(text, entries) ? '\n' : ''}\n${indented(lines, indent)}`)
}

/** Whether a blank line stands between any two neighbours. */
function areApart(text: string, entries: readonly WrittenEntry[]): boolean {
  const gaps = entries.slice(1).map(({ key }, index) => text.slice(endOf(text, entries[index]!), key.start))
  return gaps.length > 0 && gaps.every(gap => /\n[ \t]*\n/.test(gap))
}

function blockLines({ id, fields }: NewEntry): string[] {
  return [`${id}:`, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${quoted(value, /^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #/)}`)]
}

function flowLine({ id, fields }: NewEntry): string {
  return `${id}: { ${Object.entries(fields).map(([name, value]) => `${name}: ${quoted(value, /^[-?:#&*!|>'"%@`]|[,[\]{}]|: |:$| #/)}`).join(', ')} }`
}

/** In quotes where YAML would take the words for something else. */
function quoted(value: string, trap: RegExp): string {
  return trap.test(value) || /^(?:~|null)$/i.test(value) ? `'${value.replaceAll("'", "''")}'` : value
}

function indented(lines: readonly string[], indent: string): string {
  return lines.map(line => indent + line).join('\n')
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
