import type { Figures } from '../figures/figures.ts'
import type { Period } from '../period/period.ts'
import type { Source } from '../source/source.ts'
import { templateToFilled } from '../template/template-to-filled.ts'
import type { Template } from '../template/template.ts'
import { textOfFile } from '../template/text.ts'
import type { FilledTexts } from './state.ts'

/** Stands between two texts; no input may contain it. */
const separator = '\u001e'

/** Notes that helpers made are numbered through the report: another number is no change. */
const madeNote = /\[\^#\d+\]/g

/** Every paragraph and footnote of a period with its figures filled in, whether or not the report's template uses it; as it was typed where there is no template. */
export function figuresToTexts(figures: Figures, template: Template | null): FilledTexts {
  const paragraphs = keysOf(figures.period, 'paragraphs')
  const footnotes = new Map(keysOf(figures.period, 'footnotes'))
  if (!template) return { paragraphs: new Map(paragraphs), footnotes }

  const filled = templateToFilled(() => {}, templateOf(template, paragraphs.map(([key]) => key)), figures, 'draft')
  const texts = filled.body.text.split(separator)
  for (const { id, content } of filled.notes) if (footnotes.has(id)) footnotes.set(id, content.text)
  return {
    paragraphs: new Map(paragraphs.map(([key, typed], index) => [key, tidy(texts[index] ?? typed)])),
    footnotes: new Map([...footnotes].map(([key, text]) => [key, tidy(text)])),
  }
}

function keysOf({ report, contributions }: Period, section: 'paragraphs' | 'footnotes'): [key: string, typed: string][] {
  return [['report', report] as const, ...contributions].flatMap(([owner, { value }]) => Object.entries(value[section])
    .flatMap(([id, typed]): [string, string][] => (typed === null ? [] : [[`${owner}.${id}`, typed]])))
}

/** A template that is nothing but the paragraphs asked for, one after the other. */
function templateOf(template: Template, keys: readonly string[]): Template {
  const source: Source = { path: '', text: keys.map(key => `{{paragraph "${key}"}}`).join(separator) }
  const { layout } = template
  return {
    ...template,
    layout: { ...layout, value: { ...layout.value, appendices: [], 'period-line': null } },
    bodies: new Map([[layout.value.body, textOfFile(source)]]),
  }
}

function tidy(text: string): string {
  return text.replace(madeNote, '[^#]').trim()
}
