import type { Completion } from './words-to-candidates.ts'

/** One candidate a line, a tab before what is said about it; `:files` or `:folders` where the shell knows better. */
export function completionToLines(completion: Completion): string {
  if (typeof completion === 'string') return `:${completion}\n`
  return completion.map(({ text, about }) => `${oneLine(text)}${about === null ? '' : `\t${oneLine(about)}`}\n`).join('')
}

/** Nothing from a file may begin a line of its own or move the cursor. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}
