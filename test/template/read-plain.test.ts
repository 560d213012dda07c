import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parseWhole } from '../../src/template/parse-text.ts'
import { readPlain } from '../../src/template/read-plain.ts'
import { textOfFile } from '../../src/template/text.ts'
import { root } from '../support/command-line.ts'

/** What is read plainly must be what Handlebars makes of it, which must have nothing to say against it. */
function compare(text: string): 'plain' | 'left' {
  const plain = readPlain(text)
  if (!plain) return 'left'
  const said: Diagnostic[] = []
  expect(parseWhole(diagnostic => void said.push(diagnostic), textOfFile({ path: 'a.hbs', text })), text).toEqual(plain)
  expect(said, text).toEqual([])
  return 'plain'
}

test('every template is read plainly', () => {
  const files = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.hbs'))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) expect([file, compare(readFileSync(join(root, 'templates', file), 'utf8'))]).toEqual([file, 'plain'])
})

test.each([
  'chữ', '', '{{period.month}}', '{{ period.month }}{{this}}{{this.name}}{{@index}}{{../name}}{{../../a.b}}{{@root.period.month}}',
  '{{value "kiosk" of="month"}}{{list "a.b" \'{name} ("x")\' separator="; "}}{{count 3}}{{count -2.5 a=1 b=true}}',
  '{{#if (and (eq a "b") (gt c 0))}}x{{else if (not d)}}y{{else}}z{{/if}}', '{{> phan}} {{> phan ten="x" so=a.b}} {{> phan period}}',
  'a{{! ghi chú }}b{{!-- }} --}}c', '{{#if a}}\n  x\n{{else}}\n  y\n{{/if}}\nz', '{{#if a}}{{else if b}}{{else}}{{/if}}',
])('%j is read plainly', text => {
  expect(compare(text)).toBe('plain')
})

test.each([
  '{{~a}}', '{{a~}}', '{{{a}}}', '{{a}}}', '{{&a}}', '{{^a}}b{{/a}}', '{{#a}}b{{^}}c{{/a}}', '\\{{a}}', '{{a', 'a}} {{', '{{}}', '{{"a"}}', '{{12}}', '{{true}}', '{{a.this}}',
  '{{#each a as |b|}}{{/each}}', '{{#if a}}', '{{#if a}}{{/each}}', '{{/if}}', '{{else}}', '{{elsewhere}}', '{{else.a}}', '{{a "\\""}}', '{{a "}}"}}', '{{a b=1 c}}', '{{a b =1}}', '{{a b= 1}}',
  '{{a[0]}}', '{{a/b}}', '{{.}}', '{{..}}', '{{a.0}}', '{{a 1x}}', '{{a null}}', '{{#*a}}{{/a}}', '{{#> a}}{{/a}}', '{{> "a"}}', '{{> (a)}}', '{{{{a}}}}{{{{/a}}}}', '{{!--}}', '{{!-- }}', '{{!~ }}', '{{tên}}',
  '{{a "b""c"}}', '{{a(b)}}', '{{a ()}}', '{{a (1 2)}}', `{{a "${'('.repeat(31)}"}}`, `${'{{#if a}}'.repeat(31)}${'{{/if}}'.repeat(31)}`, `{{a ${'(a '.repeat(31)}${')'.repeat(31)}}}`, 'a\rb{{c}}',
])('%j is left to Handlebars', text => {
  expect(compare(text)).toBe('left')
})

const blanks = fc.constantFrom('', '', '', ' ', '\n', ' \n', '\n  ', '\n\n', '\t', '\u00a0\n')
const words = fc.constantFrom('', 'chữ', 'chữ ', '.', '"', '}', '\\', '(', '{', '\ufeff')
const names = fc.constantFrom('a', 'a.b', 'this', 'this.a', '../a', '@index', '@root.a', 'else', 'as', 'true', 'a-1', 'a.true', 'if', '../../a', 'a.b.c', '_')
const values = fc.oneof(names, fc.constantFrom('"x"', "'y'", '"{a} (b)"', '"a\nb"', '0', '12', '-1.5', 'null', '""', '1a', '(a)', '(a "x" b=1)', '(eq (a 1) b)', '"(((("', '( a )', '"a}}"', '"a{{"'))
const givens = fc.array(fc.oneof(values, fc.tuple(fc.constantFrom('k', 'of', 'a-b'), values).map(([key, value]) => `${key}=${value}`)), { maxLength: 3 })
const gaps = fc.constantFrom('', '', '', ' ', '\n', '~')
const call = fc.tuple(gaps, names, givens, gaps).map(([before, name, given, after]) => [before + name, ...given].join(' ') + after)
const around = fc.tuple(blanks, words, blanks).map(parts => parts.join(''))

const { text: templates } = fc.letrec<{ text: string; piece: string }>(tie => ({
  text: fc.array(fc.tuple(around, tie('piece'), around).map(parts => parts.join('')), { maxLength: 4 }).map(pieces => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'blocks' },
    around,
    { weight: 3, arbitrary: call.map(inner => `{{${inner}}}`) },
    call.map(inner => `{{>${inner}}}`),
    fc.tuple(fc.constantFrom('{{!', '{{!--'), words, fc.constantFrom('}}', '--}}', '-}}')).map(parts => parts.join('')),
    { weight: 3, arbitrary: fc.tuple(givens, tie('text'), fc.constantFrom('if', 'a.b', '../a')).map(([given, body, name]) => `{{#${[name, ...given].join(' ')}}}${body}{{/${name}}}`) },
    { weight: 2, arbitrary: fc.tuple(tie('text'), tie('text'), fc.constantFrom('{{else}}', '{{else if b}}', '{{ else }}', '{{else if b c=1}}', '{{^}}')).map(([body, other, sign]) => `{{#if a}}${body}${sign}${other}{{/if}}`) },
    { weight: 2, arbitrary: fc.tuple(tie('text'), tie('text'), tie('text')).map(([body, other, last]) => `{{#if a}}${body}{{else if b}}${other}{{else}}${last}{{/if}}`) },
  ),
}))

test('what is read plainly of any template is what Handlebars makes of it', () => {
  const counts = { plain: 0, left: 0 }
  fc.assert(fc.property(templates, text => void counts[compare(text)]++), { numRuns: 3000 })
  expect(counts.plain).toBeGreaterThan(500)
  expect(counts.left).toBeGreaterThan(500)
})

test('the same of any signs', () => {
  const signs = fc.constantFrom('{{', '}}', '{', '}', '#if a', '/if', 'else', ' ', '\n', 'a', '"', "'", '(', ')', '=', '.', '/', '@', '!', '--', '~', '>', '&', '^', '\\', '0', 'this', '..', '|')
  fc.assert(fc.property(fc.array(signs, { maxLength: 12 }), parts => void compare(parts.join(''))), { numRuns: 3000 })
})
