import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'

/** The parser's codes in a clerk's words: what is wrong, what to do. */
const sentences: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  TAB_AS_INDENT: ['đầu dòng thụt vào bằng phím Tab', 'xóa Tab và thụt vào bằng dấu cách (2 dấu cách mỗi bậc)'],
  DUPLICATE_KEY: ['mục này đã có ở trên trong cùng nhóm', 'giữ lại một mục, xóa hoặc đổi tên mục kia'],
  BAD_INDENT: ['dòng này thụt vào không thẳng với các dòng cùng nhóm', 'các mục cùng nhóm phải bắt đầu ở cùng một cột'],
  MISSING_CHAR: ['thiếu một dấu: ngoặc đóng, dấu nháy đóng, dấu phẩy hoặc dấu hai chấm', 'kiểm tra dòng này và dòng ngay trên: mỗi ngoặc và dấu nháy mở phải có dấu đóng; sau tên mục có dấu hai chấm và một dấu cách'],
  UNEXPECTED_TOKEN: ['chỗ này có dấu không đúng chỗ', 'nếu đây là câu chữ có dấu ":" hoặc "#", hãy đặt cả câu trong dấu nháy kép'],
  BLOCK_AS_IMPLICIT_KEY: ['dòng này có hai dấu hai chấm', 'đặt phần chữ sau dấu hai chấm thứ nhất trong dấu nháy kép, hoặc viết xuống dòng dưới sau ">-"'],
  MULTILINE_IMPLICIT_KEY: ['tên mục kéo dài nhiều dòng hoặc thiếu dấu hai chấm', 'mỗi mục viết "tên: giá trị" trên một dòng; câu dài viết dưới ">-"'],
  BAD_SCALAR_START: ['giá trị bắt đầu bằng một ký tự có nghĩa riêng trong YAML (như @, `, %)', 'đặt giá trị trong dấu nháy kép'],
  BAD_DQ_ESCAPE: ['sau dấu \\ trong dấu nháy kép là một ký tự không hiểu được', 'viết \\\\ nếu cần dấu \\, hoặc dùng dấu nháy đơn'],
  MISSING_ANCHOR: ['dấu * ở đầu giá trị có nghĩa riêng trong YAML', 'đặt giá trị trong dấu nháy kép'],
  BAD_ALIAS: ['dấu * hoặc & ở đầu giá trị có nghĩa riêng trong YAML', 'đặt giá trị trong dấu nháy kép'],
  BLOCK_IN_FLOW: ['danh sách hoặc nhóm viết xuống dòng nằm trong ngoặc [ ] hoặc { }', 'kiểm tra ngoặc đóng của dòng trên'],
  BAD_PROP_ORDER: ['dấu & hoặc ! đứng sai chỗ', 'đặt giá trị trong dấu nháy kép'],
  OVER_INDENTED: ['dòng này thụt vào sâu hơn dòng trên, mà dòng trên đã có giá trị', 'đưa dòng này thẳng cột với dòng trên; nếu là phần tiếp của câu thì viết cả câu ở dòng dưới dấu ">-"'],
  MISSING_COLON: ['dòng này không có dấu hai chấm sau tên mục', 'viết "tên: giá trị"; nếu đây là phần tiếp của câu ở dòng trên thì viết cả câu ở dòng dưới dấu ">-", lùi vào hai dấu cách'],
  MISSING_BLANK: ['sau dấu hai chấm còn thiếu một dấu cách', 'viết "tên: giá trị", có một dấu cách sau dấu hai chấm'],
  MISSING_DASH_BLANK: ['sau dấu gạch đầu dòng còn thiếu một dấu cách', 'viết "- " rồi mới đến nội dung'],
  HIDDEN_BLANK: ['chỗ này có dấu cách đặc biệt (thường do chép từ Word hoặc trang web), không dùng để thụt dòng hay ngăn tên mục với giá trị được', 'xóa rồi gõ lại bằng phím cách'],
  MISSING_COMMA: ['thiếu dấu phẩy trước mục này', 'trong ngoặc { } các mục ngăn nhau bằng dấu phẩy; nếu đây là phần của câu chữ thì đặt cả câu trong dấu nháy kép'],
  COLON_IN_BRACES: ['trong ngoặc { } mục này có hai dấu hai chấm', 'đặt phần chữ sau dấu hai chấm thứ nhất trong dấu nháy kép; nếu là hai mục thì ngăn bằng dấu phẩy'],
  LOST_INDENT: ['dòng này là phần tiếp của câu ở trên nhưng không thụt vào như câu đó', 'thụt dòng này vào thẳng cột với các dòng của câu ở trên'],
  UNCLOSED_QUOTE: ['dấu nháy mở ở đây chưa có dấu nháy đóng', 'thêm dấu nháy cùng loại vào cuối câu'],
  UNCLOSED_BRACKET: ['ngoặc mở ở đây chưa có ngoặc đóng', 'thêm } hoặc ] vào cuối'],
  MERGE_CONFLICT: ['tệp còn phần chưa trộn xong của git', 'giữ một trong hai bản rồi xóa các dòng bắt đầu bằng <<<<<<<, =======, >>>>>>>'],
  MULTIPLE_DOCS: ['tệp có nhiều phần ngăn bằng dòng "---"', 'mỗi tệp chỉ một phần: xóa dòng "---" và phần thừa'],
}

