import type { Diagnostic } from './diagnostic.ts'

/** Warnings that nothing prints a text. */
export const unused: readonly string[] = ['document-note-unused', 'paragraph-unused']

interface Aftermath {
  /** Codes that say nothing new once their cause has been told. */
  readonly codes: readonly string[]
  /** Only of the file that the cause stands in, or of the whole report. */
  readonly within: 'file' | 'report'
}

/** By the code of the cause. */
const aftermaths: Readonly<Record<string, readonly Aftermath[]>> = {
  'document-figures': [{ codes: ['no-previous-period', 'chart-empty'], within: 'report' }],
  // A text that can't be parsed stands as it was typed, and calls nothing.
  'template-syntax': [{ codes: ['document-leftover-braces', 'unbalanced-brackets'], within: 'file' }, { codes: [...unused, 'appendix-reference'], within: 'report' }],
  'template-unknown-partial': [{ codes: [...unused, 'appendix-reference'], within: 'report' }],
}

/** What is left to be told when what one mistake brings with it is not told as mistakes of their own. `found` are all of one report. */
export function withoutAftermath(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const causes = found.flatMap(({ code, span }) => (aftermaths[code] ?? []).map(aftermath => ({ ...aftermath, source: span?.source ?? null })))
  if (causes.length === 0) return found
  return found.filter(({ code, span }) => !causes.some(({ codes, within, source }) => codes.includes(code) && (within === 'report' || span?.source === source)))
}
