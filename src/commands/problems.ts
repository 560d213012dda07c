import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { usage } from './usage-problems.ts'

const blanks = { number: 'số văn bản (mục "number")', date: 'ngày ban hành (mục "date")' } as const

// The sentences of this room, in one place to be read and corrected.

export const noWorkspace = (cwd: string) => usage('usage-workspace', `thư mục "${cwd}" và các thư mục chứa nó đều không có tệp bao-cao.yaml`,
  'chuyển vào thư mục làm việc (thư mục có tệp bao-cao.yaml), hoặc tạo mới bằng "bao-cao init <thư mục>"')
export const noDataFolder = (folder: string) => usage('usage-data', `không có thư mục "${folder}" ghi ở --data`, 'kiểm tra lại đường dẫn; không ghi --data thì chương trình đọc thư mục data')
export const badMonth = (month: string) => usage('usage-month', `"${month}" không phải là một tháng`, 'viết năm-tháng hoặc tháng/năm, ví dụ 2026-04 hoặc 4/2026')
export const noMonth = (months: readonly IsoMonth[], documents: readonly string[], reach: 'all' | 'one') => usage('usage-month', 'chưa cho biết kỳ nào hoặc văn bản nào',
  months.length > 0
    ? `thêm --month ${months.at(-1)} cho kỳ mới nhất${reach === 'all' ? ', hoặc --all cho tất cả' : ''}; các kỳ đang có: ${months.join(', ')}${documents.length > 0 ? `; văn bản riêng thì thêm --document: ${documents.join(', ')}` : ''}`
    : 'thêm --month và tháng, ví dụ --month 2026-04')
export const noMonths = () => usage('usage-month', 'chưa có kỳ nào để dựng: không thư mục tháng nào trong thư mục số liệu có tệp report.yaml',
  'mở kỳ đầu tiên, ví dụ: bao-cao new --month 2026-04')
export const monthAndAll = () => usage('usage-month', 'không dùng --month và --all cùng một lúc', 'bỏ --all để dựng một kỳ, hoặc bỏ --month để dựng tất cả')
export const badHalf = (typed: string) => usage('usage-half', `"${typed}" không phải là một kỳ 6 tháng`, 'viết năm và H1 (6 tháng đầu năm) hoặc H2 (6 tháng cuối năm), ví dụ --half 2026-H1')
export const badYear = (typed: string) => usage('usage-year', `"${typed}" không phải là một năm`, 'viết đủ bốn chữ số, ví dụ --year 2026')
export const onePeriodOnly = () => usage('usage-period', 'chỉ dùng một trong các tùy chọn --month, --all, --half, --year, --document', 'bỏ bớt để chỉ còn một kỳ hoặc một văn bản')
export const unknownTemplate = (id: string, near: string | null, known: readonly string[]) => usage('usage-template', `không có mẫu nào tên là "${id}"`,
  near !== null ? `có phải bạn muốn viết ${near}?` : `các mẫu đang có trong thư mục templates: ${known.join(', ')}`)
export const documentIsPeriod = (typed: string, option: string) => usage('usage-document', `"${typed}" là tên của một kỳ báo cáo, không phải mã văn bản`, `muốn dựng báo cáo của kỳ thì viết ${option}; văn bản riêng cần thư mục mang tên khác, ví dụ ke-hoach-2025`)
export const reservedDocument = (typed: string) => usage('usage-document', `"${typed}" không dùng làm mã văn bản được: Windows dành tên này cho thiết bị`, `chọn mã khác, ví dụ ${typed}-2026`)
export const badDocument = (typed: string, near: string | null, known: readonly string[]) => usage('usage-document', `"${typed}" không phải là mã văn bản`,
  near !== null ? `có phải bạn muốn viết ${near}?` : `mã văn bản là tên thư mục trong thư mục số liệu, chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối${known.length > 0 ? `; đang có: ${known.join(', ')}` : ', ví dụ ke-hoach-2025'}`)
