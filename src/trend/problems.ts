import { formatDate, formatMonth } from '../vietnamese/date.ts'
import type { Gap, Trend, TrendPoint } from './trend.ts'

/** The sentences of this room, in one place to be read and corrected. */
export const sentences = {
  subject: ({ agency, measure, unit }: Trend) => `${agency}; ${measure === 'rate' ? 'tỷ lệ %' : unit}`,
  gap: {
    folderless: 'chưa có thư mục số liệu',
    absent: 'cơ quan chưa có tệp số liệu',
    unusable: 'tệp số liệu có lỗi, chưa đọc được',
    blank: 'chưa có số liệu',
    totalless: 'chưa có mẫu số để tính tỷ lệ',
  } satisfies Record<Gap, string>,
  change: ({ sayChange }: Trend, change: NonNullable<TrendPoint['change']>) => {
    if (change === 'restart') return 'đếm lại từ đầu năm'
    return change === 0 ? 'không thay đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${sayChange(Math.abs(change))}`
  },
  goal: ({ say, goal }: Trend) => (goal ? `Chỉ tiêu được giao: ${say(goal.value)} đến ngày ${formatDate(goal.by)}` : ''),
  goalMark: (sign: string) => ` (vạch ${sign})`,
  goalLabel: ({ say, goal }: Trend) => (goal ? `chỉ tiêu ${say(goal.value)}` : ''),
  pointInWords: ({ say }: Trend, { month, value, gap }: TrendPoint) => `${formatMonth(month)}: ${value === null ? sentences.gap[gap!] : say(value)}`,
  title: (trends: readonly Trend[]) => `Diễn biến qua các tháng: ${trends.map(({ label }) => label).join('; ')}`,
  columns: ['Tháng', 'Mã chỉ tiêu', 'Chỉ tiêu', 'Cơ quan', 'Đơn vị tính', 'Giá trị', 'Tổng số', 'Tỷ lệ (%)', 'Ghi chú'],
}
