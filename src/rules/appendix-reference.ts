import { documentToPassages } from '../document/document-to-passages.ts'
import type { Passage } from '../document/passage.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Appendix, DocumentTree } from '../document/tree.ts'
import type { Rule } from './rule.ts'
import { passagesWith } from './text/passages-with.ts'

export const appendixReference: Rule = {
  code: 'appendix-reference',
  severity: 'error',
  title: 'Phụ lục không được nhắc đến trong nội dung',
  why: 'Văn bản có phụ lục kèm theo thì trong nội dung phải có chỉ dẫn về phụ lục đó (điểm a khoản 1 Mục III Phần I Phụ lục I Nghị định 30/2020/NĐ-CP).',
  bad: `
--- templates/bao-cao/layout.yaml
appendices:
  - body: phu-luc.hbs
    title: DANH MỤC NHIỆM VỤ
#          ^^^^^^^^^^^^^^^^^ appendix-reference: nội dung không có chỉ dẫn nào về Phụ lục
--- templates/bao-cao/phu-luc.hbs
Các nhiệm vụ phải hoàn thành trong quý II.
--- templates/bao-cao/body.hbs
# KẾT QUẢ
Toàn ngành có {{value "kiosk-kham-benh"}} kiosk.
`,
  good: `
--- templates/bao-cao/layout.yaml
appendices:
  - body: phu-luc.hbs
    title: DANH MỤC NHIỆM VỤ
--- templates/bao-cao/phu-luc.hbs
Các nhiệm vụ phải hoàn thành trong quý II.
--- templates/bao-cao/body.hbs
# KẾT QUẢ
Toàn ngành có {{value "kiosk-kham-benh"}} kiosk (chi tiết tại Phụ lục kèm theo).
`,

  check(found, { document, passages }) {
    if (document.appendices.length === 0 || isMentionedBefore(document, passages)) return
    const body = documentToPassages({ ...document, appendices: [] }).map(({ text }) => text).join('\n')
    for (const appendix of document.appendices) {
      const title = appendix.title[0]
      if (!title || isMentioned(appendix, document.appendices.length, body)) continue
      found({
        message: `nội dung không có chỉ dẫn nào về ${appendix.label}`,
        span: title.span,
        hint: `nhắc đến phụ lục ở chỗ liên quan trong nội dung, ví dụ "(chi tiết tại ${appendix.label} kèm theo)"`,
      })
    }
  },
}

const mention = /(?<![A-Za-zµÀ-ỹ])[pP][hH][ụỤ] [lL][ụỤ][cC](?![A-Za-zµÀ-ỹ])/g

/** Whether the only appendix is mentioned in a passage above it: quick to see, and so in most reports. */
function isMentionedBefore({ appendices }: DocumentTree, passages: readonly Passage[]): boolean {
  const [first, second] = appendices
  const mentioning = second ? undefined : passagesWith(passages, mention)[0]
  const title = inlinesToPlain(first!.title)
  return mentioning !== undefined && passages.indexOf(mentioning) < passages.findIndex(({ kind, text }) => kind === 'title' && text === title)
}

/** Of several appendices each is meant by its number (`Phụ lục I, II và III`), or all of them at once (`các phụ lục kèm theo`, `Phụ lục I đến III`). */
function isMentioned({ label }: Appendix, count: number, body: string): boolean {
  if (count === 1) return body.search(mention) >= 0
  if (/(?:các|những)\s+phụ lục|phụ lục\s+[IVX]+\s*(?:đến|-|–)/iu.test(body)) return true
  const number = label.replace(/^\D*?(?=[IVX]+$)/, '')
  return [...body.matchAll(/(?<![A-Za-zÀ-ỹ])phụ lục(?:\s+số)?\s+([IVX]+(?:(?:\s*,\s*|\s+và\s+|\s*;\s*)(?:phụ lục\s+)?[IVX]+)*)(?![A-Za-zÀ-ỹ])/giu)]
    .some(([, numbers]) => numbers!.split(/[\s,;]+/).some(one => one.toUpperCase() === number))
}
