import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { runToQuickView, runToView, withFaults } from '../../src/preview/run-to-view.ts'
import type { View } from '../../src/preview/view.ts'
import { viewsToChange } from '../../src/preview/views-to-change.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'

const body = 'Có {{value "kiosk"}} kiosk.\n\n{{paragraph "so-y-te.mo-dau"}}\n'

/** The page of the small workspace, some of its files being others. */
function viewOf(change: Readonly<Record<string, string>> = {}): { view: View; findings: Diagnostic[] } {
  const files = new Map([...filesOf(smallWorkspace), ['templates/mau/body.hbs', body], ...Object.entries(change)])
  const findings: Diagnostic[] = []
  const run = runPipeline(diagnostic => findings.push(diagnostic), sourcesOf(files, '2026-04'))
  const view = runToView(run, findings, '2026-04-15')
  if (!view) throw new Error(JSON.stringify(findings))
  return { view, findings }
}

const texts = (view: View) => view.sections.flatMap(({ blocks }) => blocks.map(id => view.blocks[id]!.replace(/<[^>]+>/g, '')))

describe('a view', () => {
  test('holds every block once, by an id that its element carries', () => {
    const { view } = viewOf()
    const ids = [...view.sections.flatMap(({ blocks }) => blocks), ...view.notes]
    expect(ids.toSorted()).toEqual(Object.keys(view.blocks).toSorted())
    for (const id of ids) expect(view.blocks[id]).toMatch(new RegExp(`^<\\w+ data-b="${id}"`))
    expect(texts(view)).toContain('Có 22 kiosk.')
  })

  test('knows the place of each piece', () => {
    const { view } = viewOf()
    const id = Object.keys(view.blocks).find(id => view.blocks[id]!.includes('>Có <'))!
    expect(view.places[id]!.map(([file, line, column]) => `${view.files[file]}:${line}:${column}`)).toEqual(['templates/mau/body.hbs:1:1', 'templates/mau/body.hbs:1:4', 'templates/mau/body.hbs:1:21'])
  })

  test('says of a figure what it is, whose, what it was, and where it is written', () => {
    const { view } = viewOf()
    const { label, agency, now, before, place } = view.figures['kiosk']!
    expect([label, agency, now]).toEqual(['Kiosk khám bệnh', 'Sở Y tế', '22 kiosk'])
    expect(before).toContain('tháng 3/2026')
    expect(view.files[place[0]]).toBe('data/2026-04/so-y-te.yaml')
    expect(Object.keys(view.figures)).toEqual(['kiosk'])
  })

  test('is the same for the same files', () => expect(viewOf().view).toEqual(viewOf().view))
})

describe('what changes', () => {
  test('is the block that reads otherwise; the others keep their ids', () => {
    const { view } = viewOf()
    const { view: next } = viewOf({ 'templates/mau/body.hbs': `Một đoạn mới.\n\n${body}` })
    const change = viewsToChange(view, next)!
    expect(Object.values(change.blocks!).map(html => html.replace(/<[^>]+>/g, ''))).toEqual(['Một đoạn mới.'])
    expect(viewsToChange(view, view)).toBeNull()
    expect(Object.keys(viewsToChange(null, view)!).toSorted()).toEqual(Object.keys(view).toSorted())
  })

  test('two blocks that read the same are two', () => {
    const { view } = viewOf({ 'templates/mau/body.hbs': 'Như nhau.\n\nNhư nhau.\n\nNhư nhau.\n' })
    expect(new Set(view.sections[0]!.blocks).size).toBe(view.sections[0]!.blocks.length)
    expect(texts(view).filter(text => text.startsWith('Như nhau'))).toHaveLength(3)
  })
})

describe('findings', () => {
  test('lead to their very letters', () => {
    const { view } = viewOf({ 'templates/mau/body.hbs': 'Đã có kết quả , rồi.\n' })
    const finding = view.findings.find(({ code }) => code === 'blank-before-mark')!
    const [[block, piece, start, end] = ['', 0, 0, 0]] = finding.spots
    const pieces = [...view.blocks[block]!.matchAll(/data-s="\d+"[^>]*>([^<]*)</g)].map(match => match[1]!)
    expect(pieces[piece]!.slice(start, end)).toContain(' ,')
    expect(finding.where).toBe('templates/mau/body.hbs:1:14')
  })

  test('about a figure lead to where it is printed', () => {
    const run = runPipeline(() => {}, sourcesOf(new Map([...filesOf(smallWorkspace), ['templates/mau/body.hbs', body]]), '2026-04'))
    const { span } = run.figures!.indicators.get('kiosk')!
    const view = runToView(run, [{ code: 'x', severity: 'warning', message: 'lạ', hint: null, related: [], span }], '2026-04-15')!
    const [finding] = view.findings
    expect(finding!.spots.map(([block, piece, start, end]) => [[...view.blocks[block]!.matchAll(/data-s="\d+"[^>]*>([^<]*)</g)][piece]![1], start, end])).toEqual([['22', 0, -1], ['22', 0, -1]])
  })

  test('errors keep the page that was right and stand over it', () => {
    const { view } = viewOf()
    const broken: Diagnostic = { code: 'x', severity: 'error', message: 'hỏng', hint: null, related: [], span: { source: { path: 'data/moi.yaml', text: 'a\nb' }, start: 2, end: 3 } }
    const shown = withFaults(view, [broken])
    expect(shown.blocks).toBe(view.blocks)
    expect(shown.faults.map(({ where }) => where)).toEqual(['data/moi.yaml:2:1'])
    expect(shown.files.slice(0, view.files.length)).toEqual(view.files)
  })
})

test('at once: beside a newer document stands what was told before', () => {
  const { view } = viewOf()
  const run = runPipeline(() => {}, sourcesOf(new Map([...filesOf(smallWorkspace), ['templates/mau/body.hbs', 'Mới.\n']]), '2026-04'), [])
  const quick = runToQuickView(run, view)!
  expect(texts(quick)).toContain('Mới./.')
  expect(quick.findings).toBe(view.findings)
})

test('whatever files say is text in the page', () => {
  const evil = '<script>alert(1)</script>'
  const { view } = viewOf({ 'templates/mau/body.hbs': `${evil} "x" 'y' &amp;\n`, 'data/2026-04/so-y-te.yaml': `agency: so-y-te\nindicators: {}\nparagraphs:\n  mo-dau: "${evil}"\n` })
  expect(JSON.stringify([view.blocks, view.difference, view.dashboard])).not.toContain('<script')
})
