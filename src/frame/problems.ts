import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { ZipFault } from '../zip/zip-to-parts.ts'

const saveAgain = 'mở tệp bằng Word, chọn "Lưu dưới dạng" (Save As), kiểu tệp "Word Document (*.docx)", rồi chạy lại'
const makeAnew = 'lập khung mới bằng "bao-cao template frame"'

const zipFaults: Readonly<Record<ZipFault, readonly [message: string, hint: string]>> = {
  'not-zip': ['khung này không phải là tệp Word .docx', saveAgain],
  damaged: ['khung này bị hỏng hoặc không phải là tệp Word .docx trọn vẹn', `chép lại tệp từ bản gốc; nếu Word vẫn mở được thì ${saveAgain}`],
  encrypted: ['khung này bị khóa bằng mật khẩu', 'mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại'],
  'too-many': ['khung này chứa quá nhiều tệp con, không giống một khung văn bản', makeAnew],
  'too-big': ['nội dung bung ra từ khung này lớn bất thường nên không được mở', 'bỏ bớt hình ảnh lớn, hoặc lập khung mới bằng "bao-cao template frame"'],
}

/** What a frame may not carry; what to do in Word against it. */
const refusals = {
  macros: ['khung này có chứa macro (mã chương trình) nên không được dùng', saveAgain],
  embedded: ['khung này có đối tượng nhúng từ chương trình khác (OLE, ActiveX) nên không được dùng', 'xóa đối tượng ấy trong Word, hoặc chụp lại thành hình ảnh rồi chèn'],
  attached: ['khung này gắn với một tệp mẫu khác (attached template) nên không được dùng', 'trong Word: Tệp > Tùy chọn > Phần bổ trợ > Quản lý: Mẫu > Đi; xóa ô "Mẫu tài liệu", rồi lưu lại'],
  remote: ['khung này lấy hình ảnh hoặc nội dung từ tệp khác hay từ mạng nên không được dùng', 'chèn thẳng hình ảnh vào tệp (Chèn > Hình ảnh > Thiết bị này), không chọn "Liên kết tới tệp"'],
  imported: ['khung này chèn cả một tài liệu khác (altChunk, tài liệu con) nên không được dùng', 'mở bằng Word, chép nội dung vào một tài liệu mới rồi lưu'],
  revisions: ['khung này còn các sửa đổi được theo dõi (Track Changes) chưa xử lý', 'trong Word: Xem lại > Chấp nhận > Chấp nhận tất cả thay đổi và dừng theo dõi, rồi lưu lại'],
  comments: ['khung này còn ghi chú bên lề (comment)', 'trong Word: Xem lại > Xóa > Xóa tất cả ghi chú, rồi lưu lại'],
  notes: ['khung này đã có chú thích cuối trang hoặc cuối văn bản', 'xóa chú thích trong khung; chú thích của báo cáo ghi ở mục footnotes hoặc {{#note}} trong mẫu'],
  ragged: ['khung này có bảng mà một hàng thừa hoặc thiếu ô', 'mở khung bằng Word, xóa hàng hoặc kẻ lại bảng ấy rồi lưu; nếu bảng trông bình thường thì chỉ cần lưu lại'],
  strict: ['khung này lưu ở dạng "Strict Open XML", chương trình không đọc được', saveAgain],
  unusual: ['khung này không được Word ghi theo cách thông thường nên không đọc được', saveAgain],
} satisfies Record<string, readonly [message: string, hint: string]>

export type Refusal = keyof typeof refusals

const lettersClause = 'Phụ lục I, Phần I, Mục I, khoản 4'

// The sentences of this room, in one place to be read and corrected.

export const zip = (path: string, fault: ZipFault) => about(path, `frame-${fault}`, ...zipFaults[fault])
export const oldWord = (path: string) => about(path, 'frame-old-word', 'đây là tệp Word kiểu cũ (.doc), chương trình chỉ đọc .docx', saveAgain)
export const otherProgram = (path: string, kind: string) => about(path, 'frame-not-docx', `đây là tệp ${kind}, không phải .docx`, saveAgain)
export const refused = (path: string, refusal: Refusal) => about(path, `frame-${refusal}`, ...refusals[refusal])
export const notXml = (path: string, part: string) => about(path, 'frame-damaged', `bên trong khung, phần "${part}" bị hỏng`, saveAgain)

export const noBody = (path: string) => about(path, 'frame-no-body', 'khung này không có {{body}} nên không biết đặt nội dung báo cáo vào đâu',
  'mở khung bằng Word, gõ {{body}} riêng một đoạn ở chỗ bắt đầu nội dung, rồi lưu lại')
