import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Basis } from '../../src/period/period.ts'
import { checkReport } from '../../src/rules/check-report.ts'
import type { Subject } from '../../src/rules/rule.ts'
import { filesOf } from '../support/sources.ts'
import { baseWorkspace } from './base-workspace.ts'
import { subjectOf } from './subject-of.ts'

function toldOf(subject: Subject, codes: readonly string[] | null = null): Diagnostic[] {
  const told: Diagnostic[] = []
  checkReport(diagnostic => void told.push(diagnostic), subject, codes)
  return told
}

const written = ({ span }: Diagnostic) => span!.source.text.slice(span!.start, span!.end)
const withRules = (settings: string) => `--- bao-cao.yaml\n${filesOf(baseWorkspace).get('bao-cao.yaml')!}rules: ${settings}\n`
const health = (figures: string, rest = '') => `--- data/2026-04/so-y-te.yaml\nagency: so-y-te\nsubmitted: 17/4/2026\nindicators:\n${figures}${rest}`
const swapped = health('  so-suc-khoe-dien-tu: { value: 2.226.350, total: 967.494 }\n  kiosk-kham-benh: 22\n')
const severities = (told: readonly Diagnostic[]) => Object.fromEntries(told.map(({ code, severity }) => [code, severity]))

describe('what bao-cao.yaml says of the rules', () => {
  test('nothing: each has its own severity', () => {
    expect(severities(toldOf(subjectOf(swapped)))).toMatchObject({ 'value-exceeds-total': 'warning', 'agency-late': 'warning' })
  })

  test('one is an error, another is off', () => {
    const told = severities(toldOf(subjectOf(withRules('{ value-exceeds-total: error, agency-late: off }') + swapped)))
    expect(told).toMatchObject({ 'value-exceeds-total': 'error' })
    expect(told).not.toHaveProperty('agency-late')
  })

  test('what a rule says is told as it stands', () => {
    const [told] = toldOf(subjectOf('--- templates/bao-cao/layout.yaml\nkind: Báo cáo\n'), ['letterhead-capitals'])
    expect(told).toMatchObject({ code: 'letterhead-capitals', severity: 'error', related: [] })
    expect(written(told!)).toBe('Báo cáo')
  })

  test('asked for some, the others are not run', () => {
    expect(Object.keys(severities(toldOf(subjectOf(swapped), ['agency-late'])))).toEqual(['agency-late'])
    expect(toldOf(subjectOf(swapped), [])).toEqual([])
  })

  test('a rule that there is not: the nearest one is meant, or the list shows them', () => {
    const told = toldOf(subjectOf(withRules('{ agency-later: off, end-mark: error, khac-hoan-toan: warning }')), [])
    expect(told.map(({ code, severity, message, hint, related }) => ({ code, severity, message, hint, related }))).toEqual([
      { code: 'rule-unknown', severity: 'warning', message: 'không có quy tắc kiểm tra nào mang mã "agency-later"', hint: 'có phải bạn muốn viết "agency-late"?', related: [] },
      { code: 'rule-unknown', severity: 'warning', message: 'không có quy tắc kiểm tra nào mang mã "khac-hoan-toan"', hint: 'chạy "bao-cao explain" để xem danh sách quy tắc', related: [] },
    ])
    expect(told.map(written)).toEqual(['agency-later', 'khac-hoan-toan'])
  })
})

