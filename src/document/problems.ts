import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { formatNumber } from '../vietnamese/number.ts'

/** Why stars of emphasis are left over. */
export type StarFault = 'glued-behind' | 'glued-before' | 'blank-inside' | 'unpaired'

/** Parts of the document, as a sentence names them. */
export const places = {
  title: 'trích yếu',
  periodLine: 'dòng kỳ báo cáo',
  addressees: 'phần "Kính gửi"',
  recipients: 'phần "Nơi nhận"',
  body: 'nội dung báo cáo',
  chart: 'biểu đồ',
  frame: 'khung Word',
  appendix: (label: string) => label,
}

const blocks = { heading: 'đề mục', point: 'gạch đầu dòng', table: 'bảng', chart: 'biểu đồ' }

const starHints: Readonly<Record<StarFault, (sign: string) => string>> = {
  'glued-behind': sign => `thêm một dấu cách sau "${sign}"`,
  'glued-before': sign => `thêm một dấu cách trước "${sign}"`,
  'blank-inside': sign => `bỏ dấu cách giữa "${sign}" và chữ cần in đậm`,
  unpaired: sign => `đặt đủ một cặp "${sign}" trong cùng một đoạn, hoặc xóa dấu này; muốn in ra chính dấu sao thì viết \\*`,
}

// The sentences of this room, in one place to be read and corrected.

export const headingLevel = (size: number, span: Span) => error('heading-level', `đề mục chỉ có bốn bậc, từ "#" đến "####"; ở đây có ${size} dấu #`, span, 'bớt dấu #, hoặc viết ý này thành gạch đầu dòng "- "')
export const headingEmpty = (span: Span) => error('heading-empty', 'đề mục không có chữ nào', span, 'viết tên đề mục sau dấu #, hoặc xóa dòng này')
export const pointEmpty = (span: Span) => warning('point-empty', 'gạch đầu dòng không có chữ nào nên không được in', span, 'viết nội dung sau dấu gạch, hoặc xóa dòng này; trong mẫu, đặt cả dấu gạch vào giữa {{#if}} và {{/if}}')
export const tooLong = (span: Span) => error('too-long', 'đến đây báo cáo đã có nhiều chữ, đoạn và dấu hơn mọi văn bản hành chính nên chương trình dừng lại', span, 'kiểm tra xem có chép nhầm tệp, hoặc có đoạn nào lặp lại nhiều lần không')
export const longParagraph = (letters: number, span: Span) => warning('long-paragraph', `đoạn này dài ${formatNumber(letters)} ký tự nên câu chữ trong đoạn không được kiểm tra`, span, 'tách thành nhiều đoạn')
export const bodyEmpty = (place: string, span: Span) => error('empty', `${place} không có đoạn văn nào`, span, 'kiểm tra tệp nội dung này trong thư mục mẫu')

export const noteUndefined = (id: string, near: string | null, known: readonly string[], span: Span) => error(
  'note-undefined',
  `không có chú thích nào tên là "${id}"`,
  span,
  near !== null
    ? `có phải bạn muốn viết [^${near}]?`
    : known.length > 0
      ? `các chú thích dùng được ở đây: ${listed(known)}`
      : 'thêm chú thích này vào mục footnotes, hoặc xóa dấu chú thích',
)
export const notePlace = (id: string, place: string, span: Span) => error('note-place', `không đặt được chú thích "${id}" trong ${place}`, span, 'chuyển dấu chú thích xuống phần nội dung')
export const noteInNote = (id: string, span: Span) => error('note-in-note', `chú thích "${id}" được dẫn trong một chú thích khác, Word không cho phép`, span, 'viết thẳng nội dung vào chú thích này, hoặc dẫn cả hai chú thích ở phần nội dung')
export const noteOfItself = (id: string, span: Span) => error('note-of-itself', `chú thích "${id}" dẫn lại chính nó`, span, 'xóa dấu chú thích này')
export const noteUnused = (id: string, span: Span) => warning('note-unused', `chú thích "${id}" không được dẫn ở đâu nên không được in`, span, `viết [^${id}] ở chỗ cần chú thích, hoặc xóa chú thích này`)
export const noteEmpty = (id: string, span: Span) => error('note-empty', `chú thích "${id}" không có nội dung`, span, 'viết nội dung chú thích, hoặc xóa cả chú thích và dấu của nó')
export const blockInNote = (type: keyof typeof blocks, span: Span) => error('note-block', `chú thích không chứa được ${blocks[type]}`, span, isInset(type) ? `chuyển ${blocks[type]} sang phần nội dung hoặc phụ lục` : 'viết ý này thành đoạn văn, cách nhau một dòng trống')

