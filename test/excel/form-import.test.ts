import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder, root } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { fillForm } from './fill-form.ts'

/** The sample province with the month to come begun. */
async function inMay<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async folder => {
    for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })
    const begun = await bao(['new', '--month', '2026-05'], folder)
    expect(begun.status, begun.stderr).toBe(0)
    return use(folder)
  })
}

const may = ['--month', '2026-05']
const formOf = (folder: string, agency: string) => join(folder, 'out/2026-05/phieu', `${agency}.xlsx`)
const dataOf = (folder: string, agency: string) => readFileSync(join(folder, 'data/2026-05', `${agency}.yaml`), 'utf8')

describe('from the form to the report', () => {
  test('figures, texts, documents and lists go into the agency\'s file, and the month is built', async () => inMay(async folder => {
    const written = await bao(['form', ...may], folder)
    expect(written.status, written.stderr).toBe(0)
    expect(written.stdout.split('\n').filter(Boolean)).toHaveLength(16)
    expect(written.stderr).toContain('Đã lập 16 phiếu kỳ 5/2026')

    const path = formOf(folder, 'so-y-te')
    await fillForm(path, form => {
      form.fill('Hướng dẫn', 'submitted', 'C', '12/5/2026')
      form.fill('Hướng dẫn', 'note', 'C', 'Số liệu kiosk tính đến 10/5.')
      form.fill('Số liệu', 'so-suc-khoe-dien-tu/value', 'F', 1_012_345)
      form.fill('Số liệu', 'so-suc-khoe-dien-tu/total', 'F', '2.226.351')
      form.fill('Số liệu', 'kiosk-tiep-don/value', 'F', '150.000')
      form.fill('Số liệu', 'benh-an-dien-tu/parts.tuyen-tinh', 'F', 16)
      form.fill('Số liệu', 'benh-an-dien-tu/parts.khu-vuc', 'F', 8)
      form.fill('Số liệu', 'benh-an-dien-tu/parts.tu-nhan', 'F', 5)
      form.fill('Nội dung', 'paragraphs/vien-phi', 'E', 'Giữ nguyên')
      form.fill('Nội dung', 'paragraphs/kiosk', 'F', '- đã lắp đặt {{total "kiosk" "count"}} kiosk;\n\n- lượt tiếp đón: {{value "kiosk-tiep-don"}}.')
      for (const [column, value] of [['B', 'Kế hoạch'], ['C', '2500/KH-SYT'], ['D', '05/5/2026'], ['E', 'triển khai: giai đoạn 2 # mới']] as const) form.put('Văn bản', `${column}3`, value)
      form.put('DS kiosk', 'C2', 'Đã rà soát')
      form.put('DS kiosk', 'C5', '3')
      form.put('DS kiosk', 'B21', 'Trung tâm Y tế khu vực Khánh Sơn')
      form.put('DS kiosk', 'C21', '1')
    })

    const before = dataOf(folder, 'so-y-te')
    const read = await bao(['import', path, ...may], folder)
    expect(read.stderr).not.toContain('lỗi')
    expect(read.status).toBe(0)
    const after = dataOf(folder, 'so-y-te')
    expect(after).toContain('submitted: 12/5/2026')
    expect(after).toContain('so-suc-khoe-dien-tu: { value: 1.012.345, total: 2.226.351 }')
    expect(after).toContain('kiosk-tiep-don: 150.000')
    expect(after).toContain('parts: { tuyen-tinh: 16, khu-vuc: 8, tu-nhan: 5 }')
    expect(after).toContain("documents:\n  - type: Kế hoạch\n    number: 2500/KH-SYT\n    date: 05/5/2026\n    subject: 'triển khai: giai đoạn 2 # mới'\n")
    expect(after).toContain('    - { name: Bệnh viện Đa khoa Ninh Thuận, count: 3 }\n')
    expect(after).toContain('    - { name: Trung tâm Y tế khu vực Vạn Ninh, count: 2 }\n    - { name: Trung tâm Y tế khu vực Khánh Sơn, count: 1 }\n')
    expect(after).toContain('  kiosk: |-\n    - đã lắp đặt {{total "kiosk" "count"}} kiosk;\n\n    - lượt tiếp đón: {{value "kiosk-tiep-don"}}.\n')
    // All that nobody spoke of stays as it was: comments, order, marks.
    const kept = before.split('\n').filter(line => /^\s*#/.test(line) && !line.includes('cần xác nhận'))
    for (const line of kept) expect(after.split('\n')).toContain(line)
    expect(before.split('# cần xác nhận').length - after.split('# cần xác nhận').length).toBe(3)

    expect(read.stdout).toContain(`${native('data/2026-05/so-y-te.yaml')}  ←  out/2026-05/phieu/so-y-te.xlsx`)
    expect(read.stdout).toContain('  Lượt người bệnh được tiếp đón qua kiosk: (trống) → 150.000\n')
    expect(read.stdout).toContain('  Danh sách "kiosk": 16 mục → 17 mục')
    expect(read.stdout).toContain('Ghi chú của cơ quan: Số liệu kiosk tính đến 10/5.')
    expect(read.stdout).toMatch(/Chưa xác nhận \d+ đoạn văn, chú thích: /)
    expect(read.stderr).toContain('bao-cao status --month 2026-05')

    // Once more changes nothing.
    const again = await bao(['import', path, ...may], folder)
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('Số liệu và nội dung không thay đổi.')
    expect(dataOf(folder, 'so-y-te')).toBe(after)

    const built = await bao(['build', ...may, '--format', 'md'], folder)
    expect(built.status, built.stderr).toBe(0)
    const report = readFileSync(join(folder, built.stdout.trim()), 'utf8')
    expect(report).toContain('1.012.345')
    expect(report).toContain('- đã lắp đặt')
  }), 60_000)

  test('a file that isn\'t there is made as the month before was', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'ngan-hang-nha-nuoc'], folder)
    const { rmSync } = await import('node:fs')
    rmSync(join(folder, 'data/2026-05/ngan-hang-nha-nuoc.yaml'))
    await fillForm(formOf(folder, 'ngan-hang-nha-nuoc'), form => {
      form.fill('Số liệu', 'tai-khoan-sinh-trac/value', 'F', 1_400_000)
      form.fill('Số liệu', 'tai-khoan-sinh-trac/total', 'F', 1_450_000)
      form.fill('Nội dung', 'paragraphs/sinh-trac-hoc', 'E', 'Giữ nguyên')
    })
    const read = await bao(['import', formOf(folder, 'ngan-hang-nha-nuoc'), ...may], folder)
    expect(read.status, read.stderr).toBe(0)
    expect(read.stdout).toContain('(tạo mới)')
    const april = readFileSync(join(folder, 'data/2026-04/ngan-hang-nha-nuoc.yaml'), 'utf8')
    expect(dataOf(folder, 'ngan-hang-nha-nuoc')).toBe(april.replace('submitted: 14/4/2026', 'submitted:').replace('value: 1.348.216, total: 1.405.930', 'value: 1.400.000, total: 1.450.000'))
  }), 30_000)

  test('all that is kept is as it was the month before, and nothing waits any more', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'cong-an-tinh'], folder)
    await fillForm(formOf(folder, 'cong-an-tinh'), form => {
      form.fill('Hướng dẫn', 'submitted', 'C', new Date(Date.UTC(2026, 3, 13)))
      for (const [row, cells] of form.sheet('Số liệu').rows.entries()) if (row >= 2 && typeof cells[4] === 'number') form.put('Số liệu', `F${row + 1}`, cells[4])
      for (const [row, cells] of form.sheet('Nội dung').rows.entries()) if (row >= 2 && cells[3]) form.put('Nội dung', `E${row + 1}`, 'Giữ nguyên')
      for (const list of ['mo-hinh', 'trong-tam', 'diem-thu-nhan']) form.put(`DS ${list}`, 'C2', 'Đã rà soát')
      for (const [column, value] of [['B', 'Tờ trình'], ['C', '43-TTr/ĐUCA'], ['D', '31/3/2026'], ['E', 'dự thảo Nghị quyết của Ban Thường vụ Tỉnh ủy về Đề án 06 giai đoạn 2026-2030'], ['F', 'nghi-quyet']] as const) form.put('Văn bản', `${column}3`, value)
    })
    const { status, stderr } = await bao(['import', formOf(folder, 'cong-an-tinh'), ...may], folder)
    expect(status, stderr).toBe(0)
    expect(dataOf(folder, 'cong-an-tinh')).toBe(readFileSync(join(folder, 'data/2026-04/cong-an-tinh.yaml'), 'utf8'))
  }), 30_000)

  test('numbers and days in cells for text are as the cells show them', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'so-y-te'], folder)
    await fillForm(formOf(folder, 'so-y-te'), form => {
      form.put('Hướng dẫn', 'C5', '2026-05-12')
      const rows = [[1158, 'General', '12.5.2026', 0.125, '0.0%'], [123, '00000', new Date(Date.UTC(2026, 4, 12)), 1234.5, '#,##0.00']] as const
      for (const [index, [number, format, date, subject, subjectFormat]] of rows.entries()) {
        form.put('Văn bản', `B${index + 3}`, 'Công văn')
        form.put('Văn bản', `C${index + 3}`, number, { numFmt: format })
        form.put('Văn bản', `D${index + 3}`, date, { numFmt: 'dd/mm/yyyy' })
        form.put('Văn bản', `E${index + 3}`, subject, { numFmt: subjectFormat })
      }
      form.put('DS kiosk', 'C2', 'Đã rà soát')
      form.put('DS kiosk', 'B6', 2025, { numFmt: 'General' })
    })
    const { status, stderr } = await bao(['import', formOf(folder, 'so-y-te'), ...may], folder)
    expect(status, stderr).toBe(0)
    const after = dataOf(folder, 'so-y-te')
    expect(after).toContain('submitted: 12/5/2026')
    expect(after).toContain('    number: 1158\n    date: 12/5/2026\n    subject: 12,5%\n')
    expect(after).toContain('    number: 00123\n    date: 12/5/2026\n    subject: 1.234,50\n')
    expect(after).toContain('    - { name: 2025, count: ')
  }), 30_000)

  test('texts of several lines stay so, in lists as well', async () => inMay(async folder => {
    const path = join(folder, 'data/2026-05/so-y-te.yaml')
    const items = '    - name: |-\n        Đoạn thứ nhất.\n\n        - Ý một;\n        - Ý hai.\n      status: đang làm\n    - name: |\n        Một dòng\n        và một dòng nữa\n      status: xong\n'
    const documents = 'documents:\n  - type: Công văn\n    number: 5/SYT\n    subject: |-\n      một việc\n      và việc khác\n'
    writeFileSync(path, readFileSync(path, 'utf8').replace('lists:\n', `lists:\n  viec:\n${items}`).replace('documents:\n', documents))
    await bao(['form', ...may, '--agency', 'so-y-te'], folder)
    const before = dataOf(folder, 'so-y-te')
    await fillForm(formOf(folder, 'so-y-te'), form => void form.put('DS viec', 'C2', 'Đã rà soát'))
    const kept = await bao(['import', formOf(folder, 'so-y-te'), ...may], folder)
    expect(kept.status, kept.stderr).toBe(0)
    expect(kept.stdout).toContain('Số liệu và nội dung không thay đổi.')
    expect(dataOf(folder, 'so-y-te')).toBe(before)

    await fillForm(formOf(folder, 'so-y-te'), form => {
      form.put('DS viec', 'C5', 'xong')
      form.put('DS viec', 'B7', 'Ba dòng:\n- một;\n- hai.')
    })
    expect((await bao(['import', formOf(folder, 'so-y-te'), ...may], folder)).status).toBe(0)
    expect(dataOf(folder, 'so-y-te')).toContain(`${items.replace('đang làm', 'xong').replace('|\n', '|-\n')}    - name: |-\n        Ba dòng:\n        - một;\n        - hai.\n`)
  }), 30_000)

  test('--check writes nothing', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'mttq-tinh'], folder)
    await fillForm(formOf(folder, 'mttq-tinh'), form => void form.fill('Số liệu', 'hoi-vien/value', 'F', 1_500_000))
    const before = dataOf(folder, 'mttq-tinh')
    const read = await bao(['import', formOf(folder, 'mttq-tinh'), ...may, '--check'], folder)
    expect(read).toMatchObject({ status: 0, stdout: expect.stringContaining('→ 1.500.000') })
    expect(dataOf(folder, 'mttq-tinh')).toBe(before)
  }), 30_000)
})

