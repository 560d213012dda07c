import { expect, test } from 'vitest'
import { documentToBlocks } from '../../src/preview/document-to-blocks.ts'
import { createPlaces } from '../../src/preview/places.ts'
import { richWorkspace } from '../support/workspaces.ts'
import { runCase } from './run-case.ts'

// What a fuzzing run has found, each as small as it could be made.

const agency = 'data/2026-04/so-y-te.yaml'
const figures = 'data/indicators.yaml'

/** Codes of the errors, and the Markdown, of the small workspace with one change. */
async function outcome(path: string, from: string | RegExp, to: string) {
  const before = richWorkspace.get(path)!
  const after = before.replace(from, () => to)
  expect(after).not.toBe(before)
  const { diagnostics, markdown } = await runCase({ files: new Map([...richWorkspace, [path, after]]), target: '2026-04' })
  return { errors: [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))], markdown }
}

const sentence = 'Tổng hợp từ {{organisation.title}}.'
const inParagraph = (text: string) => outcome('data/2026-04/report.yaml', sentence, JSON.stringify(text))

test.each([
  ['a group is no text', '{{report}}', 'template-not-a-text'],
  ['a list is no text', '{{agencies}}', 'template-not-a-text'],
  ['all names together are no text', '{{this}}', 'template-not-a-text'],
  ['what gives a list is no text', '{{items "so-y-te.kiosk"}}', 'template-not-a-text'],
  ['nor is it where nothing is asked of it', '{{tasks}}', 'template-not-a-text'],
  ['a group in a loop is no text', '{{#each agencies}}{{this}}{{/each}}', 'template-not-a-text'],
  ['a word of JavaScript', '{{undefined}}', 'template-unsupported'],
  ['another one', '{{null}}', 'template-unsupported'],
  ['a number that is called', '{{value (1 "x")}}', 'template-unsupported'],
  ['a text that is called', '{{#"x"}}a{{/"x"}}', 'template-unsupported'],
  ['a field that every object has', '{{list "so-y-te.kiosk" "{constructor}"}}', 'template-unknown-field'],
  ['a group as an option', '{{parts "thu-tuc" unit=report}}', 'template-not-a-text'],
  ['a group as a number', '{{rateOf report 3}}', 'template-not-a-text'],
  ['a list as a number', '{{rateOf 3 agencies}}', 'template-not-a-text'],
  ['a group as a number of decimals', '{{rateOf 3 4 decimals=report}}', 'template-not-a-text'],
  ['a group as a pattern', '{{list "so-y-te.kiosk" report}}', 'template-not-a-text'],
  ['a group as a name', '{{value report}}', 'template-not-a-name'],
  ['nothing as a name', '{{value previous.month}}{{documents}}', 'template-unknown-indicator'],
  ['a note\'s id that would end its own citation', '{{#note id="a]b"}}x{{/note}}', 'template-note-id'],
  ['a comment that opens another', '{{!-- {{!-- ', 'template-syntax'],
  ['blocks in blocks without end', `${'{{#if 1}}'.repeat(50)}x${'{{/if}}'.repeat(50)}`, 'template-depth'],
  ['brackets in brackets without end', `{{#if ${'(not '.repeat(50)}1${')'.repeat(50)}}}x{{/if}}`, 'template-depth'],
  ['one condition after the other without end', `{{#if 0}}${'{{else if 0}}'.repeat(50)}{{/if}}`, 'template-depth'],
])('%s: %s', async (_, text, code) => {
  expect((await inParagraph(text)).errors).toContain(code)
})

test.each([
  ['only an inverse', '{{^if report.number}}a{{/if}}{{^if previous.month}}b{{/if}}'],
  ['nothing as an option', '{{parts "thu-tuc" unit=null}}'],
  ['words that every object has', 'a constructor constructor, toString hasOwnProperty __proto__ valueOf: 5 constructor.'],
])('%s is no mistake', async (_, text) => {
  expect((await inParagraph(text)).errors).toEqual([])
})

