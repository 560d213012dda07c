import type { Urgency } from '../schemas/report.ts'
import type { Letterhead } from './tree.ts'
import { issueDate, roomToWrite } from '../vietnamese/issue.ts'

/** Quốc hiệu (Nghị định 30/2020, PL.I-II.1). */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

/** Tiêu ngữ. */
export const motto = 'Độc lập - Tự do - Hạnh phúc'

export const addresseesLabel = 'Kính gửi:'

export const recipientsLabel = 'Nơi nhận:'

/** Millimetres: width of the frame of each degree, 8 mm high (Nghị định 30/2020, Phụ lục I, Phần I, Mục III). */
export const urgencyWidths: Readonly<Record<Urgency, number>> = { KHẨN: 20, 'THƯỢNG KHẨN': 40, 'HỎA TỐC': 30 }

/** `Số: 442/BC-TCTĐA06`. */
export function numberLine({ number, symbol }: Letterhead): string {
  return `Số:${number === null ? roomToWrite : ` ${number}`}/${symbol}`
}

/** `Khánh Hòa, ngày 05 tháng 4 năm 2026`; day and months 1 and 2 take a zero (PL.I-II.4.b). */
export function dateLine({ place, date, year, month }: Letterhead): string {
  return `${place}, ${issueDate(date, year, month)}`
}

/** What follows the addressee at `index` where there are several of them: `;`, after the last one `.` (PL.I-II.9.d). */
export function addresseeEnd(index: number, count: number): string {
  return index < count - 1 ? ';' : '.'
}
