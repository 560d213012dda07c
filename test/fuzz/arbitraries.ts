import * as fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { helpers } from '../../src/template/helpers/index.ts'
import type { Files } from './files-to-sources.ts'

/** Letters that a file may hold: composed and not, joined, of other scripts, without width. */
const letters = ['ế', 'e\u0302\u0301', 'Đ', '\u00d0', 'ﬁ', 'ß', 'İ', '\u0301', '\u0323\u0302', '👩‍👩‍👧', '🇻🇳', '漢', 'ا', '\u200b', '\u00ad', '\ufeff', '\u00a0', '\u2003', '\u{1f600}', '\t', '\n', '\r\n', '\r']

/** What no file may hold: what turns text around, halves of pairs, control characters, marks of our own. */
const refused = ['\u202e', '\u2028', '\u0085', '\ud800', '\udc00', '\u{f0000}\u{100000}', '\ufffc0\ufffc', '\ue000', '\ufffe', '\u0000', '\u001b[31m', '\u007f']

const numbers = [
  '0', '-0', '-1', '1.234', '1,5', '0,0000001', '999.999.999.999.999', '999999999999999', '1e308', '1e-308', '9'.repeat(400), '0x1F', '١٢٣', '１２', '1.2.3', '10%', '1/0', 'NaN', 'Infinity', '-Infinity', '00', '5,', ',5', '0,5', '1,00000000000001', '99999999999999,9',
]

const dates = ['31/2/2026', '29/2/2028', '0/0/0000', '1/1/1900', '31/12/2999', '2026-04-31', '9999-12-31', '1/1/10000', '2026-4-1', '15/4/26']

/** Names that objects have without anybody giving them one. */
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'length', 'then', '0', '-1']

const yamlForms = [
  '', '~', 'null', 'no', 'có', 'không', 'true', '[]', '{}', '[[]]', '[[[[1]]]]', '{ a: { b: c } }', '""', "''", '" "', '- a', '|', '>-', '|\n    a\n    b', '"a\\u0000b"', '"\\U000F0000\\U00100000"', '"\\uFFFC0\\uFFFC"', '"\\uD800"', '"\\x1b"', '"\\U000FFFFD\\U0010FFFD x"',
  '&a x', '*a', '!!int 3', '!!js/function "x"', '<<: *a', '? a', '@x', '`x`', '%x', '# x', 'a: b: c', '{', '[', '"', "'", '---', '...', '- - - a', '{ a, b }', '[a, , b]',
]

const markdownForms = [
  '# ', '## ', '##### ', '- ', '+ ', '* ', '• ', '1. ', '> ', '```', '    ', '---', '| a | b |', '**', '*', '***', '****', '_', '~~', '`', '^', '^(1)^', '\\', '\\*', '  \n', '\n', '\n\n', '[', ']', '[^', '[^1]', '[^ghi-chu]', '[^so-y-te.ghi-chu]', '[^#1]', '[^__proto__]',
  '](', ')', '[a](javascript:alert(1))', '[a](https://a.vn/?x=1&y="2")', '[b](mailto:a@b)', '<a@b.vn>', '<https://a.vn>', '<script>', '<br>', '&nbsp;', '&#0;', '<!--', ']]>', '![x](y)', '$&', '$1', '%s', '{name}', '{', '}', '{{', '}}', '{{{', '~', '|', ':', ';', './.', '(', '[chưa có số liệu]', '[chưa có nội dung]', '43,46%', '967.494/2.226.350',
]

const oddLetters = fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...letters) }, { weight: 1, arbitrary: fc.constantFrom(...refused) })