export const unknownDocument = (id: string, near: string | null, known: readonly string[]) => usage('usage-document', `không có văn bản nào mang mã "${id}"`,
  near !== null ? `có phải bạn muốn viết ${near}?`
    : known.length > 0 ? `các văn bản đang có: ${known.join(', ')}; tạo văn bản mới bằng: bao-cao new --document ${id} --template <mẫu>` : `chưa có văn bản riêng nào; tạo văn bản này bằng: bao-cao new --document ${id} --template <mẫu>`)
export const documentWithoutReport = (id: string) => usage('usage-document', `văn bản "${id}" chưa có tệp report.yaml`, `tạo tệp data/${id}/report.yaml, ghi title (trích yếu), month (tháng ban hành) và template (mẫu)`)
export const badFormat = (name: string, near: string | null, known: readonly string[]) => usage('usage-format', `không có dạng tệp "${name}"`,
  near === null ? `các dạng dùng được: ${known.join(', ')}` : `có phải bạn muốn viết --format ${near}?`)
export const draftAndFinal = () => usage('usage-draft', 'không dùng --draft và --final cùng một lúc', 'bản để góp ý thì dùng --draft; bản chính thức để ký thì dùng --final')
export const draftFormat = (format: string) => usage('usage-draft', `dạng ${format} không mang được ghi chú của --draft`, 'bỏ --format để dựng tệp Word, hoặc bỏ --draft')
export const trackedWhole = (options: readonly string[]) => usage('usage-format', `dạng docx ghi vết sửa của cả báo cáo, không dùng được với ${options.join(', ')}`,
  `bỏ ${options.join(', ')} để có tệp Word, hoặc chọn dạng khác, ví dụ --format html`)
export const badPort = (typed: string) => usage('usage-port', `"${typed}" không phải là một cổng`, 'viết một số từ 0 đến 65535, hoặc bỏ --port để dùng một cổng còn trống')
export const portTaken = (port: number) => usage('port-taken', `cổng ${port} đang được chương trình khác dùng hoặc không được phép dùng`, 'chọn cổng khác, hoặc bỏ --port để dùng một cổng còn trống')
export const badMaxWarnings = (typed: string) => usage('usage-max-warnings', `"${typed}" không phải là một số cảnh báo`, 'viết một số nguyên, ví dụ --max-warnings 0')
export const notMonths = (typed: string, option: string) => usage('usage-month', `diff so sánh các kỳ tháng; "${typed}" không phải là một tháng`,
  `dựng hai văn bản cần so sánh ra tệp Word (bao-cao build ${option}) rồi trong Word chọn Xem lại > So sánh (Review > Compare); xem nhanh thì dựng với --format md rồi so hai tệp chữ`)
export const unexplained = (code: string) => usage('usage-rule', `"${code}" không phải là quy tắc kiểm tra nên không có trang giải thích`, 'lỗi khi đọc tệp, đọc mẫu đã ghi cách sửa ở dòng "gợi ý" ngay dưới lỗi; chạy "bao-cao explain" để xem danh sách quy tắc')
export const unknownRule = (code: string, near: string | null) => usage('usage-rule', `không có quy tắc kiểm tra nào mang mã "${code}"`,
  near === null ? 'chạy "bao-cao explain" để xem danh sách quy tắc' : `có phải bạn muốn viết ${near}?`)
export const badEpoch = (typed: string) => usage('usage-epoch', `biến môi trường SOURCE_DATE_EPOCH là "${typed}", không phải số giây`, 'bỏ biến này, hoặc đặt bằng số giây tính từ 01/01/1970')

