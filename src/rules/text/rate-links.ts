import type { Amount } from './amounts.ts'
import { bracketAt, type Bracket } from './clauses.ts'
import { isAboutAt, isChangeAt } from './movements.ts'
import type { Figure } from './numbers.ts'
import type { Pair } from './pairs.ts'
import { firstLetters } from './signs.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

/** What one sentence holds that a rate may belong to. */
export interface Clauses {
  readonly text: string
  readonly brackets: readonly Bracket[]
  readonly amounts: readonly Amount[]
  readonly rates: readonly Figure[]
}

const leads = new Set('đạt được chiếm tương ứng đương với bằng là hoàn thành tỷ tỉ lệ mức và hiện nay mới chỉ đã cũng vẫn tức hay kết quả qua đó đến như vậy chung thực nghĩa lần lượt'.split(' '))
const predicate = /(?<![A-Za-zµÀ-ỹ])(?:đạt|chiếm|bằng|(?:tỷ|tỉ)\slệ|tương ứng|tương đương)(?:\s(?:được|là|tỷ lệ|tỉ lệ|mức))*\s*:?\s*$/
// What one of the words of `target` has.
const aims = ['yêu cầu', 'phấn đấu', 'tiêu', 'kế hoạch', 'nghị quyết', 'đề án', 'giao', 'đảm', 'dự kiến', 'tới', 'quyết tâm', 'cùng kỳ', 'trước', 'ngoái', 'cả nước', 'toàn quốc', 'bình']
const target = /(?<![A-Za-zµÀ-ỹ])(?:yêu cầu|phấn đấu|mục tiêu|chỉ tiêu\s(?:được giao|giao|đề ra|là|năm|đến)|(?:kế hoạch|nghị quyết|đề án)\s(?:giao|đề ra|là|năm|đặt ra)|được giao|giao(?!\s(?:dịch|thông|ban|lưu|diện|nhận|đất))|(?:bảo|đảm)\s(?:đảm|bảo)|dự kiến|hướng tới|tiến tới|quyết tâm|cùng kỳ|(?:tháng|kỳ|quý|năm|lần)\s(?:trước|ngoái)|cả nước|toàn quốc|trung bình|bình quân)(?![A-Za-zµÀ-ỹ])[^,;:()]*:?\s*$/
const measures: ReadonlySet<string> = new Set('so của theo kế chỉ mục yêu dự kh nghị định công cùng tháng kỳ năm'.split(' '))
const measuredElsewhere = /^\s*(?:(?:so với|so|của|theo)\s)?(?:kế hoạch|chỉ tiêu|mục tiêu|yêu cầu|dự toán|kh|nghị quyết|định mức|công suất|cùng kỳ|tháng trước|kỳ trước|năm trước|năm ngoái)(?![A-Za-zµÀ-ỹ])|^\s*so với\s(?!tổng|số)/
const ofItsOwn = /^\s*(?:và|tăng|giảm|cao|thấp|vượt|xếp|đứng|tổng số|trên tổng|trong tổng|tính trên|so với tổng|so với số|toàn tỉnh|trong đó|nhưng|tuy nhiên|do|vì|còn)(?![A-Za-zµÀ-ỹ])/
const connector = /^\s*(?:[:=–-]|,?\s*(?:tương ứng|tương đương|ứng với|tức|tức là|cụ thể|cụ thể là|bằng|hay|hay là|nghĩa là|là|với)(?:\s(?:với|là|khoảng))?\s*:?)\s*$/
const ofTotal = /^\s(?:trên\s|so với\s)?(?:tổng|dân số|số dân)(?:\s[A-Za-zµÀ-ỹ\d]+){0,12}:?\s$/

/** Whether the rate states how far something has come: no target, no movement, no estimate, nothing measured against a plan. */
export function isStatement(text: string, rate: Figure): boolean {
  const small = smallLettersOf(text)
  const before = small.slice(Math.max(0, rate.start - 90), rate.start)
  const clause = before.slice(Math.max(...[...',;:(.'].map(sign => lastSign(before, sign))) + 1)
  const mayAim = aims.some(aim => clause.includes(aim)) || /bảo\sbảo/.test(clause)
  const isTarget = (mayAim && target.test(clause)) || (before.trimEnd().endsWith(':') && /(?:chỉ tiêu|mục tiêu|kế hoạch|yêu cầu|kh|giao|cùng kỳ|tháng trước|kỳ trước)\s*:\s*$/.test(before))
  return !isTarget && (isReached(text, rate) || (!isChangeAt(text, rate.start) && !isAboutAt(text, rate))) && !isMeasuredElsewhere(small.slice(rate.end, rate.end + 40))
}

