import type { Finding, Rule } from './rule.ts'
import { aliasesOf } from './text/aliases.ts'
import { digit, passagesWith } from './text/passages-with.ts'
import { areComparable } from './text/periods.ts'
import { smallLettersOf } from './text/small-letters.ts'
import { areApart, settingsOf, type Setting } from './text/settings.ts'
import { periodOf, scopeOf, statementsOf, type Statement } from './text/statements.ts'
import { wordSets } from './text/word-sets.ts'

/** Words of meaning that name one thing surely: `tích hợp sổ sức khỏe điện tử trên VNeID` has more, `tổng số hồ sơ` fewer. */
const leastWords = { rate: 4, pair: 4, count: 5 }

/** Earlier places that a statement is held against. */
const mostPlaces = 8

// Each event has its own number: two of them with the same words are no contradiction.
const events = /(?<![A-Za-zµÀ-ỹ])(?:tổ chức|ban hành|tham mưu|kiểm tra|mở|tập huấn|tuyên truyền|hướng dẫn|họp|đăng tải|phát sóng|xử phạt|phát hiện|bàn giao|tặng|trao)(?![A-Za-zµÀ-ỹ])/

export const oneThingTwoValues: Rule = {
  code: 'one-thing-two-values',
  severity: 'warning',
  title: 'Một chỉ tiêu, hai số liệu khác nhau',
  why: 'Cùng một chỉ tiêu được viết ở hai mục với hai con số: một chỗ thường là số tháng trước chưa sửa, hoặc hai cơ quan gửi hai số. Người đọc không biết tin số nào. Số của các thời điểm khác nhau (tính đến ngày khác nhau, trong tháng và lũy kế), chỉ tiêu được giao và số của từng địa phương thì không bị nhắc.',
  bad: `
Tích hợp sổ sức khỏe điện tử trên VNeID đạt 43,46% dân số.

Đến nay, tích hợp sổ sức khỏe điện tử trên VNeID đạt 41,91%.
%%                                                   ^^^^^^ one-thing-two-values: cùng một chỉ tiêu, ở đây là 41,91%, ở chỗ khác là 43,46%
`,
  good: `
Tích hợp sổ sức khỏe điện tử trên VNeID đạt 43,46% dân số.

Đến nay, tích hợp sổ sức khỏe điện tử trên VNeID đạt 43,46%.
`,

  check(found, { passages }) {
    const shorten = aliasesOf(passages)
    const sets = wordSets<Group>()
    const told = new Set<string>()
    let known: readonly Setting[] | null = null
    const settings = () => (known ??= settingsOf(passages))
    const readAgain = ({ index, order }: Place): Said => ({ statement: statementsOf(passages[index]!, shorten)[order]!, index })
    const counting = new Set(passagesWith(passages, digit))
    for (let index = 0; index < passages.length; index++) {
      const passage = passages[index]!
      if (passage.kind === 'cell' || passage.kind === 'title' || !counting.has(passage)) continue
      const statements = statementsOf(passage, shorten)
      for (let order = 0; order < statements.length; order++) {
        const statement = statements[order]!
        const { kind, words } = statement
        if (words.length >= leastWords[kind]) take(sets.valueOf(kind, words, () => ({ values: statement.values, equal: [], others: [] })), { statement, index }, order)
      }
    }

    /** As long as all figures of one thing are the same nothing more has to be known of them. */
    function take(group: Group, said: Said, order: number): void {
      if (group.equal !== null && said.statement.values.every((value, index) => value === group.values[index])) group.equal.push({ index: said.index, order })
      else {
        for (const place of group.equal ?? []) compare(readAgain(place), group.others)
        group.equal = null
        compare(said, group.others)
      }
    }

    function compare(said: Said, others: Said[]): void {
      const { statement, index } = said
      if (!isComparable(statement)) return
      const earlier = others.find(other => contradicts(other, said, settings))
      // A pair and its rate are one contradiction.
      const place = earlier && `${earlier.index} ${index} ${statement.words.join(' ')}`
      if (earlier && !told.has(place!)) found(toFinding(statement, earlier.statement))
      if (place) told.add(place)
      others.push(said)
      if (others.length > mostPlaces) others.shift()
    }
  },
}

/** A statement and where it stands. */
interface Said {
  readonly statement: Statement
  /** Of its passage. */
  readonly index: number
}

/** Where a statement stands: by its passage, and by its place among those of it. */
interface Place {
  readonly index: number
  readonly order: number
}

/** What is said of one thing. */
interface Group {
  /** Of the first statement. */
  readonly values: Statement['values']
  /** As long as the figures are all the same, where they stand; then null. */
  equal: Place[] | null
  readonly others: Said[]
}

function isComparable({ kind, passage, clause, isSoft }: Statement): boolean {
  return !isSoft && !(kind === 'count' && events.test(smallLettersOf(passage.text).slice(clause.start, clause.end)))
}

function contradicts(a: Said, b: Said, settings: () => readonly Setting[]): boolean {
  if (a.index === b.index || areEqual(a.statement, b.statement) || areApart(settings()[a.index]!, settings()[b.index]!)) return false
  return areComparable(periodOf(a.statement), periodOf(b.statement)) && scopeOf(a.statement) === scopeOf(b.statement) && a.statement.topic === b.statement.topic
}

/** 43,5% is 43,46% rounded. */
function areEqual(a: Statement, b: Statement): boolean {
  const decimals = Math.min(a.decimals, b.decimals)
  const tolerance = 0.5005 * 10 ** -decimals
  return a.values.every((value, index) => Math.abs(value - b.values[index]!) <= tolerance)
}

function toFinding(statement: Statement, earlier: Statement): Finding {
  const text = ({ passage, start, end }: Statement) => passage.text.slice(start, end)
  const { passage, start, end } = statement
  return {
    message: `cùng một chỉ tiêu, ở đây là ${text(statement)}, ở chỗ khác là ${text(earlier)}`,
    span: passage.spanOf(start, end),
    related: [{ span: earlier.passage.spanOf(earlier.start, earlier.end), message: `"${shown(earlier)}" ở đây` }],
    hint: `kiểm tra "${shown(statement)}" và "${shown(earlier)}": sửa số cũ, hoặc ghi rõ thời điểm của từng số`,
  }
}

function shown({ passage, clause: { start, end } }: Statement): string {
  return passage.text.slice(start, end).replace(/\s+/g, ' ')
}
