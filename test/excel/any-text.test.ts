import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf, finished, set, splice } from '../../src/editing/draft.ts'
import { replaceTexts } from '../../src/project/replace-texts.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'
import { inFolder } from '../support/command-line.ts'

const signs = fc.constantFrom(...'abđ 0 1 , . : ; # - ? ! & * | > % @ ` \' " { } [ ] ( ) = + ~ / \\ < > ^ _ {{ }} $ … “ ” null true - a: # b \n \n\n'.split(' '), ' ', '  ', '\t')
/** What may come out of a cell: no blanks at the ends of lines or of the text. */
const texts = fc.array(signs, { minLength: 1, maxLength: 60 }).map(parts => parts.join('').split('\n').map(line => line.trimEnd()).join('\n').trim()).filter(text => text !== '')

const file = 'agency: so-y-te\n\nindicators:\n  a: { value: 1 }\n\nlists:\n  l:\n    - { name: x } # một\n    - { name: y }\n\nparagraphs:\n  # đầu\n  p: >-\n    cũ\n  q: |-\n    cũ\n\n    hơn\n  r: cũ # sau\n'

test('whatever a clerk writes is read back as it was written, wherever it goes', () => {
  fc.assert(fc.property(texts, texts, (text, other) => {
    const line = other.replaceAll(/\s+/g, ' ')
    let draft = draftOf(file)
    for (const [section, id] of [['paragraphs', 'p'], ['paragraphs', 'q'], ['paragraphs', 'r'], ['paragraphs', 'moi'], ['footnotes', 'moi']] as const) draft = set(draft, { path: [section, id], value: text, order: [], layout: 'braces' })
    draft = set(draft, { path: ['lists', 'l', 0, 'name'], value: other, order: [], layout: 'braces' })
    draft = set(draft, { path: ['lists', 'l', 1, 'status'], value: other, order: [], layout: 'braces' })
    draft = splice(draft, { path: ['lists', 'l'], at: 1, removed: 0, items: [{ name: other, note: line }], layout: 'braces' }, [], [])
    draft = set(draft, { path: ['documents'], value: [{ type: line, subject: line }], order: [], layout: 'lines' })
    const told: string[] = []
    const read = sourceToYaml(({ message }) => void told.push(message), { path: 'x.yaml', text: finished(draft) })
    expect(told).toEqual([])
    expect(read!.value).toMatchObject({ paragraphs: { p: text, q: text, r: text, moi: text }, footnotes: { moi: text }, documents: [{ type: line, subject: line }], lists: { l: [{ name: other }, { name: other, note: line }, { name: 'y', status: other }] } })
    expect(draft.text).toContain('# đầu\n')
    expect(draft.text).toContain('# một')
  }), { numRuns: Number(process.env['RUNS'] ?? 300), seed: 4 })
})

test('when one of several files can\'t be written, none is', async () => inFolder(async folder => {
  const [first, fresh, bad] = [join(folder, 'a.yaml'), join(folder, 'b.yaml'), join(folder, 'c.yaml')]
  writeFileSync(first, 'cũ\n')
  mkdirSync(bad)
  const told: string[] = []
  const isWritten = await replaceTexts(({ code }) => void told.push(code), folder, [{ path: first, old: 'cũ\n', text: 'mới\n' }, { path: fresh, old: null, text: 'mới\n' }, { path: bad, old: null, text: 'mới\n' }])
  expect(isWritten).toBe(false)
  expect(told).toEqual(['output-unwritable'])
  expect(readFileSync(first, 'utf8')).toBe('cũ\n')
  expect(() => readFileSync(fresh)).toThrow()
}))
