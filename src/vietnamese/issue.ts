import { formatLongDate, paddedMonth, type IsoDate } from './date.ts'

/** Room to write in by hand, while a number or a day is blank. */
export const roomToWrite = ' '.repeat(6)

/** `ngày 05 tháng 4 năm 2026`; day and months 1 and 2 take a zero (PL.I-II.4.b). `year` and `month` are printed while the day is blank. */
export function issueDate(date: IsoDate | null, year: number, month: number): string {
  return date === null ? `ngày${roomToWrite}tháng ${paddedMonth(month)} năm ${year}` : formatLongDate(date)
}

/** Nghị định 30/2020, Phụ lục I, Phần I, Mục II, khoản 3: a number under ten takes a zero. */
export function issueNumber(number: string): string {
  return /^[1-9]$/.test(number) ? `0${number}` : number
}
