import { c, centre, cell, footnotes, makeDocx, noteMark, p, r, table } from '../word/make-docx.ts'

/** A report as clerks type it: no styles, no lists, columns of the letterhead by tabs, lines ended by hand; `more` stands behind its last appendix. */
export function typedReport(more = ''): Uint8Array {
  const letterhead = table(
    [cell(c('UBND TỈNH KHÁNH HÒA') + c('**TỔ CÔNG TÁC ĐỀ ÁN 06**') + c('_______')), cell(c('**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**') + c('**Độc lập – Tự do – Hạnh phúc**') + c('_______'))],
    [cell(c('Số:        /BC-TCT')), cell(c('__Khánh Hòa, ngày      tháng 3 năm 2026__'))],
  )
  const body = [
    letterhead,
    p('', centre),
    p(r('BÁO CÁO\nKết quả thực hiện Đề án 06 tháng 3/2026\n(Từ ngày 16/02/2026 đến ngày 15/3/2026)', 'b'), centre),
    c('-----'),
    p('**Kính gửi:** Bộ Công an.', centre),
    p('Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026, Tổ công tác báo cáo như sau:'),
    p('**I.\tKẾT QUẢ THỰC HIỆN**'),
    p('**1. Công tác chỉ đạo**'),
    p(`${r('Sở Nội vụ đã tham mưu ban hành 02 văn bản')}${noteMark(1)}${r(', Công an tỉnh theo dõi')}${noteMark(2)}${r(',', 's')}${noteMark(1)}${r('.')}`),
    p('**2. Công tác tuyên truyền:** Báo chí đăng 120 tin, bài; đạt 50% (60/120).'),
    p('__2.1. Trên mạng xã hội:__ đăng 300 bài.'),
    p('–\tSở Y tế tuyên truyền tại 15 bệnh viện;\n–\tCông an tỉnh tuyên truyền tại 20 xã.'),
    p('+ Trong đó: 05 xã miền núi.'),
    p('a) Ý thứ nhất, viết thành một câu dài, không đậm, có dấu chấm ở cuối câu để không ai nhầm là một đề mục của báo cáo này, dù nó đứng sau một chữ cái và một dấu ngoặc đơn như mọi điểm khác.'),
    p('Giá trị * và ^ và {{ngoặc}} và [^x] và <b> phải giữ nguyên.'),
    p('# không phải đề mục'),
    p('**II. KIẾN NGHỊ**'),
    p('Đề nghị **Bộ Công an:**hỗ trợ; theo__(kèm phụ lục)__sớm.'),
    p('Trên đây là báo cáo của Tổ công tác./.'),
    table([cell(p('**Nơi nhận:**') + p('- Như trên;') + p('- Lưu: VT, TCT.')), cell(c('**TỔ TRƯỞNG**') + c('') + c('') + c('**CHỦ TỊCH UBND TỈNH**') + c('**Nguyễn Văn A**'))]),
    p('', '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/></w:sectPr>'),
    c('**PHỤ LỤC I**'), c('**DANH MỤC NHIỆM VỤ**'), c('__(Kèm theo Báo cáo số      /BC-TCT ngày     tháng 3 năm 2026 của Tổ công tác Đề án 06 tỉnh)__'),
    table(
      [cell(c('**TT**')), cell(c('**Nhiệm vụ**')), cell(c('**Cơ quan chủ trì**')), cell(c('**Thời hạn**'))],
      ['1', 'Rà soát thủ tục', 'Sở Tư pháp', 'Quý I'], ['1.1', 'Lập danh mục', 'Sở Tư pháp', ''], ['1.2', 'Công bố', 'Văn phòng UBND tỉnh', 'Quý II'], ['2', 'Số hóa hồ sơ', 'Sở Nội vụ', 'Năm 2026'],
    ),
    c('**Phụ lục II**'), c('**SỐ LIỆU DỊCH VỤ CÔNG**'),
    table(
      [cell(c('**STT**'), '<w:vMerge w:val="restart"/>'), cell(c('**Đơn vị**'), '<w:vMerge w:val="restart"/>'), cell(c('**Kết quả**'), '<w:gridSpan w:val="2"/>')],
      [cell(p(''), '<w:vMerge/>'), cell(p(''), '<w:vMerge/>'), cell(c('**Hồ sơ**')), cell(c('**Tỷ lệ**'))],
      [cell(p('**Khối sở**'), '<w:gridSpan w:val="4"/>')],
      ['1', 'Sở Y tế', '1.250', '97,50'], ['2', 'Sở Nội vụ', '', cell(p('- Đúng hạn') + table(['a', 'b']) + p(''))],
    ),
    more,
  ].join('')
  return makeDocx(body, { 'footnotes.xml': footnotes('Kế hoạch số 21/KH-SNV ngày 03/3/2026.\nCông văn số 99/SNV.', '- Công văn số 12/CAT.') })
}
