import type { TemplateSources } from './template.ts'
import { helpers } from './helpers/index.ts'
import type { Section } from './references.ts'

/** Ids in each section of report.yaml that a template's texts, tables and charts name, each once, in the order of the files. */
export function wantedOfReport({ bodies, tables, charts }: Pick<TemplateSources, 'bodies' | 'tables' | 'charts'>): Readonly<Record<Section, readonly string[]>> {
  const texts = [...bodies, ...tables, ...charts].map(({ text }) => text)
  const all = (form: RegExp) => texts.flatMap(text => [...text.matchAll(form)])
  const calls = all(/(?:\{\{~?#?|\()\s*(?<name>[\w-]+)\s+(?:"|')report\.(?<id>[^"']+)(?:"|')/g).map(({ groups }) => ({ id: groups!['id']!, kind: kindOf(groups!['name']!) }))
  const named = (kind: string) => calls.filter(call => call.kind === kind).map(({ id }) => id)
  const rows = all(/^rows:\s*["']?report\.(?<id>[^\s"'#]+)/gm).map(({ groups }) => groups!['id']!)
  const notes = all(/\[\^report\.(?<id>[^\]\s]+)\]/g).map(({ groups }) => groups!['id']!)
  return { paragraphs: once(named('paragraph')), lists: once([...named('list'), ...rows]), footnotes: once(notes) }
}

/** What the first argument of a helper names. */
function kindOf(name: string): string | null {
  return helpers.find(helper => helper.name === name)?.params[0] ?? null
}

function once(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter(id => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
}
