import type { Diagnostic, Related, Severity } from '../diagnostics/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import type { DocumentEntry } from '../schemas/contribution.ts'
import { formatDate, formatMonth, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { lastMonthOfTerm, nameOfTerm, type Term } from '../vietnamese/term.ts'

function tell(severity: Severity, code: string, message: string, span: Span, hint: string | null, related: readonly Related[] = []): Diagnostic {
  return { code, severity, message, span, related, hint }
}

const listed = (months: readonly IsoMonth[]) => `tháng ${months.map(formatMonth).join(', ')}`

const unsummed = (count: number) => (count > 0 ? `; ${formatNumber(count)} chỉ tiêu trong kỳ vì thế chưa cộng được` : '')

/** Without the last month all that isn't summed is that of an earlier one. */
const taken = (term: Term, months: readonly IsoMonth[]) => (months.includes(lastMonthOfTerm(term)) ? '; số lũy kế, hiện trạng và danh sách là của tháng gần nhất đã có' : '')

const orDidYouMean = (near: string | null, otherwise: string) => (near === null ? otherwise : `có phải bạn muốn viết "${near}"?`)

/** A sum of what communes sent, that isn't whole. */
interface IncompleteSum {
  readonly label: string
  readonly sent: number
  readonly asked: number
  readonly month: IsoMonth
  /** Names. */
  readonly missing: readonly string[]
}

const namesShown = 5

/** The first ones by name, the rest by number. */
function named(names: readonly string[]): string {
  const rest = names.length - namesShown
  return rest > 1 ? `${names.slice(0, namesShown).join(', ')} và ${formatNumber(rest)} xã, phường khác` : names.join(', ')
}

/** A file isn't renamed to what another one is called: that one would be lost. */
const renamed = (id: string, isTaken: boolean, otherwise: string) => (isTaken ? `${otherwise}; đừng đổi tên tệp, vì đã có tệp ${id}.yaml` : `đổi tên tệp thành ${id}.yaml, hoặc ${otherwise}`)

const comparing = (id: string) => `so sánh hai tệp, giữ số liệu đúng trong ${id}.yaml rồi xóa tệp này; đừng đổi tên đè lên tệp kia`

// The sentences of this room, in one place to be read and corrected.

export const unknownAgency = (id: string, register: string, near: string | null, span: Span) => tell('error', 'agency-unknown',
  `chưa có cơ quan nào mang mã "${id}" trong ${register}`, span, orDidYouMean(near, `thêm cơ quan này vào ${register} hoặc sửa lại mã`))
export const reservedAgency = (id: string, span: Span) => tell('error', 'agency-reserved',
  `Windows giữ tên "${id}" cho thiết bị nên không tạo được tệp ${id}.yaml`, span, `chọn mã khác, ví dụ co-quan-${id}`)
export const wrongFileName = (id: string, expected: string, isTaken: boolean, span: Span) => tell('error', 'agency-file-name',
  `tệp này ghi mã cơ quan "${id}" nhưng mang tên "${expected}.yaml"`, span, renamed(id, isTaken, `sửa dòng này thành "agency: ${expected}"`))
export const unknownFileName = (id: string, name: string, span: Span) => tell('error', 'agency-file-name',
  `tệp này ghi mã cơ quan "${id}" nhưng mang tên "${name}.yaml"`, span, `đổi tên tệp thành ${id}.yaml`)
export const copiedFile = (id: string, span: Span) => tell('error', 'agency-file-name',
  `tệp này ghi mã cơ quan "${id}" nhưng đã có tệp ${id}.yaml: có lẽ đây là bản chép`, span, comparing(id))
export const unknownIndicator = (id: string, catalogue: string, near: string | null, span: Span) => tell('error', 'indicator-unknown',
  `chưa có chỉ tiêu "${id}" trong ${catalogue}`, span, orDidYouMean(near, `thêm chỉ tiêu này vào ${catalogue} hoặc sửa lại mã`))
export const foreignIndicator = (id: string, owner: string, span: Span, place: Span) => tell('error', 'indicator-of-another-agency',
  `chỉ tiêu "${id}" do "${owner}" báo cáo, không phải cơ quan này`, span, `chuyển số liệu sang tệp ${owner}.yaml, hoặc sửa "agency" của chỉ tiêu trong danh mục`,
  [{ span: place, message: 'danh mục giao chỉ tiêu này cho cơ quan khác ở đây' }])
export const summedIndicator = (id: string, span: Span, place: Span) => tell('error', 'indicator-from-communes',
  `chỉ tiêu "${id}" là tổng của các xã, phường nên cơ quan không nhập ở đây`, span, 'bỏ dòng này; nếu cơ quan tự nhập thì bỏ "from: communes" của chỉ tiêu trong danh mục',
  [{ span: place, message: 'danh mục lấy chỉ tiêu này từ xã, phường ở đây' }])
export const notOfCommunes = (id: string, span: Span, place: Span) => tell('error', 'indicator-not-from-communes',
  `chỉ tiêu "${id}" không do xã, phường gửi`, span, 'bỏ dòng này; nếu cần cộng từ xã, phường thì ghi "from: communes" cho chỉ tiêu trong data/indicators.yaml',
  [{ span: place, message: 'chỉ tiêu khai báo ở đây' }])
export const partialUnasked = (span: Span) => tell('error', 'partial-unasked',
  'mục partial chỉ dùng cho chỉ tiêu là tổng của các xã, phường', span, 'ghi thêm "from: communes", hoặc bỏ mục partial')
export const noCommunes = (span: Span) => tell('error', 'communes-missing',
  'chỉ tiêu này là tổng của các xã, phường nhưng chưa có danh sách xã, phường (data/communes.yaml)', span, 'tạo tệp data/communes.yaml: mỗi xã, phường một mã, tên và loại')
export const communesUnasked = (source: Source) => tell('error', 'communes-missing',
  'có tệp số liệu của xã, phường nhưng chưa có danh sách xã, phường (data/communes.yaml) nên không cộng được', { source, start: 0, end: 1 }, 'tạo tệp data/communes.yaml: mỗi xã, phường một mã, tên và loại')
export const unknownCommune = (id: string, near: string | null, span: Span) => tell('error', 'commune-unknown',
  `chưa có xã, phường nào mang mã "${id}" trong data/communes.yaml`, span, orDidYouMean(near, 'thêm xã, phường này vào data/communes.yaml hoặc sửa lại mã'))
export const wrongCommuneFile = (id: string, expected: string, isTaken: boolean, span: Span) => tell('error', 'commune-file-name',
  `tệp này ghi mã xã, phường "${id}" nhưng mang tên "${expected}.yaml"`, span, renamed(id, isTaken, `sửa dòng này thành "commune: ${expected}"`))
export const copiedCommuneFile = (id: string, span: Span) => tell('error', 'commune-file-name',
  `tệp này ghi mã xã, phường "${id}" nhưng đã có tệp ${id}.yaml: có lẽ đây là bản chép`, span, comparing(id))
export const sumIncomplete = ({ label, sent, asked, month, missing }: IncompleteSum, span: Span) => tell('warning', 'sum-incomplete',
  `chưa cộng được "${label}": mới có số của ${formatNumber(sent)}/${formatNumber(asked)} xã, phường; còn thiếu ${named(missing)}`, span,
  `khi nhận được thì ghi vào data/${month}/xa/; chưa đủ thì coi như chưa có số liệu, muốn in tổng của các nơi đã gửi thì ghi "partial: có" cho chỉ tiêu`)
export const sumPartial = ({ label, sent, asked, month, missing }: IncompleteSum, span: Span) => tell('warning', 'sum-partial',
  `"${label}" in ra mới là tổng của ${formatNumber(sent)}/${formatNumber(asked)} xã, phường; còn thiếu ${formatNumber(missing.length)}: ${named(missing)}`, span,
  `khi nhận được thì ghi vào data/${month}/xa/; trong báo cáo cần nói rõ đây là số của ${formatNumber(sent)} xã, phường`)
export const unknownTotal = (id: string, near: string | null, span: Span) => tell('error', 'indicator-total-unknown',
  `mẫu số "${id}" không phải là chỉ tiêu nào trong danh mục`, span, orDidYouMean(near, 'ghi một số cố định, mã của một chỉ tiêu, hoặc "reported"'))
export const circularTotal = (id: string, span: Span) => tell('error', 'indicator-total-circular',
  `chỉ tiêu "${id}" lấy chính nó làm mẫu số`, span, 'ghi mã của chỉ tiêu là tổng')
export const unknownPart = (id: string, near: string | null, known: readonly string[], span: Span) => tell('error', 'part-unknown',
  `chỉ tiêu này không có thành phần "${id}"`, span, orDidYouMean(near, known.length > 0 ? `các thành phần trong danh mục: ${known.join(', ')}` : 'khai báo thành phần ở mục parts của chỉ tiêu trong danh mục (indicators.yaml)'))
export const partsContradict = (value: number, sum: number, span: Span, parts: Span) => tell('error', 'parts-sum',
  `giá trị ${formatNumber(value)} khác tổng các thành phần là ${formatNumber(sum)} (lệch ${formatNumber(Math.abs(value - sum))})`, span,
  'sửa số sai; nếu ghi đủ các thành phần thì có thể bỏ mục value, chương trình tự cộng', [{ span: parts, message: `các thành phần cộng lại bằng ${formatNumber(sum)}` }])
export const totalContradicts = (typed: number, expected: number, span: Span, place: Span) => tell('error', 'total-contradicts',
  `tổng ghi ở đây là ${formatNumber(typed)} nhưng danh mục cho ${formatNumber(expected)}`, span,
  'bỏ mục total ở đây (chương trình lấy theo danh mục), hoặc sửa số sai', [{ span: place, message: 'mẫu số khai báo ở đây' }])
export const totalUnasked = (span: Span, place: Span) => tell('error', 'total-unasked',
  'chỉ tiêu này không có mẫu số trong danh mục nên không tính được tỷ lệ từ mục total', span,
  'thêm "total: reported" cho chỉ tiêu trong danh mục (indicators.yaml), hoặc bỏ mục total ở đây', [{ span: place, message: 'chỉ tiêu khai báo ở đây' }])
export const tooFine = (value: number, allowed: number, unit: string, span: Span) => tell('error', 'number-fraction',
  allowed === 0
    ? `${formatNumber(value)} có phần thập phân, nhưng chỉ tiêu này tính bằng số nguyên (${unit})`
    : `${formatNumber(value)} có nhiều hơn ${allowed} chữ số thập phân`,
  span, `dấu chấm mới ngăn hàng nghìn: nếu là số nguyên thì viết ${formatNumber(Number(String(value).replace('.', '')))}`)
export const negative = (value: number, span: Span) => tell('error', 'number-negative', `${formatNumber(value)} là số âm`, span, 'bỏ dấu trừ')
export const figureMissing = (label: string, span: Span) => tell('warning', 'figure-missing',
  `chưa có số liệu: ${label}`, span, 'điền số khi nhận được; trong bản dự thảo chỗ này in [chưa có số liệu]')
export const textMissing = (id: string, span: Span) => tell('warning', 'text-missing',
  `chưa có nội dung: "${id}"`, span, 'điền nội dung khi nhận được; trong bản dự thảo chỗ này in [chưa có nội dung]')
export const lockBroken = (month: IsoMonth, span: Span) => tell('error', 'lock-broken',
  `tệp chốt kỳ ${formatMonth(month)} đã hỏng hoặc bị sửa tay nên không biết kỳ đã được chốt với số liệu nào`, span,
  `lấy lại tệp này như khi chốt (nếu dùng git: git checkout -- ${span.source.path}); nếu không còn, mở lại kỳ rồi chốt lại: bao-cao close --month ${month} --reopen --reason "lý do"`)
export const lockOfOther = (of: string, month: IsoMonth, span: Span) => tell('error', 'lock-of-other-month',
  `tệp chốt này là của kỳ ${formatMonth(of)} nhưng nằm trong thư mục kỳ ${formatMonth(month)}`, span, 'có lẽ thư mục được chép từ kỳ khác: xóa tệp này')
export const periodReversed = (span: Span) => tell('error', 'period-reversed', 'ngày cuối kỳ đứng trước ngày đầu kỳ', span, 'sửa lại hai ngày của kỳ báo cáo')

export const noDocumentMonth = (span: Span) => tell('error', 'document-month', 'chưa biết văn bản ban hành vào tháng nào để in ở dòng ngày tháng', span,
  'thêm một dòng "month: …", ví dụ month: 2026-04 (hoặc ghi ngày ban hành ở mục date)')
export const noMonthToUse = (month: IsoMonth, near: string | null, months: readonly IsoMonth[], span: Span) => tell('error', 'document-figures',
  `chưa có thư mục số liệu của kỳ ${formatMonth(month)} (data/${month}) nên không lấy được số liệu`, span,
  months.length > 0 ? `${near === null ? '' : `có phải bạn muốn viết ${near}? `}các kỳ đang có: ${months.join(', ')}` : 'chưa có kỳ nào; bỏ mục này, hoặc mở kỳ bằng "bao-cao new --month <tháng>"')
export const ownBeside = (file: string, span: Span) => tell('error', 'document-figures',
  `văn bản này có ${file} riêng nên không dùng số liệu các cơ quan gửi cho tháng được`, span,
  `bỏ mục figures-of và ghi số liệu vào thư mục của văn bản, hoặc xóa tệp ${file} ấy để dùng danh sách và danh mục chung`)
export const unknownDocument = (id: string, near: string | null, known: readonly string[], span: Span) => tell('error', 'document-unknown',
  `không có văn bản nào mang mã "${id}" trong thư mục data`, span,
  orDidYouMean(near, known.length > 0 ? `các văn bản đang có: ${known.join(', ')}` : `tạo thư mục data/${id} với tệp report.yaml và tasks.yaml, hoặc bỏ mục này`))
export const noTasksOf = (id: string, span: Span) => tell('error', 'document-tasks', `văn bản "${id}" không có danh mục nhiệm vụ dùng được (data/${id}/tasks.yaml)`, span,
  'tạo hoặc sửa tệp đó, hoặc bỏ mục này để dùng data/tasks.yaml')

export const termDays = (term: Term, key: 'from' | 'to', written: IsoDate, expected: IsoDate, span: Span) => tell('warning', 'term-days',
  `kỳ báo cáo ${key === 'from' ? 'bắt đầu' : 'kết thúc'} ngày ${formatDate(written)}, còn các tháng của ${nameOfTerm(term)} ${key === 'from' ? 'bắt đầu' : 'kết thúc'} ngày ${formatDate(expected)}`,
  span, `ghi "${key}: ${formatDate(expected)}"; ngày đầu kỳ tính theo mục period.first-day trong bao-cao.yaml`)
export const termFigureTyped = (term: Term, agency: string, span: Span) => tell('error', 'term-figure-typed',
  `số liệu ${nameOfTerm(term)} do chương trình tổng hợp từ các tháng nên không ghi ở đây`, span,
  `bỏ mục này; số chưa đúng thì sửa trong tệp của tháng, ví dụ data/${lastMonthOfTerm(term)}/${agency}.yaml`)
export const termMonthMissing = (term: Term, month: IsoMonth, count: number, span: Span) => tell('warning', 'term-month-missing',
  `tháng ${formatMonth(month)} chưa có số liệu của cơ quan nào${unsummed(count)}${taken(term, [month])}`, span,
  `đưa số liệu của tháng này vào data/${month}; tổng thiếu một tháng không được in, chỗ ấy in [chưa có số liệu]`)
export const termAgencyMissing = (term: Term, id: string, name: string, months: readonly IsoMonth[], count: number, span: Span) => tell('warning', 'term-agency-missing',
  `${name} chưa gửi số liệu ${listed(months)}${unsummed(count)}${taken(term, months)}`, span,
  `khi nhận được thì ghi vào data/${months[0]}/${id}.yaml; nếu cơ quan này không phải gửi hằng tháng thì thêm "reports: không"`)
export const termFigureMissing = (term: Term, { label, kind }: Indicator, months: readonly IsoMonth[], span: Span, related: readonly Related[]) => tell('warning', 'term-figure-missing',
  kind === 'monthly'
    ? `"${label}" thiếu số liệu ${listed(months)} nên chưa cộng được cho ${nameOfTerm(term)}`
    : `"${label}" chưa đủ số liệu ở ${listed(months)} nên chưa có số của ${nameOfTerm(term)}`,
  span, 'điền số khi nhận được (trong tháng không phát sinh thì ghi 0); trong bản dự thảo chỗ này in [chưa có số liệu]', related)
export const alsoMissing = (month: IsoMonth) => `tháng ${formatMonth(month)} cũng thiếu, ở đây`
export const termFigureOlder = ({ label }: Indicator, from: IsoMonth, last: IsoMonth, span: Span) => tell('warning', 'term-figure-older',
  `"${label}" lấy số của tháng ${formatMonth(from)} vì tháng ${formatMonth(last)} chưa có`, span, `điền số của tháng ${formatMonth(last)} khi nhận được`)
export const documentTwice = ({ type, number }: DocumentEntry, span: Span, first: Span) => tell('warning', 'term-document-twice',
  `${type} số ${number} đã ghi ở một tháng trước nên chỉ tính một lần`, span, 'bỏ văn bản này ở một trong hai tháng', [{ span: first, message: 'đã ghi ở đây' }])
