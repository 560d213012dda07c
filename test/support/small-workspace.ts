/** Two agencies, four indicators, two months: what the manual's examples are filled with. */
export const smallWorkspace = `--- bao-cao.yaml
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
recipients: [Như trên, "Lưu: VT, PC06"]
--- data/agencies.yaml
agencies:
  so-y-te: { name: Sở Y tế, short: SYT }
  cong-an-tinh: { name: Công an tỉnh, short: CAT }
--- data/indicators.yaml
indicators:
  so-suc-khoe: { label: Tích hợp sổ sức khỏe điện tử, unit: trường hợp, agency: so-y-te, kind: cumulative, total: 2.226.350 }
  benh-an: { label: Bệnh viện có bệnh án điện tử, unit: bệnh viện, agency: so-y-te, kind: snapshot, parts: { tuyen-tinh: tuyến tỉnh, khu-vuc: khu vực, tu-nhan: tư nhân } }
  kiosk: { label: Kiosk khám bệnh, unit: kiosk, agency: so-y-te, kind: snapshot }
  thu-tuc: { label: Thủ tục hành chính, unit: TTHC, agency: cong-an-tinh, kind: snapshot, parts: { tinh: cấp tỉnh, xa: cấp xã } }
--- data/tasks.yaml
tasks:
  - { task: Làm sạch dữ liệu, lead: Công an tỉnh, deadline: 30/6/2026 }
  - task: Tài khoản an sinh
    lead: Sở Y tế
    children:
      - { task: Cấp tài khoản, lead: Sở Y tế, deadline: 31/3/2026, result: Đã cấp được một nửa }
      - { task: Chi trả, lead: Sở Y tế, deadline: 31/12/2026 }
  - { task: Kết nối, lead: Công an tỉnh, deadline: 31/3/2026, done: 28/3/2026 }
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
title: Kết quả tháng {{period.month}}
period: { from: 16/3/2026, to: 15/4/2026 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
submitted: 2026-04-13
indicators:
  so-suc-khoe: 967.494
  benh-an: { parts: { tuyen-tinh: 15, khu-vuc: 8, tu-nhan: 5 } }
  kiosk: 22
documents:
  - { type: Kế hoạch, number: 2185/KH-SYT, date: 27/3/2026, subject: an toàn thông tin, group: a }
  - { type: Kế hoạch, number: 2190/KH-SYT, date: 28/3/2026, subject: chuyển đổi số }
  - { type: Công văn, number: 100/SYT-VP, subject: về việc rà soát }
lists:
  kiosk:
    - { name: Bệnh viện A, count: 20, area: bắc }
    - { name: Bệnh viện B, count: 2, area: nam }
paragraphs:
  mo-dau: Ngành y tế có {{value "kiosk"}} kiosk.
--- data/2026-04/cong-an-tinh.yaml
agency: cong-an-tinh
indicators:
  thu-tuc: { value: 2.218, parts: { tinh: 1.814, xa: 404 } }
--- templates/mau/layout.yaml
kind: BÁO CÁO
--- templates/mau/body.hbs
# KẾT QUẢ

{{paragraph "so-y-te.mo-dau"}}
`