test.each([
  ['marks of our own, escaped', agency, 'Bệnh viện A', '"\\U000F0000\\U00100000"', 'yaml-escape'],
  ['marks of places that are not there', agency, 'Bệnh viện A', '"\\U000FFFFD\\U0010FFFD x"', 'yaml-escape'],
  ['the place of a table, escaped', agency, 'Bệnh viện A', '"\\uFFFC0\\uFFFC"', 'yaml-escape'],
  ['half a pair, escaped', agency, 'Bệnh viện A', '"\\uD800"', 'yaml-escape'],
  ['marks without end on one letter', agency, 'Bệnh viện A', `"a${'\\u0323'.repeat(40)}"`, 'yaml-escape'],
  ['half a decimal', figures, 'decimals: 1', 'decimals: "0,5"', 'number-whole'],
  ['a yes that every object has', 'data/agencies.yaml', 'reports: không', 'reports: constructor', 'yes-no'],
  ['no kind', figures, ', kind: monthly', '', 'missing-key'],
  ['a list as a kind', figures, 'kind: monthly', 'kind: [a]', 'wrong-kind'],
  ['brackets closed only in quotes', agency, /^lists:[^]*?(?=paragraphs)/m, `lists: ${'["]", '.repeat(300)}\n`, 'yaml-depth'],
  ['indentation without end', agency, /^lists:[^]*?(?=paragraphs)/m, `${Array.from({ length: 250 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n`, 'yaml-depth'],
])('%s', async (_, path, from, to, code) => {
  expect((await outcome(path, from, to)).errors).toContain(code)
})

test.each(['{{ ', ' {{##### a', '{{a}}: b\n'])('a call outside quotes, where a file begins or ends: %j', async text => {
  const { diagnostics } = await runCase({ files: new Map([...richWorkspace, ['templates/mau/layout.yaml', text]]), target: '2026-04' })
  expect(diagnostics.map(({ code }) => code)).toContain('yaml-call')
})

test('an agency with a name in another script', async () => {
  expect((await outcome('data/agencies.yaml', 'name: Sở Y tế', 'name: 漢')).markdown).toContain('BÁO CÁO')
})

test.each(['{{#note}}Theo Sở.{{/note}}-', '-{{#note}}Theo Sở.{{/note}}', '{{#note}}Theo Sở.{{/note}}+'])('a note beside a dash alone: %s', async written => {
  expect((await outcome('templates/mau/body.hbs', '{{> tinh-hinh}}', `{{> tinh-hinh}}\n\n${written}`)).markdown).toMatch(/\[\^\d+\]: Theo Sở\./)
})

const large = '9'.repeat(400)
test.each([
  `{{${large}}}`, '{{9007199254740993}}', '{{-9007199254740993.5}}', `{{rateOf ${large} 3}}`, `{{rateOf 1 2 decimals=${large}}}`, `{{rateOf 1 2 unit=${large}}}`, `{{parts "thu-tuc" unit=${large}}}`,
  `{{list "so-y-te.kiosk" "{name}" separator=${large}}}`, `{{enumerate "so-y-te.kiosk" ${large}}}`, `{{#if (gt ${large} 1)}}x{{/if}}`,
])('a number that is too large to be counted with: %s', async text => {
  expect((await inParagraph(text)).errors).toContain('template-number-size')
})

test('one that is given to a partial', async () => {
  expect((await outcome('templates/mau/body.hbs', '{{> tinh-hinh}}', `{{> tinh-hinh n=${large}}}`)).errors).toContain('template-number-size')
})

test('an empty title has a place', async () => {
  expect((await outcome('data/2026-04/report.yaml', 'Kết quả tháng {{period.month}}', '""')).markdown).toContain('BÁO CÁO')
})

test('a sum beyond what a number holds exactly is written with all its digits', async () => {
  const { markdown } = await outcome(agency, 'parts: { tuyen-tinh: 15, khu-vuc: 8, tu-nhan: 5 }', 'parts: { tuyen-tinh: 999.999.999.999.999, khu-vuc: 999.999.999.999.999, tu-nhan: 2 }')
  expect(markdown).toContain('2.000.000.000.000.0')
})

test('a page of one paragraph again and again has an id for each, without looking all of them through', () => {
  const blocks = Array.from({ length: 30_000 }, () => ({ html: '<p>Như trên.</p>', pieces: [] }))
  const start = performance.now()
  const [section] = documentToBlocks({ sections: [{ orientation: 'portrait', blocks }], notes: [], measures: {} }, createPlaces()).sections
  expect(performance.now() - start).toBeLessThan(5_000)
  expect(new Set(section!.blocks).size).toBe(blocks.length)
})
