import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { FilledChart } from '../../src/template/filled.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { monthsOfTerm, parseHalf } from '../../src/vietnamese/term.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'
import { termWorkspace } from '../support/term-workspace.ts'

/** The charts that a body with one chart gives, and the codes of all that was said of it. */
function chartsOf(sources: ReturnType<typeof sourcesOf>): { charts: readonly FilledChart[]; body: string; codes: string[] } {
  const said: Diagnostic[] = []
  const { filled } = runPipeline(diagnostic => void said.push(diagnostic), sources)
  return { charts: filled!.charts, body: filled!.body.text, codes: said.map(({ code }) => code).filter(code => /chart|template|note-place|schema|not-one-of/.test(code)) }
}

function inApril(chart: string, change: Record<string, string> = {}) {
  const files = new Map([...filesOf(smallWorkspace), ...Object.entries(change), ['templates/mau/body.hbs', '{{chart "c"}}'], ['templates/mau/charts/c.yaml', chart]])
  return chartsOf(sourcesOf(new Map([...files].filter(([, text]) => text !== '')), '2026-04'))
}

function inFirstHalf(files: ReadonlyMap<string, string>) {
  const term = parseHalf('2026-H1')!
  const sources = sourcesOf(new Map([...files, ['data/2026-06/report.yaml', files.get('data/2026-H1/report.yaml')!]]), '2026-06')
  const sourcesIn = (folder: string) => [...files].filter(([path]) => path.startsWith(`data/${folder}/`) && !path.endsWith('report.yaml')).map(([path, text]) => ({ path, text }))
  const months = monthsOfTerm(term).map(month => ({ month, contributions: sourcesIn(month), communes: [], lock: null }))
  return chartsOf({ ...sources, earlier: [], period: { ...sources.period, contributions: sourcesIn('2026-H1'), term: { term, months } } })
}

const rates = 'title: Tỷ lệ\ntype: line\nindicators: [{ id: so-suc-khoe, of: rate }]\n'

test('goes back as far as the workspace, whatever is asked for, with the printed rates', () => {
  const { charts: [chart], codes } = inApril(`${rates}months: 24\n`)
  expect(chart!.categories.map(({ text }) => text)).toEqual(['3/2026', '4/2026'])
  expect(chart!.series).toEqual([{ name: 'Tích hợp sổ sức khỏe điện tử', role: 'figures', unit: '%', values: [41.91, 43.46] }])
  expect([chart!.categoryAxis, chart!.valueAxis, chart!.height]).toEqual(['Tháng', 'Đơn vị tính: %', 75])
  expect(codes).toEqual([])
})

test('shows this month alone where that is asked for', () => {
  expect(inApril(`${rates}months: 1\n`).charts[0]!.series[0]!.values).toEqual([43.46])
})

test('of half a year shows its months', () => {
  const files = termWorkspace()
  files.set('templates/mau/body.hbs', '{{chart "c"}}')
  files.set('templates/mau/charts/c.yaml', 'title: Căn cước\ntype: column\nindicators: [{ id: can-cuoc }, { id: can-cuoc, of: month, name: Riêng trong kỳ }]\n')
  files.delete('data/2026-03/cong-an-tinh.yaml')
  const { charts: [chart] } = inFirstHalf(files)
  expect(chart!.categories.map(({ text }) => text)).toEqual(['1/2026', '2/2026', '3/2026', '4/2026', '5/2026', '6/2026'])
  expect(chart!.series.map(({ values }) => values)).toEqual([[600, 700, null, 900, 1000, 1100], [100, 100, null, 100, 100, 100]])
})

test('a file that can\'t be used is told once, at its mistake', () => {
  expect(inApril('title: A\ntype: pie\nindicators: [{ id: kiosk }]\n').codes).toEqual(['not-one-of'])
})

test('of an agency that has sent nothing is a sentence', () => {
  const { charts, body, codes } = inApril('title: Kiosk {{period.month}}\ntype: bar\nrows: cong-an-tinh.x\nlabel: name\nvalues: [{ field: count, name: Số }]\n', { 'data/2026-04/cong-an-tinh.yaml': '' })
  expect(charts).toEqual([])
  expect(body).toBe('Biểu đồ "Kiosk 4/2026": [chưa có số liệu]')
  expect(codes).toContain('chart-empty')
})

test('a list that is too long for a chart is told', () => {
  const many = Array.from({ length: 41 }, (_, index) => `    - { name: Nơi ${index}, count: 1 }\n`).join('')
  const rows = 'title: A\ntype: bar\nrows: report.noi\nlabel: name\nvalues: [{ field: count, name: Số }]\n'
  const report = `title: A\nperiod: { from: 16/3/2026, to: 15/4/2026 }\nlists:\n  noi:\n${many}`
  expect(inApril(rows, { 'data/2026-04/report.yaml': report }).codes).toEqual(['chart-too-long'])
  expect(inApril(rows, { 'data/2026-04/report.yaml': report.replace('    - { name: Nơi 40, count: 1 }\n', '') }).charts[0]!.height).toBe(200)
})

test('a label takes no note, for the drawing has none', () => {
  const list = 'title: A\nperiod: { from: 16/3/2026, to: 15/4/2026 }\nlists:\n  noi:\n    - { name: "Nơi[^a]", count: 1 }\nfootnotes:\n  a: Mới.\n'
  expect(inApril('title: A\ntype: bar\nrows: report.noi\nlabel: name\nvalues: [{ field: count, name: Số }]\n', { 'data/2026-04/report.yaml': list }).codes).toEqual(['document-note-place'])
})
