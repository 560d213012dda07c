import type { Diagnostic, Related, Severity } from '../diagnostics/diagnostic.ts'
import type { ChartIndicator } from '../schemas/chart.ts'
import type { Span } from '../source/source.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { nameOfTerm, type Term } from '../vietnamese/term.ts'
import { spanAt, type Spot } from './place.ts'

function tell(severity: Severity, code: string, message: string, spot: Spot, hint: string | null, related: readonly Related[] = []): Diagnostic {
  return { code, severity, message, span: spanAt(spot), related, hint }
}

const orDidYouMean = (near: string | null, otherwise: string) => (near === null ? otherwise : `có phải bạn muốn viết "${near}"?`)

const lacking: Readonly<Record<string, string>> = { number: 'số văn bản', date: 'ngày ban hành', title: 'trích yếu', addressees: 'phần "Kính gửi"', recipients: 'phần "Nơi nhận"' }

// The sentences of this room, in one place to be read and corrected.

export const syntax = (message: string, span: Spot, hint: string) => tell('error', 'template-syntax', message, span, hint)
export const unknownName = (name: string, near: string | null, known: readonly string[], span: Spot) => tell('error', 'template-unknown-name',
  `không có gì tên là "${name}" ở đây`, span, orDidYouMean(near, known.length > 0 ? `các tên dùng được: ${known.join(', ')}` : 'xem danh sách tên và hàm trong docs/ham.md'))
export const noPeriod = (name: string, file: string, span: Spot) => tell('error', 'template-no-period',
  `văn bản này không có kỳ báo cáo nên không có "${name}" để in`, span, `ghi mục period (from, to) trong ${file}, hoặc bỏ chỗ này trong mẫu (đặt trong {{#if period.from}} … {{/if}} để chỉ in khi có kỳ)`)
export const unknownHelper = (name: string, near: string | null, span: Spot) => tell('error', 'template-unknown-helper',
  `không có hàm nào tên là "${name}"`, span, orDidYouMean(near, 'xem danh sách hàm trong docs/ham.md'))
export const notABlock = (name: string, span: Spot) => tell('error', 'template-not-a-block',
  `hàm "${name}" không dùng làm khối được`, span, `viết {{${name} …}}, không có dấu #`)
export const blockOnly = (name: string, span: Spot) => tell('error', 'template-block-only',
  `hàm "${name}" phải viết thành khối`, span, `viết {{#${name} …}} … {{/${name}}}`)
export const unknownOption = (helper: string, option: string, near: string | null, known: readonly string[], span: Spot) => tell('error', 'template-unknown-option',
  `hàm "${helper}" không có tùy chọn "${option}"`, span, orDidYouMean(near, known.length > 0 ? `các tùy chọn: ${known.join(', ')}` : 'bỏ tùy chọn này'))
export const badOption = (option: string, value: string, known: readonly string[], near: string | null, span: Spot) => tell('error', 'template-bad-option',
  `"${value}" không dùng cho tùy chọn "${option}" được`, span, orDidYouMean(near, `các giá trị: ${known.join(', ')}`))
export const unitOfRate = (span: Spot) => tell('error', 'template-bad-option',
  'tùy chọn "unit" chỉ dùng cùng by="value"', span, 'thêm by="value", hoặc bỏ unit: tỷ lệ đã có đơn vị của nó')
export const argumentCount = (helper: string, usage: string, span: Spot) => tell('error', 'template-arguments',
  `hàm "${helper}" thiếu hoặc thừa tham số`, span, `cách viết: ${usage}`)
export const argumentKind = (helper: string, usage: string, span: Spot) => tell('error', 'template-argument',
  `tham số của hàm "${helper}" không đúng loại`, span, `cách viết: ${usage}`)
export const unknownIndicator = (id: string, near: string | null, catalogue: string, span: Spot) => tell('error', 'template-unknown-indicator',
  `chưa có chỉ tiêu "${id}" trong ${catalogue}`, span, orDidYouMean(near, 'thêm chỉ tiêu vào danh mục hoặc sửa lại mã'))
export const unknownPart = (id: string, part: string, near: string | null, span: Spot) => tell('error', 'template-unknown-part',
  `chỉ tiêu "${id}" không có thành phần "${part}"`, span, orDidYouMean(near, 'khai báo thành phần ở mục parts của chỉ tiêu trong danh mục (indicators.yaml)'))
