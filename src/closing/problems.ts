import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Filed } from '../period/period.ts'
import type { Lock } from '../schemas/lock.ts'
import type { Span } from '../source/source.ts'
import { formatDate, formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { FigureChange } from './figure-changes.ts'

/** Names of files that aren't as they were. */
export interface FileChanges {
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** How a closed month is opened again. */
export function reopening(month: IsoMonth): string {
  return `bao-cao close --month ${month} --reopen --reason "lý do"`
}

// The sentences of this room, in one place to be read and corrected.

export const changed = ({ value, file }: Filed<Lock>, own: FileChanges, shared: FileChanges) => tell('error', 'closed-changed', wholeOf(file),
  `kỳ ${formatMonth(value.month)} đã chốt ngày ${formatDate(value.closed)} nhưng dựng lại bây giờ thì ra báo cáo khác: ${causes(own, shared, value.program)}`,
  `lấy lại các tệp như khi chốt (nếu dùng git: git log -- ${folderOf(file)}); nếu phải sửa báo cáo đã phát hành thì mở lại kỳ: ${reopening(value.month)}, sửa xong chốt lại`)
export const figureChanged = (change: FigureChange) => tell('error', 'closed-figure-changed', change.span, `${nameOf(change)}: khi chốt là ${amountOf(change.before)}, nay là ${amountOf(change.now)}`, null)
export const filesChanged = ({ value, file }: Filed<Lock>, own: FileChanges) => tell('warning', 'closed-files-changed', wholeOf(file),
  `kỳ ${formatMonth(value.month)} đã chốt ngày ${formatDate(value.closed)} mà trong thư mục có thay đổi (${listed(own)}); số liệu và báo cáo thì vẫn như khi chốt`,
  `lấy lại các tệp như khi chốt, hoặc mở lại rồi chốt lại: ${reopening(value.month)}`)
export const figureDiffers = (month: IsoMonth, change: FigureChange) => tell('warning', 'closed-figure-differs', change.span,
  `${nameOf(change)}: kỳ ${formatMonth(month)} đã chốt là ${amountOf(change.before)}, tệp này nay cho ${amountOf(change.now)}; báo cáo này vẫn dùng số đã chốt`,
  `ghi lại như số đã chốt, hoặc mở lại kỳ ấy để sửa: ${reopening(month)}`)

const mostNames = 10

function causes(own: FileChanges, shared: FileChanges, program: string): string {
  const parts = [listed(own), listed(shared, ' dùng chung hoặc của kỳ trước')].filter(part => part !== '')
  return parts.length > 0 ? parts.join('; ') : `không tệp nào thay đổi, nên có thể do chương trình đã sang phiên bản khác (khi chốt là ${program})`
}

function listed({ changed, added, removed }: FileChanges, kind = ''): string {
  const groups = [['tệp{} đã sửa', changed], ['tệp{} mới thêm', added], ['tệp{} không còn', removed]] as const
  return groups.filter(([, names]) => names.length > 0).map(([words, names]) => `${words.replace('{}', kind)}: ${inShort(names)}`).join('; ')
}

function inShort(names: readonly string[]): string {
  const rest = names.length - mostNames
  return names.slice(0, mostNames).join(', ') + (rest > 0 ? ` và ${rest} tệp khác` : '')
}

function nameOf({ figure: { indicator }, what }: FigureChange): string {
  if (typeof what === 'object') return `${indicator.label}, ${indicator.parts?.[what.part] ?? what.part}`
  return `${indicator.label}${{ value: '', total: ', tổng số', month: ', riêng trong kỳ' }[what]}`
}

function amountOf(amount: number | null): string {
  return amount === null ? 'chưa có số liệu' : formatNumber(amount)
}

/** The file as a whole: no text of it is shown. */
function wholeOf({ source: { path } }: Filed<Lock>['file']): Span {
  return { source: { path, text: '' }, start: 0, end: 0 }
}

function folderOf({ source: { path } }: Filed<Lock>['file']): string {
  return path.replace(/\/[^/]*$/, '')
}

function tell(severity: Severity, code: string, span: Span, message: string, hint: string | null): Diagnostic {
  return { code, severity, message, span, related: [], hint }
}
