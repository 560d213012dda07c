import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { nameOfTerm, type Term } from '../vietnamese/term.ts'

/** The system's name for what went wrong (`ENOSPC`); an error without one is a fault of the program and is thrown on. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) throw error
  return code
}

const saveAsUtf8 = 'mở tệp bằng Notepad, chọn "Lưu dưới dạng" (Save As), ở ô "Mã hóa" (Encoding) chọn UTF-8 rồi lưu lại'

// The sentences of this room, in one place to be read and corrected.

export const notUtf8 = (span: Span) => at('file-encoding', 'error', span,
  'từ chỗ này tệp không còn là văn bản mã UTF-8 nên không đọc được chữ', saveAsUtf8)
export const notText = (path: string) => about(path, 'file-not-text', 'tệp này không phải là văn bản thuần mã UTF-8',
  `nếu là tệp Word hoặc Excel bị đổi đuôi thì bỏ ra khỏi thư mục này; nếu là văn bản thì ${saveAsUtf8}`)
export const tooBig = (path: string, megabytes: number) => about(path, 'file-too-big', `tệp lớn hơn ${megabytes} MB, không phải tệp số liệu`,
  'kiểm tra xem có chép nhầm tệp khác vào đây không')
export const refusedCharacter = (found: string, span: Span) => {
  const [message, hint] = characterProblem(found)
  return at('file-character', 'error', span, `${message} (U+${codePointOf(found)})`, hint)
}
export const markPile = (span: Span) => at('file-character', 'error', span, 'ở đây có hàng loạt dấu chồng lên một chữ', 'xóa đoạn này và gõ lại')
export const lookAlike = (found: string, span: Span) => at('file-look-alike', 'warning', span,
  `chữ này (U+${codePointOf(found)}) là chữ của bảng chữ cái khác, chỉ trông giống chữ Đ, đ của tiếng Việt; chương trình đã hiểu là Đ, đ`,
  'xóa và gõ lại chữ Đ hoặc đ bằng bộ gõ tiếng Việt')
export const morePlaces = (like: Diagnostic, count: number): Diagnostic => ({
  ...like, message: `từ chỗ này trở đi, tệp còn ${count} chỗ có lỗi giống như các chỗ vừa nêu`,
})

export const missingFile = (path: string, what: string) => about(path, 'file-missing', `thiếu tệp ${what}`,
  'tạo tệp này; "bao-cao init <thư mục>" làm sẵn một bộ mẫu để chép sang')
export const unreadable = (path: string, code: string) => about(path, 'file-unreadable', readFailures[code] ?? `không đọc được (${code})`,
  code === 'ENOENT' ? 'kiểm tra lại tên tệp' : 'đóng chương trình đang mở tệp, hoặc nhờ người quản trị máy kiểm tra quyền đọc')
export const notAFile = (path: string) => about(path, 'file-not-regular', 'đây không phải là một tệp thường', 'nếu là thư mục thì ghi tên từng tệp trong đó; nếu là thứ khác thì thay bằng một tệp cùng tên')
export const leadsOut = (path: string) => about(path, 'file-outside', 'đây là liên kết dẫn ra ngoài thư mục làm việc nên không được đọc',
  'chép chính tệp đó vào đây thay cho liên kết')
export const capitals = (path: string, name: string) => about(path, 'file-name-case', 'tên tệp này viết hoa khác với tên phải có nên có máy đọc được, có máy không', `đổi tên tệp thành ${name}`)
export const sameName = (path: string, other: string) => about(path, 'file-name-clash', `tên tệp này và "${other}" chỉ khác nhau ở chữ hoa, chữ thường; trên Windows chỉ còn lại một tệp`,
  'xem tệp nào đúng, gộp nội dung vào đó và xóa tệp kia')
export const longName = (letters: number, most: number, span: Span) => at('layout-output', 'error', span,
  `tên tệp ra dài ${letters} ký tự, quá ${most}: Word và Windows có thể không mở được`, 'rút ngắn mục output')
export const misnamed = (path: string, extension: string) => about(path, 'file-extension', `tệp này chưa được đọc vì tên không kết thúc bằng ${extension}`,
  `đổi đuôi thành ${extension}`)
export const misnamedCopy = (path: string, extension: string, name: string) => about(path, 'file-extension', `tệp này chưa được đọc vì tên không kết thúc bằng ${extension}, và đã có tệp ${name}`,
  `có lẽ đây là bản chép: so sánh hai tệp, giữ nội dung đúng trong ${name} rồi xóa tệp này; đừng đổi tên đè lên tệp kia`)

export const noPeriod = (path: string, month: IsoMonth, months: readonly IsoMonth[]) => about(path, 'period-missing',
  `chưa có thư mục số liệu của kỳ ${formatMonth(month)}`,
  `${months.length > 0 ? `các kỳ đang có: ${months.join(', ')}` : 'chưa có kỳ nào'}; muốn làm kỳ mới thì chạy: bao-cao new --month ${month}`)
export const misnamedPeriod = (path: string, month: IsoMonth): Diagnostic => ({
  ...about(path, 'period-name', 'thư mục này chưa được đọc vì tên không viết đúng kiểu năm-tháng', `nếu là số liệu của kỳ ${formatMonth(month)}, đổi tên thư mục thành ${month}`),
  severity: 'warning',
})
export const misnamedDocument = (path: string): Diagnostic => ({
  ...about(path, 'document-name', 'thư mục này có report.yaml nhưng chưa được đọc vì tên thư mục không dùng làm mã văn bản được',
    'đổi tên thư mục: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, có ít nhất một chữ, ví dụ ke-hoach-2025'),
  severity: 'warning',
})
export const noReport = (path: string, month: IsoMonth, previous: IsoMonth | null) => about(path, 'report-missing', `kỳ ${formatMonth(month)} chưa có tệp report.yaml`,
  `${previous === null ? 'tạo tệp này' : `chép report.yaml của kỳ ${formatMonth(previous)} vào đây`}, rồi ghi trích yếu và kỳ báo cáo của kỳ ${formatMonth(month)}`)
export const noTermReport = (path: string, term: Term) => about(path, 'report-missing', `báo cáo ${nameOfTerm(term)} chưa có tệp report.yaml`,
  `tạo thư mục data/${term.id} và tệp này, ghi title (trích yếu), period (from, to) và template (mẫu) nếu dùng mẫu riêng; số liệu được tổng hợp từ các tháng`)
export const noTemplate = (path: string, id: string, near: string | null, ids: readonly string[]) => about(path, 'template-missing', `không có mẫu báo cáo nào tên là "${id}"`,
  near !== null ? `có phải bạn muốn viết "${near}"?`
    : ids.length > 0 ? `các mẫu đang có trong thư mục templates: ${ids.join(', ')}`
      : 'thư mục templates chưa có mẫu nào; "bao-cao init <thư mục>" làm sẵn một mẫu để chép sang')

export const noFrame = (name: string, near: string | null, known: readonly string[], span: Span) => at('frame-missing', 'error', span, `thư mục của mẫu không có tệp "${name}"`,
  near !== null ? `có phải bạn muốn viết "${near}"?`
    : known.length > 0 ? `các tệp Word đang có: ${known.join(', ')}` : 'lập khung bằng "bao-cao template frame", hoặc bỏ mục frame để chương trình tự trình bày')
export const frameOpen = (path: string, program: string): Diagnostic => ({
  ...about(path, 'frame-open', `khung này đang mở trong ${program}; những chỗ chưa lưu chưa có trong báo cáo`, `lưu và đóng tệp trong ${program} rồi chạy lại`),
  severity: 'warning',
})

export const edited = (path: string, newPath: string): Diagnostic => ({
  ...about(path, 'output-edited', `tệp này đã được sửa sau khi dựng (hoặc không do chương trình dựng ra) nên được giữ nguyên; bản mới là "${newPath}"`,
    'chép những chỗ đã sửa vào số liệu hoặc mẫu rồi xóa tệp cũ; muốn ghi đè thì thêm --force (bản cũ vẫn được giữ lại)'),
  severity: 'warning',
})
export const copied = (path: string, copy: string): Diagnostic => ({
  ...about(path, 'output-copied', `tệp này đã được sửa sau khi dựng; trước khi ghi đè, bản đã sửa được giữ lại ở "${copy}"`, 'xem lại bản đó; không cần nữa thì xóa'),
  severity: 'warning',
})
export const locked = (path: string, program: string) => about(path, 'output-locked', `tệp này đang mở trong ${program} nên chưa ghi được`,
  `đóng tệp trong ${program} rồi chạy lại`)
export const crowded = (path: string) => about(path, 'output-crowded', 'đã có quá nhiều bản "(mới)" hoặc "(bản cũ)" bên cạnh tệp này', 'xóa bớt các bản không cần nữa rồi chạy lại')
export const unwritable = (path: string, code: string) => {
  const isTooLong = code === 'ENOENT' && path.length - path.lastIndexOf('/') > longestName
  const [message, hint] = writeFailures[isTooLong ? 'ENAMETOOLONG' : code] ?? [`không ghi được (${code})`, 'thử lại, hoặc ghi vào thư mục khác bằng --out <thư mục>']
  return about(path, 'output-unwritable', message, hint)
}
export const unknownPlaceholder = (name: string, near: string | null, known: readonly string[], span: Span) => at('layout-output', 'error', span,
  `tên tệp ra không dùng được {${name}}`, near === null ? `các chỗ điền dùng được: ${known.map(one => `{${one}}`).join(', ')}` : `có phải bạn muốn viết {${near}}?`)

export const noOffice = (named: string | null, variable: string) => without('pdf-office',
  named === null ? 'chưa tìm thấy LibreOffice trên máy này nên chưa chuyển được sang PDF' : `biến môi trường ${variable} ghi "${named}" nhưng không có tệp ấy`,
  named === null
    ? `cài LibreOffice (libreoffice.org), hoặc đặt biến môi trường ${variable} là đường dẫn tới tệp soffice; chưa có thì dựng tệp Word (bỏ --format pdf) rồi trong Word chọn Lưu dưới dạng (Save As) PDF`
    : `sửa lại đường dẫn tới tệp soffice của LibreOffice, hoặc bỏ biến ${variable} để chương trình tự tìm`)
export const officeFailed = (program: string) => without('pdf-failed', `LibreOffice (${program}) không chuyển được báo cáo sang PDF`,
  'mở thử LibreOffice một lần xem có báo lỗi không rồi chạy lại; hoặc dựng tệp Word (bỏ --format pdf) rồi lưu thành PDF từ Word')
export const officeLate = (seconds: number) => without('pdf-late', `LibreOffice chạy quá ${seconds} giây mà chưa xong nên đã được dừng`,
  'đóng bớt chương trình đang mở rồi chạy lại; hoặc dựng tệp Word (bỏ --format pdf) rồi lưu thành PDF từ Word')
export const noTemporaryFolder = (path: string, code: string) => without('pdf-temporary', `không dùng được thư mục tạm ${path} (${code}) để chuyển sang PDF`,
  'kiểm tra ổ đĩa còn chỗ và quyền ghi vào thư mục tạm, rồi chạy lại')

export const noGit = () => without('revision-git', 'chưa cài git trên máy này nên không xem lại được bản cũ', 'cài git (git-scm.com), hoặc so sánh hai kỳ: bao-cao diff <kỳ trước> <kỳ sau>')
export const noRepository = () => without('revision-repository', 'thư mục làm việc chưa được lưu bằng git nên không có bản cũ để so sánh', 'so sánh hai kỳ: bao-cao diff <kỳ trước> <kỳ sau>')
export const noRevision = (name: string) => without('revision-unknown', `git không có bản nào tên là "${name}"`, 'xem các bản đã lưu bằng "git log --oneline"; bản ngay trước bản cuối là HEAD~1')
export const noSuchState = (name: string, month: IsoMonth) => without('revision-empty', `bản "${name}" chưa có số liệu của kỳ ${formatMonth(month)}`, 'chọn bản sau khi số liệu đã được lưu; xem các bản bằng "git log --oneline"')

export const notEmpty = (path: string, names: readonly string[]) => about(path, 'init-not-empty',
  `thư mục này đã có: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` và ${names.length - 5} mục khác` : ''}; chương trình không ghi đè lên thứ gì`,
  'chọn một thư mục mới hoặc một thư mục trống')

const readFailures: Readonly<Record<string, string>> = {
  ENOENT: 'không tìm thấy tệp này',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
  EBUSY: 'tệp đang bị chương trình khác giữ',
  ELOOP: 'đây là liên kết quay vòng, không dẫn tới tệp nào',
  ENOTDIR: 'đây không phải là thư mục',
}

const otherFolder = 'chọn thư mục khác để ghi (lệnh build và schema: --out <thư mục>)'
const busy = ['không ghi được: tệp đang mở ở chương trình khác, hoặc bạn không có quyền ghi ở đây', `đóng tệp rồi chạy lại; nếu vẫn không được, nhờ người quản trị máy cấp quyền ghi hoặc ${otherFolder}`] as const
const notAFolder = ['không tạo được thư mục chứa tệp này vì đã có một tệp trùng tên với thư mục', `đổi tên tệp đó, hoặc ${otherFolder}`] as const

/** Letters: Windows, which takes 255 with those of the temporary file, says of a longer name that there is no such folder. */
const longestName = 230

