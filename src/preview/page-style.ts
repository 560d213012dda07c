import { documentStyle } from '../html/document-style.ts'

/** Look of the whole page; the document's own look is html/document-style.ts. Colours are the theme's, the paper's own are for the paper alone. */
export const pageStyle = `${documentStyle}
:root { color-scheme: light; --ink: #1c1f23; --quiet: #5a6270; --ground: #e4e6ea; --panel: #fff; --edge: #cdd2d9; --strong: #0b5cad; --on-strong: #fff; --wash: #e8f0fa; --error: #a3121f; --error-wash: #fdecec; --warning: #7a4d00; --warning-wash: #fff4dc; --good: #176b2c; --paper: #fff; --paper-ink: #000; --note-gap: 5.75pt }
:root[data-theme="dark"] { color-scheme: dark; --ink: #e6e8eb; --quiet: #a4acb8; --ground: #15171a; --panel: #1f2226; --edge: #3a3f46; --strong: #7db4f2; --on-strong: #10151b; --wash: #22344a; --error: #ff9aa2; --error-wash: #40191d; --warning: #f0c063; --warning-wash: #3a2c10; --good: #7fd596; --paper: #24272b; --paper-ink: #e9e9e6 }
* { box-sizing: border-box }
html, body { height: 100%; margin: 0 }
body { display: grid; grid-template: auto 1fr / minmax(0, 1fr) 25rem; font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--ground) }
button, input { font: inherit; color: inherit }
button { background: var(--panel); border: 1px solid var(--edge); border-radius: 4px; padding: .2rem .6rem; min-height: 2rem; cursor: pointer }
button:hover { border-color: var(--strong) }
button[aria-pressed="true"], [role="tab"][aria-selected="true"] { background: var(--wash); border-color: var(--strong); color: var(--strong) }
:focus-visible { outline: 2px solid var(--strong); outline-offset: 1px }
.bar { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; padding: .4rem .8rem; background: var(--panel); border-bottom: 1px solid var(--edge) }
.bar h1 { font-size: 1rem; margin: 0; font-weight: 600; max-width: 24rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.bar .state { color: var(--quiet); font-size: .85rem }
.bar .state.lost { color: var(--error); font-weight: 600 }
.bar .tools { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-left: auto }
.group { display: flex }
.group button { border-radius: 0; margin-left: -1px }
.group button:first-child { border-radius: 4px 0 0 4px } .group button:last-child { border-radius: 0 4px 4px 0 }
.search { display: flex; align-items: center; gap: .3rem }
.search input { width: 12rem; min-height: 2rem; padding: .2rem .5rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--panel) }
.search output { min-width: 4.5rem; font-size: .85rem; color: var(--quiet) }
main { overflow: auto; position: relative; padding: 1rem }
main:focus-visible { outline-offset: -2px }
.fault { position: sticky; top: -1rem; z-index: 2; margin: -1rem -1rem 1rem; padding: .6rem 1rem; max-height: 30vh; overflow: auto; background: var(--error-wash); color: var(--error); border-bottom: 2px solid var(--error) }
.fault p { margin: 0; font-weight: 600 } .fault ul { margin: .3rem 0 0; padding-left: 1.2rem } .fault li { margin: .3rem 0 }
.paper { background: var(--paper); color: var(--paper-ink) }
.pages { display: flex; flex-direction: column; align-items: safe center; gap: 1rem }
.page { width: 210mm; min-height: 297mm; position: relative; display: flex; flex-direction: column; flex: none; padding: var(--portrait-top) var(--portrait-right) var(--portrait-bottom) var(--portrait-left); box-shadow: 0 1px 4px #0005; content-visibility: auto; contain-intrinsic-size: auto 1px }
.page.landscape { zoom: var(--turned-zoom, 1); width: 297mm; min-height: 210mm; padding: var(--landscape-top) var(--landscape-right) var(--landscape-bottom) var(--landscape-left); }
.page .number-of-page { position: absolute; inset: var(--page-number-top) 0 auto; text-align: center; font-size: var(--page-number-size); margin: 0 }
.story { display: flow-root }
.page .notes { margin-top: auto }
.page > .story > :first-child:not(.grid) { margin-top: 0 }
.measure { position: absolute; left: -100000px; top: 0; visibility: hidden }
.measure .page { zoom: 1; min-height: 0; display: block; content-visibility: visible }
#flow { display: none; max-width: 46rem; margin: 0 auto }
#flow .sheet { padding: 1.2rem; margin-bottom: 1rem; border-radius: 2px }
.flowing #flow { display: block } .flowing .pages { display: none }
[data-s] { cursor: pointer }
[data-s]:hover { background: color-mix(in srgb, var(--strong) 12%, transparent) }
[data-f] { text-decoration: underline dotted color-mix(in srgb, var(--strong) 70%, transparent) 1px; text-underline-offset: 3px }
[data-s].chosen { background: color-mix(in srgb, var(--strong) 24%, transparent) }
::highlight(match) { background: #ffd54a; color: #000 }
::highlight(present) { background: #ff8c1a; color: #000 }
::highlight(spot) { background: color-mix(in srgb, #ffb300 70%, transparent); text-decoration: underline wavy var(--warning) }
.fresh { animation: fresh 1.6s ease-out }
@keyframes fresh { from { box-shadow: 0 0 0 3px var(--strong) } }
@media (prefers-reduced-motion: reduce) { .fresh { animation: none } }
aside { display: flex; flex-direction: column; min-height: 0; background: var(--panel); border-left: 1px solid var(--edge) }
.tabs { display: flex; flex-wrap: wrap; gap: .3rem; padding: .4rem .6rem; border-bottom: 1px solid var(--edge) }
.tabs button { flex: auto; padding: .2rem .4rem; white-space: nowrap }
.tabs .of-document { display: none }
.panel { overflow: auto; padding: .6rem .8rem; flex: 1 }
.panel h2 { font-size: 1rem; margin: 1rem 0 .4rem } .panel h3 { font-size: .95rem; margin: .8rem 0 .3rem }
.panel p { margin: .4rem 0 } .panel ul { padding-left: 1.1rem; margin: .3rem 0 }
.panel table { border-collapse: collapse; width: 100%; font-size: .8rem; margin: .4rem 0; display: block; overflow-x: auto }
.panel caption { text-align: left; font-weight: 600; padding: .4rem 0; display: block } .panel th, .panel td { border-bottom: 1px solid var(--edge); padding: .25rem .3rem; text-align: left; vertical-align: top; font-weight: normal; min-width: 3rem }
.panel thead th { color: var(--quiet) } .panel .right { text-align: right } .panel svg { color: var(--strong); display: block }
.panel tbody th { min-width: 7.5rem }
.muted, .quiet { color: var(--quiet) } .bad { color: var(--error) } .good { color: var(--good) } .doubtful { color: var(--warning) }
.panel .warning { color: var(--warning); font-weight: 600 } .panel .error { color: var(--error); font-weight: 600 }
ins { background: color-mix(in srgb, var(--good) 18%, transparent); text-decoration: none } del { background: color-mix(in srgb, var(--error) 18%, transparent) }
.finding { border: 1px solid var(--edge); border-left: 4px solid var(--warning); border-radius: 3px; margin: 0 0 .5rem; padding: .4rem .6rem; list-style: none }
.finding.is-error { border-left-color: var(--error) }
.finding.is-current { background: var(--wash) }
.finding p { margin: 0 0 .2rem } .finding .hint { color: var(--quiet) }
.findings { padding: 0 !important; margin: 0 }
.link { border: 0; background: none; padding: 0; min-height: 0; color: var(--strong); text-align: left; text-decoration: underline; word-break: break-word }
.finding .say { all: unset; cursor: pointer; display: block } .finding .say:focus-visible { outline: 2px solid var(--strong) } .finding .say:hover { text-decoration: underline }
dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem .6rem; margin: .3rem 0 .8rem } dt { color: var(--quiet) } dd { margin: 0 }
.card { position: fixed; z-index: 5; max-width: min(24rem, calc(100vw - 16px)); padding: .5rem .7rem; background: var(--panel); border: 1px solid var(--strong); border-radius: 4px; box-shadow: 0 3px 12px #0004; font-size: .85rem; pointer-events: none }
.card dl { margin: 0 0 .3rem } .card b { display: block; margin-bottom: .2rem }
.toast { position: fixed; left: 50%; bottom: 1rem; transform: translateX(-50%); z-index: 6; max-width: calc(100vw - 2rem); padding: .5rem .9rem; border-radius: 4px; background: var(--ink); color: var(--panel) }
.toast:empty { display: none }
[hidden] { display: none !important }
dialog { border: 1px solid var(--edge); border-radius: 6px; background: var(--panel); color: var(--ink); max-width: min(30rem, calc(100vw - 2rem)) }
kbd { border: 1px solid var(--edge); border-radius: 3px; padding: 0 .3rem; font: inherit; font-size: .85em }
.seen-by-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@media (max-width: 900px) {
  body { grid-template: auto 1fr auto / minmax(0, 1fr) }
  aside { display: contents }
  .tabs { grid-row: 3; border-top: 1px solid var(--edge); border-bottom: 0; background: var(--panel); padding: .3rem; flex-wrap: nowrap; overflow-x: auto } .tabs .of-document { display: block } .tabs button { font-size: .85rem; min-height: 2.5rem }
  main, .panel { grid-row: 2; grid-column: 1; min-height: 0 }
  .panel { background: var(--panel) }
  body:not([data-view="document"]) main { display: none }
  body[data-view="document"] .panel { display: none }
  main { padding: .5rem } .fault { margin: -.5rem -.5rem .5rem; top: -.5rem }
  .bar .tools { margin-left: 0 } .search input { width: 9rem }
  #flow .sheet { padding: .9rem }
  #flow.doc { --body-size: 1.05rem; --title-size: 1.05rem; --agency-size: .85rem; --nation-size: .85rem; --motto-size: .9rem; --number-size: .85rem; --place-size: .85rem; --table-size: .85rem; --note-size: .85rem; --authority-size: .95rem; --appendix-size: 1rem; --first-line: 1.6rem }
  #flow .text { text-align: left }
  #flow .letterhead { grid-template-columns: 1fr; gap: .4rem } #flow .letterhead > div:nth-child(even) p { white-space: pre-wrap }
  #flow .addressees .places { padding-left: 1rem } #flow .signature { grid-template-columns: 1fr }
  #flow .grid { table-layout: auto; min-width: 44rem } #flow .sheet.landscape { overflow-x: auto }
}
@page { size: A4 portrait; margin: 0 }
@page turned { size: A4 landscape; margin: 0 }
@media print {
  :root, :root[data-theme="dark"] { color-scheme: light; --paper: #fff; --paper-ink: #000 }
  html, body { height: auto; display: block; background: none }
  .bar, aside, .tabs, .panel, .fault, #flow, .card, .toast, .measure { display: none !important }
  main, body:not([data-view="document"]) main { display: block; padding: 0; overflow: visible }
  .pages, .flowing .pages { display: block; zoom: 1 !important }
  .page { box-shadow: none; break-after: page; height: 297mm; content-visibility: visible; page: auto }
  .page.landscape { page: turned; height: 210mm; zoom: 1 }
  .page:last-child { break-after: auto }
  [data-f] { text-decoration: none }
  [data-s].chosen, [data-s]:hover { background: none }
}
`
