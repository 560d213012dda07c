import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanAnyText, cleanText } from '../../src/docx/clean-text.ts'
import type { Context } from '../../src/docx/context.ts'
import { anyTextToRuns, textToRuns } from '../../src/docx/inline.ts'
import { text as run } from './tree-builder.ts'

test.each([
  ['a\u0001b', 'ab'], ['a\ud800b', 'ab'], ['a\ufffeb\uffff', 'ab'], ['a\u{1fffe}b', 'ab'], ['a\ue000b\u{f0000}', 'ab'], ['a\u202eb\u200bc\ufeff', 'abc'], ['a\u007f\u009fb', 'ab'],
  ['a\tb\r\nc\u0085d\u2028e', 'a b c d e'], ['e\u0302\u0301', 'ế'], ['👩‍👧 ạ', '👩‍👧 ạ'],
])('%j is written %j', (text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned)
})

test('every sign by itself, and beside a mark that could join it, is what the whole way makes of it', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const sign = String.fromCharCode(code)
    if (cleanText(sign) !== cleanAnyText(sign) || cleanText(`${sign}\u0301`) !== cleanAnyText(`${sign}\u0301`)) expect.fail(`U+${code.toString(16)}`)
  }
})

test('any text is what the whole way makes of it', () => {
  const usual = fc.constantFrom('a', 'ế', 'Đ', 'ư', '–', '…', '“', '₫', 'ǵ', '\u00a0')
  const other = fc.constantFrom('\u0301', '\u0323', '\u1161', '\u2028', '\ud83d', '\ude00', '\u212b', '\u2126')
  fc.assert(fc.property(fc.string({ unit: fc.oneof(usual, other, fc.string({ unit: 'binary', maxLength: 1 })) }), text => cleanText(text) === cleanAnyText(text)))
})

test('the runs of any text are those of the whole way', () => {
  const context = { revisions: null } as Context
  const sameRuns = (text: string) => textToRuns(context, run(text), undefined) === anyTextToRuns(context, run(text), undefined)
  for (let code = 0; code <= 0xffff; code++) if (!sameRuns(`a${String.fromCharCode(code)}`)) expect.fail(`U+${code.toString(16)}`)
  const usual = fc.constantFrom('a', 'ế', ' ', '–', '“', '₫', '\u00a0', '²', '⁽', '&', '<', '"')
  fc.assert(fc.property(fc.string({ unit: fc.oneof(usual, fc.string({ unit: 'binary', maxLength: 1 })) }), sameRuns))
})