export const finalBlank = (key: keyof typeof blanks, span: Span) => final('final-blank', span, `bản chính thức phải có ${blanks[key]}`, 'điền vào report.yaml, hoặc bỏ --final để dựng bản dự thảo')
export const finalMissing = (count: number, span: Span) => final('final-missing', span, `bản chính thức còn ${count} chỗ chưa có số liệu hoặc nội dung; chỗ đầu tiên ở đây`,
  'bổ sung số liệu còn thiếu, hoặc bỏ --final để dựng bản dự thảo')
export const finalWarnings = (count: number) => final('final-warnings', null, `bản chính thức không được còn cảnh báo nào, hiện còn ${count}`, 'xử lý từng cảnh báo, hoặc bỏ --final để dựng bản dự thảo')

export const unknownAgency = (id: string, near: string | null, known: readonly string[]) => usage('usage-agency', `không có cơ quan nào mang mã "${id}" trong data/agencies.yaml`,
  near === null ? `các mã đang có: ${known.join(', ')}` : `có phải bạn muốn viết ${near}?`)
export const monthNotBegun = (month: IsoMonth) => usage('usage-month', `kỳ ${formatMonth(month)} chưa mở (chưa có report.yaml) nên chưa nhận phiếu được`, `mở kỳ bằng: bao-cao new --month ${month}`)
export const nobodyReports = () => usage('form-nobody', 'không cơ quan nào trong data/agencies.yaml phải gửi số liệu hằng tháng', 'bỏ dòng "reports: không" của cơ quan cần lập phiếu, hoặc ghi --agency và mã cơ quan')

export const notImportable = (name: string) => usage('usage-import', `"${name}" không phải là phiếu Excel (.xlsx) hay báo cáo Word (.docx)`, 'import chỉ nhận hai loại tệp ấy; tệp số liệu YAML thì đặt vào thư mục của kỳ rồi chạy bao-cao check')
export const noOneMonth = (months: readonly IsoMonth[]) => usage('usage-month', 'chưa cho biết kỳ nào', months.length > 0
  ? `thêm --month ${months.at(-1)} cho kỳ mới nhất; các kỳ đang có: ${months.join(', ')}`
  : 'thêm --month và tháng, ví dụ --month 2026-04')
export const noMonthOfReport = () => usage('usage-month', 'chưa cho biết báo cáo Word này của kỳ nào', 'thêm --month và tháng của báo cáo, ví dụ --month 2025-12')
export const badTask = (task: string, near: string | null, known: readonly string[]) => usage('usage-task', `lệnh template không làm được việc "${task}"`,
  near === null ? `các việc làm được: ${known.join(', ')}` : `có phải bạn muốn viết "bao-cao template ${near}"?`)
export const notDocx = (out: string) => usage('usage-out', `"${out}" không có đuôi .docx`, 'khung là tệp Word: ghi tên tệp kết thúc bằng .docx, ví dụ --out khung.docx')
export const unknownIndicator = (id: string, near: string | null) => usage('usage-indicator', `không có chỉ tiêu nào mang mã "${id}" trong data/indicators.yaml`,
  near === null ? 'xem mã các chỉ tiêu trong data/indicators.yaml' : `có phải bạn muốn viết ${near}?`)
export const monthsReversed = (from: string, to: string) => usage('usage-month', `tháng đầu (--from ${from}) đứng sau tháng cuối (--to ${to})`, 'đổi chỗ hai tháng')
export const tooManyMonths = (most: number) => usage('usage-month', `khoảng thời gian dài hơn ${most} tháng`, 'ghi --from và --to gần nhau hơn')
export const noMonthFolder = (month: IsoMonth, months: readonly IsoMonth[]) => usage('usage-month', `chưa có thư mục số liệu của kỳ ${formatMonth(month)}`,
  `${months.length > 0 ? `các kỳ đang có: ${months.join(', ')}; ` : ''}mở kỳ mới bằng: bao-cao new --month ${month}`)
