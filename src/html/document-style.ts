/**
 * Look of a document's blocks, from the measures of its layout: what docx/styles.ts says to Word. Times New Roman sets a line 1.15 times as
 * high as its letters; Liberation Serif, which stands for it on other systems, is as wide and as high.
 */
export const documentStyle = `
.doc { font-family: "Times New Roman", "Liberation Serif", Tinos, serif; font-size: var(--body-size, 14pt); line-height: 1.149; overflow-wrap: break-word; font-variant-ligatures: none; text-rendering: optimizeSpeed }
.doc p, .doc h1, .doc h2, .doc h3, .doc h4, .doc h5 { margin: 0; font-size: inherit; font-weight: inherit; line-height: inherit }
.doc sup { font-size: .65em; line-height: 0; vertical-align: baseline; position: relative; top: -.42em; font-weight: normal; font-style: normal }
.doc mark { background: #ffff00; color: #000 }
.doc a { color: inherit }
.doc .text { text-align: justify; text-indent: var(--first-line); margin-top: var(--before); line-height: calc(1.149 * var(--line, 1)) }
.doc .bold { font-weight: bold }
.doc .italic { font-style: italic }
.doc .continued { text-indent: 0 }
.doc .cut { text-align-last: justify }
.doc .letterhead { display: grid; grid-template-columns: var(--letterhead-left) minmax(calc(100% - var(--letterhead-left)), max-content); text-align: center }
.doc .letterhead p { white-space: pre-wrap }
.doc .letterhead > div:nth-child(even) p { white-space: pre }
.doc .letterhead > .end { align-self: end }
.doc .fit { width: fit-content; max-width: 100%; margin-inline: auto; text-align: center }
.doc .rule { border-top: .75pt solid; height: 6pt; margin: 3pt auto }
.doc .short { width: 42% }
.doc .superior { font-size: var(--agency-size) }
.doc .issuer { font-size: var(--agency-size); font-weight: bold }
.doc .nation { font-size: var(--nation-size); font-weight: bold }
.doc .motto { font-size: var(--motto-size); font-weight: bold }
.doc .document-number { font-size: var(--number-size) }
.doc .place-date { font-size: var(--place-size); font-style: italic }
.doc .letter-subject { font-size: 12pt; margin-top: 6pt }
.doc .urgency { box-sizing: border-box; height: 8mm; line-height: calc(8mm - 2pt); border: 1pt solid #ff0000; color: #ff0000; font-size: 13pt; font-weight: bold; margin: 12pt auto 6pt }
.doc .urgency-20 { width: 20mm }
.doc .urgency-30 { width: 30mm }
.doc .urgency-40 { width: 40mm }
.doc .draft { font-size: var(--number-size); font-weight: bold; margin-top: 6pt }
.doc .title { text-align: center; font-size: var(--title-size) }
.doc .title h1 { font-weight: bold; padding-top: 12pt }
.doc .title h1 span.kind, .doc .title h1 span.subject { display: block }
.doc .period { font-style: italic }
.doc .title-rule { width: 30% }
.doc p.addressee { text-align: center; margin: 6pt 0 12pt }
.doc .addressees { display: flex; justify-content: center; margin: var(--before) 0 12pt }
.doc .addressees .places { padding-left: 3.6em; text-indent: -.6em }
.doc .places > p { padding-left: .6em }
.doc .signature { display: grid; grid-template-columns: var(--signature-left) 1fr }
.doc .signature > div { padding-top: 12pt }
.doc .signer { text-align: center; font-weight: bold; font-size: var(--authority-size) }
.doc .recipients-label { font-size: var(--recipients-label-size); font-weight: bold; font-style: italic }
.doc .recipient { font-size: var(--recipients-size) }
.doc .appendix-head { text-align: center; font-size: var(--appendix-size) }
.doc .appendix-head h2 { font-weight: bold }
.doc .reference { font-style: italic }
.doc .grid { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: var(--table-size) }
.doc .grid caption { font-size: var(--body-size); font-weight: bold; padding: 6pt 0 }
.doc .grid th, .doc .grid td { border: 1px solid; padding: 0 1.5mm; vertical-align: top; text-align: left; font-weight: normal }
.doc .grid th { vertical-align: middle; text-align: center }
.doc .grid th p { font-weight: bold }
.doc .grid p { margin: 2pt 0 }
.doc .grid p:last-child { margin-bottom: calc(2.5pt - 1px) }
.doc .grid .center { text-align: center }
.doc .grid .right { text-align: right }
.doc .grid .justify { text-align: justify }
${Array.from({ length: 13 }, (_, index) => `.doc .grid .half-points-${index + 16} { font-size: ${(index + 16) / 2}pt }`).join('\n')}
.doc .legal-basis { font-style: italic }
.doc .chart { margin: 6pt 0; text-align: center }
.doc .chart svg { display: block; width: 100%; height: auto }
.doc figcaption { margin-top: 3pt; font-weight: bold }
.doc [data-hold="table"] { margin-bottom: 6pt }
.doc .notes { font-size: var(--note-size); text-align: justify; padding-top: var(--note-gap) }
.doc .notes::before { content: ""; display: block; width: 33%; border-top: .5pt solid; padding-bottom: var(--note-gap) }
`
