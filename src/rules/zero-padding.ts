import type { Passage } from '../document/passage.ts'
import { matchesIn } from '../source/matches.ts'
import type { Rule } from './rule.ts'
import { isLabel } from './text/labels.ts'
import { letterAt, type Letter } from './text/letters.ts'
import { maskCitations } from './text/masked.ts'
import { passagesWith } from './text/passages-with.ts'
import { lastLetters } from './text/signs.ts'
import { functionWords } from './text/syllables.ts'
import type { Stretch } from './text/sentences.ts'
import { wordBefore } from './text/words.ts'

/** A count under ten and what it counts. */
interface Count extends Stretch {
  readonly passage: Passage
  readonly isPadded: boolean
  /** First word of what is counted, in small letters. */
  readonly noun: string
  /** With one word more, to be shown: `05 bãi đỗ`. */
  readonly written: string
}

const count = /(?<![A-Za-zÀ-ỹ\d.,/:%–-])(0?)([1-9])(?=[ \u00a0]+(([A-Za-zÀ-ỹ][A-Za-zÀ-ỹ-]*)(?: [a-zà-ỹ]+)?))/g

/** What every count under ten looks like, and some other numbers. */
const lowCount = /[^A-Za-zÀ-ỹ\d.,/:%–-]0?[1-9][ \u00a0]+[A-Za-zÀ-ỹ]/g

// `1 trong 4 nhóm`, `từ 1 đến 5 điểm`.
const rangeEndings: ReadonlySet<string> = new Set('trong đến tới hoặc hay và trên tổng số'.split(' '))
const range = /\d\s+(?:trong|đến|tới|hoặc|hay|và|trên)\s+(?:tổng\s+)?(?:số\s+)?$/

// Measures, money, time, idioms (một cửa, hai chiều, 3 sao) and words that can't be counted.
const uncounted: ReadonlySet<string> = new Set(
  `km m m2 cm mm kg g tấn tạ yến ha lít ml mét sào mẫu hecta gb mb tb kb mbps gbps kwh kw mw tỷ tỉ triệu nghìn ngàn trăm vạn đồng usd giờ phút giây độ tuổi năm tháng ngày tuần quý đêm buổi
   lần cửa chiều mặt phía sao số cấp chữ không trong đến tới và hoặc hay là của trên dưới với theo từ so phần điểm gấp lớp pha trục chân trở đầu cuối tầng thành so bằng x g`.split(/\s+/),
)

export const zeroPadding: Rule = {
  code: 'zero-padding',
  severity: 'warning',
  title: 'Số đếm dưới 10 lúc có số 0 đứng trước, lúc không',
  why: 'Viết "05 bãi đỗ xe" hay "5 bãi đỗ xe" đều được, nhưng một báo cáo chỉ theo một cách. Chương trình nhắc ở cách viết ít gặp hơn; không nhắc ở ngày tháng, điều khoản, tỷ lệ, số tiền và đơn vị đo.',
  bad: `
Đã lắp 05 máy quét tại 03 phường và 5 kiosk tại bệnh viện.
%%                                  ^ zero-padding: "5 kiosk tại" không có số 0 đứng trước, báo cáo này viết có ở 2 chỗ ("05 máy quét")
`,
  good: `
Đã lắp 05 máy quét tại 03 phường và 05 kiosk tại bệnh viện.
`,

  check(found, { passages }) {
    const counts = passagesWith(passages, lowCount).flatMap(countsOf)
    const padded = distinct(counts.filter(({ isPadded }) => isPadded))
    const bare = distinct(sure(counts.filter(({ isPadded }) => !isPadded), counts))
    const [few, many] = bare.length > padded.length ? [padded, bare] : [bare, padded]
    const model = many[0]!
    for (const { passage, start, end, noun, written, isPadded } of few) {
      const more = counts.filter(other => other.passage === passage && other.noun === noun && other.isPadded === isPadded).length - 1
      const right = isPadded ? written.slice(1) : `0${written}`
      found({
        message: `"${written}" ${isPadded ? 'có' : 'không có'} số 0 đứng trước, báo cáo này viết ${isPadded ? 'không có' : 'có'} ở ${many.length} chỗ ("${model.written}")`,
        span: passage.spanOf(start, end),
        related: [{ span: model.passage.spanOf(model.start, model.end), message: 'cách viết thường gặp trong báo cáo' }],
        hint: `viết "${right}"${more > 0 ? `; cùng đoạn này còn ${more} chỗ như vậy` : ''}`,
      })
    }
  },
}

function countsOf(passage: Passage): Count[] {
  if (passage.kind === 'title') return []
  const text = maskCitations(passage.text)
  return matchesIn(text, count).map(({ 0: digits, 1: zero, 3: counted, 4: word, index }) => {
    const noun = word!.toLowerCase()
    const isName = isLabel(wordBefore(text, index)) || (index === 0 && passage.kind === 'heading')
    if (isName || uncounted.has(noun) || functionWords.has(noun) || isEndOfRange(text.slice(Math.max(0, index - 16), index))) return null
    return { passage, start: index, end: index + digits.length, isPadded: zero === '0', noun, written: `${digits} ${counted!}` }
  }).filter(one => one !== null)
}

function isEndOfRange(before: string): boolean {
  return /\d/.test(before) && rangeEndings.has(lastLetters(before).toLowerCase()) && range.test(before.toLowerCase())
}

/** A capital behind a bare digit may begin a name (Mô hình 5 Triển khai …): counted only where the report counts the same thing elsewhere. */
function sure(bare: readonly Count[], all: readonly Count[]): Count[] {
  return bare.filter(({ passage, end, noun }) => {
    const isCapital = nextLetter(passage.text, end) === 'capital'
    return !isCapital || all.some(other => other.noun === noun && (other.isPadded || nextLetter(other.passage.text, other.end) === 'small'))
  })
}

function nextLetter(text: string, at: number): Letter | null {
  return letterAt(text, at + text.slice(at).search(/\S|$/))
}

/** One for each thing in each passage: a list of sixteen `(1 kiosk)` is one habit. */
function distinct(counts: readonly Count[]): Count[] {
  const seen = new Map<Passage, Set<string>>()
  return counts.filter(({ passage, noun }) => {
    const nouns = seen.get(passage) ?? new Set()
    seen.set(passage, nouns)
    const isNew = !nouns.has(noun)
    nouns.add(noun)
    return isNew
  })
}
