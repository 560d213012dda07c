import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { ZipFault } from '../zip/zip-to-parts.ts'
import { onOneLine } from './on-one-line.ts'

/** One cell of a form, as the clerk finds it. */
export interface CellPlace {
  /** The file as the user named it. */
  readonly path: string
  readonly sheet: string
  /** `B7`. */
  readonly cell: string
}

const saveAgain = 'mở tệp bằng Excel, chọn "Lưu dưới dạng" (Save As), kiểu tệp "Excel Workbook (*.xlsx)", rồi chạy lại với tệp mới'

const asTextInstead = 'xóa ô, đổi định dạng ô sang Text rồi ghi lại'

const zipFaults: Readonly<Record<ZipFault, readonly [message: string, hint: string]>> = {
  'not-zip': ['tệp này không phải là tệp Excel .xlsx', saveAgain],
  damaged: ['tệp .xlsx này bị hỏng hoặc không do Excel ghi ra', `xin cơ quan gửi lại phiếu; nếu tệp vẫn mở được thì ${saveAgain}`],
  encrypted: ['tệp .xlsx này bị khóa bằng mật khẩu', 'mở tệp bằng mật khẩu, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại'],
  'too-many': ['tệp .xlsx này chứa quá nhiều tệp con, không giống một phiếu số liệu', 'xin cơ quan điền lại vào phiếu do "bao-cao form" lập ra'],
  'too-big': ['nội dung bung ra từ tệp .xlsx này lớn bất thường nên không được mở', 'xin cơ quan điền lại vào phiếu do "bao-cao form" lập ra, không chèn hình ảnh hay bảng tính khác'],
}

// The sentences of this room, in one place to be read and corrected.

export const zip = (path: string, fault: ZipFault) => about(path, `form-${fault}`, ...zipFaults[fault])
export const oldExcel = (path: string) => about(path, 'form-old-excel', 'đây là tệp Excel kiểu cũ (.xls), chương trình chỉ đọc .xlsx', saveAgain)
export const locked = (path: string) => about(path, 'form-encrypted', ...zipFaults.encrypted)
export const otherProgram = (path: string, kind: string) => about(path, 'form-not-xlsx', `đây là tệp ${kind}, không phải .xlsx`, saveAgain)
export const macros = (path: string) => about(path, 'form-macros', 'tệp này có chứa macro (mã chương trình) nên không được mở', 'xin cơ quan gửi lại phiếu ở dạng .xlsx không có macro')
export const externalLinks = (path: string) => about(path, 'form-external-link', 'tệp này lấy số liệu từ một tệp khác hoặc từ mạng (liên kết ngoài) nên không được đọc',
  'trong Excel chọn Dữ liệu > Sửa liên kết > Ngắt liên kết, hoặc dán lại dưới dạng giá trị (Paste Values), rồi lưu và gửi lại')
export const unreadable = (path: string) => about(path, 'form-damaged', ...zipFaults.damaged)

export const notAForm = (path: string) => about(path, 'form-unknown', 'tệp này không phải là phiếu do "bao-cao form" lập ra',
  'điền vào đúng phiếu đã gửi; không chép số liệu sang tệp Excel khác')
export const otherVersion = (path: string, version: string) => about(path, 'form-version', `phiếu này thuộc phiên bản ${version}, chương trình không đọc được`, 'lập lại phiếu bằng "bao-cao form" và chép số liệu sang')
export const otherMonth = (path: string, found: string, month: IsoMonth) => about(path, 'form-other-month', `phiếu này của kỳ ${found}, không phải kỳ ${formatMonth(month)}`,
  `kiểm tra lại tệp; muốn nhập cho kỳ của phiếu thì ghi --month ${found}`)
export const otherAgency = (path: string, found: string, asked: string) => about(path, 'form-other-agency', `phiếu này của cơ quan "${found}", không phải "${asked}"`, 'kiểm tra lại tệp hoặc bỏ --agency')
export const unknownAgency = (path: string, found: string) => about(path, 'form-unknown-agency', `phiếu này của cơ quan "${found}", chưa có trong data/agencies.yaml`, 'thêm cơ quan vào data/agencies.yaml, hoặc lập lại phiếu')
export const sameAgency = (path: string, other: string, agency: string) => about(path, 'form-twice', `phiếu này và "${other}" cùng của cơ quan "${agency}"`, 'chỉ nhập phiếu gửi sau cùng của mỗi cơ quan')
export const sheetTwice = (path: string, sheet: string) => about(path, 'form-sheet-twice', `phiếu có hai trang "${sheet}" giống nhau`, 'xóa trang chép thừa rồi lưu lại')

export const formula = (place: CellPlace, shown: string) => at('warning', 'form-formula', place, `ô chứa công thức; chương trình lấy giá trị Excel đã tính là ${onOneLine(shown)}`, 'xem lại giá trị; nên dán lại dưới dạng giá trị (Paste Values)')
export const formulaEmpty = (place: CellPlace) => at('error', 'form-formula', place, 'ô chứa công thức nhưng chưa có kết quả', 'ghi thẳng kết quả vào ô')
export const cellError = (place: CellPlace, shown: string) => at('error', 'form-cell-error', place, `ô đang báo lỗi ${shown}`, 'sửa công thức hoặc ghi thẳng kết quả vào ô')
export const notANumber = (place: CellPlace, shown: string, readings: readonly string[]) => at('error', 'form-number', place,
  readings.length > 0 ? `"${onOneLine(shown)}" không đọc được thành số theo cách viết của Việt Nam` : `"${onOneLine(shown)}" không phải là số`,
  readings.length > 0 ? `ghi lại là ${readings.join(' hoặc ')}` : 'chỉ ghi chữ số; chưa có số liệu thì để trống')
