import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
import { fill } from '../support/fill.ts'

// Texts are parsed by Handlebars and carried out by template/evaluate.ts: both must mean the same by a template.

const context = {
  period: { month: '4/2026', year: '2026' },
  agencies: [{ id: 'so-y-te', name: 'Sở Y tế', short: 'SYT', received: true }, { id: 'cong-an-tinh', name: 'Công an tỉnh', short: 'CAT', received: true }],
}
const kiosk = [{ name: 'Bệnh viện A', count: 20, area: 'bắc' }, { name: 'Bệnh viện B', count: 2, area: 'nam' }]

const engine = Handlebars.create()
engine.registerHelper('items', () => kiosk)
engine.registerHelper('eq', (left: unknown, right: unknown) => left === right)

test.each([
  'Tháng {{period.month}} năm {{period.year}}.',
  '{{#each agencies}}{{@index}} {{name}} ({{this.short}}){{#unless @last}}; {{/unless}}{{/each}}',
  '{{#each agencies}}\n- {{name}}\n{{/each}}\nHết',
  '{{#each agencies as |one place|}}{{place}}: {{one.name}} {{/each}}',
  '{{#each agencies}}{{#each (items "so-y-te.kiosk")}}{{../short}}-{{name}} {{@index}} {{/each}}{{/each}}',
  '{{#each (items "so-y-te.kiosk")}}{{#if (eq area "bắc")}}[{{name}}]{{else if (eq area "nam")}}({{name}}){{else}}?{{/if}}{{/each}}',
  '{{#with period}}{{month}} {{../period.year}} {{@root.period.month}}{{/with}}',
  'a {{~#if period.month~}} b {{~/if~}} c',
  '  {{#if period.month}}\n  x\n  {{else}}\n  y\n  {{/if}}\nz',
  'a{{! ghi chú }}b{{!-- }} --}}c',
  '\\{{không}} {{period.month}}',
  '{{#each agencies}}{{#if @first}}đầu{{/if}}{{#if @last}}cuối{{/if}}{{/each}}',
])('%j', template => {
  const { text, said } = fill(template)
  expect(said).toEqual([])
  expect(text).toBe(engine.compile(template, { noEscape: true })(context))
})

test('a partial stands where it is called, with the names of its place and its own', () => {
  const partials = { 'templates/mau/partials/p.hbs': '<{{name}} {{kind}}>\n' }
  const own = Handlebars.create()
  own.registerPartial('p', partials['templates/mau/partials/p.hbs'])
  const template = '{{#each agencies}}\n{{> p kind="x"}}\n{{/each}}\nHết'
  expect(fill(template, partials).text).toBe(own.compile(template, { noEscape: true, preventIndent: true })(context))
})
