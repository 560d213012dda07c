import { expect, test } from 'vitest'
import { fill } from '../support/fill.ts'

const layout = (...conditions: readonly string[]) => ({
  'templates/mau/layout.yaml': `kind: BÁO CÁO\nappendices:\n${conditions.map((when, index) => `  - { body: p${index}.hbs, title: A, when: '${when}' }\n`).join('')}`,
  ...Object.fromEntries(conditions.map((_, index) => [`templates/mau/p${index}.hbs`, `Nội dung ${index}{{rate "kiosk"}}`])),
})

const named = '{{appendix "p0.hbs"}} {{#if (appendix "p1.hbs")}}{{appendix "p1.hbs"}}{{else}}-{{/if}} {{#if (appendix "p2.hbs")}}{{appendix "p2.hbs"}}{{else}}-{{/if}}'

test('an appendix whose condition gives nothing is left out, not filled, and not counted', () => {
  const { text, said } = fill(named, layout('{{size "so-y-te.kiosk"}}', '{{size "so-y-te.kiosk" area="tây"}}', 'có'))
  expect(text).toBe('Phụ lục I - Phụ lục II')
  expect(said).toEqual(['template-no-total templates/mau/p0.hbs "{{rate \\"kiosk\\"}}"', 'template-no-total templates/mau/p2.hbs "{{rate \\"kiosk\\"}}"'])
})

test('one that is left alone has no number', () => {
  expect(fill(named, layout('có', 'không', '{{#if report.number}}có{{/if}}')).text).toBe('Phụ lục - -')
})

test('a number that has not been received keeps its appendix', () => {
  const { text } = fill('{{appendix "p0.hbs"}}', { ...layout('{{value "thu-tuc"}}'), 'data/2026-04/cong-an-tinh.yaml': 'agency: cong-an-tinh\nindicators: { thu-tuc: }\n' })
  expect(text).toBe('Phụ lục')
})

test('names in an appendix that is left out are checked', () => {
  const { said } = fill('x', { ...layout('không'), 'templates/mau/p0.hbs': '{{period.mont}}' })
  expect(said).toEqual(['template-unknown-name templates/mau/p0.hbs "period.mont"'])
})

test('an appendix that is not there is told', () => {
  expect(fill('{{appendix "p.hbs"}}', layout('có')).said).toContain('template-unknown-appendix templates/mau/body.hbs "{{appendix \\"p.hbs\\"}}"')
})