export const bodyTwice = (span: Span, first: Span) => at('frame-body-twice', '{{body}} chỉ được đặt một lần trong khung', span, 'xóa bớt một chỗ', first)
export const bodyNotAlone = (span: Span) => at('frame-body-place', '{{body}} phải đứng riêng một đoạn, không có chữ hay hình nào khác bên cạnh', span, 'đặt con trỏ trước và sau {{body}}, nhấn Enter để tách thành đoạn riêng')
export const bodyInside = (span: Span) => at('frame-body-place', '{{body}} phải đứng ở phần chính của văn bản, không ở trong bảng, hộp chữ hay đầu trang, chân trang', span, 'chuyển {{body}} ra thành một đoạn riêng của văn bản')
export const tagInBox = (tag: string, span: Span) => at('frame-text-box', `${tag} nằm trong hộp chữ (text box) hoặc trường (field) nên không điền được`, span, 'đưa chữ ấy ra ngoài thành đoạn thường, hoặc đặt vào ô của một bảng không kẻ viền')
export const strayBraces = (span: Span) => at('frame-braces', 'dấu }} này không có {{ mở trước trong cùng một đoạn', span, 'viết đủ {{ … }} trong cùng một đoạn, hoặc xóa dấu thừa')
export const twoLists = (names: readonly string[], span: Span) => at('frame-two-lists', `một đoạn chỉ dùng được một danh sách, ở đây có ${names.map(name => `{{${name}}}`).join(' và ')}`, span, 'tách mỗi danh sách thành một đoạn riêng')

// These are told at the layout's line that names the frame, where they can be accepted.
export const missingStyles = (names: readonly string[], span: Span) => warn('frame-style-missing',
  `khung chưa có ${names.length === 1 ? 'kiểu chữ' : `${names.length} kiểu chữ`} mà nội dung báo cáo dùng: ${quoted(names)}; chương trình dùng kiểu của mình`, span,
  'muốn tự đặt các kiểu này thì lập khung bằng "bao-cao template frame" rồi sửa trong Word (Trang đầu > Kiểu > Sửa đổi)')
export const font = (styles: readonly string[], font: string, span: Span) => warn('frame-font', `kiểu chữ ${quoted(styles)} của khung dùng phông ${font}, không phải Times New Roman (Nghị định 30/2020, ${lettersClause})`, span, editStyle(styles[0]!))
export const colour = (styles: readonly string[], colour: string, span: Span) => warn('frame-colour', `kiểu chữ ${quoted(styles)} của khung có màu #${colour}, không phải màu đen (Nghị định 30/2020, ${lettersClause})`, span, editStyle(styles[0]!))
export const size = (style: string, size: number, low: number, high: number, clause: string, span: Span) => warn('frame-size',
  `kiểu chữ "${style}" của khung có cỡ ${formatNumber(size)}, phải ${within(low, high)} (Nghị định 30/2020, ${clause})`, span, editStyle(style))
export const spacing = (style: string, what: string, clause: string, span: Span) => warn('frame-spacing', `kiểu chữ "${style}" của khung ${what} (Nghị định 30/2020, ${clause})`, span, editStyle(style))
export const wordsFont = (font: string, span: Span, words: Span) => warn('frame-font', `khung có chữ dùng phông ${font}, không phải Times New Roman (Nghị định 30/2020, ${lettersClause})`, span, 'bôi đen đoạn ấy trong Word và chọn phông Times New Roman', words)
export const wordsColour = (colour: string, span: Span, words: Span) => warn('frame-colour', `khung có chữ màu #${colour}, không phải màu đen (Nghị định 30/2020, ${lettersClause})`, span, 'bôi đen đoạn ấy trong Word và chọn màu Tự động', words)
export const wordsSize = (tag: string, size: number, low: number, high: number, clause: string, span: Span, words: Span) => warn('frame-size',
  `${tag} của khung có cỡ chữ ${formatNumber(size)}, phải ${within(low, high)} (Nghị định 30/2020, ${clause})`, span, 'bôi đen chữ ấy trong Word và sửa cỡ chữ', words)
export const paper = (width: number, height: number, span: Span) => warn('frame-paper', `trang giấy của khung là ${formatNumber(width)} × ${formatNumber(height)} mm, không phải A4 đứng 210 × 297 mm (Nghị định 30/2020, Phụ lục I, Phần I, Mục I, khoản 1)`, span, 'trong Word: Bố trí > Kích cỡ > A4')
export const margin = (side: string, size: number, low: number, high: number, span: Span) => warn('frame-margin',
  `lề ${side} của khung là ${formatNumber(size)} mm, phải ${within(low, high)} mm (Nghị định 30/2020, Phụ lục I, Phần I, Mục I, khoản 3)`, span, 'trong Word: Bố trí > Lề > Lề tùy chỉnh')

function quoted(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}

function editStyle(style: string): string {
  return `trong Word: Trang đầu > Kiểu, bấm chuột phải vào "${style}" > Sửa đổi`
}

function at(code: string, message: string, span: Span, hint: string, first: Span | null = null): Diagnostic {
  return { code, severity: 'error', message, span, related: first ? [{ span: first, message: 'đã có ở đây' }] : [], hint }
}

function warn(code: string, message: string, span: Span, hint: string, words: Span | null = null): Diagnostic {
  return { code, severity: 'warning', message, span, related: words ? [{ span: words, message: 'chữ ấy ở đây' }] : [], hint }
}

function within(low: number, high: number): string {
  return low === high ? `là ${low}` : `từ ${low} đến ${high}`
}

/** About the file as a whole: no text of it is shown. */
function about(path: string, code: string, message: string, hint: string): Diagnostic {
  return at(code, message, { source: { path, text: '' }, start: 0, end: 0 }, hint)
}
