import { c, cell, centre, makeDocx, p, r, table } from '../word/make-docx.ts'

/** A commune's report without a single table around its text: columns are parted by tabs, numbers typed with slashes. */
export function tabbedReport(): Uint8Array {
  return makeDocx([
    p(r('ỦY BAN NHÂN DÂN') + r('\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b')),
    p(r('XÃ DIÊN KHÁNH', 'b') + r('\t') + r('Độc lập - Tự do - Hạnh phúc', 'b')),
    p(r('Số: 45/BC-UBND') + r('\t') + r('Diên Khánh, ngày 12 tháng 3 năm 2026', 'i')),
    p(r('V/v báo cáo Đề án 06')),
    c('**BÁO CÁO KẾT QUẢ**'), c('**Triển khai Đề án 06 tháng 3 năm 2026**'),
    p('Kính gửi:', centre), p('- Công an tỉnh;', centre), p('- UBND tỉnh.', centre),
    p('**I/ Công tác chỉ đạo:**'), p('UBND xã đã ban hành 5 văn bản.'),
    p('**1/ Tuyên truyền**'), p('Đã phát thanh 12 lượt.'),
    p('**3/ Cấp căn cước:** 1.200/1.500 hồ sơ (đạt 81%).'),
    p('* Khó khăn'), p('• Thiếu máy tính.'), p('o Máy cũ.'),
    p('**II/ Phương hướng**'), p('Tiếp tục thực hiện.'),
    p(r('Nơi nhận:', 'bi') + r('\t\t') + r('TM. ỦY BAN NHÂN DÂN', 'b')),
    p(r('- Như trên;\t\t') + r('KT. CHỦ TỊCH', 'b')),
    p(r('- Lưu: VT.\t\t') + r('PHÓ CHỦ TỊCH', 'b')),
    p(r('\t\t(Đã ký)')), p(''), p(r('\t\t') + r('Nguyễn Văn A', 'b')),
    c('**PHỤ LỤC**'), c('Bảng số liệu'), table(['a', 'b'], [cell(p('1')), '2']),
  ].join(''))
}