export const noTotal = (id: string, span: Spot) => tell('error', 'template-no-total',
  `chỉ tiêu "${id}" không có mẫu số nên không có tỷ lệ`, span, 'thêm mục total cho chỉ tiêu trong danh mục (indicators.yaml)')
export const unknownAgency = (id: string, near: string | null, register: string, span: Spot) => tell('error', 'template-unknown-agency',
  `chưa có cơ quan nào mang mã "${id}" trong ${register}`, span, orDidYouMean(near, 'sửa lại mã cơ quan'))
export const unqualified = (ref: string, span: Spot) => tell('error', 'template-unqualified',
  `trong mẫu phải ghi rõ của cơ quan nào: "${ref}"`, span, `viết "mã-cơ-quan.${ref}"`)
export const unknownThing = (kind: string, section: string, ref: string, path: string, near: string | null, span: Spot) => tell('error', 'template-unknown-reference',
  `không có ${kind} "${ref}" trong ${path}`, span, orDidYouMean(near, `sửa lại tên, hoặc thêm dòng "${ref}:" vào mục ${section} của tệp ấy (để trống khi chưa có nội dung)`))
export const unknownField = (field: string, near: string | null, known: readonly string[], span: Spot, entry: Span | null) => tell('error', 'template-unknown-field',
  `mục của danh sách không có "${field}"`, span, orDidYouMean(near, `các trường đang có: ${known.join(', ')}`),
  entry ? [{ span: entry, message: 'mục thiếu trường này' }] : [])
export const nearlyChosen = (field: string, value: string, near: string, span: Spot) => tell('warning', 'template-filter-value',
  `không mục nào có ${field} là "${value}" nên chưa chọn được mục nào`, span, `có phải bạn muốn viết ${field}="${near}"?`)
export const notANumber = (field: string, span: Spot, entry: Span) => tell('error', 'template-not-a-number',
  `trường "${field}" của một mục không phải là số nên không cộng được`, span, 'ghi số như 1.234', [{ span: entry, message: 'mục có giá trị không phải là số' }])
export const notTwoNumbers = (given: string, span: Spot) => tell('error', 'template-not-a-number',
  `"${given}" không phải là số nên không tính được tỷ lệ`, span, 'hàm rateOf cần hai số; trường của danh sách phải ghi số như 1.234')
export const emptyBlock = (span: Spot) => tell('error', 'template-empty-note', 'khối chú thích không có nội dung', span, 'viết nội dung giữa {{#note}} và {{/note}}')
export const badFormat = (format: string, span: Spot) => tell('error', 'template-format',
  `mẫu "${format}" của danh sách có ngoặc { } viết không đúng`, span, 'viết tên trường trong ngoặc: "{name} ({count} kiosk)"')
export const badDate = (span: Spot) => tell('error', 'template-date', 'tham số không phải là một ngày', span, 'dùng period.from, period.to, report.date hoặc "2026-04-15"')
export const unknownPartial = (name: string, near: string | null, span: Spot) => tell('error', 'template-unknown-partial',
  `không có tệp partials/${name}.hbs trong thư mục mẫu`, span, orDidYouMean(near, 'tạo tệp này hoặc sửa lại tên'))
export const circular = (name: string, span: Spot) => tell('error', 'template-circular', `"${name}" gọi lại chính nó`, span, 'bỏ lời gọi vòng tròn này')
export const unsupported = (what: string, span: Spot) => tell('error', 'template-unsupported', `${what} không dùng được trong mẫu`, span, 'xem cách viết mẫu trong docs/mau.md')
export const unknownTable = (id: string, near: string | null, span: Spot) => tell('error', 'template-unknown-table',
  `không có tệp tables/${id}.yaml trong thư mục mẫu`, span, orDidYouMean(near, 'tạo tệp này hoặc sửa lại tên'))
export const unknownChart = (id: string, near: string | null, span: Spot) => tell('error', 'template-unknown-chart',
  `không có tệp charts/${id}.yaml trong thư mục mẫu`, span, orDidYouMean(near, 'tạo tệp này hoặc sửa lại tên'))
export const chartNoMonth = (id: string, span: Spot) => tell('error', 'chart-no-month',
  `chỉ tiêu "${id}" không phải số lũy kế nên không có số riêng trong kỳ`, span, 'bỏ mục of, hoặc ghi of: value')
export const chartNoTarget = (id: string, of: ChartIndicator['of'], span: Spot) => tell('error', 'chart-no-target',
  `chỉ tiêu "${id}" không có mục tiêu được giao tính bằng ${{ rate: 'tỷ lệ %', value: 'số lượng', month: 'số riêng trong kỳ' }[of]}`, span, 'khai báo mục target của chỉ tiêu trong data/indicators.yaml, hoặc bỏ mục target ở biểu đồ')
