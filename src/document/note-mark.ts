import type { Layout } from '../schemas/layout.ts'

/** What stands before and after a note's number, at its citation and at its text; both empty for a bare number. */
export function aroundNoteNumber({ notes }: Layout): { readonly before: string; readonly after: string } {
  const [before = '', after = ''] = notes.mark.split('{n}')
  return { before, after }
}
