import type { Claim } from './breakdown-markers.ts'

// Ways to divide; words from two of them don't exclude each other: an online file may be in time as well.
const divisions: readonly RegExp[] = [
  /trực tuyến|trực tiếp|bưu chính/,
  /đúng hạn|trước hạn|quá hạn|trễ hạn|chậm hạn/,
  /(?<![A-Za-zµÀ-ỹ])(?:nam|nữ)(?![A-Za-zµÀ-ỹ])/,
  /đảng viên|đoàn viên/,
  /dân tộc thiểu số|tôn giáo/,
  /đã giải quyết|đang giải quyết|từ chối|trả lại/,
  /cấp tỉnh|cấp huyện|cấp xã/,
  /toàn trình|một phần/,
]

// Where all of these stand the whole is divided.
const wholes: readonly (readonly RegExp[])[] = [
  [/cấp tỉnh/, /cấp xã/],
  [/(?<![A-Za-zµÀ-ỹ])nam(?![A-Za-zµÀ-ỹ])/, /(?<![A-Za-zµÀ-ỹ])nữ(?![A-Za-zµÀ-ỹ])/],
  [/(?<!ngoài )công lập/, /ngoài công lập|tư thục|tư nhân/],
  [/(?<![A-Za-zµÀ-ỹ])còn lại(?![A-Za-zµÀ-ỹ])/],
]

const comparison = /(?<![A-Za-zµÀ-ỹ])(?:cùng kỳ|(?:tháng|kỳ|quý|năm) (?:trước|ngoái)|so với|kế hoạch giao|chỉ tiêu|mục tiêu|yêu cầu|tăng|giảm|đạt tỷ lệ|bình quân|trung bình|dự kiến|tối đa|tối thiểu)(?![A-Za-zµÀ-ỹ])/
const incomplete = /(?<![A-Za-zµÀ-ỹ])(?:điển hình|như|một số|chủ yếu|tiêu biểu|ví dụ|đáng chú ý|nổi bật|nhất là|riêng|ngoài ra|lũy kế|luỹ kế)(?![A-Za-zµÀ-ỹ])|(?:\.\.\.|…)\s*[.;)]?\s*$/

/** Whether what stands there, in small letters, only compares, gives examples, or cuts the whole in two ways at once. */
export function isNoBreakdown(words: string, claim: Claim): boolean {
  if (incomplete.test(words) || isTrait(words)) return true
  if (claim === 'all') return false
  return (claim === 'bracket' && comparison.test(words)) || divisions.filter(division => division.test(words)).length > 1
}

/** `12 nữ, 15 đảng viên`: traits that some of them have, not kinds that they fall into. */
function isTrait(words: string): boolean {
  return /(?<![A-Za-zµÀ-ỹ])nữ(?![A-Za-zµÀ-ỹ])|đảng viên|dân tộc thiểu số/.test(words) && !/(?<![A-Za-zµÀ-ỹ])nam(?![A-Za-zµÀ-ỹ])/.test(words)
}

/** Whether the parts by their own names, in small letters, are all there can be. */
export function claimsAll(words: string): boolean {
  return wholes.some(names => names.every(name => name.test(words)))
}