export const chartUnits = (span: Spot, first: Span) => tell('error', 'chart-units',
  'một biểu đồ không vẽ chung tỷ lệ % với số lượng: hai loại không đo bằng một trục', span, 'tách thành hai biểu đồ', [{ span: first, message: 'chuỗi đầu tính khác' }])
export const chartNotANumber = (field: string, span: Spot, at: Span) => tell('error', 'chart-not-a-number',
  `trường "${field}" của mục này không phải là số nên không vẽ được`, span, 'ghi số như 1.234; chưa có số liệu thì để trống', [{ span: at, message: 'biểu đồ lấy trường này' }])
export const chartTooLong = (count: number, most: number, span: Spot) => tell('error', 'chart-too-long',
  `danh sách có ${formatNumber(count)} mục, biểu đồ quá ${most} mục thì không đọc được`, span, 'trình bày bằng bảng (tables/), hoặc gộp các mục nhỏ lại')
export const chartEmpty = (id: string, span: Spot, call: Spot) => tell('warning', 'chart-empty',
  `biểu đồ "${id}" chưa có số nào để vẽ`, span, 'điền số liệu khi nhận được; trong bản dự thảo chỗ này in [chưa có số liệu]', [{ span: spanAt(call), message: 'mẫu đặt biểu đồ ở đây' }])
export const unknownBody = (name: string, near: string | null, span: Spot) => tell('error', 'template-unknown-body',
  `không có tệp "${name}" trong thư mục mẫu`, span, orDidYouMean(near, 'tạo tệp này hoặc sửa lại tên'))
export const unknownAppendix = (name: string, near: string | null, span: Spot) => tell('error', 'template-unknown-appendix',
  `layout.yaml không có phụ lục nào lấy nội dung từ "${name}"`, span, orDidYouMean(near, 'ghi tên tệp ở mục body của phụ lục, ví dụ {{appendix "phu-luc.hbs"}}'))
export const unknownRows = (rows: string, span: Spot) => tell('error', 'table-rows',
  `không biết lấy các dòng từ "${rows}"`, span, 'ghi "tasks", hoặc "mã-cơ-quan.mã-danh-sách"')
export const noTasks = (span: Spot) => tell('error', 'table-no-tasks', 'chưa có danh mục nhiệm vụ (data/tasks.yaml)', span, 'tạo tệp này; văn bản riêng thì tạo tasks.yaml trong thư mục của văn bản, hoặc ghi "tasks-of: mã" trong report.yaml')
export const tooLong = (letters: number, span: Spot) => tell('error', 'template-too-long',
  `từ chỗ này nội dung điền ra dài hơn ${formatNumber(letters)} ký tự nên chương trình dừng lại`, span, 'kiểm tra các khối each lồng nhau, các đoạn và tệp partials gọi lẫn nhau nhiều lần')
export const tooDeep = (span: Spot) => tell('error', 'template-depth', 'các khối, hàm và đoạn văn ở đây lồng vào nhau quá nhiều bậc', span, 'viết lại cho gọn: bỏ bớt khối, ngoặc và các lời gọi nối nhau')
export const tooLarge = (span: Spot) => tell('error', 'template-number-size', 'số này có hơn 15 chữ số nên không tính, không in đúng được', span, 'kiểm tra lại số; nếu chỉ để in thì viết trong dấu nháy kép như một đoạn chữ')
export const notPrintable = (span: Spot) => tell('error', 'template-not-a-text', 'ở đây cần chữ hoặc số, không phải cả một nhóm hay một danh sách', span, 'ghi tên một trường, ví dụ report.title; danh sách thì dùng {{#each …}}')
export const notAName = (span: Spot) => tell('error', 'template-not-a-name', 'tham số này không phải là một mã', span, 'ghi mã trong dấu nháy kép, ví dụ {{rate "ma-chi-tieu"}}')
export const badNoteId = (id: string, span: Spot) => tell('error', 'template-note-id', `"${id}" không dùng làm mã chú thích được`, span, 'mã chỉ gồm chữ, chữ số và dấu gạch nối')
export const unusedParagraph = (id: string, span: Spot) => tell('warning', 'paragraph-unused',
  `đoạn "${id}" không được mẫu nào đưa vào báo cáo`, span, `gọi đoạn này trong mẫu bằng {{paragraph "…"}}, hoặc xóa đi`)
