import type { Page, PagePart } from '../page/page.ts'
import type { Tone } from '../tables/table.ts'
import type { Condition, Health } from './health.ts'
import { sentences } from './problems.ts'

const tones: Readonly<Record<Condition, Tone>> = { good: 'good', advice: 'doubtful', error: 'bad' }

/** A table of all that was looked at, then what to do, the worst first. */
export function healthToPage(health: Health): Page {
  const toDo = (['error', 'advice'] as const).flatMap(condition => health.filter(check => check.condition === condition))
  return {
    title: sentences.title,
    parts: [
      {
        type: 'table',
        table: {
          title: null,
          columns: sentences.columns.map(title => ({ title, align: 'left' })),
          rows: health.map(({ title, condition, found }) => [title, { text: sentences.conditions[condition], tone: tones[condition] }, found]),
        },
      },
      { type: 'heading', level: 1, text: sentences.toDo },
      ...(toDo.length === 0 ? [item(sentences.nothing, 'plain')] : toDo.map(({ title, hint, condition }) => item(`${title}: ${hint ?? ''}`, condition === 'error' ? 'error' : 'plain'))),
    ],
  }
}

function item(text: string, mark: 'plain' | 'error'): PagePart {
  return { type: 'item', depth: 0, content: [{ text, mark }] }
}