export const needsFile = (format: string) => usage('usage-out', `dạng ${format} không in ra màn hình được`, `thêm --out và tên tệp, ví dụ --out so-lieu.${format}`)
export const noMonthFolders = () => usage('usage-month', 'thư mục số liệu chưa có thư mục của tháng nào', 'mở kỳ đầu tiên bằng "bao-cao new --month <tháng>", hoặc tạo thư mục, ví dụ data/2026-04')
export const oneMonth = (month: IsoMonth, months: readonly IsoMonth[]) => usage('usage-month', `chưa cho biết so sánh kỳ ${formatMonth(month)} với kỳ nào`,
  `ghi thêm một kỳ${months.length > 0 ? ` (các kỳ đang có: ${months.join(', ')})` : ''}, hoặc --rev và một bản của git, ví dụ --rev HEAD~1`)
export const sameMonth = (month: IsoMonth) => usage('usage-month', `cả hai lần đều là kỳ ${formatMonth(month)}`, 'ghi hai kỳ khác nhau, hoặc thêm --rev và một bản của git, ví dụ --rev HEAD~1')

export const staleSchema = (path: string): Diagnostic => ({
  code: 'schema-stale', severity: 'error', message: 'tệp này chưa có hoặc không còn đúng với chương trình', related: [],
  span: { source: { path, text: '' }, start: 0, end: 0 }, hint: 'chạy "bao-cao schema" để ghi lại',
})

