import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf } from './sources.ts'

const files = `--- bao-cao.yaml
organisation:
  superior: UBND TỈNH KHÁNH HÒA
  name: TỔ GIÚP VIỆC ĐỀ ÁN 06
  title: Tổ giúp việc Đề án 06 tỉnh Khánh Hòa
  symbol: TGVĐA06
  place: Khánh Hòa
period: { first-day: 16, deadline-day: 14 }
template: mau
signature: { authority: [KT. TỔ TRƯỞNG, TỔ PHÓ], name: Nguyễn Văn A }
addressees: [Bộ Công an]
recipients: [Như trên, "Lưu: VT, TGVĐA06"]
rules: { agency-late: error }
--- data/agencies.yaml
agencies:
  so-y-te: { name: Sở Y tế, short: SYT }
  cong-an-tinh: { name: Công an tỉnh, short: CAT, reports: không, note: chỉ hỏi khi cần }
--- data/indicators.yaml
indicators:
  so-suc-khoe: { label: Tích hợp sổ sức khỏe điện tử, unit: trường hợp, agency: so-y-te, kind: cumulative, total: 2.226.350, target: { rate: 50, by: 31/12/2026 } }
  benh-an: { label: Bệnh viện có bệnh án điện tử, unit: bệnh viện, agency: so-y-te, kind: snapshot, parts: { tuyen-tinh: tuyến tỉnh, khu-vuc: khu vực, tu-nhan: tư nhân } }
  kiosk: { label: Kiosk khám bệnh, unit: kiosk, agency: so-y-te, kind: snapshot, total: benh-an, decimals: 1 }
  thu-tuc: { label: Thủ tục hành chính, unit: TTHC, agency: cong-an-tinh, kind: monthly, total: reported, fraction: 2, parts: { tinh: cấp tỉnh, xa: cấp xã } }
relations:
  - { left: kiosk, operator: "<=", right: [benh-an, 10], missing: warn, say: số kiosk vượt số bệnh viện }
--- data/2026-03/report.yaml
title: Kết quả tháng {{period.month}}
period: { from: 16/2/2026, to: 15/3/2026 }
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe: 933.000
  benh-an: 20
  kiosk: 0
--- data/2026-04/report.yaml
number: 5
date: 4/5/2026
title: Kết quả tháng {{period.month}}
period: { from: 16/3/2026, to: 15/4/2026 }
paragraphs:
  ket: Tổng hợp từ {{organisation.title}}.
--- data/2026-04/so-y-te.yaml
agency: so-y-te
submitted: 2026-04-13
indicators:
  so-suc-khoe: { value: 967.494, month: 34.494 }
  benh-an: { parts: { tuyen-tinh: 15, khu-vuc: 8, tu-nhan: 5 } }
  kiosk: 22
documents:
  - { type: Kế hoạch, number: 2185/KH-SYT, date: 27/3/2026, subject: an toàn thông tin, group: a }
  - { type: Công văn, number: 100/SYT-VP, subject: về việc rà soát }
lists:
  kiosk:
    - { name: Bệnh viện A, count: 20, area: bắc }
    - { name: "Bệnh viện {{value \\"benh-an\\"}}", count: 2, area: nam }
paragraphs:
  mo-dau: >-
    Ngành y tế có {{value "kiosk"}} kiosk[^ghi-chu],
    tăng so với tháng trước.
footnotes:
  ghi-chu: Theo {{documents type="Công văn"}}.
--- data/2026-04/cong-an-tinh.yaml
agency: cong-an-tinh
indicators:
  thu-tuc: { value: 2.218, total: 3.000, parts: { tinh: 1.814, xa: 404 } }
--- data/tasks.yaml
tasks:
  - { id: nv-1, task: "Rà soát thủ tục, xem {{value \\"kiosk\\"}}", lead: Sở Y tế, support: Công an tỉnh, due: Quý II/2026, deadline: 30/6/2026 }
  - task: Xây dựng kế hoạch
    lead: Công an tỉnh
    children:
      - { task: Lập tổ công tác, lead: Công an tỉnh, result: Đã xong, done: 1/4/2026 }
--- templates/mau/tables/nhiem-vu.yaml
title: Nhiệm vụ
rows: tasks
children: children
columns:
  - { title: TT, width: 10, align: center, cell: "{{index}}" }
  - title: Đơn vị
    columns:
      - { title: Chủ trì, width: 20, cell: "{{lead}}" }
      - { title: Phối hợp, width: 20, cell: "{{support}}" }
  - { title: Nhiệm vụ, width: 60, cell: "{{task}}" }
--- templates/mau/partials/tinh-hinh.hbs
## Tình hình {{period.month}}

{{#each (items "so-y-te.kiosk")}}
- {{name}} có {{count count}} kiosk{{#note}}Theo {{../organisation.title}}{{/note}};
{{/each}}
--- templates/mau/phu-luc.hbs
{{table "nhiem-vu"}}
--- templates/mau/layout.yaml
kind: BÁO CÁO
period-line: "(Kỳ {{period.range}})"
appendices:
  - { body: phu-luc.hbs, title: DANH MỤC NHIỆM VỤ, reference: "(Kèm theo Báo cáo của {{organisation.title}})", orientation: landscape }
--- templates/mau/body.hbs
{{!-- chú thích của mẫu --}}
# KẾT QUẢ

{{paragraph "so-y-te.mo-dau"}} {{paragraph "report.ket"}} Chi tiết tại Phụ lục kèm theo. **Sở Y tế** đạt {{rate "so-suc-khoe"}} ({{pair "so-suc-khoe"}}), {{change "so-suc-khoe"}}[^so-y-te.ghi-chu].

{{> tinh-hinh}}

## Văn bản

{{documentCounts "so-y-te"}}; {{enumerate "so-y-te.kiosk" "{name} ({count:02})"}}. Tổng {{sum "benh-an" "kiosk"}}, {{parts "thu-tuc" unit="TTHC"}}.

{{#if (gt 2 1)}}Xem *[trang](https://example.vn)*.{{else}}Không.{{/if}}
`

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Small, and with one of everything: notes, lists, a partial, a table, an appendix, two months. */
export const richWorkspace: ReadonlyMap<string, string> = filesOf(files)

/** The sample of this repository, at a real report's size. */
export function sampleWorkspace(): ReadonlyMap<string, string> {
  const below = ['data', 'templates'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name.replaceAll('\\', '/')}`))
  const names = ['bao-cao.yaml', ...below.filter(name => /\.(?:yaml|hbs)$/.test(name))]
  return new Map(names.map(name => [name, readFileSync(join(root, name), 'utf8')]))
}
