import type { Passage } from '../document/passage.ts'
import { formatCount } from '../vietnamese/number.ts'
import type { Finding, Rule, Subject } from './rule.ts'
import type { Amount } from './text/amounts.ts'
import { wrongBreakdownsIn, type Breakdown } from './text/breakdowns.ts'
import { wrongCountsIn, type WrongCount } from './text/counted-lists.ts'
import { joinPoints } from './text/joined.ts'

export const countMismatch: Rule = {
  code: 'count-mismatch',
  severity: 'error',
  title: 'Số đếm không bằng số mục được liệt kê',
  why: 'Câu ghi 12 văn bản mà chú thích kể 11 thì một trong hai đã cũ: thường do tháng này thêm hoặc bớt một mục mà chưa sửa số.',
  bad: `
Trong tháng đã ban hành 03 Kế hoạch[^1] để triển khai.
%%                      ^^ count-mismatch: ghi 03 Kế hoạch nhưng chú thích 1 liệt kê 02

[^1]: Kế hoạch số 4201/KH-UBND ngày 20/3/2026; Kế hoạch số 4786/KH-UBND ngày 03/4/2026.
`,
  good: `
Trong tháng đã ban hành 02 Kế hoạch[^1] để triển khai.

[^1]: Kế hoạch số 4201/KH-UBND ngày 20/3/2026; Kế hoạch số 4786/KH-UBND ngày 03/4/2026.
`,

  check(found, { passages }) {
    const notes = notesOf(passages)
    const texts = new Map<number, string>()
    for (const [number, paragraphs] of notes) texts.set(number, paragraphs.length === 1 ? paragraphs[0]!.text : paragraphs.map(({ text }) => text).join('\n'))
    for (const passage of joinPoints(passages)) {
      if (!/\d/.test(passage.text)) continue
      for (const count of wrongCountsIn(passage, texts)) found(countFinding(passage, notes, count))
      for (const breakdown of wrongBreakdownsIn(passage.text)) {
        if (breakdown.isTally) found(tallyFinding(passage, breakdown))
      }
    }
  },
}

function notesOf(passages: Subject['passages']): Map<number, Passage[]> {
  const notes = new Map<number, Passage[]>()
  for (const passage of passages) {
    if (passage.note === null) continue
    const paragraphs = notes.get(passage.note)
    if (paragraphs) paragraphs.push(passage)
    else notes.set(passage.note, [passage])
  }
  return notes
}

function countFinding(passage: Passage, notes: ReadonlyMap<number, readonly Passage[]>, { amount, length, list, way, note }: WrongCount): Finding {
  const paragraphs = note === null ? [passage] : notes.get(note)!
  const place = note === null ? 'danh sách theo sau' : `chú thích ${note}`
  const said = way === 'numbers' ? `cộng lại được ${formatCount(length)}` : note === null ? `có ${formatCount(length)} mục` : `liệt kê ${formatCount(length)}`
  const [first] = paragraphs
  return {
    message: `ghi ${writtenAs(passage, amount)} nhưng ${place} ${said}`,
    span: passage.spanOf(amount.start, amount.end),
    related: [{ span: paragraphs.length === 1 ? first!.spanOf(list.start, list.end) : first!.spanOf(0, first!.text.length), message: 'danh sách ở đây' }],
    hint: `sửa số thành ${formatCount(length)}, hoặc ${length < amount.value! ? 'bổ sung mục còn thiếu vào' : 'bỏ mục thừa khỏi'} danh sách; nếu chỉ nêu một số mục thì mở đầu bằng "Điển hình:"`,
  }
}

function tallyFinding(passage: Passage, { total, parts, sum }: Breakdown): Finding {
  return {
    message: `ghi ${writtenAs(passage, total)} nhưng các phần cộng lại được ${formatCount(sum)} (${parts.map(({ start, end }) => passage.text.slice(start, end)).join(' + ')})`,
    span: passage.spanOf(total.start, total.end),
    related: parts.map(({ start, end }, index) => ({ span: passage.spanOf(start, end), message: `phần thứ ${index + 1}` })),
    hint: `sửa số thành ${formatCount(sum)}, hoặc kiểm tra lại từng phần`,
  }
}

function writtenAs({ text }: Passage, { start, end, unit }: Amount): string {
  return `${text.slice(start, end)} ${unit}`.trim()
}
