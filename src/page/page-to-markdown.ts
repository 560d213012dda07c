import { plain, tableToMarkdown } from '../tables/table-to-markdown.ts'
import { bracketed } from './bracketed.ts'
import type { Mark, Marked, Page, PagePart } from './page.ts'

const signs: Readonly<Partial<Record<Mark, string>>> = { strong: '**', error: '**', warning: '**', muted: '*' }

const writers: { readonly [T in PagePart['type']]: (part: Extract<PagePart, { type: T }>) => string } = {
  heading: ({ level, text }) => `${'#'.repeat(level + 1)} ${plain(text)}`,
  line: ({ content }) => inline(content),
  item: ({ depth, content }) => `${'  '.repeat(depth)}- ${inline(content)}`,
  table: ({ table }) => tableToMarkdown(table),
}

/** Markdown whose changes stand in brackets; items one after the other are one list. Ends in a line end. */
export function pageToMarkdown({ title, parts }: Page): string {
  const texts = parts.map((part, index) => (part.type === 'item' && parts[index - 1]?.type === 'item' ? '\n' : '\n\n') + partToMarkdown(part))
  return `# ${plain(title)}${texts.join('')}\n`
}

function partToMarkdown<T extends PagePart['type']>(part: Extract<PagePart, { type: T }>): string {
  const write: (typeof writers)[T] = writers[part.type as T]
  return write(part)
}

function inline(content: readonly Marked[]): string {
  return content.map(marked => {
    const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(marked.text)!
    const sign = words === '' ? '' : signs[marked.mark] ?? ''
    return before + sign + bracketed({ ...marked, text: plain(words!) }) + sign + after
  }).join('').replaceAll('\n', ' ')
}
