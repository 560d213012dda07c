import { amountsIn, type Amount } from '../rules/text/amounts.ts'
import { sentencesIn } from '../rules/text/clauses.ts'
import { figuresIn } from '../rules/text/numbers.ts'
import { pairsIn } from '../rules/text/pairs.ts'
import { claimsIn } from '../rules/text/rated-pairs.ts'
import { idOf } from './names.ts'
import type { PlainText } from './texts.ts'

/** A figure of the old report that may become an indicator; nothing of it is used before somebody has looked at it. */
export interface Proposal {
  /** `report` where the text names no agency. */
  readonly owner: string
  readonly label: string
  /** With its magnitude: `tỷ đồng`. */
  readonly unit: string
  /** As written, in that unit. */
  readonly value: number
  readonly total: number | null
  /** As written beside it; null where no rate is. */
  readonly rate: number | null
  /** What value and total give, where that is another rate; null where they agree. */
  readonly exactRate: number | null
  /** Parts in brackets behind it that add up to it. */
  readonly parts: readonly { readonly label: string; readonly value: number }[]
  readonly sentence: string
}

/** Smaller numbers without a total are seldom followed from month to month. */
const leastAlone = 100

/** Pairs with their rates, totals with their parts and large counts, in reading order; the same figure of the same words once. */
export function proposalsOf(texts: readonly PlainText[]): Proposal[] {
  const known = new Set<string>()
  return texts.flatMap(proposalsIn).filter(({ label, value, total }) => {
    const key = `${idOf(label, '')} ${value} ${total}`
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

function proposalsIn({ owner, words: text }: PlainText): Proposal[] {
  const figures = figuresIn(text)
  if (figures.length === 0) return []
  const pairs = pairsIn(text)
  const claims = claimsIn(text)
  const sentences = sentencesIn(text)
  const amounts = amountsIn(text).filter(({ isChange, isAbout, value }) => !isChange && !isAbout && value !== null)
  const partAmounts = new Set<Amount>()
  return amounts.flatMap((amount): Proposal[] => {
    if (partAmounts.has(amount)) return []
    const pair = pairs.find(({ start }) => start === amount.start)
    const own = claims.filter(claim => claim.pair.start === amount.start)
    const claim = own.find(({ fits }) => fits) ?? own[0]
    const parts = pair ? [] : partsOf(text, amount, amounts)
    parts.forEach(part => partAmounts.add(part))
    if (!pair && parts.length === 0 && (amount.noun === null || amount.bracket !== null || amount.value! * amount.magnitude < leastAlone)) return []
    const sentence = sentences.find(({ start, end }) => start <= amount.start && amount.start < end)
    return [{
      owner, value: amount.value!, unit: amount.unit,
      label: labelOf(text, amount, sentence?.start ?? 0),
      total: pair?.whole.value ?? null,
      rate: claim?.rate.value ?? null,
      exactRate: claim && !claim.fits ? claim.exact : null,
      parts: parts.map(part => ({ label: partLabel(text, part), value: part.value! })),
      sentence: text.slice(sentence?.start ?? 0, sentence?.end ?? text.length).trim(),
    }]
  })
}

/** `2.218 thủ tục (cấp tỉnh 1.814, cấp xã 404)`: the numbers of the bracket right behind, where they add up. */
function partsOf(text: string, total: Amount, amounts: readonly Amount[]): Amount[] {
  const behind = amounts.filter(({ start, bracket }) => bracket !== null && bracket !== total.bracket && start > total.until && bracket.start >= total.until)
  const bracket = behind[0]?.bracket
  if (!bracket || /[;:.]/.test(text.slice(total.until, bracket.start)) || bracket.start - total.until > 40) return []
  const parts = behind.filter(part => part.bracket === bracket)
  return parts.length > 1 && parts.reduce((sum, { value }) => sum + value!, 0) === total.value ? parts : []
}

const leading = /^(?:và|còn|trong đó|trong kỳ|trong tháng|trong năm|từ đầu năm(?: đến nay)?|lũy kế|luỹ kế|đến nay|hiện nay|hiện|riêng|với|cùng|gồm|có|đã|tổng số|số(?!\s+(?:hóa|hoá|liệu)(?:\s|$))|các|những|cụ thể|kết quả|đạt|là|lượt)(?:\s+|$)/iu
const trailing = /(?:^|\s+)(?:là|đạt|được|có|đã|gồm|với|cho|khoảng|tổng số|lên|tổng cộng|cập nhật|bằng|ở|mới|chỉ)$/iu

/** Words that say enough. */
const fewestWords = 3

/** The words that lead to the figure; where they say too little, those behind it and those of the clause before. */
function labelOf(text: string, { start, until, unit, whole, end, magnitude }: Amount, sentenceStart: number): string {
  const clauses = text.slice(sentenceStart, start).split(/[;:()]|,\s|\d[\d.,/]*%?/)
  const own = stripped(clauses.at(-1)!)
  const behind = stripped(text.slice(magnitude > 1 ? until : whole === null ? end : until - unit.length, until + 120).replace(/^[\d.,/\s]+/, '').split(/[;:(),.]|\s\d/)[0]!)
  const earlier = clauses.slice(0, -1).map(stripped).findLast(words => words !== '') ?? ''
  const words = [own, `${own} ${behind}`.trim(), `${earlier} ${own} ${behind}`.trim()].find(one => one.split(' ').length >= fewestWords) ?? `${own} ${behind}`.trim()
  const label = words.split(/\s+/).slice(0, 14).join(' ')
  return label === '' ? unit || 'chưa rõ tên' : label[0]!.toLocaleUpperCase('vi') + label.slice(1)
}

function stripped(words: string): string {
  let text = words.trim().replace(/^[-–+•\s"“”*]+/, '')
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(leading, '').replace(trailing, '').trim()
  }
  return text
}

function partLabel(text: string, { start, bracket }: Amount): string {
  return stripped(text.slice(bracket!.start + 1, start).split(/[,;:]|\d[\d.,]*/).at(-1)!.trim()) || 'phần'
}
