import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { ZipFault } from '../zip/zip-to-parts.ts'
import type { FileKind } from './kind-of-file.ts'
import type { WordLoss } from './word-file.ts'

const saveAgain = 'mở tệp bằng Word, chọn "Lưu dưới dạng" (Save As), kiểu tệp "Word Document (*.docx)", rồi chạy lại với tệp mới'

const zipFaults: Readonly<Record<ZipFault, readonly [message: string, hint: string]>> = {
  'not-zip': ['tệp này không phải là tệp Word .docx', saveAgain],
  damaged: ['tệp .docx này bị hỏng hoặc không do Word ghi ra', `thử ${saveAgain}`],
  encrypted: ['tệp .docx này bị khóa bằng mật khẩu', 'mở tệp bằng mật khẩu, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại'],
  'too-many': ['tệp .docx này chứa quá nhiều tệp con, không giống một báo cáo', 'chép nội dung báo cáo sang một tệp Word mới rồi lưu và chạy lại'],
  'too-big': ['nội dung bung ra từ tệp .docx này lớn bất thường nên không được mở', 'chép nội dung báo cáo sang một tệp Word mới rồi lưu và chạy lại'],
}

const otherKinds: Readonly<Record<Exclude<FileKind, 'word' | 'other'>, readonly [code: string, message: string]>> = {
  'old-word': ['word-old', 'đây là tệp Word kiểu cũ (.doc), chương trình chỉ đọc .docx'],
  'open-document': ['word-other', 'đây là tệp LibreOffice (.odt), chương trình chỉ đọc .docx'],
  'rich-text': ['word-other', 'đây là tệp RTF (có thể mang đuôi .doc), chương trình chỉ đọc .docx'],
  pdf: ['word-other', 'đây là tệp PDF, chương trình chỉ đọc .docx'],
}

// The sentences of this room, in one place to be read and corrected.

export const zip = (path: string, fault: ZipFault) => about(path, 'error', `word-${fault}`, ...zipFaults[fault])
export const otherKind = (path: string, kind: Exclude<FileKind, 'word' | 'other'>) => {
  const [code, message] = otherKinds[kind]
  return about(path, 'error', code, message, kind === 'pdf' ? 'dùng tệp Word đã in ra bản PDF này' : saveAgain)
}
export const macros = (path: string) => about(path, 'error', 'word-macros', 'tệp này có chứa macro (mã chương trình) nên không được mở', saveAgain)
export const unreadable = (path: string) => about(path, 'error', 'word-damaged', ...zipFaults.damaged)
export const empty = (path: string) => about(path, 'error', 'word-empty', 'tệp Word này không có chữ nào', 'kiểm tra xem có nhầm tệp, hoặc báo cáo là ảnh chụp (bản quét) hay không')
export const legacyFont = (path: string, font: string, letters: number) => about(path, 'error', 'word-legacy-font',
  `tệp này gõ bằng bảng mã cũ (phông "${font}", ${letters} chữ) nên đọc ra sẽ thành chữ sai`,
  'đổi sang Unicode trước: bôi đen toàn bộ, sao chép, dùng UniKey > Công cụ > Chuyển mã (từ TCVN3 hoặc VNI sang Unicode), dán lại với phông Times New Roman, lưu rồi chạy lại')

export const changes = (path: string, insertions: number, deletions: number) => about(path, 'warning', 'word-changes',
  `tệp còn ghi thay đổi (Track Changes): lấy ${insertions} chỗ chèn thêm, bỏ ${deletions} chỗ đã xóa`, 'nếu không đúng ý thì trong Word chấp nhận hoặc từ chối từng thay đổi rồi nhập lại')
