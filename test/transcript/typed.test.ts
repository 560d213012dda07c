import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { buildText, emptyWorkspace, importWord, read, takeOrganisation } from './import.ts'
import { tabbedReport } from './tabbed-report.ts'
import { typedReport } from './typed-report.ts'
import { c, makeDocx, p, r, table } from '../word/make-docx.ts'

/** The report built of what was read. */
async function builtAgain(more = ''): Promise<string> {
  return inFolder(async folder => {
    emptyWorkspace(folder)
    expect((await importWord(folder, typedReport(more))).status).toBe(0)
    takeOrganisation(folder)
    expect((await bao(['build', '--month', '2026-03'], folder)).status).toBe(0)
    return buildText(folder)
  })
}

describe('a report as clerks type it', () => {
  test('a title of an appendix that nothing follows stays text: an appendix without any could not be built', async () => {
    expect(await builtAgain(c('**PHỤ LỤC III**') + c('**DANH SÁCH CÁC XÃ**'))).toMatch(/\n# Phụ lục III\n\n\*\*DANH SÁCH CÁC XÃ\*\*\n/)
    expect(await builtAgain(c('**PHỤ LỤC III**'))).not.toContain('III\n\n---')
  })

  test('comes out with its frame, headings, points, notes, tables and tasks', async () => {
    const text = await builtAgain()
    expect(text.slice(0, text.indexOf('## I.'))).toBe(`UBND TỈNH KHÁNH HÒA
**TỔ CÔNG TÁC ĐỀ ÁN 06**
Số:      /BC-TCT
**DỰ THẢO**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**
*Khánh Hòa, ngày      tháng 3 năm 2026*

# BÁO CÁO

**Kết quả thực hiện Đề án 06 tháng 3/2026**

*(Từ ngày 16/02/2026 đến ngày 15/3/2026)*

Kính gửi: Bộ Công an

Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026, Tổ công tác báo cáo như sau:

`)
    expect(text.slice(text.indexOf('## I.'), text.indexOf('***Nơi nhận'))).toBe(`## I. KẾT QUẢ THỰC HIỆN

### 1. Công tác chỉ đạo

Sở Nội vụ đã tham mưu ban hành 02 văn bản[^1], Công an tỉnh theo dõi[^2][^1].

**2. Công tác tuyên truyền:** Báo chí đăng 120 tin, bài; đạt 50% (60/120).

*2.1. Trên mạng xã hội:* đăng 300 bài.

- Sở Y tế tuyên truyền tại 15 bệnh viện;
- Công an tỉnh tuyên truyền tại 20 xã.
  + Trong đó: 05 xã miền núi.

a) Ý thứ nhất, viết thành một câu dài, không đậm, có dấu chấm ở cuối câu để không ai nhầm là một đề mục của báo cáo này, dù nó đứng sau một chữ cái và một dấu ngoặc đơn như mọi điểm khác.

Giá trị * và ^ và { {ngoặc} } và [^x] và <b> phải giữ nguyên.

# không phải đề mục

## II. KIẾN NGHỊ

Đề nghị **Bộ Công an**:hỗ trợ; theo(*kèm phụ lục*)sớm.

Trên đây là báo cáo của Tổ công tác./.

`)
    expect(text.slice(text.indexOf('***Nơi nhận'))).toBe(`***Nơi nhận:***
- Như trên;
- Lưu: VT, TCT.

**TỔ TRƯỞNG**

**CHỦ TỊCH UBND TỈNH**
**Nguyễn Văn A**

---

# Phụ lục I

**DANH MỤC NHIỆM VỤ**

*(Kèm theo Báo cáo số ……/BC-TCT ngày …… tháng …… năm 2026 của Tổ công tác Đề án 06 tỉnh)*

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Rà soát thủ tục | Sở Tư pháp | Quý I |
| 1.1 | Lập danh mục | Sở Tư pháp |  |
| 1.2 | Công bố | Văn phòng UBND tỉnh | Quý II |
| 2 | Số hóa hồ sơ | Sở Nội vụ | Năm 2026 |

---

# Phụ lục II

**SỐ LIỆU DỊCH VỤ CÔNG**

| STT | Đơn vị | Kết quả / Hồ sơ | Kết quả / Tỷ lệ |
| --- | --- | --- | --- |
| **Khối sở** |  |  |  |
| 1 | Sở Y tế | 1.250 | 97,50 |
| 2 | Sở Nội vụ |  | - Đúng hạn<br>a; b |

---

[^1]: Kế hoạch số 21/KH-SNV ngày 03/3/2026.

    Công văn số 99/SNV.

[^2]: - Công văn số 12/CAT.
`)
  })

  test('a note cited twice stands once in its file; a number that would be printed otherwise stays as it was typed', async () => {
    await inFolder(async folder => {
      emptyWorkspace(folder)
      await importWord(folder, typedReport())
      expect(read(folder, 'data/2026-03/so-noi-vu.yaml')).toMatch(/văn bản\[\^cong-tac-chi-dao\],\s+Công an tỉnh theo dõi\[\^cong-tac-chi-dao-2\]\[\^cong-tac-chi-dao\]\./)
      expect(read(folder, 'data/2026-03/report.yaml')).toContain('ty-le: 97\\,50\n')
    })
  })
})

/** A report that is nothing but its title and what is given. */
const bareReport = (...blocks: string[]) => makeDocx([c('**BÁO CÁO**'), c('**Kết quả**'), p('**I. KẾT QUẢ**'), ...blocks].join(''))

test('cells are printed as they were typed: a year and a code have no dots', async () => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    await importWord(folder, bareReport(table(['Xã', 'Năm', 'Mã'], ['A', '2024', '7601234'], ['B', '0', '-1234'], ['C', '', '2.024'], ['D', '1250,0', '-12,50'])))
    expect(read(folder, 'data/2026-03/report.yaml')).toContain(`    - xa: A\n      nam: '{{"2024"}}'\n      ma: '{{"7601234"}}'\n    - xa: B\n      nam: 0\n      ma: \\-1234\n`)
    expect(await buildText(folder)).toContain('| A | 2024 | 7601234 |\n| B | 0 | -1234 |\n| C |  | 2.024 |\n| D | 1250,0 | -12,50 |\n')
    expect((await bao(['fmt', '--check'], folder)).stderr).toContain('không tệp nào phải sắp xếp lại')
  })
})

