import { escapeMarkup } from '../tables/escape-markup.ts'
import { tableToHtml } from '../tables/table-to-html.ts'
import type { Mark, Marked, Page, PagePart } from './page.ts'

/** Self-contained: nothing is loaded, nothing runs, and it prints on white paper. */
const style = `
body { font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; color: #1a1a1a; background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid #ccc } h3 { font-size: 1rem; margin-bottom: .3rem }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 } caption { text-align: left; font-weight: 600; padding: .5rem 0 } th, td { border: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: top }
th { background: #f3f3f3 } tbody th { background: none; font-weight: 500 } .quiet, .muted { color: #666 } .doubtful { color: #8a5a00 } .bad { color: #b00020 } .good { color: #176b2c } .right { text-align: right; white-space: nowrap } ul { margin: .2rem 0; padding-left: 1.4rem } p { margin: .4rem 0 }
ins { background: #d9f2dc; color: #0b5d1e; text-decoration: none; border-bottom: 1px solid #0b5d1e } del { background: #fbdfdc; color: #9b1c10 }
.warning { color: #8a5a00; font-weight: 600 } .error { color: #b00020; font-weight: 600 }
@media print { body { margin: 0; max-width: none; font-size: 11pt } tr, li { break-inside: avoid } }`

/** Tags around a mark. */
const tags: Readonly<Record<Mark, readonly [open: string, close: string]>> = {
  plain: ['', ''],
  added: ['<ins>', '</ins>'],
  removed: ['<del>', '</del>'],
  strong: ['<strong>', '</strong>'],
  muted: ['<span class="muted">', '</span>'],
  warning: ['<span class="warning">', '</span>'],
  error: ['<span class="error">', '</span>'],
}

type Shown = Exclude<PagePart, { type: 'item' }>

const writers: { readonly [T in Shown['type']]: (part: Extract<Shown, { type: T }>) => string } = {
  heading: ({ level, text }) => `<h${level + 1}>${escapeMarkup(text)}</h${level + 1}>`,
  line: ({ content }) => `<p>${inline(content)}</p>`,
  table: ({ table }) => tableToHtml(table),
}

export function pageToHtml({ title, parts }: Page): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${style}
</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
${partsToHtml(parts)}
</body>
</html>
`
}

/** What stands below the title, for a page that has its own frame; headings begin at the second level. */
export function partsToHtml(parts: readonly PagePart[]): string {
  let depth = -1
  const lines: string[] = []
  const setDepth = (wanted: number) => {
    for (; depth > wanted; depth--) lines.push('</li></ul>')
  }
  for (const part of parts) {
    if (part.type !== 'item') {
      setDepth(-1)
      lines.push(partToHtml(part))
      continue
    }
    // An item without one above it stands in the outer list.
    const wanted = Math.min(part.depth, depth + 1)
    setDepth(wanted)
    lines.push(`${depth === wanted ? '</li>' : '<ul>'}<li>${inline(part.content)}`)
    depth = wanted
  }
  setDepth(-1)
  return lines.join('\n')
}

function partToHtml<T extends Shown['type']>(part: Extract<Shown, { type: T }>): string {
  const write: (typeof writers)[T] = writers[part.type as T]
  return write(part)
}

function inline(content: readonly Marked[]): string {
  return content.map(({ text, mark }) => tags[mark][0] + escapeMarkup(text) + tags[mark][1]).join('')
}