// The sentences of this room, in one place to be read and corrected.

export const syntax = (code: string, message: string, source: Source, [start, end]: readonly [number, number]): Diagnostic => {
  const [said, hint] = sentences[code] ?? [`tệp không đúng cú pháp YAML (${message})`, 'so sánh với một tệp tháng trước; câu có dấu ":" hoặc "#" đặt trong dấu nháy kép']
  const from = Math.min(start, Math.max(0, source.text.length - 1))
  return { code: 'yaml-syntax', severity: 'error', message: said, span: { source, start: from, end: Math.max(from + 1, Math.min(end, source.text.length)) }, related: [], hint }
}
export const reference = (sign: string, span: Span): Diagnostic => ({
  code: 'yaml-reference', severity: 'error', message: `"${sign}" là dấu tham chiếu của YAML, không dùng trong tệp số liệu`, span, related: [],
  hint: 'đặt câu chữ trong dấu nháy kép, hoặc ghi lại nội dung đầy đủ',
})
export const splitNumber = (number: string, span: Span): Diagnostic => ({
  code: 'yaml-comma', severity: 'error', message: `trong ngoặc { } dấu phẩy ngăn hai mục, nên số ${number} bị cắt đôi`, span, related: [],
  hint: `đặt số trong dấu nháy: "${number}", hoặc viết mỗi mục một dòng, không dùng ngoặc { }`,
})
export const splitSentence = (span: Span): Diagnostic => ({
  code: 'yaml-comma', severity: 'error', message: 'trong ngoặc { } dấu phẩy ngăn hai mục, nên câu này bị cắt đôi', span, related: [],
  hint: "đặt cả câu trong dấu nháy đơn: 'tin, bài', hoặc viết mỗi mục một dòng, không dùng ngoặc { }",
})
export const cutOff = (span: Span): Diagnostic => ({
  code: 'yaml-comment', severity: 'error', message: 'phần từ dấu # trở đi bị coi là ghi chú nên câu bị cắt mất đoạn này', span, related: [],
  hint: 'nếu là phần của câu thì đặt cả câu trong dấu nháy kép, hoặc viết câu ở dòng dưới sau ">-"; nếu là ghi chú thì viết một dấu cách sau dấu #',
})
export const bareCall = (span: Span): Diagnostic => ({
  code: 'yaml-call', severity: 'error', message: 'hàm {{…}} đứng đầu một câu thì cả câu phải đặt trong dấu nháy', span, related: [],
  hint: `viết '${span.source.text.slice(span.start, span.end)} …' (dấu nháy đơn), hoặc ghi ">-" sau dấu hai chấm rồi viết câu ở dòng dưới, lùi vào hai dấu cách`,
})
export const badKey = (name: string, span: Span): Diagnostic => ({
  code: 'yaml-key', severity: 'error', message: `"${name}" không dùng làm tên mục được`, span, related: [], hint: 'đổi tên mục',
})
export const escape = (found: string, span: Span): Diagnostic => ({
  code: 'yaml-escape', severity: 'error', message: `dấu \\ trong dấu nháy kép này viết ra một ký tự không dùng được trong báo cáo (U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`, span, related: [],
  hint: 'xóa phần viết bằng dấu \\ và gõ chữ bình thường',
})
export const excess = {
  depth: (span: Span): Diagnostic => ({
    code: 'yaml-depth', severity: 'error', message: 'tệp có quá nhiều nhóm lồng vào nhau', span, related: [], hint: 'kiểm tra các ngoặc [ ] { } và dấu gạch đầu dòng',
  }),
  length: (span: Span): Diagnostic => ({
    code: 'yaml-length', severity: 'error', message: 'đến đây tệp đã có nhiều mục hơn mọi tệp số liệu nên không được đọc tiếp', span, related: [], hint: 'kiểm tra xem có chép nhầm tệp khác vào đây không',
  }),
}
