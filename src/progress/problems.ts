import { formatDate, formatMonth, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { AgencyProgress, CommuneProgress, Counts, Outlook, ReportState } from './progress.ts'

const namesShown = 6
const communesShown = 20

/** The sentences of this room, in one place to be read and corrected. */
export const sentences = {
  title: (month: IsoMonth) => `Tiến độ báo cáo kỳ ${formatMonth(month)}`,
  agencies: 'Số liệu của các cơ quan',
  agencyColumns: ['Cơ quan', 'Tình trạng', 'Ngày gửi', 'Chỉ tiêu có số', 'Chờ xác nhận', 'Lỗi', 'Cảnh báo'],
  sums: 'Chỉ tiêu cộng từ xã, phường',
  sumColumns: ['Chỉ tiêu', 'Xã, phường có số', 'Còn thiếu', 'Tổng in ra'],
  targets: 'Chỉ tiêu được giao',
  targetColumns: ['Chỉ tiêu', 'Hiện nay', 'Được giao', 'Hạn', 'Cần tăng mỗi tháng', 'Đang tăng mỗi tháng', 'Nhận định'],

  deadline: (deadline: IsoDate, daysLeft: number) => `Hạn gửi số liệu: ${formatDate(deadline)}, ${
    daysLeft > 0 ? `còn ${daysLeft} ngày` : daysLeft === 0 ? 'là hôm nay' : `đã qua ${-daysLeft} ngày`}.`,
  arrivals: ({ asked, received, late, awaited, unusable }: Record<'asked' | 'received' | 'late' | 'awaited' | 'unusable', number>) => `Đã nhận số liệu của ${received}/${asked} cơ quan phải gửi${
    [late > 0 ? `${late} cơ quan gửi chậm` : '', awaited > 0 ? `${awaited} cơ quan chưa gửi` : '', unusable > 0 ? `${unusable} tệp chưa đọc được` : '']
      .filter(part => part !== '').map(part => `; ${part}`).join('')}.`,
  communes: ({ asked, received, late, undated, awaited, unusable, ...counts }: CommuneProgress) => `Đã nhận số liệu của ${formatNumber(received)}/${formatNumber(asked)} xã, phường${
    [[late, 'nơi gửi chậm'], [undated, 'nơi chưa ghi ngày gửi'], [awaited.length, 'nơi chưa gửi'], [unusable, 'tệp chưa đọc được']].filter(([count]) => count !== 0)
      .map(([count, words]) => `; ${formatNumber(Number(count))} ${words}`).join('')}${counts.errors + counts.warnings > 0 ? ` (trong các tệp: ${spokenCounts(counts)})` : ''}.`,
  communesAwaited: (names: readonly string[]) => `Xã, phường chưa gửi: ${names.slice(0, communesShown).join(', ')}${
    names.length > communesShown ? ` … và ${formatNumber(names.length - communesShown)} xã, phường khác` : ''}.`,
  urgeCommunes: (count: number, deadline: IsoDate, isOver: 'over' | 'open') => `Đôn đốc ${formatNumber(count)} xã, phường chưa gửi (hạn ${formatDate(deadline)}${isOver === 'over' ? ' đã qua' : ''}).`,
  noAgencies: 'Danh sách cơ quan (data/agencies.yaml) chưa có cơ quan nào phải gửi số liệu hằng tháng.',
  filled: (filled: number, asked: number, toConfirm: number) =>
    `Chỉ tiêu đã có số: ${formatNumber(filled)}/${formatNumber(asked)}${toConfirm > 0 ? `; ${formatNumber(toConfirm)} chỗ chờ xác nhận` : ''}.`,
  report: { faulty: 'Tệp report.yaml của kỳ này còn lỗi.', absent: 'Kỳ này chưa có tệp report.yaml.', folderless: 'Chưa có thư mục số liệu của kỳ này.' } satisfies Record<Exclude<ReportState, 'good'>, string>,
  elsewhere: (counts: Counts) => `Ngoài tệp của các cơ quan (report.yaml, danh mục, mẫu, kỳ trước): ${spokenCounts(counts)}.`,

  arrival({ arrival, daysLate, reports }: AgencyProgress): string {
    switch (arrival) {
      case 'received': return reports ? 'đúng hạn' : 'đã có'
      case 'late': return `chậm ${daysLate} ngày`
      case 'undated': return 'có số liệu, chưa ghi ngày gửi'
      case 'unusable': return 'chưa đọc được tệp'
      case 'exempt': return 'không phải gửi'
      case 'blank': case 'absent': return daysLate > 0 ? `chưa gửi, quá hạn ${daysLate} ngày` : 'chưa gửi'
    }
  },
  outlook: {
    reached: 'đã đạt',
    missed: 'hết hạn, chưa đạt',
    'on-course': 'kịp hạn',
    behind: 'khó kịp hạn',
    unknown: 'chưa đủ số để tính',
    pending: 'chưa có số liệu',
  } satisfies Record<Outlook, string>,
  countedAnew: 'tính riêng từng tháng',
  ofMonth: (month: IsoMonth) => `(${formatMonth(month)})`,

  next: 'Việc tiếp theo',
  openMonth: (month: IsoMonth) => `Mở kỳ mới từ kỳ trước: bao-cao new --month ${month}`,
  addReport: (month: IsoMonth) => `Chép report.yaml của kỳ trước vào data/${month}, rồi ghi trích yếu và kỳ báo cáo của kỳ ${formatMonth(month)}.`,
  correctReport: (month: IsoMonth) => `Sửa lỗi của data/${month}/report.yaml; xem từng lỗi bằng: bao-cao check --month ${month}`,
  correct: (month: IsoMonth, errors: number) => `Sửa ${formatNumber(errors)} lỗi; xem từng lỗi bằng: bao-cao check --month ${month}`,
  correctFiles: (files: readonly string[]) => `Sửa tệp chưa đọc được: ${listed(files, 'tệp')}.`,
  urge: (names: readonly string[], deadline: IsoDate, isOver: 'over' | 'open') =>
    `Đôn đốc ${names.length} cơ quan chưa gửi (hạn ${formatDate(deadline)}${isOver === 'over' ? ' đã qua' : ''}): ${listed(names, 'cơ quan')}.`,
  date: (names: readonly string[]) => `Ghi ngày gửi (mục submitted) vào tệp của: ${listed(names, 'cơ quan')}.`,
  complete: (gaps: readonly string[]) => `Bổ sung số liệu còn trống: ${listed(gaps, 'cơ quan')}.`,
  gap: (name: string, count: number) => `${name} (${formatNumber(count)} chỉ tiêu)`,
  confirm: (places: readonly string[]) => `Xem lại chỗ giữ từ tháng trước hoặc lấy từ tệp Word (ghi chú "# cần xác nhận", "# chuyển từ tháng trước", "# cần xem lại"), đúng thì xóa ghi chú: ${listed(places, 'tệp')}.`,
  place: (name: string, count: number) => `${name} (${formatNumber(count)} chỗ)`,
  lookAt: (month: IsoMonth, warnings: number) => `Xem lại ${formatNumber(warnings)} cảnh báo bằng: bao-cao check --month ${month}`,
  draft: (month: IsoMonth) => `Dựng bản dự thảo để xem: bao-cao build --month ${month}`,
  final: (month: IsoMonth) => `Ghi số, ngày ban hành rồi dựng bản chính thức: bao-cao build --month ${month} --final`,
}

function spokenCounts({ errors, warnings }: Counts): string {
  return [errors > 0 ? `${formatNumber(errors)} lỗi` : '', warnings > 0 ? `${formatNumber(warnings)} cảnh báo` : ''].filter(part => part !== '').join(', ')
}

/** The first ones by name, the rest by number. */
function listed(names: readonly string[], kind: string): string {
  const rest = names.length - namesShown
  return rest > 1 ? `${names.slice(0, namesShown).join('; ')} và ${formatNumber(rest)} ${kind} khác` : names.join('; ')
}
