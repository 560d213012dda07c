import { describe, expect, test } from 'vitest'
import { documentToHtml } from '../../src/html/document-to-html.ts'
import type { Chart } from '../../src/document/tree.ts'
import type { HtmlBlock } from '../../src/html/html-document.ts'
import { build, noteIn } from '../document/sample.ts'
import { fillBody } from '../support/fill.ts'

/** Blocks of a body behind letterhead and title, without the signature. */
function bodyOf(parts: Parameters<typeof build>[0]): readonly HtmlBlock[] {
  return documentToHtml(build(parts).document).sections[0]!.blocks.slice(2, -1)
}

/** Without the tags that only say where text comes from. */
const plain = ({ html }: HtmlBlock) => html.replace(/<span data-s="\d+"(?: data-f="[^"]*")?>(.*?)<\/span>/g, '$1')

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['headings carry the numbers that Word gives them', '# MỘT\n\n## Hai\n\n### Ba\n\n#### Bốn\n\nChữ.', [
      '<h2 class="text heading" data-hold="next"><span class="number bold">I.</span> <strong>MỘT</strong></h2>',
      '<h3 class="text heading" data-hold="next"><span class="number bold">1.</span> <strong>Hai</strong></h3>',
      '<h4 class="text heading" data-hold="next"><span class="number bold italic">1.1.</span> <strong><em>Ba</em></strong></h4>',
      '<h5 class="text heading" data-hold="next"><span class="number">a)</span> Bốn</h5>',
      '<p class="text" data-hold="next">Chữ./.</p>',
    ]],
    ['points have their marks', '- Một\n+ Hai', ['<p class="text point" data-hold="next"><span class="number">-</span> Một</p>', '<p class="text point" data-hold="next"><span class="number">+</span> Hai./.</p>']],
    ['bold, italic, raised, missing', '**a** *b* m^2^ [chưa có số liệu]', ['<p class="text" data-hold="next"><strong>a</strong> <em>b</em> m<sup>2</sup> <mark>[chưa có số liệu]</mark>./.</p>']],
    ['links open elsewhere and tell nothing', '[x](https://a.vn/?a=1&b="2")', ['<p class="text" data-hold="next"><a href="https://a.vn/?a=1&amp;b=&quot;2&quot;" target="_blank" rel="noopener noreferrer">x</a>./.</p>']],
  ])('%s', (_, body, expected) => expect(bodyOf({ body }).map(plain)).toEqual(expected))

  test('whatever is typed stays text', () => {
    const [block] = bodyOf({ body: 'Một <img src=x onerror=alert(1)> & "hai"' })
    expect(plain(block!)).toBe('<p class="text" data-hold="next">Một &lt;img src=x onerror=alert(1)&gt; &amp; &quot;hai&quot;./.</p>')
  })

  test('notes are cited by number and stand apart; touching marks are kept apart', () => {
    const document = documentToHtml(build({ body: 'Một[^a][^b] hai[^a].', notes: [noteIn('a', 'Chú <b>.'), noteIn('b', 'Hai.')] }).document)
    expect(plain(document.sections[0]!.blocks[2]!)).toContain('Một<sup class="cite" data-note="1">1</sup><sup>,</sup><sup class="cite" data-note="2">2</sup> hai<sup class="cite" data-again="1">1</sup>.')
    expect(document.notes.map(plain)).toEqual(['<div class="note" role="note" aria-label="Chú thích 1"><p><sup>1</sup> Chú &lt;b&gt;.</p></div>', '<div class="note" role="note" aria-label="Chú thích 2"><p><sup>2</sup> Hai.</p></div>'])
  })
})

