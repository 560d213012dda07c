import type { Passage } from '../document/passage.ts'
import type { Finding, Rule } from './rule.ts'
import { itemsIn, valueOf, type Item } from './text/items.ts'
import { passagesWith } from './text/passages-with.ts'
import { statementsOf, type Statement } from './text/statements.ts'

/** Smaller numbers meet by chance: 12/16 xã, 95/95 đơn vị. */
const leastPair = 200

/** A single number says less than a pair: five digits, and no round one. */
const leastValue = 10_000

/** Earlier places that a figure is held against; more would be a table. */
const mostPlaces = 8

// Words that say what was done with a thing or of how it is counted, not which thing it is.
const vague = `hồ sơ người dân công dân cấp thu nhận tiếp giải quyết xử lý dữ liệu thông tin tài khoản cơ sở đơn vị hệ thống đồng bộ cập nhật làm sạch xác thực khai thác sử dụng tra cứu gửi nộp trả hộ cá nhân
  tổ chức đối tượng nội dung việt nam quốc gia cấp xã phường lên không qua bằng thông chủ trì kiểm tra rà soát số thực tế nhân khẩu dân cư tuyến điện tử đủ`

const threeDigits = /\d{3}/g

export const onePairTwoThings: Rule = {
  code: 'one-pair-two-things',
  severity: 'warning',
  title: 'Hai chỉ tiêu khác nhau có cùng một cặp số',
  why: 'Hai chỉ tiêu khác nhau gần như không bao giờ có cùng cả số thực hiện và tổng số. Khi trùng, thường là một câu được chép từ câu kia mà chưa sửa số.',
  bad: `
Chi trả lương hưu, trợ cấp thất nghiệp qua tài khoản 50.747/61.386 trường hợp.

Chi trả an sinh xã hội cho đối tượng bảo trợ đạt 82,67% (50.747/61.386).
%%                                                       ^^^^^^^^^^^^^ one-pair-two-things: cặp số 50.747/61.386 cũng là của "Chi trả lương hưu, trợ cấp thất nghiệp qua tài khoản 50.747/61.386"
`,
  good: `
Chi trả lương hưu, trợ cấp thất nghiệp qua tài khoản 50.747/61.386 trường hợp.

Chi trả an sinh xã hội cho đối tượng bảo trợ đạt 77,12% (20.361/26.402).
`,

  check(found, { passages }) {
    const candidates = candidatesAmong(passages)
    const counts = new Map<string, number>()
    for (const { values } of candidates) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    if (!Array.from(counts.values()).some(count => count > 1)) return
    const isRepeated = (value: string) => counts.get(value)! > 1
    // Few figures are printed twice: only their sentences have to be read.
    const statements = candidates.filter(({ values }) => values.some(isRepeated)).flatMap(({ passage }) => statementsOf(passage, words => words))
    const leftOut = new Set(vague.split(/\s+/))
    const seen = new Map<string, Told[]>()
    for (const statement of statements) {
      const key = valueOf(statement)
      if (!isLarge(statement) || !isRepeated(key) || (statement.kind === 'count' && statement.isSoft)) continue
      const told = { statement, words: new Set(statement.words.filter(word => !leftOut.has(word) && !/^\d+$/.test(word))) }
      const others = seen.get(key) ?? []
      const twin = others.find(other => areTwoThings(other, told))
      if (twin) found(toFinding(statement, twin.statement))
      if (others.push(told) === 1) seen.set(key, others)
      if (others.length > mostPlaces) others.shift()
    }
  },
}

interface Candidate {
  readonly passage: Passage
  /** Of its figures that are large enough. */
  readonly values: readonly string[]
}

function candidatesAmong(passages: readonly Passage[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const passage of passagesWith(passages, threeDigits)) {
    if (passage.kind === 'title' || passage.kind === 'cell') continue
    const values = itemsIn(passage.text).filter(isLarge).map(valueOf)
    if (values.length > 0) candidates.push({ passage, values })
  }
  return candidates
}

/** A statement and the words of it that say which thing it is. */
interface Told {
  readonly statement: Statement
  readonly words: ReadonlySet<string>
}

function isLarge({ kind, values }: Pick<Item, 'kind' | 'values'>): boolean {
  const value = values[0] ?? 0
  const total = values[1] ?? 0
  if (kind === 'pair') return total >= leastPair && value >= leastPair / 2 && value !== total
  return kind === 'count' && value >= leastValue && value % 100 !== 0
}

/** Each of the two must have words that only it has, and what they share must be less than that. */
function areTwoThings({ statement: a, words: one }: Told, { statement: b, words: other }: Told): boolean {
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  const least = Math.min(one.size, other.size)
  if (a.kind === 'count') return a.passage !== b.passage && least >= 3 && shared === 0
  if (shared === 0) return least >= 2 && Math.max(one.size, other.size) >= 3
  return least - shared >= 3 && shared / least <= 0.6
}

function toFinding({ kind, passage, start, end }: Statement, twin: Statement): Finding {
  const written = passage.text.slice(start, end)
  const shown = twin.passage.text.slice(twin.clause.start, twin.clause.end).replace(/\s+/g, ' ')
  return {
    message: `${kind === 'pair' ? 'cặp số' : 'số'} ${written} cũng là của "${shown}"`,
    span: passage.spanOf(start, end),
    related: [{ span: twin.passage.spanOf(twin.start, twin.end), message: `${written} ở chỗ kia` }],
    hint: 'kiểm tra với cơ quan gửi: một trong hai chỗ có thể chép nhầm số',
  }
}
