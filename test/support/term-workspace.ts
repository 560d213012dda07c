import { monthsOfTerm, parseHalf } from '../../src/vietnamese/term.ts'
import { smallWorkspace } from './small-workspace.ts'
import { filesOf } from './sources.ts'

/** Every kind of indicator, and two agencies. */
const catalogue = `indicators:
  ho-so: { label: Hồ sơ tiếp nhận, unit: hồ sơ, agency: cong-an-tinh, kind: monthly, total: reported, parts: { tinh: cấp tỉnh, xa: cấp xã } }
  can-cuoc: { label: Căn cước đã cấp, unit: thẻ, agency: cong-an-tinh, kind: cumulative, total: 2.000 }
  kiosk: { label: Kiosk khám bệnh, unit: kiosk, agency: so-y-te, kind: snapshot, total: reported }
  dot-xuat: { label: Kiểm tra đột xuất, unit: lượt, agency: so-y-te, kind: monthly, optional: có }
`

const body = `# KẾT QUẢ {{period.name}}

Tiếp nhận {{value "ho-so"}} hồ sơ ({{parts "ho-so"}}), trên {{value "ho-so" of="total"}}, đạt {{rate "ho-so"}}.

Cấp {{value "can-cuoc"}} thẻ, trong kỳ {{value "can-cuoc" of="month"}} thẻ, đạt {{rate "can-cuoc"}}; {{change "can-cuoc"}}.

Có {{value "kiosk"}} kiosk tại {{size "so-y-te.noi-dat"}} nơi: {{list "so-y-te.noi-dat" "{name}"}}.

Sở Y tế ban hành {{documentCount "so-y-te"}} văn bản: {{documents "so-y-te"}}.

{{paragraph "so-y-te.danh-gia"}}
`

/** A workspace whose months are those of a half-year, numbered 1 to 6: each sum can be reckoned in the head. */
export function termWorkspace(half = '2026-H1'): Map<string, string> {
  const files = new Map([...filesOf(smallWorkspace)].filter(([path]) => !/^data\/\d|body\.hbs$/.test(path)))
  const year = Number(half.slice(0, 4))
  files.set('data/indicators.yaml', catalogue)
  files.set('templates/mau/body.hbs', body)
  files.set('templates/mau/layout.yaml', "kind: BÁO CÁO\noutput: '{symbol}-{month}'\n")
  files.set(`data/${half}/report.yaml`, `title: Kết quả {{period.name}}\nperiod: { from: 16/12/${year - 1}, to: 15/6/${year} }\n`)
  files.set(`data/${half}/so-y-te.yaml`, 'agency: so-y-te\nparagraphs:\n  danh-gia: Ngành y tế có {{value "kiosk"}} kiosk.\n')
  monthsOfTerm(parseHalf(half)!).forEach((month, index) => {
    const n = index + 1
    files.set(`data/${month}/cong-an-tinh.yaml`, `agency: cong-an-tinh
indicators:
  ho-so: { total: ${n * 20}, parts: { tinh: ${n}, xa: ${n * 9} } }
  can-cuoc: { value: ${(year - 2025) * 500 + n * 100}, month: 100 }
`)
    files.set(`data/${month}/so-y-te.yaml`, `agency: so-y-te
indicators:
  kiosk: { value: ${n * 2}, total: 20 }
lists:
  noi-dat:
    - { name: Bệnh viện ${n} }
documents:
  - { type: Kế hoạch, number: 0${n}/KH-SYT, date: 11/${n}/${year}, subject: rà soát }
paragraphs:
  danh-gia: Tháng này không có gì.
`)
  })
  return files
}
