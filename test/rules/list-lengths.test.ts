import { describe, expect, test } from 'vitest'
import { amountsIn } from '../../src/rules/text/amounts.ts'
import { lengthIn } from '../../src/rules/text/list-lengths.ts'

/** What the list says of the first count, beside the others: how many, and how it was found out; null where it isn't its list. */
function lengthFor(counts: string, list: string, stretch = { start: 0, end: list.length }): string | null {
  const [amount, ...rivals] = amountsIn(counts)
  const found = lengthIn(list, stretch, { amount: amount!, rivals })
  return found && `${found.length} ${found.way}${found.list.isOpen ? ' and more' : ''}`
}

describe('numbers in a list', () => {
  test.each([
    ['5 máy quét', 'Xã Cam Lâm (2 máy quét); xã Vạn Ninh (3 máy quét).', '5 numbers'],
    ['5 máy quét', 'Xã Cam Lâm 2 máy quét, xã Vạn Ninh 3 máy quét.', '5 numbers'],
    ['5 máy quét', '(1) Xã Cam Lâm 2 máy quét; (2) xã Vạn Ninh 4 máy quét.', '6 numbers'],
    ['5 máy quét', 'Xã Cam Lâm 2 máy quét.', null],
    ['5 máy quét', 'Xã Cam Lâm 2 máy quét, 1 máy quét cũ; xã Vạn Ninh 3 máy quét.', null],
    ['5 máy quét', 'Xã Cam Lâm khoảng 2 máy quét; xã Vạn Ninh 3 máy quét.', null],
    ['5 máy quét', 'Xã Cam Lâm tăng 2 máy quét; xã Vạn Ninh 3 máy quét.', null],
    ['5 máy quét', 'Xã Cam Lâm 2 hồ sơ; xã Vạn Ninh 3 hồ sơ.', null],
    ['5', 'Xã Cam Lâm 2 máy quét; xã Vạn Ninh 3 máy quét.', null],
  ])('%s: %s', (counts, list, length) => expect(lengthFor(counts, list)).toBe(length))
})

describe('documents', () => {
  const [plan, decision, letter] = ['Kế hoạch số 12/KH-UBND ngày 01/4/2026', 'Quyết định số 20/QĐ-UBND ngày 05/4/2026', 'Công văn số 45/SYT-VP']
  test.each([
    ['03 kế hoạch', `${plan}; Kế hoạch số 15/KH-UBND.`, '2 entries'],
    ['03 kế hoạch', `${plan}; số 15/KH-UBND.`, '2 entries'],
    ['03 kế hoạch', `Sở Y tế: ${plan}; đã ban hành Kế hoạch số 15/KH-UBND.`, '2 entries'],
    ['03 kế hoạch', `${plan}; ${decision}.`, null],
    ['03 văn bản', `${plan}; ${decision}.`, '2 entries'],
    ['03 văn bản, 02 kế hoạch', `${plan}; ${decision}.`, null],
    ['03 kế hoạch, 02 quyết định', `${plan}; ${decision}.`, '1 entries'],
    ['03 kế hoạch, 02 quyết định', `${plan}; ${decision}; ${letter}.`, null],
    ['03 văn bản', `${plan}; giao Sở Y tế rà soát.`, null],
    ['03 văn bản', `${plan}, ${decision}.`, '2 entries'],
    ['03 kế hoạch', `${plan}, Kế hoạch số 15/KH-UBND và Kế hoạch số 16/KH-UBND; Kế hoạch số 17/KH-UBND.`, '4 entries'],
    ['03 kế hoạch', `${plan} về số hóa, Kế hoạch số 15/KH-UBND; Kế hoạch số 17/KH-UBND.`, null],
    ['03 kế hoạch', `Điển hình: ${plan}; Kế hoạch số 15/KH-UBND.`, '2 entries and more'],
  ])('%s: %s', (counts, list, length) => expect(lengthFor(counts, list)).toBe(length))
})

