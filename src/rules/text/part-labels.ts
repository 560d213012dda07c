import type { Claim } from './breakdown-markers.ts'

// Ways to divide; words from two of them don't exclude each other: an online file may be in time as well.
const divisions: readonly RegExp[] = [
  /trực tuyến|trực tiếp|bưu chính/iu,
  /đúng hạn|trước hạn|quá hạn|trễ hạn|chậm hạn/iu,
  /(?<![A-Za-zÀ-ỹ])(?:nam|nữ)(?![A-Za-zÀ-ỹ])/iu,
  /đảng viên|đoàn viên/iu,
  /dân tộc thiểu số|tôn giáo/iu,
  /đã giải quyết|đang giải quyết|từ chối|trả lại/iu,
  /cấp tỉnh|cấp huyện|cấp xã/iu,
  /toàn trình|một phần/iu,
]

// Where all of these stand the whole is divided.
const wholes: readonly (readonly RegExp[])[] = [
  [/cấp tỉnh/iu, /cấp xã/iu],
  [/(?<!A-Za-zÀ-ỹ)nam(?!A-Za-zÀ-ỹ)/iu, /(?<!A-Za-zÀ-ỹ)nữ(?!A-Za-zÀ-ỹ)/iu],
  [/(?<!ngoài )công lập/iu, /ngoài công lập|tư thục|tư nhân/iu],
  [/(?<!A-Za-zÀ-ỹ)còn lại(?!A-Za-zÀ-ỹ)/iu],
]

const comparison = /(?<![A-Za-zÀ-ỹ])(?:cùng kỳ|(?:tháng|kỳ|quý|năm) (?:trước|ngoái)|so với|kế hoạch giao|chỉ tiêu|mục tiêu|yêu cầu|tăng|giảm|đạt tỷ lệ|bình quân|trung bình|dự kiến|tối đa|tối thiểu)(?![A-Za-zÀ-ỹ])/iu
const incomplete = /(?<![A-Za-zÀ-ỹ])(?:điển hình|như|một số|chủ yếu|tiêu biểu|ví dụ|đáng chú ý|nổi bật|nhất là|riêng|ngoài ra|lũy kế|luỹ kế)(?![A-Za-zÀ-ỹ])|(?:\.\.\.|…)\s*[.;)]?\s*$/iu

/** Whether what stands there only compares, gives examples, or cuts the whole in two ways at once. */
export function isNoBreakdown(words: string, claim: Claim): boolean {
  if (incomplete.test(words) || isTrait(words)) return true
  if (claim === 'all') return false
  return (claim === 'bracket' && comparison.test(words)) || divisions.filter(division => division.test(words)).length > 1
}

/** `12 nữ, 15 đảng viên`: traits that some of them have, not kinds that they fall into. */
function isTrait(words: string): boolean {
  return /(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])|đảng viên|dân tộc thiểu số/iu.test(words) && !/(?<![A-Za-zÀ-ỹ])nam(?![A-Za-zÀ-ỹ])/iu.test(words)
}

/** Whether the parts by their own names are all there can be. */
export function claimsAll(words: string): boolean {
  return wholes.some(names => names.every(name => name.test(words)))
}