test('brackets that look like a link are words, in headings too', async () => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    await importWord(folder, bareReport(p('**1. Theo [mục](1)**'), p(r('Xem [mục](1), đạt 10') + r('6', 's') + r(' hồ sơ.'))))
    expect(await buildText(folder)).toContain('### 1. Theo [mục](1)\n\nXem [mục](1), đạt 10^6^ hồ sơ')
  })
})

test('a report without Kính gửi and without a signature can be built: "Như trên" of bao-cao.yaml is not its own', async () => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    const { stderr } = await importWord(folder, bareReport(p('Chữ.')))
    expect(stderr).toContain('gợi ý: chương trình in chữ ký theo bao-cao.yaml, không in Nơi nhận; cần in thì ghi lại mục recipients trong report.yaml;')
    expect(read(folder, 'data/2026-03/report.yaml')).toContain('\naddressees: []\n\nrecipients: []\n')
    expect(await buildText(folder)).not.toMatch(/Nơi nhận|Kính gửi/)
  })
})

test('recipients of bao-cao.yaml are written out where the addressees are others, so that what is wrong with them can be accepted', async () => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    const usual = read(folder, 'bao-cao.yaml').split('recipients:\n')[1]!.trim().split('\n').map(line => p(line.trim().replace(/[*']/g, '')))
    const { stderr } = await importWord(folder, bareReport(p('Chữ.'), p('**Nơi nhận:**'), ...usual))
    expect(stderr).toContain('1 chỗ mà quy tắc kiểm tra coi là lỗi')
    expect(read(folder, 'data/2026-03/report.yaml')).toContain('\naddressees: []\n\n# chấp nhận recipients: báo cáo cũ ghi như vậy, cần xem lại\nrecipients:\n  - Như trên\n')
    expect(await buildText(folder)).toContain('***Nơi nhận:***\n- Như trên;\n')
  })
})

test('columns parted by tabs, numbers with slashes, other bullets; what is odd is told', async () => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    const { stderr } = await importWord(folder, tabbedReport())
    expect(stderr).toContain('1 đề mục sẽ mang số khác bản Word vì chương trình tự đánh số: "3/ → 2. Cấp căn cước:"')
    expect(stderr).toContain('chưa biết đặt vào đâu: "V/v báo cáo Đề án 06", "(Đã ký)"')
    expect(stderr).toContain('1 tỷ lệ trong báo cáo cũ không khớp với hai số đứng cạnh')
    expect(read(folder, 'data/2026-03/report.yaml')).toContain('  # cần xem lại\n  # chấp nhận rate-mismatch: báo cáo cũ ghi như vậy, cần xem lại\n  cap-can-cuoc: |-\n')
    expect(read(folder, 'data/2026-03/de-xuat.md')).toContain('- ghi 81%, tính lại 80%: 1.200/1.500 hồ sơ (đạt 81%).')
    takeOrganisation(folder)
    const text = await buildText(folder)
    expect(text).toContain('ỦY BAN NHÂN DÂN\n**XÃ DIÊN KHÁNH**\nSố: 45/BC-UBND\n')
    expect(text).toContain('**KẾT QUẢ Triển khai Đề án 06 tháng 3 năm 2026**\n\nKính gửi:\n- Công an tỉnh;\n- UBND tỉnh.\n')
    expect(text).toContain('**2. Cấp căn cước:** 1.200/1.500 hồ sơ (đạt 81%).\n\n- Khó khăn\n- Thiếu máy tính.\n  + Máy cũ.\n')
    expect(text).toContain('- Như trên;\n- Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN**\n**KT. CHỦ TỊCH**\n**PHÓ CHỦ TỊCH**\n\n**Nguyễn Văn A**')
  })
})