/** What is said besides findings. */
export const sentences = {
  building: (what: string) => `đang dựng ${what}…`,
  notWritten: (what: string) => `Chưa ghi ${what}: hãy xử lý các lỗi nêu trên rồi chạy lại.`,
  notFinal: (what: string) => `Chưa ghi bản chính thức của ${what}: hãy xử lý các lỗi và cảnh báo nêu trên rồi chạy lại.`,
  draftWritten: (what: string, errors: number, warnings: number) => (errors + warnings === 0
    ? `Bản góp ý của ${what} không có ghi chú nào: chưa tìm thấy chỗ phải sửa.`
    : `Bản góp ý của ${what} có ${errors + warnings} ghi chú (${errors} lỗi, ${warnings} cảnh báo); mở trong Word, thẻ Xem lại (Review) để đọc. Chưa dùng để ký.`),
  draftName: (name: string) => `${name} (góp ý)`,
  previewing: (what: string) => `Đang cho xem ${what}; trang tự cập nhật khi sửa số liệu hoặc mẫu. Bấm Ctrl-C để dừng.`,
  tooManyWarnings: (count: number, allowed: number) => `Có ${count} cảnh báo, quá mức cho phép là ${allowed} (--max-warnings).`,
  watching: (what: string) => `Đang theo dõi số liệu và mẫu của ${what}; sửa và lưu tệp nào thì tệp Word được dựng lại. Bấm Ctrl+C để dừng.`,
  rebuilding: (time: string, files: readonly string[]) => (files.length === 0
    ? `${time}  dựng…`
    : `${time}  đã đổi: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` và ${files.length - 3} tệp khác` : ''}; dựng lại…`),
  sameFindings: (summary: string) => `Như lần trước: ${summary}.`,
  waitingForChange: 'Chưa ghi được; sửa các lỗi nêu trên rồi lưu lại, chương trình đang chờ.',
  waitingForClose: 'Chương trình đang chờ: đóng tệp ấy lại là bản mới được ghi ngay, không phải chạy lại lệnh.',
  watched: 'Đã dừng theo dõi.',
  namesStale: 'Danh sách cơ quan, chỉ tiêu đã đổi mà gợi ý của trình soạn thảo (thư mục schemas) chưa đổi theo; ghi lại bằng: bao-cao schema',
  nothingFound: (what: string) => `Không tìm thấy chỗ nào phải sửa: ${what}.`,
  formsWritten: (count: number, month: IsoMonth) => `Đã lập ${count} phiếu kỳ ${formatMonth(month)}. Gửi cho các cơ quan điền vào ô nền vàng; nhận lại thì chạy: bao-cao import <tệp.xlsx> --month ${month}`,
  formsInPart: (count: number, month: IsoMonth) => `Đã lập ${count} phiếu kỳ ${formatMonth(month)} nhưng chưa trọn vẹn: chỗ có lỗi để ô trống. Hãy sửa các lỗi nêu trên rồi lập lại trước khi gửi.`,
  frameWritten: (name: string, layout: string, folder: string | null, isNamed: boolean) => [
    'Mở khung bằng Word để sửa đầu trang, lề, kiểu chữ; giữ nguyên {{body}} riêng một đoạn.',
    folder === null ? '' : ` Sửa xong thì chép khung vào ${folder}.`,
    isNamed ? '' : ` Để dùng khung, ghi vào ${layout}:  frame: ${name}`,
  ].join(''),
  formatted: (changed: number, total: number, mode: 'check' | 'write') => {
    if (total === 0) return 'Chưa xem được tệp nào.'
    if (changed === 0) return `Đã xem ${total} tệp: không tệp nào phải sắp xếp lại.`
    return mode === 'check' ? `${changed} trong ${total} tệp chưa đúng kiểu viết thống nhất; chạy "bao-cao fmt" để sắp xếp.` : `Đã sắp xếp ${changed} trong ${total} tệp; nội dung không đổi.`
  },
  exportedInPart: (month: IsoMonth) => `Số liệu kỳ ${formatMonth(month)} được xuất chưa trọn vẹn: chỗ có lỗi để ô trống. Hãy sửa các lỗi nêu trên rồi xuất lại.`,
  exportedBlanks: (month: IsoMonth, count: number) => `Còn ${count} chỉ tiêu chưa có số liệu nên để ô trống; xem của cơ quan nào bằng: bao-cao status --month ${month}`,
  unreadMonths: (months: readonly IsoMonth[]) => `Có tệp số liệu chưa đọc được ở kỳ ${months.map(formatMonth).join(', ')}; xem từng lỗi bằng: bao-cao check --month ${months[0]}`,
  notCompared: 'Chưa so sánh được: hãy xử lý các lỗi nêu trên rồi chạy lại.',
  notTracked: 'Chưa ghi tệp Word có vết sửa: hãy xử lý các lỗi nêu trên rồi chạy lại; muốn xem so sánh khi chưa xử lý thì bỏ --format docx.',
  earlierFaulty: (month: IsoMonth, revision: string | null) => `Các lỗi nêu trên là của kỳ ${formatMonth(month)}${revision === null ? '' : ` ở bản ${revision}`}; những gì không đọc được thì chưa so sánh.`,
  fault: (detail: string) => `Chương trình gặp lỗi ngoài dự kiến; đây không phải lỗi của số liệu. Xin gửi thông báo này cho người phụ trách chương trình:\n  ${detail}`,
  debugHint: 'Nếu được, hãy chạy lại lệnh vừa rồi với --debug và gửi kèm phần chi tiết.',
  nextSteps: (folder: string, month: IsoMonth) => [
    `Đã tạo thư mục làm việc cho kỳ ${formatMonth(month)}. Việc tiếp theo:`,
    `  1. Sửa ${folder}/bao-cao.yaml: tên cơ quan, ký hiệu, người ký, nơi nhận.`,
    `  2. Sửa danh sách cơ quan và chỉ tiêu trong ${folder}/data.`,
    `  3. Nhập số liệu vào ${folder}/data/${month}, mỗi cơ quan một tệp.`,
    `  4. Dựng báo cáo: cd ${asTyped(folder)} rồi chạy bao-cao build --month ${month}`,
  ].join('\n'),
}

/** A path as command lines of all systems take it for one word. */
function asTyped(path: string): string {
  return /[^\p{L}\p{M}\p{N}._/\\:-]/u.test(path) ? `"${path}"` : path
}

function final(code: string, span: Span | null, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, span, related: [], hint }
}
