import type { Claim } from './breakdown-markers.ts'

// Ways to divide; words from two of them don't exclude each other: an online file may be in time as well.
const divisions: readonly RegExp[] = [
  /trực tuyến|trực tiếp|bưu chính/iu,
  /đúng hạn|trước hạn|quá hạn|trễ hạn|chậm hạn/iu,
  /(?<!\p{L})(?:nam|nữ)(?!\p{L})/iu,
  /đảng viên|đoàn viên/iu,
  /dân tộc thiểu số|tôn giáo/iu,
  /đã giải quyết|đang giải quyết|từ chối|trả lại/iu,
  /cấp tỉnh|cấp huyện|cấp xã/iu,
  /toàn trình|một phần/iu,
]

// Where all of these stand the whole is divided.
const wholes: readonly (readonly RegExp[])[] = [
  [/cấp tỉnh/iu, /cấp xã/iu],
  [/(?<!\p{L})nam(?!\p{L})/iu, /(?<!\p{L})nữ(?!\p{L})/iu],
  [/(?<!ngoài )công lập/iu, /ngoài công lập|tư thục|tư nhân/iu],
  [/(?<!\p{L})còn lại(?!\p{L})/iu],
]

const comparison = /(?<!\p{L})(?:cùng kỳ|(?:tháng|kỳ|quý|năm) (?:trước|ngoái)|so với|kế hoạch giao|chỉ tiêu|mục tiêu|yêu cầu|tăng|giảm|đạt tỷ lệ|bình quân|trung bình|dự kiến|tối đa|tối thiểu)(?!\p{L})/iu
const incomplete = /(?<!\p{L})(?:điển hình|như|một số|chủ yếu|tiêu biểu|ví dụ|đáng chú ý|nổi bật|nhất là|riêng|ngoài ra|lũy kế|luỹ kế)(?!\p{L})|(?:\.\.\.|…)\s*[.;)]?\s*$/iu

/** Whether what stands there only compares, gives examples, or cuts the whole in two ways at once. */
export function isNoBreakdown(words: string, claim: Claim): boolean {
  if (incomplete.test(words)) return true
  if (claim === 'all') return false
  const cuts = divisions.filter(division => division.test(words)).length
  return (claim === 'bracket' && comparison.test(words)) || cuts > 1 || (cuts === 1 && /(?<!\p{L})nữ(?!\p{L})|đảng viên|dân tộc thiểu số/iu.test(words) && !/(?<!\p{L})nam(?!\p{L})/iu.test(words))
}

/** Whether the parts by their own names are all there can be. */
export function claimsAll(words: string): boolean {
  return wholes.some(names => names.every(name => name.test(words)))
}
