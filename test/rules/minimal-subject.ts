import type { Passage } from '../../src/document/passage.ts'
import type { DocumentTree } from '../../src/document/tree.ts'
import type { Figures } from '../../src/figures/figures.ts'
import type { Filed, Period } from '../../src/period/period.ts'
import type { Subject } from '../../src/rules/rule.ts'
import { registerSchema } from '../../src/schemas/register.ts'
import { reportSchema } from '../../src/schemas/report.ts'
import { workspaceSchema } from '../../src/schemas/workspace.ts'
import { sourceToFiled } from '../../src/period/source-to-filed.ts'
import type { Shape } from '../../src/schemas/shape.ts'

/** What a row of a table may say of the office and the period; the rest is April 2026 of a province. */
export interface Facts {
  readonly month?: string
  /** Text of report.yaml, and of the one before (null: there is none). */
  readonly report?: string
  readonly previous?: string | null
  /** Letterhead number as printed. */
  readonly number?: string | null
}

const workspace = `
organisation: { name: TỔ GIÚP VIỆC, title: Tổ giúp việc, symbol: TGVĐA06, place: Khánh Hòa }
period: { first-day: 16, deadline-day: 14 }
template: bao-cao
signature: { authority: TỔ TRƯỞNG, name: Nguyễn Văn A }
recipients: [Bộ Công an]
`
const register = `
agencies:
  cong-an-tinh: { name: Công an tỉnh, short: CAT }
  so-xay-dung: { name: Sở Xây dựng, short: SXD }
  so-y-te: { name: Sở Y tế, short: SYT }
  so-tu-phap: { name: Sở Tư pháp, short: STP }
  so-khoa-hoc-va-cong-nghe: { name: Sở Khoa học và Công nghệ, short: SKHCN }
  so-giao-duc-va-dao-tao: { name: Sở Giáo dục và Đào tạo, short: SGDĐT }
  so-nong-nghiep-va-moi-truong: { name: Sở Nông nghiệp và Môi trường, short: SNNMT }
  so-van-hoa: { name: 'Sở Văn hóa, Thể thao và Du lịch', short: SVHTTDL }
  bao-hiem-xa-hoi: { name: Bảo hiểm xã hội tỉnh, short: BHXH }
  thue-tinh: { name: Thuế tỉnh, short: TT }
  van-phong: { name: Văn phòng UBND tỉnh, short: VP }
`
const april = `
title: Kết quả triển khai Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
`
const march = `
title: Kết quả triển khai Đề án 06 tháng 3/2026
period: { from: 16/2/2026, to: 15/3/2026 }
`

/** The least that a rule over the text needs to know. */
export function subjectOf(passages: readonly Passage[], { month = '2026-04', report = april, previous = march, number = null }: Facts = {}): Subject {
  const office = { workspace: filed(workspaceSchema, 'bao-cao.yaml', workspace), register: filed(registerSchema, 'data/agencies.yaml', register), tasks: null }
  const period = { month, office, report: filed(reportSchema, `data/${month}/report.yaml`, report), contributions: new Map() } as unknown as Period
  const before = previous === null ? null : ({ month: '2026-03', office, report: filed(reportSchema, 'data/2026-03/report.yaml', previous), contributions: new Map() } as unknown as Period)
  const { date } = period.report.value
  const [year, monthOfYear] = (date ?? `${month}-01`).split('-').map(Number)
  const document = { letterhead: { number, symbol: 'BC-TGVĐA06', date, year, month: monthOfYear }, blocks: [], appendices: [], notes: [] } as unknown as DocumentTree
  return { figures: { period, previous: before, indicators: new Map(), courseOf: () => [] } as Figures, document, passages, history: new Map(), layoutFile: office.workspace.file }
}

function filed<T>(schema: Shape<T>, path: string, text: string): Filed<T> {
  const value = sourceToFiled(({ message }) => { throw new Error(`${path}: ${message}`) }, schema, { path, text: text.trimStart() })
  if (!value) throw new Error(`${path} can't be read`)
  return value
}