export const severalLines = (place: CellPlace, shown: string) => at('error', 'form-number', place, `"${onOneLine(shown)}" viết trên nhiều dòng, không phải là một số`, 'mỗi ô chỉ ghi một số, trên một dòng')
export const dateForNumber = (place: CellPlace) => at('error', 'form-number', place, 'ô này cần một số nhưng Excel đang hiểu là ngày tháng', 'xóa ô, đổi định dạng ô sang Number rồi ghi lại số')
export const percent = (place: CellPlace, shown: number) => at('error', 'form-percent', place, `ô ghi theo kiểu phần trăm (${formatNumber(shown * 100)}%)`, `đổi định dạng ô sang Number rồi ghi ${formatNumber(shown * 100)}`)
export const negative = (place: CellPlace, value: number) => at('error', 'form-negative', place, `${formatNumber(value)} là số âm`, 'bỏ dấu trừ')
export const tooFine = (place: CellPlace, shown: string, fraction: number) => at('error', 'form-fraction', place,
  fraction === 0 ? `${shown} có phần thập phân, nhưng chỉ tiêu này tính bằng số nguyên` : `${shown} có nhiều hơn ${fraction} chữ số thập phân`,
  fraction === 0 ? 'nếu dấu chấm hoặc phẩy dùng để ngăn hàng nghìn thì bỏ đi, chỉ ghi chữ số' : 'làm tròn rồi ghi lại')
export const tooLong = (place: CellPlace) => at('error', 'form-number', place, 'số này có quá nhiều chữ số', 'kiểm tra lại ô')
export const booleanForText = (place: CellPlace, shown: string) => at('error', 'form-text', place, `ô này cần chữ nhưng Excel đang hiểu là giá trị đúng/sai (${shown})`, asTextInstead)
export const timeForText = (place: CellPlace) => at('error', 'form-text', place, 'ô này cần chữ nhưng Excel đang hiểu là giờ hoặc là một ngày không có trong lịch', asTextInstead)
export const tooMuchText = (place: CellPlace) => at('error', 'form-text', place, 'ô này chứa nhiều chữ hơn mức Excel cho phép', 'rút ngắn nội dung')
export const moreProblems = (path: string, count: number) => about(path, 'form-more', `phiếu này còn ${count} lỗi nữa, chưa nêu ở đây`, 'sửa các lỗi đã nêu rồi chạy lại; nếu quá nhiều lỗi, xin cơ quan điền lại phiếu')
export const unknownRow = (place: CellPlace, key: string) => at('error', 'form-row', place, `dòng này ghi số liệu cho "${key}", không còn trong danh mục của cơ quan`, 'lập lại phiếu bằng "bao-cao form" rồi chép số liệu sang')
export const rowTwice = (place: CellPlace, other: string) => at('error', 'form-row-twice', place, `dòng này trùng với dòng của ô ${other}`, 'xóa dòng chép thừa')
export const notADate = (place: CellPlace, shown: string) => at('error', 'form-date', place, `"${onOneLine(shown)}" không phải là một ngày có trong lịch`, 'ghi ngày/tháng/năm, ví dụ 15/4/2026')
export const badChoice = (place: CellPlace, shown: string, known: readonly string[]) => at('error', 'form-choice', place, `"${onOneLine(shown)}" không có trong danh sách của ô`, `chọn ${known.map(one => `"${one}"`).join(' hoặc ')}, hoặc xóa trống`)
export const textMissing = (place: CellPlace, choice: string) => at('error', 'form-text', place, `đã chọn "${choice}" nhưng chưa ghi nội dung mới`, 'ghi cả đoạn mới vào ô này, hoặc chọn "Giữ nguyên"')
export const textTwice = (place: CellPlace, choice: string) => at('error', 'form-text', place, `đã chọn "${choice}" nhưng ô này lại có nội dung mới`, 'xóa nội dung mới, hoặc chọn "Sửa lại"')
export const nothingToKeep = (place: CellPlace) => at('error', 'form-text', place, 'kỳ trước chưa có nội dung để giữ nguyên', 'chọn "Sửa lại" và ghi nội dung')
export const documentIncomplete = (place: CellPlace, what: string) => at('error', 'form-document', place, `văn bản ở dòng này thiếu ${what}`, 'ghi thêm, hoặc xóa cả dòng')
export const documentTwice = (place: CellPlace, number: string, other: string) => at('error', 'form-document', place, `văn bản số ${number} đã ghi ở ô ${other}`, 'xóa một dòng')
export const badGroup = (place: CellPlace, shown: string) => at('error', 'form-group', place, `"${shown}" không dùng làm mã nhóm được`, 'mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối')
export const inCell = (place: CellPlace, diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, message: `${nameOf(place)}: ${diagnostic.message}`, span: spanOf(place.path), related: [] })

function nameOf({ sheet, cell }: CellPlace): string {
  return `ô ${cell}, trang "${sheet}"`
}

function spanOf(path: string): Diagnostic['span'] {
  return { source: { path, text: '' }, start: 0, end: 0 }
}

function at(severity: Severity, code: string, place: CellPlace, message: string, hint: string): Diagnostic {
  return { code, severity, message: `${nameOf(place)}: ${message}`, span: spanOf(place.path), related: [], hint }
}

/** About the file as a whole. */
function about(path: string, code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, span: spanOf(path), related: [], hint }
}