/** Text of any kind, mostly short. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 4, arbitrary: fc.string({ unit: fc.oneof(oddLetters, fc.constantFrom('a', ' ', '1', '.')), maxLength: 12 }) },
  { weight: 4, arbitrary: fc.constantFrom(...numbers, ...dates, ...inherited) },
)

/** Markdown made of its own signs, words, and letters of every kind. */
export const anyMarkdown = fc.array(fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...markdownForms) },
  { weight: 3, arbitrary: fc.constantFrom('Sở', ' ', 'y tế', ' ', 'đạt', '5', '10%', '\n', '\n\n') },
  { weight: 1, arbitrary: fc.constantFrom(...inherited).map(name => ` ${name} `) },
  { weight: 1, arbitrary: oddLetters },
), { maxLength: 40 }).map(parts => parts.join(''))

const ids = ['so-suc-khoe', 'benh-an', 'kiosk', 'thu-tuc', 'khong-co']
const references = ['so-y-te.kiosk', 'so-y-te.mo-dau', 'report.ket', 'so-y-te.ghi-chu', 'so-y-te', 'cong-an-tinh', 'report', 'nhiem-vu', 'mo-dau', 'kiosk', 'so-y-te.hoi', 'report.xa', 'hoi', 'ty-le', 'viec', 'viec.hbs', 'ke-hoach', '2026-03', 'x.y.z', '.', 'a.', '.a', ...ids, ...inherited]
const paths = ['period', 'period.month', 'period.to', 'report', 'report.title', 'report.number', 'agencies', 'agencies.0', 'agencies.0.name', 'agencies.length', 'this', '.', '..', '../this', '../../period', '@index', '@root', '@root.period', '@root.agencies', '@first', 'name', 'count', 'members', 'approved', 'rows', 'done', 'children', 'short', 'organisation.title', 'previous.month', ...inherited.map(name => `report.${name}`), ...inherited, 'this.constructor', '[x y]', 'undefined', 'null', 'true']
const names = [...helpers.map(({ name }) => name), 'lookup', 'log', 'helperMissing', 'blockHelperMissing', '#print', '#keep', 'x', ...inherited]
const options = ['of', 'status', 'state', 'decimals', 'part', 'by', 'style', 'separator', 'unit', 'type', 'group', 'id', 'name', 'area', ...inherited]

const literal = fc.oneof(
  fc.constantFrom(...references, 'previous', 'month', 'total', 'points', 'percent', 'value', '(1)', 'sup', 'a)', 'a', 'bắc', 'tuyen-tinh', '{name}', '{name} {count:02}', '{constructor}', '{x}', '{', '').map(text => `"${text}"`),
  fc.constantFrom('0', '3', '-1', '1.5', '99999999999999999999', 'true', 'undefined', 'null'),
)

