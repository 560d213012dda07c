import { inlinesToPlain } from '../document/plain-text.ts'
import type { Block } from '../document/tree.ts'
import type { Rule } from './rule.ts'
import { passagesWith } from './text/passages-with.ts'

const mark = './.'
const anyMark = /\.\/\./g

export const endMark: Rule = {
  code: 'end-mark',
  severity: 'warning',
  title: 'Dấu kết thúc "./." đứng giữa văn bản',
  why: 'Các mẫu trong Phụ lục III Nghị định 30/2020/NĐ-CP kết thúc nội dung bằng "./." một lần duy nhất; chương trình tự in dấu này. Đoạn văn chép từ báo cáo của cơ quan thường còn sót dấu ấy ở cuối.',
  bad: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
paragraphs:
  kiosk: Toàn ngành tiếp tục duy trì kiosk tại các bệnh viện./.
#                                                           ^^^ end-mark: dấu kết thúc "./." đứng giữa báo cáo
--- templates/bao-cao/body.hbs
# KẾT QUẢ
{{paragraph "so-y-te.kiosk"}}

Trên đây là kết quả trong kỳ.
`,
  good: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
paragraphs:
  kiosk: Toàn ngành tiếp tục duy trì kiosk tại các bệnh viện.
--- templates/bao-cao/body.hbs
# KẾT QUẢ
{{paragraph "so-y-te.kiosk"}}

Trên đây là kết quả trong kỳ./.
`,

  check(found, { document, passages }) {
    const closings = [document.blocks, ...document.appendices.map(({ blocks }) => blocks)].map(blocks => textOf(blocks.at(-1)))
    for (const { text, spanOf } of passagesWith(passages, anyMark)) {
      for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
        const isClosing = at + mark.length === text.trimEnd().length && closings.includes(text.trimEnd())
        if (!isClosing) found({ message: `dấu kết thúc "${mark}" đứng giữa báo cáo`, span: spanOf(at, at + mark.length), hint: 'thay bằng dấu chấm; dấu kết thúc ở cuối báo cáo được in tự động' })
      }
    }
  },
}

function textOf(block: Block | undefined): string {
  if (!block || block.type === 'table' || block.type === 'chart') return ''
  const { content } = block
  const rest = block.type === 'heading' && block.rest ? ` ${inlinesToPlain(block.rest)}` : ''
  return (inlinesToPlain(content) + rest).trimEnd()
}
