import { annotate } from './annotate.ts'
import { evaluate } from './evaluate.ts'
import type { Scope } from './scope.ts'
import type { Shape } from './shape.ts'
import type { TemplateText } from './text.ts'

/** Fills a text with a context; marked. */
export type Fill = (context: unknown) => string

/** What fills a text, its names checked; a text that can't be parsed, which has been told, stands as it is. */
export function textToFill(scope: Scope, text: TemplateText, shape: Shape): Fill {
  // The leading mark gives a place even to a text that turns out empty.
  const mark = scope.marks.mark(text)
  const program = text.text.includes('{{') ? annotate(scope, text, shape) : null
  return program ? context => mark + evaluate(scope, program, context) : () => mark + text.text
}
