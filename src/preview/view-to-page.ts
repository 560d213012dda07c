import { createHash } from 'node:crypto'
import { escapeMarkup } from '../tables/escape-markup.ts'
import { pageStyle } from './page-style.ts'
import { words } from './problems.ts'
import type { View } from './view.ts'

/** `live` asks the program for what is new; `file` stands for itself. */
export type Mode = 'live' | 'file'

/** A page, and the policy by which a browser lets nothing into it: what it may run and where it may connect, of Content Security Policy Level 3. */
export interface PageFile {
  readonly html: string
  readonly policy: string
}

/** The whole page with a view in it; `script` is what runs in it. Nothing is loaded from anywhere. */
export function viewToPage(view: View, mode: Mode, script: string): PageFile {
  const policy = [
    "default-src 'none'", `script-src '${hashOf(script)}'`, `style-src '${hashOf(pageStyle)}'`,
    'img-src data:', `connect-src ${mode === 'live' ? "'self'" : "'none'"}`, "base-uri 'none'", "form-action 'none'",
  ].join('; ')
  // The browser has the blocks in the text already.
  const data = { mode, view: { ...view, blocks: {}, difference: '', dashboard: '' } }
  const html = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(view.title)}</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body data-view="document" class="flowing">
${bar(view)}
<main tabindex="0" aria-label="${words.document}">
<noscript><p>${words.noScript}</p></noscript>
<div class="fault" role="alert" hidden></div>
<div class="pages doc" hidden></div>
<article id="flow" class="doc">${flow(view)}</article>
</main>
${panels(view, mode)}
<div class="card" role="tooltip" id="card" hidden></div>
<div class="toast" role="status" aria-live="polite"></div>
${help()}
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
  return { html, policy }
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function flow({ sections, notes, blocks }: View): string {
  const sheets = sections.map(section => `<section class="sheet paper ${section.orientation}"><div class="story">${section.blocks.map(id => blocks[id]!).join('')}</div></section>`)
  return sheets.join('') + (notes.length > 0 ? `<section class="sheet paper"><div class="notes">${notes.map(id => blocks[id]!).join('')}</div></section>` : '')
}

function bar({ title }: View): string {
  return `<header class="bar"><h1>${escapeMarkup(title)}</h1><span class="state" role="status"></span>
<div class="tools">
<search class="search"><input type="search" id="search" aria-label="${words.search}" placeholder="${words.searchHint}" autocomplete="off" spellcheck="false"><output for="search"></output>${button('previous', '↑', words.previousMatch)}${button('next', '↓', words.nextMatch)}</search>
<div class="group" role="group" aria-label="${words.layoutGroup}">${button('paged', words.paged, null, ' aria-pressed="false"')}${button('flowing', words.flowing, null, ' aria-pressed="true"')}</div>
<div class="group">${button('smaller', '−', words.zoomOut)}${button('larger', '+', words.zoomIn)}</div>
${button('theme', '◐', words.theme)}${button('print', words.print, null)}${button('help', '?', words.help)}
</div></header>`
}

function button(id: string, text: string, label: string | null, more = ''): string {
  return `<button type="button" id="${id}"${label === null ? '' : ` aria-label="${label}" title="${label}"`}${more}>${text}</button>`
}

function panels({ difference, dashboard }: View, mode: Mode): string {
  const tabs = ([['document', words.view], ['findings', words.findings], ['difference', words.difference], ...(mode === 'live' ? [['dashboard', words.dashboard]] : []), ['source', words.source]] as [string, string][])
    .map(([id, text]) => `<button type="button" role="tab" id="tab-${id}" data-tab="${id}" aria-controls="${id === 'document' ? 'flow' : `panel-${id}`}" aria-selected="false"${id === 'document' ? ' class="of-document"' : ''}>${text}<span class="count"></span></button>`)
  const panel = (id: string, html: string) => `<section class="panel" role="tabpanel" id="panel-${id}" aria-labelledby="tab-${id}" tabindex="0" hidden>${html}</section>`
  return `<aside aria-label="${words.panels}"><div class="tabs" role="tablist" aria-label="${words.panels}">${tabs.join('')}</div>
${panel('findings', '')}
${panel('difference', difference)}
${mode === 'live' ? panel('dashboard', dashboard) : ''}
${panel('source', '')}</aside>`
}

function help(): string {
  const rows = words.keys.map(([key, about]) => `<dt><kbd>${escapeMarkup(key)}</kbd></dt><dd>${about}</dd>`)
  return `<dialog id="keys" aria-label="${words.help}"><h2>${words.help}</h2><dl>${rows.join('')}</dl><button type="button" id="keys-close">${words.close}</button></dialog>`
}