export const unquoted = (id: string, written: string, span: Spot) => tell('error', 'template-unknown-name', `mã ${id} chưa được đặt trong dấu nháy kép thẳng`, span, `viết ${written}`)
export const unbracketed = (name: string, written: string, span: Spot) => tell('error', 'template-unbracketed', `hàm "${name}" dùng bên trong một hàm khác phải đặt trong ngoặc đơn`, span, `viết ${written}`)
export const bareText = (text: string, written: string, span: Spot) => tell('error', 'template-bare-text', `"${text}" trong dấu nháy chỉ là chữ: chỗ này thiếu tên hàm nên không lấy được gì`, span,
  `nếu là mã thì viết ${written}; nếu là chữ cần in thì bỏ {{ }} và dấu nháy`)
export const noFiguresOf = (file: string, span: Spot) => tell('warning', 'no-previous-period',
  'văn bản này chưa lấy số liệu của tháng nào nên không tính được thay đổi', span, `ghi figures-of (tháng lấy số liệu) trong ${file}, hoặc bỏ phần so sánh`)
export const noPrevious = (span: Spot) => tell('warning', 'no-previous-period',
  'chưa có số liệu tháng trước nên không tính được thay đổi', span, 'thêm thư mục số liệu của tháng trước, hoặc bỏ phần so sánh')
export const numberMissing = (label: string, name: string, months: readonly IsoMonth[], span: Span, call: Spot) => tell('warning', 'figure-missing',
  `chưa có số liệu${months.length > 0 ? ` tháng ${months.map(formatMonth).join(', ')}` : ''}: ${label} (${name})`, span,
  'điền số khi nhận được; trong bản dự thảo chỗ này in [chưa có số liệu]', [{ span: spanAt(call), message: 'mẫu dùng ở đây' }])
export const numberMissingBefore = (label: string, spot: Spot, call: Spot) => tell('warning', 'no-previous-period',
  `tháng trước chưa có số liệu: ${label}`, spot, 'điền số vào tệp của tháng trước nếu có, hoặc bỏ phần so sánh ở đây', [{ span: spanAt(call), message: 'mẫu dùng ở đây' }])
export const noTermBefore = (term: Term, span: Spot) => tell('warning', 'no-previous-period',
  `chưa có báo cáo ${nameOfTerm(term)} nên không tính được thay đổi so với cùng kỳ`, span, `thêm data/${term.id}/report.yaml và số liệu các tháng của kỳ ấy, hoặc bỏ phần so sánh`)
export const listMissing = (id: string, span: Spot, call: Spot) => tell('warning', 'text-missing',
  `danh sách "${id}" chưa có nội dung ở tháng nào`, span, 'điền nội dung khi nhận được; trong bản dự thảo chỗ này in [chưa có nội dung]', [{ span: spanAt(call), message: 'mẫu dùng ở đây' }])
export const listOlder = (id: string, path: string, last: IsoMonth, span: Spot, call: Spot) => tell('warning', 'term-list-older',
  `danh sách "${id}" lấy ở ${path} vì tháng ${formatMonth(last)} chưa có`, span, `điền danh sách của tháng ${formatMonth(last)} khi nhận được, hoặc ghi danh sách cho cả kỳ`, [{ span: spanAt(call), message: 'mẫu dùng ở đây' }])
export const onlyInMonths = (what: string, id: string, file: string, span: Spot, call: Spot) => tell('warning', 'text-missing',
  `${what} "${id}" mới viết cho tháng, chưa có cho cả kỳ`, span, `viết cho cả kỳ vào ${file}; trong bản dự thảo chỗ này in [chưa có nội dung]`, [{ span: spanAt(call), message: 'mẫu dùng ở đây' }])
export const frameHelper = (helper: string, span: Spot) => tell('error', 'frame-helper', `hàm "${helper}" không dùng trong khung Word được`, span, 'viết vào tệp nội dung của mẫu (body.hbs); khung đặt cả nội dung ấy vào chỗ {{body}}')
export const frameLacks = (name: string, span: Spot) => tell('warning', 'frame-lacks', `khung không có {{${name}}} nên ${lacking[name]!} trong số liệu không được in`, span, `mở khung bằng Word, gõ {{${name}}} vào chỗ cần in`)
export const duplicateNote = (id: string, span: Spot) => tell('error', 'template-duplicate-note', `đã có chú thích mang mã "${id}"`, span, 'đổi mã của một trong hai chú thích')
