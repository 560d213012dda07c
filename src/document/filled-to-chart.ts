import type { Report } from '../diagnostics/diagnostic.ts'
import type { FilledChart } from '../template/filled.ts'
import type { Cite } from './number-notes.ts'
import { textToInlines } from './text-to-inlines.ts'
import type { Chart } from './tree.ts'

/** `refuse` is for the labels: they stand in the drawing, which has no notes. */
export function filledToChart(report: Report, { title, categories, ...filled }: FilledChart, number: number, cite: Cite, refuse: Cite): Chart {
  return {
    ...filled,
    type: 'chart',
    number,
    caption: textToInlines(report, title, cite),
    categories: categories.map(category => textToInlines(report, category, refuse)),
  }
}
