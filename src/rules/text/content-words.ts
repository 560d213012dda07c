import { wordTextsOf } from './words.ts'

// Words that say nothing of what is counted; of two syllables first, since `tục` alone belongs to `thủ tục` as well.
const fillerPairs: ReadonlySet<string> = new Set(
  `tiếp tục, trường hợp, kết quả, hiện nay, hiện tại, hiện có, tỷ lệ, tỉ lệ, tổng số, số lượng, triển khai, thực hiện, duy trì, bố trí, toàn tỉnh, cả tỉnh, địa bàn, bàn tỉnh, cả nước, ứng dụng, nền tảng,
   phần mềm, hệ thống, cùng kỳ, báo cáo, cụ thể, công tác, hoàn thành, nhiệm vụ, lũy kế, luỹ kế, trong đó, trong kỳ, trong tháng, kỳ trước, tháng trước, năm trước, kể từ, tính đến, đến nay, người dân, bao gồm`.split(/,\s+/),
)
const pairBeginnings: ReadonlySet<string> = new Set(Array.from(fillerPairs, pair => pair.split(' ', 1)[0]!))
const fillers: ReadonlySet<string> = new Set(
  `đã được có là đạt hiện nay đang các những của và với tại trên trong cho về tổng số tính đến hết ngày ở từ vào theo để thì mà này đó như lượt người kỳ trước khoảng tháng năm quý đầu ra một việc
   riêng gồm đều cũng còn sau khi nâng thêm khác nhất mới chỉ`.split(/\s+/),
)

/** Words of a stretch of a text in small letters that say what is counted; those in brackets are left out. */
export function contentOf(plain: string, start: number, end: number): string[] {
  const clause = plain.slice(start, end)
  const words = wordTextsOf(clause.includes('(') ? clause.replace(/\([^()]*\)/g, ' ') : clause)
  const content: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (pairBeginnings.has(word) && fillerPairs.has(`${word} ${words[at + 1]}`)) at++
    else if (!fillers.has(word)) content.push(word)
  }
  return content
}