/** Calls, blocks and partials of templates, right and wrong, one in another. */
export const anyTemplate = fc.letrec<{ expression: string; call: string; hash: string; piece: string; text: string }>(tie => ({
  expression: fc.oneof({ maxDepth: 3 }, literal, fc.constantFrom(...paths), tie('call').map(call => `(${call})`)),
  hash: fc.tuple(fc.constantFrom(...options), tie('expression')).map(([name, value]) => ` ${name}=${value}`),
  call: fc.tuple(fc.constantFrom(...names), fc.array(tie('expression'), { maxLength: 3 }), fc.array(tie('hash'), { maxLength: 2 }))
    .map(([name, params, hash]) => [name, ...params].join(' ') + hash.join('')),
  piece: fc.oneof({ maxDepth: 4 },
    tie('call').map(call => `{{${call}}}`),
    fc.constantFrom(...paths).map(path => `{{${path}}}`),
    literal.map(value => `{{${value}}}`),
    fc.tuple(fc.constantFrom('if', 'unless', 'each', 'with', 'note', 'x', 'list'), tie('expression'), fc.constantFrom('', ' as |a|', ' as |a b|'), tie('text'), tie('text'))
      .map(([name, expression, as, inner, otherwise]) => `{{#${name} ${name === 'note' ? '' : expression}${as}}}${inner}{{else}}${otherwise}{{/${name}}}`),
    fc.tuple(fc.constantFrom('tinh-hinh', 'khong-co', '../x', '../../etc/passwd', '(lookup . "x")', '"tinh-hinh"'), fc.array(tie('hash'), { maxLength: 2 })).map(([name, hash]) => `{{> ${name}${hash.join('')}}}`),
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('{{!-- x --}}', '{{! x }}', '{{{period.month}}}', '{{&period.month}}', '{{~period.month~}}', '\\{{a}}', '\\\\{{period.month}}', '{{^if report.number}}a{{/if}}') },
      { weight: 1, arbitrary: fc.constantFrom('{{#*inline "x"}}a{{/inline}}', '{{#> tinh-hinh}}a{{/tinh-hinh}}', '{{{{raw}}}}a{{{{/raw}}}}', '{{* x}}', '{{else}}', '{{/if}}', '{{^}}', '{{^x}}a{{/x}}', '{{#if}}', '{{') })),
  text: fc.array(fc.oneof({ maxDepth: 4 }, { weight: 3, arbitrary: tie('piece') }, { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '# A\n\n', '- ', 'chữ', '**', '[^ghi-chu]', '|') }), { maxLength: 5 }).map(parts => parts.join('')),
})).text

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** A value of any shape, with the keys of our files and others. */
const anyValue = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof({ maxDepth: 4 }, anyText, fc.constantFrom(...yamlForms), fc.integer(), fc.double(), fc.constant(null), fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('agency', 'indicators', 'value', 'parts', 'total', 'month', 'paragraphs', 'lists', 'footnotes', 'documents', 'kiosk', 'title', 'period', 'from', 'to', 'organisation', 'columns', 'cell', 'width', 'rows', 'tasks', 'task', 'children', 'rules', 'signature', 'authority', 'recipients', 'page', 'sizes', 'text', 'charts', 'indicators', 'values', 'field', 'label', 'type', 'months', 'target', 'when', 'total', 'legal-basis', 'urgency', 'figures-of', 'tasks-of', 'frame', 'deadline', 'done', ...inherited), anyText), tie('value'), { maxKeys: 5 })),
})).value

export const anyYaml = anyValue.map(value => stringify(value))

/** A file's YAML with one part of it in another shape, or under another name. */
export function reshaped(files: ReadonlyMap<string, string>): fc.Arbitrary<Files> {
  const paths = [...files.keys()].filter(path => path.endsWith('.yaml'))
  const steps = fc.array(share, { minLength: 1, maxLength: 5 })
  return fc.record({ path: fc.constantFrom(...paths), steps, value: anyValue, name: seldom(fc.constantFrom(...inherited, ...ids)) }).map(({ path, steps, value, name }) =>
    new Map([...files, [path, stringify(withPart(parse(files.get(path)!, { schema: 'failsafe' }), steps, value, name))]]))
}

function withPart(whole: unknown, [step, ...rest]: readonly number[], part: unknown, name: string | null): unknown {
  if (step === undefined || typeof whole !== 'object' || whole === null) return part
  const keys = Object.keys(whole)
  const key = keys[Math.min(keys.length - 1, Math.floor(step * keys.length))] ?? 'x'
  const inner = withPart((whole as Record<string, unknown>)[key], rest, part, name)
  if (Array.isArray(whole)) return whole.with(Number(key) || 0, inner)
  return Object.fromEntries(Object.entries(whole).map(([own, value]) => (own === key ? [rest.length === 0 ? name ?? own : own, inner] : [own, value])))
}

/** A change to one text, given what else could stand there. */
type Mutation = (text: string) => string

const at = (text: string, share: number) => Math.min(text.length, Math.floor(share * (text.length + 1)))
const linesOf = (text: string, edit: (lines: string[]) => void): string => {
  const lines = text.split('\n')
  edit(lines)
  return lines.join('\n')
}