export const insetInText = (type: 'table' | 'chart', span: Span) => error(`${type}-place`, `${blocks[type]} phải đứng riêng một đoạn`, span, `để dòng {{${type} …}} riêng ra, có một dòng trống ở trên và ở dưới`)
export const blockInCell = (type: 'heading' | 'table' | 'chart', span: Span) => error('cell-block', `ô của bảng không chứa được ${blocks[type]}`, span, isInset(type) ? `chuyển ${blocks[type]} này ra ngoài bảng đang chứa nó` : 'bỏ dấu # ở đầu dòng; chữ cần nổi bật thì in đậm: **chữ**')

export const linkAddress = (address: string, span: Span) => error('link-address', `"${address}" không dùng làm địa chỉ liên kết được`, span, 'địa chỉ phải bắt đầu bằng https://, http:// hoặc mailto: và không có dấu cách; nếu đây không phải liên kết, thêm một dấu cách giữa "]" và "("')

export const leftoverBraces = (span: Span) => error('leftover-braces', 'dấu {{ }} còn nguyên trong báo cáo', span, 'kiểm tra đủ cặp {{ và }}, không có dấu \\ đứng trước')
export const leftoverCall = (written: string, meant: string, span: Span) => error('leftover-braces', `${written} không phải là chỗ điền nên sẽ được in ra nguyên như vậy`, span, `viết ${meant}: hai dấu ngoặc nhọn liền nhau ở mỗi đầu`)
export const leftoverStars = (sign: string, fault: StarFault, span: Span) => leftover(sign, span, starHints[fault](sign))
export const leftoverHtml = (sign: string, span: Span) => leftover(sign, span, 'xóa đi; xuống dòng thì để một dòng trống, chữ đậm viết **chữ**, chữ nghiêng viết *chữ*')
export const foreignPoint = (sign: string, span: Span) => leftover(sign, span, `muốn gạch đầu dòng thì viết "- " thay cho "${sign} "`)
export const gluedMark = (sign: string, span: Span) => leftover(sign, span, `muốn viết ${sign.startsWith('#') ? 'đề mục' : 'gạch đầu dòng'} thì thêm một dấu cách sau "${sign}"`)
export const leftoverCode = (span: Span) => leftover('`', span, 'xóa đi; chữ cần nổi bật thì in đậm: **chữ**; muốn in ra chính dấu này thì viết \\`')
export const leftoverStrike = (span: Span) => leftover('~~', span, 'xóa hẳn phần chữ cần bỏ; muốn in ra chính dấu này thì viết \\~')
export const drawnLine = (sign: string, span: Span) => leftover(sign, span, 'xóa đi; nếu dòng này để làm nổi đề mục thì viết đề mục sau "## "')
export const quotation = (span: Span) => leftover('>', span, 'xóa dấu này, đặt lời trích trong dấu ngoặc kép “…”; muốn in ra chính dấu này thì viết \\>')
export const foreignTable = (span: Span) => warning('leftover-markup', 'bảng kẻ bằng dấu "|" sẽ được in ra nguyên như vậy', span, 'viết bảng thành một tệp trong thư mục tables của mẫu rồi đưa vào bằng {{table "tên-tệp"}} đứng riêng một đoạn (xem docs/mau.md)')
export const numberedLines = (number: number, isFolded: boolean, span: Span) => warning('leftover-markup',
  `các dòng đánh số ${number}, ${number + 1}… sẽ được in liền thành một đoạn`, span,
  `${isFolded ? 'sau tên đoạn ghi |- để giữ từng dòng, rồi ' : ''}để một dòng trống giữa các ý, hoặc viết "- " thay cho số ở đầu mỗi ý`)

function isInset(type: keyof typeof blocks): boolean {
  return type === 'table' || type === 'chart'
}

function leftover(sign: string, span: Span, hint: string): Diagnostic {
  return warning('leftover-markup', `dấu "${sign}" sẽ được in ra nguyên như vậy`, span, hint)
}

function error(code: string, message: string, span: Span, hint: string): Diagnostic {
  return diagnostic('error', code, message, span, hint)
}

function warning(code: string, message: string, span: Span, hint: string): Diagnostic {
  return diagnostic('warning', code, message, span, hint)
}

function diagnostic(severity: Severity, code: string, message: string, span: Span, hint: string): Diagnostic {
  return { code: `document-${code}`, severity, message, span, related: [], hint }
}

/** The first few: a register may hold hundreds. */
function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 8).join(', ')
  return ids.length > 8 ? `${shown}…` : shown
}
