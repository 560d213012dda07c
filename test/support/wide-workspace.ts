import { layoutToFrame } from '../../src/docx/framed/layout-to-frame.ts'
import { layoutSchema } from '../../src/schemas/layout.ts'
import { filesOf } from './sources.ts'
import { richWorkspace } from './workspaces.ts'
import { valueOf } from './value-of.ts'

const files = `--- bao-cao.yaml
${richWorkspace.get('bao-cao.yaml')!}--- data/agencies.yaml
${richWorkspace.get('data/agencies.yaml')!}--- data/indicators.yaml
${richWorkspace.get('data/indicators.yaml')!}--- data/tasks.yaml
${richWorkspace.get('data/tasks.yaml')!}--- data/2026-03/report.yaml
${richWorkspace.get('data/2026-03/report.yaml')!}--- data/2026-03/so-y-te.yaml
${richWorkspace.get('data/2026-03/so-y-te.yaml')!}--- data/2026-04/report.yaml
template: rong
urgency: KHẨN
title: Kết quả tháng {{period.month}}
period: { from: 16/3/2026, to: 15/4/2026 }
tasks-of: ke-hoach
paragraphs: { mo-dau: Chi tiết như sau. }
legal-basis:
  - Căn cứ Kế hoạch của {{organisation.title}}[^report.can-cu]
  - Theo đề nghị của Sở Y tế
footnotes: { can-cu: "Ban hành tháng {{period.month}}." }
--- data/2026-04/so-y-te.yaml
${richWorkspace.get('data/2026-04/so-y-te.yaml')!.replace('lists:\n', `lists:
  hoi:
    - { name: Hội Nông dân, members: 1.200, approved: 900, state: xong }
    - { name: Hội Phụ nữ, members: "2.000,5", approved: 0, state: đang làm }
    - { name: "**Đoàn** thanh niên", members: 0 }
