import type { Related, Report } from '../diagnostics/diagnostic.ts'
import type { Office } from '../period/period.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { rules } from './index.ts'
import type { Rule, Subject } from './rule.ts'
import type { Span } from '../source/source.ts'
import { formatNumber } from '../vietnamese/number.ts'

/** Runs every rule that bao-cao.yaml hasn't turned off, or only those of `codes`; tells settings that name no rule. */
export function checkReport(report: Report, subject: Subject, codes: readonly string[] | null = null): void {
  const { office } = subject.figures.period
  const settings = office.workspace.value.rules
  tellUnknownSettings(report, office)
  const sums = sumPlaces(subject)
  const used = usedFigures(subject)
  for (const rule of rules) {
    if (codes !== null && !codes.includes(rule.code)) continue
    const setting = settings[rule.code]
    if (setting !== 'off') runRule(rule, setting ?? rule.severity)
  }

  function runRule({ code, check }: Rule, severity: Rule['severity']): void {
    check(({ message, span, related = [], hint }) => {
      if (!used(span)) report({ code, severity, message, span, related: [...related, ...sums(span)], hint })
    }, subject)
  }
}

/** Whether a place is that of a figure which a document has from a month: what is odd about it was told with the month. */
function usedFigures({ figures: { period } }: Subject): (span: Span) => boolean {
  const places = [...period.basis?.used ?? []].map(id => period.contributions.get(id)!.file.spanOfValue(['indicators']))
  return ({ source, start }) => places.some(place => place.source === source && place.start <= start && start < place.end)
}

/** A sum stands in no file: a finding about it says of how many files it is the sum. */
function sumPlaces({ figures: { period, indicators } }: Subject): (span: Span) => Related[] {
  const sums = [...period.rollup?.sums ?? []].map(([id, sum]) => ({ place: indicators.get(id)!.span, sum }))
  const folder = period.report.file.source.path.replace(/[^/]*$/, 'xa')
  return span => sums.filter(({ place }) => place.source === span.source && place.start === span.start).map(({ sum: { sent, missing } }) => ({
    span: { source: { path: folder, text: '' }, start: 0, end: 0 },
    message: `tổng của ${formatNumber(sent)} tệp ở đây${missing.length > 0 ? `, còn thiếu ${formatNumber(missing.length)} xã, phường` : ''}`,
  }))
}

function tellUnknownSettings(report: Report, { workspace }: Office): void {
  const codes = rules.map(({ code }) => code)
  for (const code of Object.keys(workspace.value.rules)) {
    if (codes.includes(code)) continue
    const near = nearest(code, codes)
    report({
      code: 'rule-unknown', severity: 'warning', message: `không có quy tắc kiểm tra nào mang mã "${code}"`,
      span: workspace.file.spanOfKey(['rules', code]), related: [],
      hint: near === null ? 'chạy "bao-cao explain" để xem danh sách quy tắc' : `có phải bạn muốn viết "${near}"?`,
    })
  }
}
