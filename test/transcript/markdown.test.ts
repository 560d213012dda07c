import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlinesToPlain } from '../../src/document/plain-text.ts'
import { textToBlocks } from '../../src/document/text-to-blocks.ts'
import { textToInlines } from '../../src/document/text-to-inlines.ts'
import { textOfOnePlace } from '../../src/template/filled.ts'
import { inlinesToMarkdown } from '../../src/transcript/inlines-to-markdown.ts'
import type { WordInline } from '../../src/transcript/transcript.ts'

const run = (text: string, look = '', link: string | null = null): WordInline => ({ type: 'text', text, bold: look.includes('b'), italic: look.includes('i'), superscript: look.includes('s'), link, size: null })
const written = (...inlines: WordInline[]) => inlinesToMarkdown(inlines, id => `[^${id}]`)

/** The words as this program reads them, and what it finds odd about the signs. */
function readAgain(text: string) {
  const said: string[] = []
  const inlines = textToInlines(({ code }) => void said.push(code), textOfOnePlace(text, { source: { path: '', text }, start: 0, end: text.length }), (_, span) => ({ type: 'note', number: 1, repeated: false, span }))
  return { words: inlinesToPlain(inlines), said, inlines }
}

function blocksOf(text: string) {
  const source = { path: '', text }
  return textToBlocks(() => {}, textOfOnePlace(text, { source, start: 0, end: text.length }), { cite: () => null, table: () => null } as unknown as Parameters<typeof textToBlocks>[2])
}

describe('looks', () => {
  test.each<[string, WordInline[], string]>([
    ['blanks stay outside', [run('Chữ '), run(' đậm ', 'b'), run('và')], 'Chữ **đậm** và'],
    ['a sign before a letter stays outside', [run('Sở Y tế:', 'b'), run('ban hành')], '**Sở Y tế**:ban hành'],
    ['both at once', [run('theo', ''), run('(kèm)', 'bi'), run('sớm')], 'theo(***kèm***)sớm'],
    ['bold that becomes italic within a word', [run('a', 'b'), run('b', 'i')], '**a***b*'],
    ['a note inside bold words', [run('hai', 'b'), { type: 'note', id: 'f1' }, run(' văn bản', 'b')], '**hai[^f1] văn bản**'],
    ['raised', [run('m'), run('2', 's'), run(' và '), run('(1)', 's')], 'm^2^ và ^(1)^'],
    ['links', [run('trang', '', 'https://a.vn/x'), run(' '), run('https://b.vn', '', 'https://b.vn/')], '[trang](https://a.vn/x) <https://b.vn>'],
    ['an address that may not be opened', [run('x', '', 'javascript:alert(1)')], 'x'],
    ['signs of Markdown', [run('3*4 m^2 [^x] <b> \\ {{x}}')], '3\\*4 m\\^2 [\\^x] \\<b> \\\\ { {x} }'],
    ['braces of two runs', [run('{{'), run('{x}'), run('}')], '{ { {x} }'],
    ['what looks like a link', [run('xem [mục](1) và 10'), run('6', 's')], 'xem \\[mục](1) và 10^6^'],
    ['of several looks', [run('[a '), run('b', 'b'), run('](1)')], '\\[a **b**](1)'],
    ['in the words of a link', [run('[mục](1)', '', 'https://a.vn/x')], '[\\[mục](1)](https://a.vn/x)'],
    ['what looks like a note', [run('['), run('1', 's'), run('] và 10'), run('6', 's')], '\\[^1^] và 10^6^'],
    ['brackets that nothing follows', [run('[mục] (1), [a](xem phụ lục)')], '[mục] (1), [a](xem phụ lục)'],
    ['a link that can not be written, beside what is raised', [run('10'), run('6', 's'), run(' '), run('x]', '', 'https://a.vn/x')], '10^6^ x]'],
    ['a dash at the start', [run('- 5 độ')], '\\- 5 độ'],
    ['a year and a number at the start', [run('1. Một')], '1. Một'],
  ])('%s', (_, inlines, text) => expect(written(...inlines)).toBe(text))
})

test('whatever the words and looks are, the same words are read again, and raised is what was raised', () => {
  const words = fc.string({ unit: fc.constantFrom(...'aB ệđ1.,;:()*_^[]<>\\/-+#{}"“”|~`'), maxLength: 12 })
  const inline = fc.record({ text: words, look: fc.constantFrom('', 'b', 'i', 'bi', 's'), link: fc.constantFrom(null, null, null, 'https://a.vn/(x)') })
  fc.assert(fc.property(fc.array(inline, { maxLength: 6 }), pieces => {
    const inlines = pieces.map(({ text, look, link }) => run(text, look, link))
    const plain = pieces.map(({ text }) => text).join('').replace(/\{(?=\{)/g, '{ ').replace(/\}(?=\})/g, '} ')
    const squeezed = (text: string) => text.replace(/\s+/g, '')
    expect(written(...inlines)).not.toMatch(/\{\{|\}\}/)
    const { words: again, inlines: read } = readAgain(written(...inlines))
    const raised = (all: readonly { readonly type: string; readonly text?: string; readonly superscript?: boolean }[]) => squeezed(all.map(({ superscript, text }) => (superscript ? text ?? '' : '')).join(''))
    // Braces in pairs are parted by a blank, which nothing raised may have.
    if (!/[{}]/.test(plain)) expect(raised(read)).toBe(raised(inlines))
    expect(squeezed(again)).toBe(squeezed(plain))
    const blocks = blocksOf(written(...inlines))
    expect(blocks.map(({ type }) => type)).toEqual(squeezed(plain) === '' ? [] : ['paragraph'])
  }), { numRuns: 2000, seed: 3 })
})
