import type { Block, Heading, HeadingLevel } from '../document/tree.ts'
import type { Rule } from './rule.ts'

/** Levels that a level may stand directly under: `a)` under `1.` is the decree's own order, `1.1.` between them is practice. */
const parents: Readonly<Record<HeadingLevel, readonly HeadingLevel[]>> = { 1: [], 2: [1], 3: [2], 4: [2, 3] }
const signs: Readonly<Record<HeadingLevel, string>> = { 1: 'I.', 2: '1.', 3: '1.1.', 4: 'a)' }

export const headingOrder: Rule = {
  code: 'heading-order',
  severity: 'error',
  title: 'Đề mục bỏ qua một bậc',
  why: 'Bố cục của báo cáo đi từ I. đến 1. rồi a) (điểm đ khoản 6 Mục II Phần I và Mục V Phụ lục I Nghị định 30/2020/NĐ-CP); bậc 1.1. chỉ dùng dưới 1. Bỏ qua một bậc thì số thứ tự in ra sai.',
  bad: `
--- templates/bao-cao/body.hbs
# KẾT QUẢ
### Khám bệnh bằng thẻ căn cước
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ heading-order: đề mục bậc 1.1. không đứng ngay dưới bậc I. được
Toàn ngành có {{value "kiosk-kham-benh"}} kiosk.
`,
  good: `
--- templates/bao-cao/body.hbs
# KẾT QUẢ
## Ngành Y tế
### Khám bệnh bằng thẻ căn cước
Toàn ngành có {{value "kiosk-kham-benh"}} kiosk.
`,

  check(found, { document }) {
    for (const blocks of [document.blocks, ...document.appendices.map(appendix => appendix.blocks)]) checkOrder(blocks)

    function checkOrder(blocks: readonly Block[]): void {
      const headings = blocks.filter(block => block.type === 'heading')
      const top = Math.min(...headings.map(({ level }) => level))
      const open: Heading[] = []
      for (const heading of headings) {
        while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()
        tell(heading, open.at(-1) ?? null, top)
        open.push(heading)
      }
    }

    function tell(heading: Heading, parent: Heading | null, top: number): void {
      if (parent ? parents[heading.level].includes(parent.level) : heading.level === top) return
      found({
        message: parent
          ? `đề mục bậc ${signs[heading.level]} không đứng ngay dưới bậc ${signs[parent.level]} được`
          : `đề mục bậc ${signs[heading.level]} đứng trước mọi đề mục bậc ${signs[top as HeadingLevel]}`,
        span: heading.span,
        related: parent ? [{ span: parent.span, message: 'đề mục cấp trên ở đây' }] : [],
        hint: parent ? 'bớt một dấu # ở đề mục này, hoặc thêm đề mục của bậc còn thiếu ở trên' : 'thêm đề mục bậc trên ở trước, hoặc bớt dấu # ở đề mục này',
      })
    }
  },
}
