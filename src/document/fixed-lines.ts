import type { Letterhead } from './tree.ts'
import { paddedDay, paddedMonth, partsOf } from '../vietnamese/date.ts'

/** Quốc hiệu (Nghị định 30/2020, PL.I-II.1). */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

/** Tiêu ngữ. */
export const motto = 'Độc lập - Tự do - Hạnh phúc'

export const addresseesLabel = 'Kính gửi:'

export const recipientsLabel = 'Nơi nhận:'

/** Room to write in by hand, while a number or a day is blank. */
const blank = ' '.repeat(6)

/** `Số: 442/BC-TCTĐA06`. */
export function numberLine({ number, symbol }: Letterhead): string {
  return `Số:${number === null ? blank : ` ${number}`}/${symbol}`
}

/** `Khánh Hòa, ngày 05 tháng 4 năm 2026`; day and months 1 and 2 take a zero (PL.I-II.4.b). */
export function dateLine({ place, date, year, month }: Letterhead): string {
  if (date === null) return `${place}, ngày${blank}tháng ${paddedMonth(month)} năm ${year}`
  const parts = partsOf(date)
  return `${place}, ngày ${paddedDay(parts.day)} tháng ${paddedMonth(parts.month)} năm ${parts.year}`
}

/** What follows the addressee at `index` where there are several of them: `;`, after the last one `.` (PL.I-II.9.d). */
export function addresseeEnd(index: number, count: number): string {
  return index < count - 1 ? ';' : '.'
}