`)}--- data/ke-hoach/report.yaml
template: rong
title: Thực hiện Đề án 06 năm 2026
month: 2026-04
figures-of: 2026-04
urgency: HỎA TỐC
organisation: { superior: [], name: ỦY BAN NHÂN DÂN, title: Ủy ban nhân dân tỉnh, symbol: UBND }
paragraphs:
  mo-dau: Đến nay có {{value "kiosk"}} kiosk, chi tiết tại {{appendix "hoi.hbs"}}.
--- data/ke-hoach/tasks.yaml
tasks:
  - { id: viec-1, task: Rà soát dữ liệu, lead: Sở Y tế, deadline: 31/3/2026 }
  - task: Làm sạch dữ liệu
    lead: Công an tỉnh
    children:
      - { task: Đợt một, lead: Công an tỉnh, deadline: 30/4/2026, result: Đã xong, done: 1/4/2026 }
      - { task: "Đợt hai, {{value \\"kiosk\\"}} điểm", lead: Công an tỉnh, deadline: 30/6/2026 }
--- data/thanh-pho/report.yaml
template: khung
title: Tình hình thực hiện Đề án 06
number: 12
date: 20/12/2025
period: { from: 1/12/2025, to: 20/12/2025 }
organisation: { superior: UBND TỈNH KHÁNH HÒA, name: UBND THÀNH PHỐ NHA TRANG, title: Ủy ban nhân dân thành phố, symbol: UBND, place: Nha Trang }
signature: { authority: CHỦ TỊCH, office: Thiếu tướng, name: Nguyễn Văn A }
addressees: [Ủy ban nhân dân tỉnh, Công an tỉnh]
recipients: [Như trên, "Phòng Y tế (*phối hợp*)", "Lưu: VT, YT"]
lists:
  xa: [{ name: Xã Vĩnh Lương, received: 10, solved: 9 }, { name: Phường Lộc Thọ, received: 20, solved: 20 }]
--- data/thanh-pho/agencies.yaml
agencies: { phong-y-te: { name: Phòng Y tế, short: PYT } }
--- data/thanh-pho/indicators.yaml
indicators:
  tram: { label: Trạm y tế, unit: trạm, agency: phong-y-te, kind: snapshot, total: reported }
--- data/thanh-pho/tasks.yaml
tasks: [{ task: Kiểm tra trạm y tế, lead: Phòng Y tế }]
--- data/thanh-pho/phong-y-te.yaml
agency: phong-y-te
indicators: { tram: { value: 5, total: 8 } }
paragraphs: { chung: "Có {{pair \\"tram\\"}} trạm đạt {{rate \\"tram\\"}}." }
--- templates/rong/layout.yaml
kind: KẾ HOẠCH
output: "{symbol}-{document}"
legal-basis: [Căn cứ Nghị định số 30/2020/NĐ-CP]
notes: { mark: "[{n}]" }
appendices:
  - { body: viec.hbs, title: NHIỆM VỤ QUÁ HẠN, when: "{{taskCount status=\\"late\\"}}", orientation: landscape }
  - { body: hoi.hbs, title: HỘI, reference: "(Kèm theo {{report.symbol}})" }
--- templates/rong/body.hbs
# TÌNH HÌNH

{{paragraph "so-y-te.mo-dau"}}

{{#if (tasks status="done")}}{{paragraph "report.mo-dau"}}{{/if}} Danh sách hội tại {{appendix "hoi.hbs"}}. Có {{value "kiosk"}} kiosk; **{{taskCount status="done"}}/{{taskCount}}** nhiệm vụ{{#if (appendix "viec.hbs")}} (xem {{appendix "viec.hbs"}}){{/if}}[^so-y-te.ghi-chu].

{{chart "ty-le"}}

{{chart "kiosk"}}

## Các hội: {{size "so-y-te.hoi"}}
{{#each (items "so-y-te.hoi" state="xong|đang làm")}}
- {{name}} đạt {{rateOf approved members}};
{{/each}}

{{table "hoi"}}

{{#each (tasks status="late")}}
- Nhiệm vụ {{number}}: {{task}} ({{lead}}).
{{/each}}
--- templates/rong/viec.hbs
{{table "viec" status="late"}}
--- templates/rong/hoi.hbs
{{table "hoi" state="xong"}}

{{chart "hoi"}}
--- templates/rong/charts/ty-le.yaml
title: Tỷ lệ đến tháng {{period.month}}
type: column
months: 3
indicators: [{ id: so-suc-khoe, of: rate, target: có }, { id: kiosk, name: Kiosk, of: rate }]
labels: có
value-axis: "%"
--- templates/rong/charts/kiosk.yaml
title: Số kiosk
type: line
indicators: [{ id: kiosk }]
height: 60
--- templates/rong/charts/hoi.yaml
title: Hội viên
type: bar
rows: so-y-te.hoi
label: name
values: [{ field: members, name: Hội viên }, { field: approved, name: Đã duyệt }]
category-axis: Hội
--- templates/rong/tables/hoi.yaml
title: Kết quả của {{size "so-y-te.hoi"}} hội
caption: có
rows: so-y-te.hoi
size: 11
break-rows: có
columns:
  - { title: TT, width: 10, align: center, cell: "{{index}}", total: TỔNG CỘNG }
  - { title: Hội, width: 60, cell: "{{name}}" }
  - title: Hội viên
    columns:
      - { title: Số, width: 25, align: right, cell: "{{number members}}", total: "{{number members}}", size: 10 }
      - { title: Tỷ lệ, width: 20, cell: "{{rateOf approved members}}", total: "{{rateOf approved members}} của {{rows}} dòng" }
--- templates/rong/tables/viec.yaml
title: Nhiệm vụ
rows: tasks
children: children
columns:
  - { title: TT, width: 10, cell: "{{index}}" }
  - { title: Nhiệm vụ, width: 60, cell: "{{task}}, {{lead}}", total: "{{rows}}" }
--- templates/khung/layout.yaml
frame: khung.docx
appendices: [{ body: xa.hbs, title: CÁC XÃ, orientation: landscape }]
--- templates/khung/body.hbs
# KẾT QUẢ

{{paragraph "phong-y-te.chung"}}{{#note}}Theo {{organisation.title}}.{{/note}}

- Có {{size "report.xa"}} xã;
+ Đến ngày {{date report.date}}, chi tiết tại {{appendix "xa.hbs"}}.

{{> cuoi}}
--- templates/khung/partials/cuoi.hbs
## Kiến nghị

Không.
--- templates/khung/xa.hbs
{{table "xa"}}
--- templates/khung/tables/xa.yaml
title: Các xã
rows: report.xa
columns: [{ title: Xã, width: 50, cell: "{{name}}", total: Cộng }, { title: Đã giải quyết, width: 50, cell: "{{rateOf solved received}}", total: "{{number solved}}" }]
`

/** What has come since: charts, totals, conditions, two documents that are no month, a template with a frame (without the frame itself). */
export const wideWorkspace: ReadonlyMap<string, string> = filesOf(files)

/** Folders of the wide workspace's data that a document is made of. */
export const wideTargets = ['2026-04', 'ke-hoach', 'thanh-pho'] as const

export const framePath = 'templates/khung/khung.docx'

/** The frame of the wide workspace, as the program makes it. */
export function wideFrame(): Uint8Array {
  const letterhead = { superior: ['UBND TỈNH'], issuer: ['UBND THÀNH PHỐ'], number: '0000', symbol: 'BC-UBND', place: 'Nha Trang', date: '2026-12-30', year: 2026, month: 12, draft: null, urgency: null }
  return layoutToFrame(valueOf(layoutSchema, {}), { letterhead, addressees: ['Ủy ban nhân dân tỉnh', 'Công an tỉnh'], date: '2020-03-05T00:00:00Z' })
}
