import { formatNumber } from '../vietnamese/number.ts'
import { matchesIn } from '../source/matches.ts'
import type { Rule } from './rule.ts'
import { isCodeWord } from './text/labels.ts'
import { endOfRun, letterAt } from './text/letters.ts'
import { maskCitations } from './text/masked.ts'
import { passagesWith, wholeOf } from './text/passages-with.ts'
import type { Stretch } from './text/sentences.ts'
import { wordAfter, wordBefore } from './text/words.ts'

interface Fault extends Stretch {
  readonly message: string
  readonly right: string
}

// Not inside a code (A12345), a longer number, a date or an address; both sides of a pair a/b are looked at.
const plain = /(?<![A-Za-zÀ-ỹ\d_#@-]|\d[.,:]|\d\/\d{1,2}\/|[A-Za-zÀ-ỹ]\/)[1-9]\d{3,}(?![A-Za-zÀ-ỹ\d_@-]|[.,]\d{3}|:\d|\/[A-Za-zÀ-ỹ])/g
const foreignThousands = /(?<![A-Za-zÀ-ỹ\d.,/-])[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?(?![\d,])/g
const foreignDecimal = /(?<![A-Za-zÀ-ỹ\d.,/-])\d{1,3}\.(?:\d{1,2}|\d{4,})(?=\s?%)/g
const badGroups = /(?<![A-Za-zÀ-ỹ\d.,/-])[1-9]\d*(?:\.\d+){2,}(?![\d]|[.,/-]\d|\.)/g

// Four digits that are no year of our times, or more; two groups parted alike; a dot in a rate.
const suspicious = /(?!19|20)[1-9]\d{3}|[1-9]\d{4}|\d,\d{3},\d|\d\.\d+(?:\s?%|\.\d)/g

export const numberSeparators: Rule = {
  code: 'number-separators',
  severity: 'warning',
  title: 'Số không có dấu ngăn hàng nghìn, hoặc dùng dấu ngăn kiểu nước ngoài',
  why: 'Số từ năm chữ số trở lên không có dấu chấm rất khó đọc (967494), dễ chép thiếu một chữ số. Tiếng Việt dùng dấu chấm ngăn hàng nghìn và dấu phẩy cho phần thập phân (Luật Kế toán 2015, Điều 11). Năm, số văn bản, số điện thoại và mã số viết liền.',
  bad: `
Toàn tỉnh có 967494/2.226.350 người tích hợp, đạt 43.46%.
%%           ^^^^^^ number-separators: số 967494 không có dấu chấm ngăn hàng nghìn
%%                                                ^^^^^ number-separators: số 43.46 dùng dấu chấm cho phần thập phân
`,
  good: `
Toàn tỉnh có 967.494/2.226.350 người tích hợp, đạt 43,46%.
`,

  check(found, { passages }) {
    const writesGroups = /(?<![\d.,/])[1-9]\.\d{3}(?![\d.,])/.test(wholeOf(passages).text)
    for (const passage of passagesWith(passages, suspicious)) {
      const text = maskCitations(passage.text)
      for (const { start, end, message, right } of faultsOf(text, writesGroups ? 4 : 5)) {
        found({ message, span: passage.spanOf(start, end), hint: `viết ${right}` })
      }
    }
  },
}

function faultsOf(text: string, shortest: number): Fault[] {
  return [
    ...matchesIn(text, plain).map(({ 0: digits, index }) => plainFault(text, digits, index, shortest)),
    ...matchesIn(text, foreignThousands).map(({ 0: number, index }) => toFault(number, index, `số ${number} dùng dấu phẩy ngăn hàng nghìn`, number.replace(/[.,]/g, sign => (sign === ',' ? '.' : ',')))),
    ...matchesIn(text, foreignDecimal).map(({ 0: number, index }) => toFault(number, index, `số ${number} dùng dấu chấm cho phần thập phân`, number.replace('.', ','))),
    ...matchesIn(text, badGroups).map(({ 0: number, index }) => groupFault(text, number, index)),
  ].filter(fault => fault !== null).sort((a, b) => a.start - b.start)
}

function plainFault(text: string, digits: string, start: number, shortest: number): Fault | null {
  const end = start + digits.length
  if (digits.length < shortest || digits.length > 15 || isCode(text, digits, start, end)) return null
  return toFault(digits, start, `số ${digits} không có dấu chấm ngăn hàng nghìn`, formatNumber(Number(digits)))
}

function isCode(text: string, digits: string, start: number, end: number): boolean {
  const said = text.slice(Math.max(0, start - 30), start).replace(/\s*:\s*$/, ' ').toLowerCase()
  if (!/(?:tổng|dân|con)\s+số\s*$/.test(said) && isCodeWord(wordBefore(said, said.length))) return true
  const isPair = text[start - 1] === '/' || /^\/\d/.test(text.slice(end, end + 2))
  if (!isPair && isInCapitals(/\S+(?=\s*$)/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '')) return true
  const next = wordAfter(text, end)
  const isCounting = letterAt(next, 0) === 'small'
  if (digits.length === 4) return !isCounting || (Number(digits) >= 1900 && Number(digits) <= 2100) || isPair
  if (!isCounting && /(?<![a-zµÀ-ỹ])(?:mã|số)(?:\s+(?!cho|là|được|cấp)[a-zµà-ỹ]+){1,2}\s*$/.test(said)) return true
  // Twelve digits are a citizen's number, ten and more an account or a telephone, unless money is counted.
  return digits.length >= 10 && !/^(?:đồng|lượt|hồ|giao|hóa)/.test(next)
}

/** `CMND`, `A1`: a capital, and nothing behind it but capitals and digits. */
function isInCapitals(word: string): boolean {
  return Array.from(word).length > 1 && letterAt(word, 0) === 'capital' && endOfRun(word, 0, at => letterAt(word, at) === 'capital' || /\d/.test(word[at]!)) === word.length
}

/** `1.234.56`: one group has lost or gained a digit. Four short groups are an address, a group with a zero at the front a telephone. */
function groupFault(text: string, number: string, start: number): Fault | null {
  const [head = '', ...groups] = number.split('.')
  const wrong = groups.filter(group => group.length !== 3)
  const isAddress = groups.length === 3 && [head, ...groups].every(part => Number(part) <= 255)
  const isDate = groups.length === 2 && /^\d{1,2}$/.test(groups[0]!) && /^(?:19|20)\d{2}$/.test(groups[1]!)
  const tooLong = head.length > 3 && wrong.length === 0
  if (isAddress || isDate || isCodeWord(wordBefore(text, start)) || (wrong.length !== 1 && !tooLong) || (wrong.length === 1 && head.length > 3)) return null
  return toFault(number, start, `số ${number} có nhóm không đủ hoặc thừa chữ số`, 'lại số này: mỗi nhóm sau dấu chấm có ba chữ số')
}

function toFault(number: string, start: number, message: string, right: string): Fault {
  return { start, end: start + number.length, message, right }
}
