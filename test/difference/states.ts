import type { Difference } from '../../src/difference/difference.ts'
import type { State } from '../../src/difference/state.ts'
import { statesToDifference } from '../../src/difference/states-to-difference.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'

const shared = `--- bao-cao.yaml
organisation: { name: TỔ ĐỀ ÁN 06, title: Tổ Đề án 06, symbol: TGV, place: Khánh Hòa }
period: { first-day: 16, deadline-day: 14 }
template: mau
signature: { authority: TỔ TRƯỞNG, name: Nguyễn Văn A }
recipients: ["Lưu: VT"]
--- data/agencies.yaml
agencies:
  so-y-te: { name: Sở Y tế, short: SYT }
  thue-tinh: { name: Thuế tỉnh, short: TT }
--- templates/mau/layout.yaml
kind: BÁO CÁO
--- templates/mau/body.hbs
# KẾT QUẢ
`

/** One side: the catalogue's indicators and the files of its month, each a YAML text. */
export interface SideFiles {
  readonly indicators?: string
  readonly report?: string
  readonly tasks?: string
  readonly agencies?: Readonly<Record<string, string>>
}

const usualIndicators = `
  so-suc-khoe: { label: Tích hợp sổ sức khỏe điện tử, unit: công dân, agency: so-y-te, kind: cumulative, total: reported, target: { rate: 60, by: 30/6/2026 } }
  kiosk: { label: Kiosk khám bệnh, unit: kiosk, agency: so-y-te, kind: snapshot }
  benh-an: { label: Bệnh án điện tử, unit: cơ sở, agency: so-y-te, kind: snapshot, parts: { tinh: tuyến tỉnh, xa: trạm y tế } }
  hoa-don: { label: Hóa đơn đã lập, unit: hóa đơn, agency: thue-tinh, kind: cumulative }`

/** A month of a small workspace read whole; a hash makes it an earlier state of itself. */
export function stateOf(month: string, { indicators = usualIndicators, report = '', tasks, agencies = {} }: SideFiles, commit: string | null = null): State {
  const files = filesOf([
    shared,
    `--- data/indicators.yaml\nindicators:${indicators}\n`,
    ...(tasks === undefined ? [] : [`--- data/tasks.yaml\n${tasks}\n`]),
    `--- data/${month}/report.yaml\ntitle: Kết quả tháng {{period.month}}\nperiod: { from: 16/3/2026, to: 15/4/2026 }\n${report}\n`,
    ...Object.entries(agencies).map(([id, text]) => `--- data/${month}/${id}.yaml\nagency: ${id}\n${text}\n`),
  ].join(''))
  const { period, figures, template } = runPipeline(() => {}, sourcesOf(files, month), [])
  if (!period || !figures) throw new Error('the files of the test are faulty')
  return { side: { month, revision: commit === null ? null : { name: 'HEAD~1', commit } }, period, figures, template }
}

export function difference(earlier: SideFiles, later: SideFiles): Difference {
  return statesToDifference(stateOf('2026-03', earlier), stateOf('2026-04', later), [])
}

/** The same for one agency. */
export function agencyDifference(id: string, earlier: SideFiles, later: SideFiles) {
  return difference(earlier, later).agencies.find(agency => agency.id === id)!
}