const writeFailures: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  EBUSY: busy,
  EPERM: busy,
  EACCES: busy,
  ETXTBSY: busy,
  ENOSPC: ['không ghi được: ổ đĩa đã đầy', `xóa bớt tệp không cần, hoặc ${otherFolder}`],
  EDQUOT: ['không ghi được: đã dùng hết dung lượng được cấp', `xóa bớt tệp không cần, hoặc ${otherFolder}`],
  EROFS: ['không ghi được: ổ đĩa này chỉ cho đọc', otherFolder],
  EISDIR: ['không ghi được: đã có một thư mục trùng tên với tệp này', 'đổi tên thư mục đó rồi chạy lại'],
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  ENOENT: ['không ghi được: thư mục không còn, hoặc ổ đĩa chưa được gắn vào máy', `kiểm tra ổ đĩa hoặc thư mục mạng, hoặc ${otherFolder}`],
  ENAMETOOLONG: ['không ghi được: tên tệp quá dài', 'rút ngắn mục output trong layout.yaml của mẫu'],
}

function characterProblem(found: string): readonly [message: string, hint: string] {
  if (/\ufffd/.test(found)) return ['dấu "�" cho biết chữ ở đây đã hỏng từ trước, khi chuyển mã', 'gõ lại chữ đúng theo bản gốc']
  if (/\ufffc/.test(found)) return ['chỗ này là dấu của một hình hoặc đối tượng chép từ Word', 'xóa ký tự này; số liệu chỉ gồm chữ']
  if (/\p{Co}/u.test(found)) return ['ký tự này là ký hiệu riêng của một phông chữ, máy khác không hiện đúng', 'xóa đi và gõ ký tự thường, ví dụ dấu "-" thay cho chấm đầu dòng chép từ Word']
  if (/\p{Bidi_Control}/u.test(found)) return ['ở đây có ký tự không nhìn thấy, làm đảo chiều chữ', 'xóa đoạn này và gõ lại']
  return ['ở đây có ký tự điều khiển không nhìn thấy', 'xóa đoạn này và gõ lại; ký tự này thường lẫn vào khi chép từ Word hoặc PDF']
}

function codePointOf(found: string): string {
  return found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
}

function at(code: string, severity: Severity, span: Span, message: string, hint: string): Diagnostic {
  return { code, severity, message, span, related: [], hint }
}

/** About what no file can be named for. */
function without(code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, span: null, related: [], hint }
}

/** About a file or folder as a whole: no text of it is shown. */
function about(path: string, code: string, message: string, hint: string): Diagnostic {
  return at(code, 'error', { source: { path, text: '' }, start: 0, end: 0 }, message, hint)
}