describe('nothing is written over', () => {
  test('a month that is there, and a template that is there', async () => {
    await inFolder(async folder => {
      emptyWorkspace(folder)
      expect((await importWord(folder, typedReport())).status).toBe(0)
      const before = read(folder, 'data/2026-03/report.yaml')
      const again = await importWord(folder, typedReport())
      expect(again.status).toBe(1)
      expect(again.stderr).toContain('đã có thư mục của kỳ 3/2026; chương trình không ghi đè lên thứ gì')
      const other = await importWord(folder, typedReport(), '2026-02', '--template', 'nhap-2026-03')
      expect(other.stderr).toContain('đã có mẫu "nhap-2026-03"')
      expect(other.stderr).toContain('--template nhap-2026-03-2')
      expect(existsSync(join(folder, 'data/2026-02'))).toBe(false)
      expect(read(folder, 'data/2026-03/report.yaml')).toBe(before)
    })
  })

  test('a register of tasks that says something else: the table becomes a list, the tasks are proposed', async () => {
    await inFolder(async folder => {
      emptyWorkspace(folder)
      await importWord(folder, typedReport())
      const tasks = read(folder, 'data/tasks.yaml')
      expect(tasks).toContain('    children:\n      - task: Lập danh mục\n        lead: Sở Tư pháp\n')
      await importWord(folder, typedReport(), '2026-02', '--template', 'khac')
      expect(read(folder, 'templates/khac/tables/danh-muc-nhiem-vu.yaml')).toContain('rows: tasks\nchildren: children\n')
      writeFileSync(join(folder, 'data/tasks.yaml'), tasks.replace('Lập danh mục', 'Lập sổ'))
      await importWord(folder, typedReport(), '2026-01', '--template', 'khac-nua')
      expect(read(folder, 'templates/khac-nua/tables/danh-muc-nhiem-vu.yaml')).toContain('rows: report.danh-muc-nhiem-vu\n')
      expect(read(folder, 'data/2026-01/de-xuat/nhiem-vu.yaml')).toContain('Lập danh mục')
      expect(read(folder, 'data/tasks.yaml')).toContain('Lập sổ')
      expect(await buildText(folder, '2026-01')).toContain('| 1.1 | Lập danh mục | Sở Tư pháp |  |')
    })
  })

  test('--check writes nothing', async () => {
    await inFolder(async folder => {
      emptyWorkspace(folder)
      const { status, stdout, stderr } = await importWord(folder, typedReport(), '2026-03', '--check')
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
      expect(stderr).toContain('Chỉ đọc thử, chưa ghi gì; bỏ --check để ghi.')
      expect(existsSync(join(folder, 'data/2026-03'))).toBe(false)
      expect(existsSync(join(folder, 'templates'))).toBe(false)
    })
  })
})

test('bodies that the register lacks are told, with what to type', async () => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    writeFileSync(join(folder, 'data/agencies.yaml'), 'agencies:\n  cong-an-tinh: { name: Công an tỉnh, short: CAT }\n')
    writeFileSync(join(folder, 'data/indicators.yaml'), 'indicators: {}\n')
    const { stderr } = await importWord(folder, typedReport())
    expect(stderr).toContain('2 cơ quan có trong báo cáo mà chưa có trong data/agencies.yaml, nên đoạn của họ nằm ở report.yaml: "Sở Nội vụ", "Sở Y tế"')
    expect(read(folder, 'data/2026-03/de-xuat.md')).toContain('- Sở Nội vụ: bao-cao add agency so-noi-vu --name "Sở Nội vụ" --short SNV')
  })
})

test.each([
  ['khong-co.docx', 'không tìm thấy tệp này'],
  ['hong.docx', 'tệp này không phải là tệp Word .docx'],
])('%s is told as what it is', async (name, message) => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    writeFileSync(join(folder, 'hong.docx'), 'không phải Word')
    const { status, stderr } = await bao(['import', name, '--month', '2026-03'], folder)
    expect(stderr).toContain(message)
    expect(status).toBe(1)
  })
})

describe('asked for wrongly', () => {
  test.each([
    [['cu.docx', 'cu.docx', '--month', '2026-03'], 'mỗi lần chỉ nhập được một báo cáo Word'],
    [['cu.docx', 'phieu.xlsx', '--month', '2026-03'], 'không nhập báo cáo Word cùng lúc với phiếu Excel'],
    [['cu.docx', '--month', '2026-03', '--agency', 'so-y-te'], '--agency chỉ dùng khi nhận phiếu Excel'],
    [['cu.docx', '--month', '2026-03', '--template', 'Báo cáo'], '"Báo cáo" không đặt làm tên mẫu được'],
    [['cu.docx', '--month', '2026-03', '--template', '../x'], '"../x" không đặt làm tên mẫu được'],
    [['cu.docx'], 'chưa cho biết báo cáo Word này của kỳ nào'],
  ])('%j', async (argv, message) => {
    await inFolder(async folder => {
      emptyWorkspace(folder)
      await importWord(folder, typedReport(), '2026-03', '--check')
      const { status, stderr } = await bao(['import', ...argv], folder)
      expect(stderr).toContain(message)
      expect(status).toBe(2)
      expect(existsSync(join(folder, 'data/2026-03'))).toBe(false)
    })
  })
})