/** Each with how often it is tried: most changes leave a file that can be read on. */
const mutations: readonly (readonly [weight: number, fc.Arbitrary<Mutation>])[] = [
  [1, fc.tuple(share, anyText).map(([where, piece]): Mutation => text => text.slice(0, at(text, where)) + piece + text.slice(at(text, where)))],
  [1, fc.tuple(share, fc.integer({ min: 1, max: 40 })).map(([where, length]): Mutation => text => text.slice(0, at(text, where)) + text.slice(at(text, where) + length))],
  [1, share.map((where): Mutation => text => text.slice(0, at(text, where)))],
  [1, fc.tuple(share, share).map(([from, to]): Mutation => text => linesOf(text, lines => lines.splice(at(text, to) % lines.length, 0, lines[at(text, from) % lines.length]!)))],
  [1, share.map((where): Mutation => text => linesOf(text, lines => lines.splice(at(text, where) % lines.length, 1)))],
  [1, fc.tuple(share, fc.constantFrom('  ', ' ', '\t', '- ', '      ')).map(([where, indent]): Mutation => text => linesOf(text, lines => { lines[at(text, where) % lines.length] = indent + lines[at(text, where) % lines.length] }))],
  // The value of a `key: value`.
  [8, fc.tuple(share, fc.oneof(fc.constantFrom(...yamlForms, ...numbers, ...dates, ...inherited), quoted(anyTemplate), quoted(anyMarkdown), quoted(anyText), anyText))
    .map(([where, value]): Mutation => text => replaceOne(text, where, /(?<=[:[,] )(?:"[^"\n]*"|[^\s{[,}\]][^,}\]\n]*)/g, value))],
  // Its name.
  [2, fc.tuple(share, fc.oneof(fc.constantFrom(...inherited, ...ids, ...numbers), anyText)).map(([where, name]): Mutation => text => replaceOne(text, where, /[\w-]+(?=:)/g, name))],
  // A template's tag, or a name in one.
  [6, fc.tuple(share, fc.oneof(anyTemplate, anyMarkdown)).map(([where, piece]): Mutation => text => replaceOne(text, where, /\{\{[^{}]*\}\}/g, piece))],
  [6, fc.tuple(share, fc.constantFrom(...references, ...paths)).map(([where, name]): Mutation => text => replaceOne(text, where, /(?<=")[\w.-]+(?="[^{}\n]*\}\})/g, name))],
]

const mutation = fc.oneof(...mutations.map(([weight, arbitrary]) => ({ weight, arbitrary })))

function quoted(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return text.map(one => JSON.stringify(one))
}

function replaceOne(text: string, where: number, pattern: RegExp, by: string): string {
  const found = [...text.matchAll(pattern)]
  const match = found[Math.min(found.length - 1, Math.floor(where * found.length))]
  return match ? text.slice(0, match.index) + by + text.slice(match.index + match[0].length) : text
}

const byteMutation = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 })

/** A workspace after a few changes to a few of its files, one of them in its bytes now and then. */
export function mutated(files: ReadonlyMap<string, string>): fc.Arbitrary<Files> {
  const paths = [...files.keys()]
  return fc.record({
    changes: fc.array(fc.tuple(fc.constantFrom(...paths), mutation), { minLength: 1, maxLength: 3 }),
    bytes: seldom(fc.tuple(fc.constantFrom(...paths), byteMutation)),
    lost: seldom(fc.constantFrom(...paths)),
  }).map(({ changes, bytes, lost }) => {
    const changed = new Map<string, string | Uint8Array>(files)
    for (const [path, change] of changes) changed.set(path, change(changed.get(path) as string))
    if (bytes) changed.set(bytes[0], withBytes(changed.get(bytes[0]) as string, bytes[1]))
    if (lost !== null) changed.delete(lost)
    return changed
  })
}

function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 19, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })
}

function withBytes(text: string, changes: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  for (const [where, byte] of changes) if (bytes.length > 0) bytes[Math.min(bytes.length - 1, Math.floor(where * bytes.length))] = byte
  return bytes
}

/** A workspace with one file whose whole text is another. */
export function replaced(files: ReadonlyMap<string, string>, paths: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<Files> {
  return fc.tuple(fc.constantFrom(...paths), text).map(([path, content]) => new Map([...files, [path, content]]))
}
