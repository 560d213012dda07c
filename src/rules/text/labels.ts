/** Words whose number is a name and no count: Điều 8, mức 2, tháng 4, mô hình 14. */
const labels: ReadonlySet<string> = new Set(
  `điều khoản điểm mục chương phần lục bảng biểu mẫu hình lớp khối cấp mức độ loại hạng nhóm đoạn bước quý tháng ngày năm tuần thứ kỳ đợt lần số án quyết định thị hình tuyến vực tổ thôn
   khóa khoá phiên trang tầng vùng tập quyển quận bản thích ý hẻm ngõ ca kênh cột dòng câu bài đội ấp buôn kiểu top tt stt phụ tiết tp kp phút giờ covid ios windows level đường km quốc lộ cổng mã phố trạm nhánh văn hoạch báo tư trình điện cụm ô dãy block tòa toà bến`
    .split(/\s+/),
)

/** Last words of kinds of documents: `Nghị quyết 1685` has a number without `số`. */
const documents: ReadonlySet<string> = new Set('quyết định thị tư văn hoạch báo trình điện cáo dẫn luận lệnh luật'.split(' '))

/** Words whose number is a name that takes no separators: a telephone, an account, a card. */
const codes: ReadonlySet<string> = new Set(
  'số thoại động máy nóng đài fax hotline đt sđt cccd cmnd cmt mã khoản stk thẻ mst iso tcvn iec qcvn zalo hiệu seri serial imei id pin otp bưu zip năm luật mẫu cổng port'.split(' '),
)

export function isLabel(word: string): boolean {
  return labels.has(word)
}

export function isCodeWord(word: string): boolean {
  return codes.has(word) || documents.has(word)
}
