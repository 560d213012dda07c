/** Two agencies, four indicators, March and April 2026, a minimal template; no rule has anything to say of it. Examples give only what differs. */
export const baseWorkspace = `--- bao-cao.yaml
organisation:
  superior: UBND TỈNH KHÁNH HÒA
  name: TỔ GIÚP VIỆC ĐỀ ÁN 06
  title: Tổ giúp việc Đề án 06
  symbol: TGVĐA06
  place: Khánh Hòa
period: { first-day: 16, deadline-day: 14 }
template: bao-cao
signature:
  authority: [KT. TỔ TRƯỞNG, TỔ PHÓ THƯỜNG TRỰC]
  office: PHÓ GIÁM ĐỐC CÔNG AN TỈNH
  name: Đại tá Nguyễn Văn A
addressees: [Bộ Công an]
recipients: [Như trên, "Lưu: VT, PC06"]
--- data/agencies.yaml
agencies:
  cong-an: { name: Công an tỉnh, short: CAT }
  so-y-te: { name: Sở Y tế, short: SYT }
--- data/indicators.yaml
indicators:
  ho-so-tiep-nhan: { label: Hồ sơ tiếp nhận, unit: hồ sơ, agency: cong-an, kind: monthly }
  ho-so-truc-tuyen: { label: Hồ sơ trực tuyến, unit: hồ sơ, agency: cong-an, kind: monthly, total: ho-so-tiep-nhan }
  so-suc-khoe-dien-tu: { label: Sổ sức khỏe điện tử, unit: người dân, agency: so-y-te, kind: cumulative, total: reported }
  kiosk-kham-benh: { label: Kiosk đăng ký khám bệnh, unit: kiosk, agency: so-y-te, kind: snapshot }
--- data/2026-03/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 3/2026
period: { from: 16/2/2026, to: 15/3/2026 }
--- data/2026-03/cong-an.yaml
agency: cong-an
submitted: 13/3/2026
indicators:
  ho-so-tiep-nhan: 11.980
  ho-so-truc-tuyen: 10.652
--- data/2026-03/so-y-te.yaml
agency: so-y-te
submitted: 12/3/2026
indicators:
  so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350 }
  kiosk-kham-benh: 20
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
--- data/2026-04/cong-an.yaml
agency: cong-an
submitted: 13/4/2026
indicators:
  ho-so-tiep-nhan: 12.450
  ho-so-truc-tuyen: 11.250
--- data/2026-04/so-y-te.yaml
agency: so-y-te
submitted: 14/4/2026
indicators:
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.226.350 }
  kiosk-kham-benh: 22
--- templates/bao-cao/layout.yaml
kind: BÁO CÁO
code: BC
--- templates/bao-cao/body.hbs
# KẾT QUẢ

Tổ giúp việc báo cáo kết quả trong kỳ.
`