describe('a finding about a sum of communes', () => {
  const files = `--- data/communes.yaml
communes:
  phan-rang: { name: Phan Rang, kind: phường }
  ninh-hai: { name: Ninh Hải, kind: xã }
  cam-lam: { name: Cam Lâm, kind: xã }
--- data/indicators.yaml
indicators:
  so-suc-khoe-dien-tu: { label: Sổ sức khỏe điện tử, unit: người dân, agency: so-y-te, kind: cumulative, total: reported }
  can-cuoc: { label: Căn cước đã cấp, unit: thẻ, agency: cong-an, kind: cumulative, total: reported, from: communes, partial: có }
  dinh-danh: { label: Tài khoản định danh, unit: tài khoản, agency: cong-an, kind: cumulative, total: reported, from: communes, partial: có }
--- data/2026-04/cong-an.yaml
agency: cong-an
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 96, total: 95 }
--- data/2026-04/xa/phan-rang.yaml
commune: phan-rang
indicators: { can-cuoc: { value: 90, total: 50 }, dinh-danh: { value: 9, total: 5 } }
--- data/2026-04/xa/ninh-hai.yaml
commune: ninh-hai
indicators: { can-cuoc: { value: 90, total: 50 }, dinh-danh: { value: 9, total: 5 } }
--- data/2026-04/xa/cam-lam.yaml
commune: cam-lam
indicators: { can-cuoc: { value: 90, total: 50 } }
--- data/2026-03/so-y-te.yaml
agency: so-y-te
--- data/2026-03/cong-an.yaml
agency: cong-an
`

  test('says of how many files it is the sum, how many are missing, and where they are', () => {
    const told = toldOf(subjectOf(files), ['value-exceeds-total'])
    expect(told.map(one => [one.message, one.related.slice(1).map(({ message, span }) => `${span.source.path}: ${message}`)])).toEqual([
      ['giá trị 96 lớn hơn tổng số 95 (tỷ lệ 101,05%)', []],
      ['giá trị 270 lớn hơn tổng số 150 (tỷ lệ 180%)', ['data/2026-04/xa: tổng của 3 tệp ở đây']],
      ['giá trị 18 lớn hơn tổng số 10 (tỷ lệ 180%)', ['data/2026-04/xa: tổng của 2 tệp ở đây, còn thiếu 1 xã, phường']],
    ])
    // The same line and column of another file are no sum's.
    const { source, start } = told[1]!.span!
    const even = files.replace(/(--- data\/2026-04\/so-y-te\.yaml\n)/, `$1#${' '.repeat(start - told[0]!.span!.start - 2)}\n`)
    const [first, second] = toldOf(subjectOf(even), ['value-exceeds-total'])
    expect([first!.span!.start, first!.span!.source === source, first!.related.length]).toEqual([second!.span!.start, false, 1])
    expect(told[1]!.related[1]!.span).toEqual({ source: { path: 'data/2026-04/xa', text: '' }, start: 0, end: 0 })
  })
})

describe('a document that uses the figures of a month', () => {
  const basis: Basis = { document: 'to-trinh', figuresOf: '2026-04', used: new Set(['so-y-te']), own: [] }
  const asDocument = (subject: Subject): Subject => ({ ...subject, figures: { ...subject.figures, period: { ...subject.figures.period, basis } } })
  const relation = `--- data/indicators.yaml
${filesOf(baseWorkspace).get('data/indicators.yaml')!}relations:
  - { left: so-suc-khoe-dien-tu, operator: <=, right: kiosk-kham-benh, missing: warn }
`

  test('is not told again what is odd about them, from the first line to the last', () => {
    const codes = ['value-exceeds-total', 'relation']
    const first = relation + health('  so-suc-khoe-dien-tu:\n  kiosk-kham-benh: 22\n')
    const last = health('  kiosk-kham-benh: 22\n  so-suc-khoe-dien-tu: { value: 96, total: 95 }\n')
    expect([first, last].map(files => toldOf(subjectOf(files), codes).length)).toEqual([1, 1])
    expect([first, last].map(files => toldOf(asDocument(subjectOf(files)), codes).length)).toEqual([0, 0])
  })

  test('is told of those that were sent to it alone', () => {
    const files = '--- data/2026-04/cong-an.yaml\nagency: cong-an\nindicators:\n  ho-so-tiep-nhan: 12.450\n  ho-so-truc-tuyen: 14.250\n' + swapped
    expect(toldOf(asDocument(subjectOf(files)), ['value-exceeds-total']).map(written)).toEqual(['14.250'])
  })

  test('is told of the words that it prints from the same file, above the figures and below them', () => {
    const texts = 'paragraphs:\n  a: Có 45/50 hồ sơ, đạt 80%.\n'
    const print = '--- templates/bao-cao/body.hbs\n{{paragraph "so-y-te.a"}}\n'
    const below = health('  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n  kiosk-kham-benh: 22\n', texts) + print
    const above = `--- data/2026-04/so-y-te.yaml\nagency: so-y-te\n${texts}indicators:\n  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n  kiosk-kham-benh: 22\n${print}`
    expect([above, below].map(files => toldOf(asDocument(subjectOf(files)), ['rate-mismatch']).map(written))).toEqual([['80%'], ['80%']])
  })
})