describe('places', () => {
  test.each([
    ['03 bệnh viện', 'Bệnh viện Phổi, Bệnh viện Mắt.', '2 entries'],
    ['03 bệnh viện', 'Bệnh viện Phổi, Trung tâm Y tế Cam Ranh.', '2 entries'],
    ['03 bệnh viện', 'Bệnh viện Phổi, Trung tâm Y tế Cam Ranh, Trạm Y tế Cam Lâm.', null],
    ['03 đơn vị', 'Bệnh viện Phổi, Trung tâm Y tế Cam Ranh, Trạm Y tế Cam Lâm.', '3 entries'],
    ['03 đơn vị, 02 bệnh viện', 'Trường Lê Lợi, Trung tâm Y tế Cam Ranh, Trạm Y tế Cam Lâm.', null],
    ['03 đơn vị, 20 hồ sơ', 'Trường Lê Lợi, Trung tâm Y tế Cam Ranh, Trạm Y tế Cam Lâm.', '3 entries'],
    ['03 bệnh viện', 'Bệnh viện Phổi.', null],
    ['03 bệnh viện', 'Bệnh viện Phổi; giao Sở Y tế rà soát.', null],
    ['03 bệnh viện', 'Bệnh viện Phổi (khoa lao, khoa khám); Bệnh viện Mắt.', '2 entries'],
    ['03 bệnh viện', 'Bệnh viện Phổi: khoa lao, khoa khám; Bệnh viện Mắt.', null],
    ['04 xã', 'Gồm các xã: Khánh Sơn, Bác Ái Đông và Ninh Sơn.', '3 entries'],
    ['04 xã', 'Tại các xã: Khánh Sơn, Bác Ái và nơi khác.', null],
    ['04 xã', 'Các xã: Khánh Sơn.', null],
    ['04 xã', 'Các xã: Khánh Sơn chưa đạt, Bác Ái.', null],
    ['04 xã', 'Khánh Sơn, Bác Ái.', null],
  ])('%s: %s', (counts, list, length) => expect(lengthFor(counts, list)).toBe(length))
})

describe('meetings', () => {
  test.each([
    ['02 cuộc họp', 'ngày 06/4/2026 và ngày 10/4/2026.', '2 entries'],
    ['02 cuộc họp', 'Các ngày 02, 06 và 10/4/2026.', '3 entries'],
    ['02 cuộc họp', 'Sáng ngày 06/4, chiều 10/4.', '2 entries'],
    ['25 cuộc họp', 'ngày 06/4/2026 và ngày 10/4/2026.', null],
    ['20 cuộc họp', 'các ngày 06/4/2026, 10/4/2026.', null],
    ['02 cuộc họp', 'ngày 06, ngày 10.', null],
    ['02 cuộc họp', 'các ngày.', null],
    ['02 cuộc họp', 'ngày 06/4/2026 tại xã và ngày 10/4/2026.', null],
    ['02 cuộc họp', 'Họp giao ban; hội nghị sơ kết; ngày 10/4/2026 làm việc với xã.', '3 entries'],
    ['02 cuộc họp', 'Họp giao ban; giao Sở Y tế rà soát.', null],
    ['02 cuộc họp', 'Họp giao ban.', null],
  ])('%s: %s', (counts, list, length) => expect(lengthFor(counts, list)).toBe(length))
})

describe('things', () => {
  test.each([
    ['03 nhiệm vụ', '(1) rà soát; (2) tập huấn.', '2 entries'],
    ['03 nhiệm vụ, 05 giải pháp', '(1) rà soát; (2) tập huấn.', null],
    ['10 nhiệm vụ', '(1) rà soát; (2) tập huấn.', null],
    ['08 nhiệm vụ', '(1) a; (2) b; (3) c; (4) d; (5) e; (6) g.', '6 entries'],
    ['09 nhiệm vụ', '(1) a; (2) b; (3) c; (4) d; (5) e; (6) g.', null],
    ['03 nhiệm vụ', '\nrà soát;\ntập huấn.', '2 entries'],
    ['03 nhiệm vụ', '\nrà soát;\ntập huấn...', '2 entries and more'],
    ['03 nhiệm vụ', '\nrà soát... dữ liệu cũ;\ntập huấn.', '2 entries'],
    ['02 nhiệm vụ', '\nrà soát.', null],
    ['03 nhiệm vụ', 'rà soát;\ntập huấn.', null],
    ['04 mô hình', 'mô hình 3, mô hình 4 và mô hình 6', '3 entries'],
    ['04 mô hình', 'mô hình 3, phần mềm 4', null],
    ['02 thủ tục', 'Thủ tục khai sinh; thủ tục khai tử; thủ tục kết hôn.', '3 entries'],
  ])('%s: %j', (counts, list, length) => expect(lengthFor(counts, list)).toBe(length))
})

test('only the stretch counts', () => {
  const text = 'Bệnh viện Mắt, Bệnh viện Phổi, Bệnh viện Đa khoa; ngày 06/4 và 10/4; ngày 12/4'
  const stretch = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  expect(lengthFor('05 bệnh viện', text, stretch('Bệnh viện Phổi, Bệnh viện Đa khoa'))).toBe('2 entries')
  expect(lengthFor('05 cuộc họp', text, stretch('ngày 06/4 và 10/4'))).toBe('2 entries')
})
