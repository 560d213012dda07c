import { expect, test } from 'vitest'
import { documentToMarkdown } from '../src/markdown/document-to-markdown.ts'
import { again, appendix, bold, cell, column, documentTree, head, heading, inlines, italic, lineBreak, mark, note, paragraph, point, row, subRow, table, text } from './docx/tree-builder.ts'

/** What lies between the title and the signature. */
function body(...blocks: NonNullable<Parameters<typeof documentTree>[0]>['blocks'] & object): string {
  const markdown = documentToMarkdown(documentTree({ blocks }))
  return markdown.slice(markdown.indexOf('tháng 4/2026**\n\n') + 'tháng 4/2026**\n\n'.length, markdown.indexOf('\n\n***Nơi nhận'))
}

test('a whole report reads from letterhead to notes', () => {
  const markdown = documentToMarkdown(documentTree({
    letterhead: { draft: 'DỰ THẢO' },
    addressees: [inlines('Văn phòng Chính phủ'), inlines('Bộ Công an')],
    title: { kind: 'BÁO CÁO', subject: inlines('Kết quả tháng 4'), period: inlines('(Từ ngày 16/3/2026 đến ngày 15/4/2026)') },
    blocks: [heading(1, ['Kết quả', mark(1)]), paragraph('Đã ban hành ', bold('02 Kế hoạch'), mark(2), '; lại', again(1), './.')],
    signature: { office: ['PHÓ GIÁM ĐỐC CÔNG AN TỈNH'] },
    appendices: [appendix([paragraph('Xem bảng.')], { reference: inlines('(Kèm theo Báo cáo)') })],
    notes: [note(1, 'Thứ nhất.'), note(2, ['Gồm ', italic('hai'), ' kế hoạch.'], 'Đoạn hai.')],
  }))
  expect(markdown).toBe(`UBND TỈNH KHÁNH HÒA
**TỔ CÔNG TÁC ĐỀ ÁN 06**
Số:      /BC-TCTĐA06
**DỰ THẢO**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**
*Khánh Hòa, ngày      tháng 4 năm 2026*

# BÁO CÁO

**Kết quả tháng 4**

*(Từ ngày 16/3/2026 đến ngày 15/4/2026)*

Kính gửi:
- Văn phòng Chính phủ;
- Bộ Công an.

## I. KẾT QUẢ[^1]

Đã ban hành **02 Kế hoạch**[^2]; lại[^1]./.

***Nơi nhận:***
- Như trên;
- Lưu: VT.

**KT. TỔ TRƯỞNG**
**TỔ PHÓ THƯỜNG TRỰC**

**PHÓ GIÁM ĐỐC CÔNG AN TỈNH**
**Nguyễn Văn A**

---

# Phụ lục

**DANH MỤC NHIỆM VỤ**

*(Kèm theo Báo cáo)*

Xem bảng.

---

[^1]: Thứ nhất.

[^2]: Gồm *hai* kế hoạch.

    Đoạn hai.
`)
})

test('headings carry their numbers, run-in ones stay in their paragraph', () => {
  expect(body(heading(1, 'Một'), heading(2, 'Hai:', ['chữ ', bold('đậm')]), heading(3, ['Ba', mark(1), ':'], 'chữ'), heading(4, 'Bốn'), heading(4, 'Năm:', 'chữ'))).toBe([
    '## I. MỘT', '**1. Hai:** chữ **đậm**', '***1.1. Ba[^1]:*** chữ', '##### a) Bốn', 'b) Năm: chữ',
  ].join('\n\n'))
})

test('an appendix counts its headings from one', () => {
  const markdown = documentToMarkdown(documentTree({ blocks: [heading(1, 'Một'), heading(1, 'Hai')], appendices: [appendix([heading(1, 'Ba')])] }))
  expect(markdown).toContain('## II. HAI')
  expect(markdown).toContain('## I. BA')
})

test('points follow each other without a blank line', () => {
  expect(body(paragraph('x'), point('-', 'một'), point('+', 'hai'), point('-', 'ba'), paragraph('y'))).toBe('x\n\n- một\n  + hai\n- ba\n\ny')
})

test('signs of emphasis hug the words', () => {
  expect(body(paragraph('a', bold(' b '), 'c', text('d', { bold: true, italic: true })))).toBe('a **b** c***d***')
})

test('a mark inside bold text stays inside, one at its end does not', () => {
  expect(body(paragraph(bold('một'), mark(1), bold(' hai'), mark(2), ' ba'))).toBe('**một[^1] hai**[^2] ba')
})

test('a paragraph is one line, whatever breaks are in it', () => {
  expect(body(paragraph('một', lineBreak, 'hai\nba'))).toBe('một<br>hai ba')
})

test('links, superscript and what is missing can be told', () => {
  expect(body(paragraph(text('cổng', { link: 'https://a.vn' }), ' m', text('2', { superscript: true }), ' ', text('[chưa có số liệu]', { missing: true })))).toBe('[cổng](https://a.vn) m^2^ [chưa có số liệu]')
})

test('a table of two header rows becomes one, cells keep their paragraphs', () => {
  const found = body(table(
    [column(0.1, 'center'), column(0.3), column(0.3, 'right'), column(0.3, 'justify')],
    [[head('TT', 1, 2), head('Đơn vị', 2), head('Kết | quả', 1, 2)], [head('Chủ trì'), head('Phối hợp')]],
    [row(cell(bold('A. Nhóm'), 4)), row('1', 'a', 'b', cell([paragraph('Xong:'), point('-', 'một|hai')])), subRow('1.1', 'c', 'd', 'e')],
  ))
  expect(found).toBe(`| TT | Đơn vị / Chủ trì | Đơn vị / Phối hợp | Kết \\| quả |
| :---: | --- | ---: | --- |
| **A. Nhóm** |  |  |  |
| 1 | a | b | Xong:<br>- một\\|hai |
| 1.1 | c | d | e |`)
})

test('one addressee stands on the line of its label', () => {
  expect(documentToMarkdown(documentTree({ addressees: [inlines('Bộ Công an')] }))).toContain('\n\nKính gửi: Bộ Công an\n\n')
})