describe('one bad cell and nothing is written', () => {
  test('each is told by its sheet and cell', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'so-y-te'], folder)
    const cells: Record<string, string> = {}
    await fillForm(formOf(folder, 'so-y-te'), form => {
      const at = (key: string, value: string | number | boolean | Date) => (cells[key] = form.fill('Số liệu', key, 'F', value))
      at('so-suc-khoe-dien-tu/value', '1,5')
      at('so-suc-khoe-dien-tu/total', 'chưa có')
      at('kiosk-tiep-don/value', -3)
      at('kiosk-thanh-toan/value', '1.23')
      at('luu-tru-asm/value', '#REF!')
      at('benh-an-dien-tu/value', 30)
      at('benh-an-dien-tu/parts.tuyen-tinh', 1)
      at('benh-an-dien-tu/parts.khu-vuc', 1)
      at('benh-an-dien-tu/parts.tu-nhan', 1)
      at('tiem-chung-covid/value', 0.5)
      form.put('Số liệu', cells['tiem-chung-covid/value']!, 0.5, { numFmt: '0%' })
      form.fill('Hướng dẫn', 'submitted', 'C', '31/4/2026')
      form.put('Văn bản', 'C3', '12/KH-SYT')
      cells['kiosk'] = form.fill('Nội dung', 'paragraphs/kiosk', 'E', 'Sửa lại')
      form.put('DS asm', 'C2', 'Chắc là đúng')
    })
    const before = dataOf(folder, 'so-y-te')
    const { status, stdout, stderr } = await bao(['import', formOf(folder, 'so-y-te'), ...may], folder)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(dataOf(folder, 'so-y-te')).toBe(before)
    const told = (key: string, words: string) => expect(stderr).toContain(`ô ${cells[key]}, trang "Số liệu": ${words}`)
    told('so-suc-khoe-dien-tu/value', '1,5 có phần thập phân')
    told('so-suc-khoe-dien-tu/total', '"chưa có" không phải là số')
    told('kiosk-tiep-don/value', '-3 là số âm')
    told('kiosk-thanh-toan/value', '"1.23" không đọc được thành số')
    told('luu-tru-asm/value', 'ô đang báo lỗi #REF!')
    told('tiem-chung-covid/value', 'ô ghi theo kiểu phần trăm (50%)')
    told('benh-an-dien-tu/value', 'giá trị 30 khác tổng các thành phần là 3')
    expect(stderr).toContain('ô C5, trang "Hướng dẫn": "31/4/2026" không phải là một ngày')
    expect(stderr).toContain('ô B3, trang "Văn bản": văn bản ở dòng này thiếu loại văn bản')
    expect(stderr).toContain(`ô ${cells['kiosk']!.replace('E', 'F')}, trang "Nội dung": đã chọn "Sửa lại" nhưng chưa ghi nội dung mới`)
    expect(stderr).toContain('ô C2, trang "DS asm": "Chắc là đúng" không có trong danh sách của ô')
    expect(stderr).toContain('--> out/2026-05/phieu/so-y-te.xlsx')
    expect(stderr).toContain('Chưa ghi tệp nào')
    expect(stderr).not.toMatch(/undefined|NaN|\[object/)
  }), 30_000)

  test('a large number is taken as it is', async () => inMay(async folder => {
    const catalogue = join(folder, 'data/indicators.yaml')
    writeFileSync(catalogue, readFileSync(catalogue, 'utf8').replace('  hoi-vien:\n', '  hoi-vien:\n    fraction: 2\n'))
    await bao(['form', ...may, '--agency', 'mttq-tinh', 'so-y-te'], folder)
    await fillForm(formOf(folder, 'mttq-tinh'), form => void form.fill('Số liệu', 'hoi-vien/value', 'F', 4_420_363_250.6))
    await fillForm(formOf(folder, 'so-y-te'), form => void form.fill('Số liệu', 'kiosk-tiep-don/value', 'F', 2_666_977_428_340))
    const { status, stderr } = await bao(['import', formOf(folder, 'mttq-tinh'), formOf(folder, 'so-y-te'), ...may], folder)
    expect(status, stderr).toBe(0)
    expect(dataOf(folder, 'mttq-tinh')).toContain('4.420.363.250,6')
    expect(dataOf(folder, 'so-y-te')).toContain('kiosk-tiep-don: 2.666.977.428.340')
  }), 30_000)

  test('a formula\'s result is taken, and told', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'mttq-tinh'], folder)
    let cell = ''
    await fillForm(formOf(folder, 'mttq-tinh'), form => {
      cell = form.fill('Số liệu', 'hoi-vien/value', 'F', 7)
      form.put('Số liệu', cell, 1_425_480, { formula: '1425478+2' })
    })
    const { status, stderr } = await bao(['import', formOf(folder, 'mttq-tinh'), ...may], folder)
    expect(status, stderr).toBe(0)
    expect(stderr).toContain(`ô ${cell}, trang "Số liệu": ô chứa công thức; chương trình lấy giá trị Excel đã tính là 1.425.480`)
    expect(dataOf(folder, 'mttq-tinh')).toContain('1.425.480')
  }), 30_000)

  test('words that a formula makes are taken, and told', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'so-y-te'], folder)
    let cell = ''
    await fillForm(formOf(folder, 'so-y-te'), form => {
      cell = form.fill('Nội dung', 'paragraphs/kiosk', 'F', 'Có 5 cơ sở')
      form.put('Nội dung', cell, 'Có 5 cơ sở', { formula: '"Có "&5&" cơ sở"' })
    })
    const { status, stderr } = await bao(['import', formOf(folder, 'so-y-te'), ...may], folder)
    expect(status, stderr).toBe(0)
    expect(stderr).toContain(`ô ${cell}, trang "Nội dung": ô chứa công thức; chương trình lấy giá trị Excel đã tính là Có 5 cơ sở`)
    expect(dataOf(folder, 'so-y-te')).toContain('  kiosk: Có 5 cơ sở\n')
  }), 30_000)

  test('two numbers in a cell aren\'t one, nor is a typed one rounded', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'so-y-te'], folder)
    const cells: Record<string, string> = {}
    await fillForm(formOf(folder, 'so-y-te'), form => {
      const at = (key: string, value: string) => (cells[key] = form.fill('Số liệu', key, 'F', value))
      at('kiosk-tiep-don/value', '120\n35')
      at('kiosk-thanh-toan/value', '120 35')
      at('luu-tru-asm/value', '1,9999999')
      at('so-suc-khoe-dien-tu/value', '0,0000001')
      at('so-suc-khoe-dien-tu/total', ' 2 226\u00a0351\n')
    })
    const { status, stderr } = await bao(['import', formOf(folder, 'so-y-te'), ...may], folder)
    expect(status).toBe(1)
    const told = (key: string, words: string) => expect(stderr).toContain(`ô ${cells[key]}, trang "Số liệu": ${words}`)
    told('kiosk-tiep-don/value', '"120 35" viết trên nhiều dòng, không phải là một số')
    told('kiosk-thanh-toan/value', '"120 35" không đọc được thành số')
    told('luu-tru-asm/value', '1,9999999 có phần thập phân')
    told('so-suc-khoe-dien-tu/value', '0,0000001 có phần thập phân')
    expect(stderr).toContain('4 lỗi')
  }), 30_000)

  test('a day beyond the calendar is told at its cell', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'so-y-te'], folder)
    await fillForm(formOf(folder, 'so-y-te'), form => {
      form.put('Hướng dẫn', 'C5', new Date(Date.UTC(3026, 4, 12)), { numFmt: 'dd/mm/yyyy' })
      for (const [row, serial] of [['3', 99_999_999], ['4', 0.5]] as const) {
        form.put('Văn bản', `B${row}`, 'Công văn')
        form.put('Văn bản', `C${row}`, `${row}/SYT`)
        form.put('Văn bản', `D${row}`, serial, { numFmt: 'dd/mm/yyyy' })
      }
    })
    const { status, stderr } = await bao(['import', formOf(folder, 'so-y-te'), ...may], folder)
    expect(status).toBe(1)
    expect(stderr).toContain('ô C5, trang "Hướng dẫn": "12/5/3026" không phải là một ngày có trong lịch\n  --> out/2026-05/phieu/so-y-te.xlsx')
    expect(stderr).toContain('ô D3, trang "Văn bản": "10/9/275690" không phải là một ngày')
    expect(stderr).toContain('ô D4, trang "Văn bản": "31/12/1899" không phải là một ngày')
    expect(stderr).not.toMatch(/undefined|\.yaml/)
  }), 30_000)

  test('what isn\'t text is no text', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'so-y-te'], folder)
    let cell = ''
    await fillForm(formOf(folder, 'so-y-te'), form => {
      cell = form.fill('Nội dung', 'paragraphs/kiosk', 'F', true)
      form.put('Hướng dẫn', 'C6', 0.5, { numFmt: 'h:mm' })
      form.put('DS kiosk', 'C2', 'Đã rà soát')
      form.put('DS kiosk', 'B6', 1e15, { numFmt: 'General' })
    })
    const { status, stderr } = await bao(['import', formOf(folder, 'so-y-te'), ...may], folder)
    expect(status).toBe(1)
    expect(stderr).toContain(`ô ${cell}, trang "Nội dung": ô này cần chữ nhưng Excel đang hiểu là giá trị đúng/sai (TRUE)`)
    expect(stderr).toContain('ô C6, trang "Hướng dẫn": ô này cần chữ nhưng Excel đang hiểu là giờ')
    expect(stderr).toContain('ô B6, trang "DS kiosk": số này có quá nhiều chữ số')
  }), 30_000)

  test('a good form isn\'t read either when another is bad', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'mttq-tinh', 'thue-tinh'], folder)
    await fillForm(formOf(folder, 'mttq-tinh'), form => void form.fill('Số liệu', 'hoi-vien/value', 'F', 1_425_480))
    writeFileSync(formOf(folder, 'thue-tinh'), 'không phải Excel')
    const before = dataOf(folder, 'mttq-tinh')
    const { status, stderr } = await bao(['import', formOf(folder, 'mttq-tinh'), formOf(folder, 'thue-tinh'), ...may], folder)
    expect(status).toBe(1)
    expect(stderr).toContain('không phải là tệp Excel .xlsx')
    expect(dataOf(folder, 'mttq-tinh')).toBe(before)
  }), 30_000)
})

