import type { Layout } from '../schemas/layout.ts'
import type { Heading, Inline } from './tree.ts'

/** Text of a heading, or of a run-in heading's lead-in, in capitals where the layout wants them. */
export function headingText(layout: Layout, { level, content }: Heading): readonly Inline[] {
  if (!layout.headings[level].capitals) return content
  return content.map(inline => (inline.type === 'text' ? { ...inline, text: inline.text.toLocaleUpperCase('vi') } : inline))
}

/** Inlines that look as they do anyway, and bold or italic besides. */
export function emphasize(inlines: readonly Inline[], { bold, italic }: { readonly bold: boolean; readonly italic: boolean }): readonly Inline[] {
  return inlines.map(inline => (inline.type === 'text' ? { ...inline, bold: inline.bold || bold, italic: inline.italic || italic } : inline))
}
