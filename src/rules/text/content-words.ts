import { wordTextsOf } from './words.ts'

// Words that say nothing of what is counted; of two syllables first, since `tục` alone belongs to `thủ tục` as well.
const fillerPairs: ReadonlySet<string> = new Set(
  `tiếp tục, trường hợp, kết quả, hiện nay, hiện tại, hiện có, tỷ lệ, tỉ lệ, tổng số, số lượng, triển khai, thực hiện, duy trì, bố trí, toàn tỉnh, cả tỉnh, địa bàn, bàn tỉnh, cả nước, ứng dụng, nền tảng,
   phần mềm, hệ thống, cùng kỳ, báo cáo, cụ thể, công tác, hoàn thành, nhiệm vụ, lũy kế, luỹ kế, trong đó, trong kỳ, trong tháng, kỳ trước, tháng trước, năm trước, kể từ, tính đến, đến nay, người dân, bao gồm`.split(/,\s+/),
)
const fillers: readonly string[] =
  `đã được có là đạt hiện nay đang các những của và với tại trên trong cho về tổng số tính đến hết ngày ở từ vào theo để thì mà này đó như lượt người kỳ trước khoảng tháng năm quý đầu ra một việc
   riêng gồm đều cũng còn sau khi nâng thêm khác nhất mới chỉ`.split(/\s+/)

/** Of a word that says nothing by itself, and of one that says nothing with what follows. */
const isFiller = 1
const beginsPair = 2

/** Of all words that are one or both; one look at each word of a report is enough. */
const kinds: ReadonlyMap<string, number> = kindsOf()

/** Words of a stretch of a text in small letters that say what is counted; those in brackets are left out. */
export function contentOf(plain: string, start: number, end: number): string[] {
  const clause = plain.slice(start, end)
  const words = wordTextsOf(clause.includes('(') ? clause.replace(/\([^()]*\)/g, ' ') : clause)
  const content: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const kind = kinds.get(word)
    if (kind === undefined) content.push(word)
    else if (kind >= beginsPair && fillerPairs.has(`${word} ${words[at + 1]}`)) at++
    else if (kind === beginsPair) content.push(word)
  }
  return content
}

function kindsOf(): Map<string, number> {
  const found = new Map(fillers.map(word => [word, isFiller]))
  for (const pair of fillerPairs) {
    const [first = ''] = pair.split(' ', 1)
    found.set(first, (found.get(first) ?? 0) | beginsPair)
  }
  return found
}