function isMeasuredElsewhere(behind: string): boolean {
  return measures.has(firstLetters(behind)) && measuredElsewhere.test(behind)
}

/** Whether what stands behind a rate is no noun that it would count. */
function standsAlone(behind: string): boolean {
  return /^\s*(?:$|[.,;:()\]\n…–-])/.test(behind) || ofItsOwn.test(behind)
}

/** `tăng từ 41,91% (…) lên 43,46% (…)`: where it came from and what it came to. */
function isReached(text: string, { start, end }: Figure): boolean {
  return /^\s*\(\d/.test(text.slice(end, end + 4)) && /(?<![A-Za-zµÀ-ỹ])(?:từ|lên|xuống|còn)\s+$/.test(smallLettersOf(text).slice(Math.max(0, start - 8), start))
}

/** A colon or a comma that the rate follows at once doesn't part it from what names it. */
function lastSign(before: string, sign: string): number {
  return before.trimEnd().lastIndexOf(sign, before.trimEnd().length - 2)
}

/** `93,7% (393.249/419.886)`, `đạt 43,46% tổng số dân 967.494/2.226.350`: the rate stands before its pair. */
export function leadsTo({ text, brackets, amounts }: Clauses, rate: Figure, pair: Pair): boolean {
  if (amounts.some(({ start }) => start >= rate.end && start < pair.start)) return false
  const around = bracketAt(brackets, pair.start)
  if (around === bracketAt(brackets, rate.start)) {
    const between = text.slice(rate.end, pair.start)
    const small = between.toLowerCase()
    return connector.test(small) ? !/với\s*$/.test(between) || endsSoon(text, pair) : ofTotal.test(small)
  }
  if (!around || around.start < rate.end || around.outer !== bracketAt(brackets, rate.start)) return false
  const between = text.slice(rate.end, around.start)
  const isPredicate = predicate.test(smallLettersOf(text).slice(Math.max(0, rate.start - 30), rate.start))
  const isNear = isPredicate ? !/[,;:]/.test(between) && between.length < 80 : !/;/.test(between) && between.length < 240
  return isNear && isLead(text.slice(around.start + 1, pair.start))
}

/** `393.249/419.886 trẻ em, đạt 93,7%`, `(đạt 93,7%)`, `đạt tỷ lệ 93,7%`: the rate stands behind its pair. */
export function followsFrom(clauses: Clauses, pair: Pair, rate: Figure): boolean {
  const { text, brackets } = clauses
  const inPair = bracketAt(brackets, pair.start)
  const inRate = bracketAt(brackets, rate.start)
  if (inPair === inRate) return followsAlong(clauses, pair, rate)
  if (inRate && inRate.start >= pair.end && inRate.outer === inPair) {
    return isUnit(clauses, { start: pair.end, end: inRate.start }) && followsInside(clauses, { pair, rate, start: inRate.start + 1 })
  }
  if (!inPair || inPair.end > rate.start || inPair.outer !== inRate || !isLead(text.slice(inPair.start + 1, pair.start))) return false
  const tail = text.slice(inPair.end, rate.start).replace(/^\s*,/, '')
  return isLead(tail) && standsAlone(smallLettersOf(text).slice(rate.end, rate.end + 30))
}

function followsInside(clauses: Clauses, { pair, rate, start }: { pair: Pair; rate: Figure; start: number }): boolean {
  const inside = clauses.text.slice(start, rate.start)
  const cut = lastBreak(inside)
  if (!isLead(inside.slice(cut)) || !isEndOfRate(clauses.text, pair, rate)) return false
  return cut === 0 || (predicate.test(inside.toLowerCase()) && isUnit(clauses, { start, end: start + cut }))
}

function followsAlong(clauses: Clauses, pair: Pair, rate: Figure): boolean {
  const { text } = clauses
  const between = outside(clauses, { start: pair.end, end: rate.start })
  if (between.length > 220 || !isEndOfRate(text, pair, rate)) return false
  const cut = lastBreak(between)
  if (cut === 0) return endsInPredicate(between.toLowerCase())
  const lead = between.slice(cut)
  const isNamed = isLead(lead) || namesAgain(smallLettersOf(text).slice(Math.max(0, pair.start - 80), pair.end + cut), lead.toLowerCase())
  return isNamed && isUnit(clauses, { start: pair.end, end: pair.end + cut }, between.slice(0, cut).replace(/[;,:=–-]\s*$/, ''))
}

/** `trường hợp đạt tỷ lệ`, but not `xã có tỷ lệ đạt`. */
function endsInPredicate(between: string): boolean {
  const unit = between.slice(0, predicate.exec(between)?.index ?? Infinity)
  return unit.length < Math.min(between.length, 90) && !/(?<![A-Za-zµÀ-ỹ])(?:có|mà|tỷ lệ|tỉ lệ|mức)(?![A-Za-zµÀ-ỹ])/.test(unit)
}

/** `tỷ lệ số hóa đạt`: a rate named by words that the pair's own clause has used. */
function namesAgain(before: string, lead: string): boolean {
  const name = /^\s*(?:và\s)?(?:tỷ|tỉ)\slệ\s(.{2,40}?)(?:\s(?:đạt|là|chiếm|bằng|được))*\s*:?\s*$/u.exec(lead)?.[1]
  return name !== undefined && before.includes(name)
}

/** Words that name what the pair counts: no other number, no other rate. */
function isUnit({ text, amounts, rates, brackets }: Clauses, { start, end }: Stretch, words = outside({ text, brackets }, { start, end })): boolean {
  const level = bracketAt(brackets, start)
  const isOther = ({ start: at }: Stretch) => at >= start && at < end && bracketAt(brackets, at) === level
  const isBlocked = amounts.some(amount => isOther(amount) && !amount.isChange && !/^(?:lần|ngày|tháng|giờ|phút)$/.test(amount.noun?.name ?? ''))
  const isRated = rates.some(rate => isOther(rate) && !isChangeAt(text, rate.start))
  return !isBlocked && !isRated && !/;/.test(words) && words.length < 200 && !/(?<![A-Za-zµÀ-ỹ])(?:tỷ lệ|tỉ lệ|trong đó|đồng thời|trong khi|ngoài ra)(?![A-Za-zµÀ-ỹ])/.test(words.toLowerCase())
}

/** What follows is no noun that the rate would count instead. */
function isEndOfRate(text: string, pair: Pair, rate: Figure): boolean {
  const behind = smallLettersOf(text).slice(rate.end, rate.end + 40)
  if (standsAlone(behind)) return true
  const unit = /^\s([A-Za-zÀ-ỹ]+(?:\s[A-Za-zÀ-ỹ]+)?)/u.exec(smallLettersOf(text).slice(pair.end, pair.end + 30))?.[1]
  return unit !== undefined && new RegExp(String.raw`^\s(?:số\s)?${unit}(?![A-Za-zµÀ-ỹ])`).test(behind)
}

function isLead(words: string): boolean {
  return words.toLowerCase().split(/[\s:=–-]+/).every(word => word === '' || leads.has(word))
}

/** Offset behind the last sign that parts a rate from the words before it, the colon of `tỷ lệ:` left out; 0 where there is none. */
function lastBreak(words: string): number {
  const body = words.replace(/(?<=(?:lệ|đạt|chiếm)\s*):(?=\s*$)/u, ' ')
  return Math.max(...[';', ',', ':', '=', ' - ', ' – '].map(sign => body.includes(sign) ? body.lastIndexOf(sign) + sign.length : 0))
}

/** The text of a stretch without the brackets that open and close in it; they become blanks. */
function outside({ text, brackets }: Pick<Clauses, 'text' | 'brackets'>, { start, end }: Stretch): string {
  let words = text.slice(start, end)
  for (const { start: from, end: to } of brackets) {
    if (from >= start && to <= end) words = words.slice(0, from - start) + ' '.repeat(to - from) + words.slice(to - start)
  }
  return words
}

function endsSoon(text: string, pair: Pair): boolean {
  return /^(?:\s[A-Za-zÀ-ỹ]+){0,3}\s*(?:$|[.;,)])/u.test(text.slice(pair.end, pair.end + 50))
}
