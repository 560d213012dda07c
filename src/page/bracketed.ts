import type { Marked } from './page.ts'

const brackets = { added: ['{+', '+}'], removed: ['[-', '-]'] } as const

/** A change as wdiff writes it, `{+new+}` and `[-old-]`, for a reader without colours; blanks stay outside of the signs. */
export function bracketed({ text, mark }: Marked): string {
  if (mark !== 'added' && mark !== 'removed') return text
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)!
  const [open, close] = brackets[mark]
  return words === '' ? text : `${before}${open}${words}${close}${after}`
}
