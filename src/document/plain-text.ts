import type { Inline } from './tree.ts'

/** Length in the plain text equals that of the run; a line break is `\n`, a note mark nothing. */
export function inlineToPlain(inline: Inline): string {
  return inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : ''
}

export function inlinesToPlain(inlines: readonly Inline[]): string {
  let text = ''
  for (let index = 0; index < inlines.length; index++) text += inlineToPlain(inlines[index]!)
  return text
}
