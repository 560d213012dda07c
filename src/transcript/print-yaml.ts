import { printValue, type Value } from '../editing/print-value.ts'
import { wrapText } from '../editing/wrap-text.ts'
import { widestLine } from '../editing/print-scalar.ts'
import { markWords } from '../yaml/marks.ts'

/** Line that tells an editor of the file's schema; `up` leads to the workspace. */
export function modeline(schema: string, up: string): string {
  return `# yaml-language-server: $schema=${up}schemas/${schema}.schema.json`
}

/** Says above an entry that nobody has compared it with the Word file yet. */
export const reviewMark = `# ${markWords.imported}`

/** An entry whose key stands at `column`. */
export function entryLines(key: string, value: Value, column = 0, layout: 'braces' | 'lines' = 'lines'): string[] {
  const { inline, below } = typeof value === 'string' && value.includes('\n\n') ? printParagraphs(value, column) : printValue(key, value, column, layout)
  return [`${' '.repeat(column)}${key}:${inline && ` ${inline}`}`, ...below]
}

/** A list of texts. */
export function listLines(key: string, texts: readonly string[], column = 0): string[] {
  const pad = ' '.repeat(column)
  if (texts.length === 0) return [`${pad}${key}: []`]
  return [`${pad}${key}:`, ...texts.map(text => {
    const { inline, below } = printValue('', text, column, 'lines')
    return below.length === 0 ? `${pad}  - ${inline}` : `${pad}  - '${text.replaceAll("'", "''")}'`
  })]
}

/** A group of entries under a key, each with the mark above it; none for an empty one. */
export function markedGroup(key: string, entries: ReadonlyMap<string, string>): string[] {
  if (entries.size === 0) return []
  return ['', `${key}:`, ...[...entries].flatMap(([id, text]) => [`  ${reviewMark}`, ...entryLines(id, text, 2)])]
}

const signAtStart = /^(?:[-+#*•]|\\)/

/** Paragraphs parted by blank lines, each in lines that no sign of a block begins. */
function printParagraphs(text: string, column: number): { readonly inline: string; readonly below: string[] } {
  const pad = ' '.repeat(column + 2)
  const lines = text.split('\n\n').flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...safeLines(paragraph, widestLine - column - 2)])
  return { inline: '|-', below: lines.map(line => (line === '' ? '' : pad + line)) }
}

function safeLines(paragraph: string, width: number): string[] {
  const lines: string[] = []
  for (const line of wrapText(paragraph, width)) {
    if (lines.length > 0 && signAtStart.test(line)) lines[lines.length - 1] += ` ${line}`
    else lines.push(line)
  }
  return lines
}