export const comments = (path: string, count: number) => about(path, 'warning', 'word-comments', `tệp có ${count} ghi chú bên lề (Comment), không đưa vào báo cáo`, 'xem lại các ghi chú ấy trong tệp đề xuất')
export const images = (path: string, count: number) => about(path, 'warning', 'word-images', `tệp có ${count} hình, biểu đồ hoặc đối tượng nhúng, không đưa vào được`, 'báo cáo do chương trình dựng chỉ gồm chữ và bảng; cần hình thì chèn trong Word sau khi dựng')
export const textBoxes = (path: string, count: number) => about(path, 'warning', 'word-text-boxes', `chữ trong ${count} khung chữ (Text Box) được đặt thành đoạn thường, ngay sau đoạn chứa khung`, 'xem lại vị trí của các đoạn ấy')
export const nestedTables = (path: string, count: number) => about(path, 'warning', 'word-nested-tables', `${count} bảng nằm trong ô của bảng khác được ghi thành các dòng chữ trong ô`, 'xem lại các ô ấy')
export const contents = (path: string) => about(path, 'warning', 'word-contents', 'mục lục tự động của Word không được lấy', 'không cần làm gì: báo cáo không có mục lục')
export const hidden = (path: string, count: number) => about(path, 'warning', 'word-hidden', `bỏ ${count} đoạn chữ ẩn (Hidden) trong tệp`, 'nếu cần chữ ấy thì bỏ thuộc tính Hidden trong Word rồi nhập lại')
export const braces = (path: string, count: number) => about(path, 'warning', 'word-braces', `${count} chỗ có hai dấu ngoặc nhọn liền nhau được ghi tách ra, thành "{ {" hoặc "} }", vì {{…}} là chỗ điền số liệu`,
  'tìm "{ {" trong các tệp vừa ghi; nếu là chỗ điền còn sót của một mẫu Word thì thay bằng câu chữ')
export const struck = (path: string, words: readonly string[]) => about(path, 'warning', 'word-struck', `bỏ ${words.length} đoạn chữ bị gạch ngang (Strikethrough): ${listed(words.map(quoted))}`, 'nếu cần chữ ấy thì bỏ gạch ngang trong Word rồi nhập lại')
export const placeholders = (path: string, count: number) => about(path, 'warning', 'word-placeholders', `bỏ ${count} chỗ của biểu mẫu (Content Control) chưa ai điền, chỉ có chữ nhắc nhập`, 'điền trong Word rồi nhập lại, hoặc điền vào các tệp vừa ghi')
export const formulas = (path: string, all: readonly WordLoss[]) => about(path, 'warning', 'word-formulas', `${all.length} công thức (Equation) không viết được trên một dòng nên chỉ còn các chữ, các số liền nhau: ${listed(all.map(placeOf))}`,
  'gõ lại công thức ấy thành chữ trong các tệp vừa ghi, ví dụ √(a + b)')
export const drawn = (path: string, all: readonly WordLoss[]) => about(path, 'warning', 'word-fields', `${all.length} chỗ do Word tự vẽ, trong tệp không có chữ nên bị mất: ${listed(all.map(one => `${thingOf(one)} ${placeOf(one)}`))}`,
  'gõ thành chữ vào đúng chỗ ấy trong các tệp vừa ghi, hoặc trong Word rồi nhập lại')
export const symbols = (path: string, count: number) => about(path, 'warning', 'word-symbols', `${count} ký hiệu của phông riêng (Wingdings, Symbol) được thay bằng ký hiệu thường gần nhất`, 'xem lại các chỗ ấy')

function thingOf({ kind, instruction }: WordLoss): string {
  if (kind === 'symbol') return 'ký hiệu (Symbol)'
  return /^FORMCHECKBOX/i.test(instruction) ? 'ô đánh dấu' : `trường (Field) ${quoted(instruction)}`
}

function placeOf({ place }: WordLoss): string {
  return place === '' ? 'ở đoạn không có chữ nào khác' : `ở đoạn ${quoted(place)}`
}

const mostPlaces = 5
const longestPlace = 60

function quoted(text: string): string {
  return `"${text.length > longestPlace ? `${text.slice(0, longestPlace).trimEnd()}…` : text}"`
}

function listed(places: readonly string[]): string {
  const rest = places.length - mostPlaces
  return places.slice(0, mostPlaces).join(', ') + (rest > 0 ? ` và ${rest} chỗ khác` : '')
}

function about(path: string, severity: Severity, code: string, message: string, hint: string): Diagnostic {
  return { code, severity, message, span: { source: { path, text: '' }, start: 0, end: 0 }, related: [], hint }
}