describe('pieces', () => {
  test('a paragraph falls into sentences, each with its own place', () => {
    const [block] = bodyOf({ body: 'Câu một. Câu hai; vế sau.' })
    expect(block!.pieces.map(({ text, span }) => [text, span.source.text.slice(span.start, span.end)])).toEqual([['Câu một. ', 'Câu một. '], ['Câu hai; ', 'Câu hai; '], ['vế sau./.', 'vế sau.']])
    expect([...block!.html.matchAll(/data-s="(\d+)"/g)].map(match => Number(match[1]))).toEqual([0, 1, 2])
  })

  test('a figure is a piece that names its indicator, whatever stops are in it', () => {
    const [block] = bodyOf({ body: fillBody('Có {{value "so-suc-khoe"}} sổ; {{parts "thu-tuc"}}.') })
    expect(block!.pieces.map(({ text, figures }) => [text, ...figures])).toEqual([['Có '], ['967.494', 'so-suc-khoe'], [' sổ; '], ['cấp tỉnh 1.814, cấp xã 404', 'thu-tuc'], ['./.']])
    expect(block!.html).toContain('data-f="so-suc-khoe">967.494<')
  })

  test('no letter is lost or doubled', () => {
    const body = fillBody('**Đậm {{value "kiosk"}}** và *nghiêng. Hai* ba{{#if true}}; bốn{{/if}}.')
    for (const { html, pieces } of bodyOf({ body })) expect(pieces.map(({ text }) => text).join('')).toBe(html.replace(/<[^>]+>/g, ''))
  })
})

test('measures are the layout\'s', () => {
  const { measures } = documentToHtml(build({}).document)
  expect(measures).toMatchObject({ '--portrait-left': '30mm', '--landscape-bottom': '15mm', '--body-size': '14pt', '--first-line': '12.7mm', '--nation-size': '13pt', '--line': '1' })
  expect(Object.values(measures).join()).not.toMatch(/null|undefined|NaN/)
})

describe('charts', () => {
  const chart = (kind: Chart['kind'], values: readonly (number | null)[]): Chart => ({
    type: 'chart', id: 'x', kind, number: 1, caption: [], categories: values.map((_, index) => [{ type: 'text', text: `Tổ chức thứ <${index}>`, bold: false, italic: false, superscript: false, missing: false, link: null, span }]),
    series: [{ name: 'A & B', role: 'figures', unit: '%', values }, { name: 'Mục tiêu', role: 'target', unit: '%', values: values.map(() => 60) }],
    categoryAxis: 'Tháng', valueAxis: null, labels: 'shown', height: 75, span,
  })
  const span = { source: { path: 'x', text: '' }, start: 0, end: 0 }
  const drawn = (one: Chart) => {
    const { document } = build({})
    return documentToHtml({ ...document, blocks: [one] }).sections[0]!.blocks[2]!.html
  }

  test.each(['column', 'bar', 'line'] as const)('%s: numbers, names and all in words; a gap stays a gap', kind => {
    const html = drawn(chart(kind, [41.5, null, 43, 0]))
    expect(html).toMatch(/^<figure class="chart" data-whole.*<svg .*role="img" aria-label="Biểu đồ .*43.*<\/svg><figcaption>.*Biểu đồ 1\. .*<\/figcaption><\/figure>$/s)
    for (const words of ['43%', '41,5%', 'A &amp; B', 'Mục tiêu', 'Tháng', '&lt;2&gt;']) expect(html).toContain(words)
    expect(html).not.toMatch(/NaN|Infinity|undefined|<\d/)
    // The columns have one more rectangle beside the series' name.
    expect(html.match(kind === 'line' ? /<circle/g : /<rect [^>]*fill="#1F3864"/g)).toHaveLength(kind === 'line' ? 3 : 4)
  })

  test('is as wide as the text of its page, and no higher than the page has room for', () => {
    const { document } = build({})
    const high: Chart = { ...chart('bar', [1, 2]), height: 200 }
    const { sections } = documentToHtml({ ...document, blocks: [high], appendices: [{ label: 'Phụ lục', title: [], reference: null, orientation: 'landscape', blocks: [high] }] })
    expect(sections.map(({ blocks }) => /viewBox="([^"]*)"/.exec(blocks.map(({ html }) => html).join(''))![1])).toEqual(['0 0 1650 2000', '0 0 2620 1620'])
  })

  test.each([[[0]], [[7, 7]], [[-5, 12]], [[0.001, 0.002]], [[1e12]]])('any numbers have a place: %j', values => {
    for (const kind of ['column', 'bar', 'line'] as const) {
      const html = drawn(chart(kind, values))
      expect(html).not.toMatch(/NaN|Infinity|undefined/)
      const heights = [...html.matchAll(/ (?:y|cy)="(-?[\d.]+)"/g)].map(match => Number(match[1]))
      expect(Math.min(...heights)).toBeGreaterThan(-20)
      expect(Math.max(...heights)).toBeLessThanOrEqual(750)
    }
  })
})