describe('forms that don\'t belong here', () => {
  test('of another month, of another agency, twice of one agency', async () => inMay(async folder => {
    await bao(['form', ...may, '--agency', 'mttq-tinh'], folder)
    await bao(['form', '--month', '2026-04', '--agency', 'mttq-tinh'], folder)
    const april = join(folder, 'out/2026-04/phieu/mttq-tinh.xlsx')
    const form = formOf(folder, 'mttq-tinh')
    expect(await bao(['import', april, ...may], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('phiếu này của kỳ 2026-04, không phải kỳ 5/2026') })
    expect(await bao(['import', form, ...may, '--agency', 'so-y-te'], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('phiếu này của cơ quan "mttq-tinh", không phải "so-y-te"') })
    expect(await bao(['import', form, form, ...may], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('cùng của cơ quan "mttq-tinh"') })
  }), 30_000)

  test('a month that isn\'t begun', async () => inFolder(async folder => {
    for (const name of ['bao-cao.yaml', 'data']) cpSync(join(root, name), join(folder, name), { recursive: true })
    expect((await bao(['form', ...may, '--agency', 'mttq-tinh'], folder)).status).toBe(0)
    expect(await bao(['import', formOf(folder, 'mttq-tinh'), ...may], folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('bao-cao new --month 2026-05') })
    expect(existsSync(join(folder, 'data/2026-05'))).toBe(false)
    expect(await bao(['form', ...may, '--agency', 'so-yte'], folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('có phải bạn muốn viết so-y-te?') })
  }), 30_000)

  test('forms of a month with a mistake are made, and not called whole', async () => inFolder(async folder => {
    for (const name of ['bao-cao.yaml', 'data']) cpSync(join(root, name), join(folder, name), { recursive: true })
    const path = join(folder, 'data/2026-04/so-y-te.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('kiosk-tiep-don: ', 'kiosk-tiep-don:'))
    const april = ['form', '--month', '2026-04', '--agency', 'so-y-te']
    expect(await bao(april, folder)).toMatchObject({ status: 1, stdout: expect.stringContaining('so-y-te.xlsx'), stderr: expect.stringMatching(/\[yaml-syntax\][^]*Đã lập 1 phiếu kỳ 4\/2026 nhưng chưa trọn vẹn/) })
  }), 30_000)

  test('no such file', async () => inMay(async folder => {
    expect(await bao(['import', 'khong-co.xlsx', ...may], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('không tìm thấy tệp này') })
  }))
})
