import { describe, expect, test } from 'vitest'
import { addresseesMissing } from '../../src/rules/addressees-missing.ts'
import { appendixAttachment } from '../../src/rules/appendix-attachment.ts'
import { appendixReference } from '../../src/rules/appendix-reference.ts'
import { authorityLine } from '../../src/rules/authority-line.ts'
import { dateLine } from '../../src/rules/date-line.ts'
import { documentNumberForm } from '../../src/rules/document-number-form.ts'
import { endMark } from '../../src/rules/end-mark.ts'
import { headingOrder } from '../../src/rules/heading-order.ts'
import { letterheadCapitals } from '../../src/rules/letterhead-capitals.ts'
import { recipients } from '../../src/rules/recipients.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { signerName } from '../../src/rules/signer-name.ts'
import { signerRank } from '../../src/rules/signer-rank.ts'
import { sizeSet } from '../../src/rules/size-set.ts'
import { symbolForm } from '../../src/rules/symbol-form.ts'
import { titleCapitals } from '../../src/rules/title-capitals.ts'
import { typeCode } from '../../src/rules/type-code.ts'
import { findIn, stretchesIn } from './example.ts'

type Row = readonly [situation: string, files: string, found?: readonly string[]]

const report = (...lines: readonly string[]) => `--- data/2026-04/report.yaml\ntitle: Kết quả tháng 4/2026\nperiod: { from: 16/3/2026, to: 15/4/2026 }\n${lines.join('\n')}\n`
const signature = (authority: string, name = 'Nguyễn Văn A', office = '') => report(`signature: { authority: ${authority}, name: ${name}${office && `, office: ${office}`} }`)
const titled = (title: string) => `--- data/2026-04/report.yaml\ntitle: ${title}\nperiod: { from: 16/3/2026, to: 15/4/2026 }\n`
const layout = (...lines: readonly string[]) => `--- templates/bao-cao/layout.yaml\n${lines.join('\n')}\n`
const body = (...lines: readonly string[]) => `--- templates/bao-cao/body.hbs\n${lines.join('\n')}\n`
const documents = (...entries: readonly (readonly [type: string, number: string])[]) => `--- data/2026-04/so-y-te.yaml\nagency: so-y-te\ndocuments:\n${entries.map(([type, number]) => `  - type: ${type}\n    number: ${number}\n`).join('')}`
const appendices = (count: number) => layout('appendices:', ...Array.from({ length: count }, (_, index) => `  - { body: phu-luc.hbs, title: "PHỤ LỤC ${index + 1}" }`)) + '--- templates/bao-cao/phu-luc.hbs\nDanh mục.\n'
const referred = (line: string) => layout('appendices:', `  - { body: phu-luc.hbs, title: DANH MỤC, reference: "${line}" }`) + '--- templates/bao-cao/phu-luc.hbs\nDanh mục.\n'
const organisation = (lines: string, rest = '') => `--- bao-cao.yaml
organisation:
  title: Tổ giúp việc
  place: Khánh Hòa
  ${lines.trim().split('\n').map(line => line.trim()).join('\n  ')}
period: { first-day: 16, deadline-day: 14 }
template: bao-cao
signature: { authority: GIÁM ĐỐC, name: Nguyễn Văn A }
recipients: ["Lưu: VT, PC06"]
${rest}
`
const body06 = 'name: TỔ GIÚP VIỆC\nsymbol: TGVĐA06'

const tables: readonly (readonly [Rule, readonly Row[]])[] = [
  [typeCode, [
    ['a plan with the code of a report', layout('kind: KẾ HOẠCH', 'code: BC'), ['BC']],
    ['a kind that is not known, without a code', layout('kind: BÁO CÁOO'), ['BÁO CÁOO']],
    ['the code was left out: that of the kind is meant', layout('kind: TỜ TRÌNH')],
    ['a letter, of which the code is the drafting unit', layout('kind: CÔNG VĂN', 'code: VX')],
    ['a code in wrong capitals', layout('kind: TỜ TRÌNH', 'code: TTR'), ['TTR']],
    ['a code in circulation that is wrong', layout('kind: QUY CHẾ', 'code: QCh'), ['QCh']],
    ['a report', layout('kind: BÁO CÁO', 'code: BC')],
    ['a plan', layout('kind: KẾ HOẠCH', 'code: KH')],
    ['neither is written', layout('output: bao-cao')],
    ['a kind that the decree does not know', layout('kind: BẢN TIN', 'code: BT')],
    ['a kind with more words', layout('kind: KẾ HOẠCH PHỐI HỢP', 'code: KH')],
  ]],
  [symbolForm, [
    ['the symbol in the number', report('number: 442/BC-TGV', 'date: 20/4/2026'), ['442/BC-TGV']],
    ['words', report('number: bốn', 'date: 20/4/2026'), ['bốn']],
    ['a letter', report('number: 442a', 'date: 20/4/2026'), ['442a']],
    ['a year in the symbol', organisation('name: BAN CHỈ ĐẠO\nsymbol: BCĐ2026'), ['BCĐ2026']],
    ['a hyphen at the end', organisation('name: BAN CHỈ ĐẠO\nsymbol: BCĐ-'), ['BCĐ-']],
    ['two hyphens', organisation('name: BAN CHỈ ĐẠO\nsymbol: BCĐ--VP'), ['BCĐ--VP']],
    ['blank', report('number:')],
    ['a number', report('number: 442', 'date: 20/4/2026')],
    ['one under ten is padded by the program', report('number: 5', 'date: 20/4/2026')],
    ['digits in a symbol', organisation(body06)],
    ['two parts and a sign', organisation('name: SỞ GIÁO DỤC\nsymbol: SGD&ĐT-VP')],
  ]],
  [documentNumberForm, [
    ['a decision named a plan', documents(['Kế hoạch', '2185/QĐ-SYT']), ['2185/QĐ-SYT']],
    ['blanks', documents(['Kế hoạch', '2185 /KH-SYT'], ['Kế hoạch', '2185/KH - SYT']), ['2185 /KH-SYT', '2185/KH - SYT']],
    ['the word is printed by the program', documents(['Kế hoạch', 'số 2185/KH-SYT']), ['số 2185/KH-SYT']],
    ['no symbol', documents(['Quyết định', '715']), ['715']],
    ['no slash', documents(['Quyết định', '715-QĐ-UBND']), ['715-QĐ-UBND']],
    ['under ten without its zero', documents(['Kế hoạch', '5/KH-UBND']), ['5/KH-UBND']],
    ['an official letter with the code of a plan', documents(['Công văn', '12/KH-SYT']), ['12/KH-SYT']],
    ['a submission with the code of a circular', documents(['Tờ trình', '12/TT-UBND']), ['12/TT-UBND']],
    ['a submission numbered as a letter', documents(['Tờ trình', '2841/CAT-PCSQLHC']), ['2841/CAT-PCSQLHC']],
    ['capitals of a code', documents(['Tờ trình', '12/TTR-UBND']), ['12/TTR-UBND']],
    ['typed without the word', body('Theo Quyết định 715/QĐ-UBND ngày 14/8/2025.'), ['Quyết định 715/QĐ-UBND']],
    ['typed with another kind', body('Thực hiện Kế hoạch số 4201/QĐ-UBND và Quyết định số 766/QĐ-TTg.'), ['Kế hoạch số 4201/QĐ-UBND']],
    ['typed with a year', body('Theo Thông tư 08/2024/TT-BXD và Nghị định số 30/2020/NĐ-CP; Quyết định 12/2024/ của tỉnh.'), ['Thông tư 08/2024/TT-BXD', 'Quyết định 12/2024']],
    ['typed with a code of several parts', body('Theo Kế hoạch 12/KH-UBND-NC- của tỉnh, Công văn 4/S&T-2-.'), ['Kế hoạch 12/KH-UBND-NC', 'Công văn 4/S&T-2']],
    ['a slash and nothing behind it', body('Theo Kế hoạch 12/ của tỉnh, xKế hoạch 12/KH-UBND.')],
    ['a digit, a letter or nothing in the place of the code', documents(['Kế hoạch', '12/'], ['Kế hoạch', '12/K2-UBND'], ['Kế hoạch', '12/QĐ+UBND'], ['Kế hoạch', '12a/KH-UBND'])],
    ['usual kinds', documents(['Kế hoạch', '2185/KH-SYT'], ['Quyết định', '715/QĐ-UBND'], ['Tờ trình', '12/TTr-UBND'], ['Chương trình', '02/CTr-UBND'], ['Quy định', '03/QyĐ-UBND'])],
    ['laws', documents(['Luật', '26/2023/QH15'], ['Nghị định', '30/2020/NĐ-CP'], ['Thông tư', '08/2024/TT-BXD'], ['Nghị quyết', '02/2024/NQ-HĐND'], ['Quyết định', '05/2023/QĐ-TTg'])],
    ['the Party has another form', documents(['Tờ trình', '43-TTr/ĐUCA'], ['Nghị quyết', '57-NQ/TW'], ['Kế hoạch', '02-KH/BCĐTW'], ['Quy định', '37-QĐ/TW'], ['Công văn', '375-CV/ĐU'])],
    ['letters begin with their agency', documents(['Công văn', '1793/VPUB-KGVX'], ['Công văn', '1097/KHH-CNTK'], ['Công văn', '45/HĐ-TĐKT'], ['Văn bản', '1552/BTTTT-TTH'], ['Công văn', '6668/TCTĐA06'])],
    ['joint documents', documents(['Kế hoạch phối hợp', '123/KHPH-CAT-SYT'], ['Thông báo', '12/TBKL-UBND'], ['Chương trình phối hợp', '05/CTPH-CAT'], ['Nghị quyết liên tịch', '01/NQLT-CP'], ['Công điện', '05/CĐ'])],
    ['several numbers in one entry', documents(['Công văn', '12/UBND-NC, 13/UBND-NC'])],
    ['typed rightly', body('Theo Quyết định số 715/QĐ-UBND, Nghị quyết 57-NQ/TW, Quyết định 06 và Kế hoạch số: 3433/KH-UBND, tỷ lệ 12/34.')],
    ['in a sentence of other kinds', body('Kế hoạch thực hiện Quyết định số 766/QĐ-TTg; Báo cáo về Thông báo số 223/TB-VPUB.')],
  ]],
  [sizeSet, [
    ['a date too small', layout('sizes: { nation: 13, place: 13 }'), ['13']],
    ['the small set, named by one of it', layout('sizes: { place: 13 }')],
    ['a motto too small', layout('sizes: { nation: 13, motto: 13, place: 14 }'), ['13']],
    ['all the same', layout('sizes: { nation: 13, motto: 13, place: 13 }'), ['13']],
    ['a name of the nation too small', layout('sizes: { nation: 12, motto: 14 }'), ['14']],
    ['both sets mixed', layout('sizes: { nation: 12, motto: 13, place: 14 }'), ['14']],
    ['the large set', layout('sizes: { nation: 13, motto: 14, place: 14 }')],
    ['the small set', layout('sizes: { nation: 12, motto: 13, place: 13 }')],
    ['nothing said', layout('kind: BÁO CÁO')],
    ['other sizes', layout('sizes: { body: 13, agency: 12 }')],
  ]],
  [authorityLine, [
    ['the Party\'s slash', signature('[T/M BAN CHỈ ĐẠO, TRƯỞNG BAN]'), ['T/M BAN CHỈ ĐẠO']],
    ['no dot', signature('[KT TỔ TRƯỞNG, TỔ PHÓ]'), ['KT TỔ TRƯỞNG']],
    ['a deputy without a title', signature('KT. TỔ TRƯỞNG'), ['KT. TỔ TRƯỞNG']],
    ['a head below KT.', signature('[KT. CHỦ TỊCH, ỦY VIÊN]'), ['KT. CHỦ TỊCH']],
    ['not in capitals', signature('[TM. Ủy ban nhân dân, CHỦ TỊCH]'), ['TM. Ủy ban nhân dân']],
    ['in full', signature('[THAY MẶT BAN CHỈ ĐẠO, TRƯỞNG BAN]'), ['THAY MẶT BAN CHỈ ĐẠO']],
    ['an acting head in full', signature('QUYỀN CHỦ TỊCH'), ['QUYỀN CHỦ TỊCH']],
    ['handed on', signature('[TUQ. CHỦ TỊCH, KT. GIÁM ĐỐC SỞ, PHÓ GIÁM ĐỐC]'), ['KT. GIÁM ĐỐC SỞ']],
    ['a slash behind', signature('[TL/ GIÁM ĐỐC, TRƯỞNG PHÒNG]'), ['TL/ GIÁM ĐỐC']],
    ['in bao-cao.yaml', organisation(body06).replace('authority: GIÁM ĐỐC', 'authority: [Q. Giám đốc]'), ['Q. Giám đốc']],
    ['nobody signs for the body', signature('TM. BAN CHỈ ĐẠO'), ['TM. BAN CHỈ ĐẠO']],
    ['nobody signs by order', signature('[TL. GIÁM ĐỐC]'), ['TL. GIÁM ĐỐC']],
    ['nobody signs by delegation', signature('TUQ. CHỦ TỊCH'), ['TUQ. CHỦ TỊCH']],
    ['the body below its head', signature('[CHỦ TỊCH, TM. ỦY BAN NHÂN DÂN, PHÓ CHỦ TỊCH]'), ['TM. ỦY BAN NHÂN DÂN']],
    ['order below deputy', signature('[KT. TRƯỞNG PHÒNG, TL. GIÁM ĐỐC, PHÓ TRƯỞNG PHÒNG]'), ['TL. GIÁM ĐỐC']],
    ['no blank', signature('[TM.BAN CHỈ ĐẠO, TRƯỞNG BAN]'), ['TM.BAN CHỈ ĐẠO']],
    ['a head', signature('CHỦ TỊCH')],
    ['a collective body and its head', signature('[TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]')],
    ['a steering committee, its head and what else he is', signature('[TM. BAN CHỈ ĐẠO, TRƯỞNG BAN, CHỦ TỊCH UBND TỈNH]')],
    ['a steering committee, with the office above the name', signature('[TM. BAN CHỈ ĐẠO, KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN]', 'Nguyễn Văn A', 'PHÓ CHỦ TỊCH UBND TỈNH')],
    ['a collective body with an acting head', signature('[TM. ỦY BAN NHÂN DÂN, Q. CHỦ TỊCH]')],
    ['by order', signature('[TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG]')],
    ['a collective body and its deputy', signature('[TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]')],
    ['a deputy minister', signature('[KT. BỘ TRƯỞNG, THỨ TRƯỞNG]')],
    ['a deputy in the middle of a title', signature('[KT. TỔ TRƯỞNG, TỔ PHÓ THƯỜNG TRỰC]')],
    ['by order, signed by a deputy', signature('[TL. GIÁM ĐỐC, KT. TRƯỞNG PHÒNG, PHÓ TRƯỞNG PHÒNG]')],
    ['by delegation', signature('[TUQ. CHỦ TỊCH, GIÁM ĐỐC SỞ Y TẾ]')],
    ['acting', signature('Q. CỤC TRƯỞNG')],
  ]],
  [titleCapitals, [
    ['capitals', titled('KẾT QUẢ THỰC HIỆN ĐỀ ÁN 06'), ['KẾT QUẢ THỰC HIỆN ĐỀ ÁN 06']],
    ['capitals with a call', titled('KẾT QUẢ THỰC HIỆN THÁNG {{period.month}}'), ['KẾT QUẢ THỰC HIỆN THÁNG {{period.month}}']],
    ['capitals and a number', titled('BÁO CÁO THÁNG 4/2026'), ['BÁO CÁO THÁNG 4/2026']],
    ['three words', titled('TĂNG CƯỜNG KIOSK'), ['TĂNG CƯỜNG KIOSK']],
    ['small letters', titled('Kết quả thực hiện Đề án 06')],
    ['abbreviations', titled('CĐS, CCHC')],
    ['one small word', titled('Kết quả PCLB, TKCN, PCCC')],
    ['small letters that all have marks', titled('KẾT QUẢ ĐỀ ÁN ở đó')],
    ['only a call', titled('"{{period.month}}"')],
  ]],
  [signerName, [
    ['a master', signature('CHỦ TỊCH', 'ThS. Nguyễn Văn A'), ['ThS. Nguyễn Văn A']],
    ['several', signature('CHỦ TỊCH', 'PGS.TS. Nguyễn Văn A'), ['PGS.TS. Nguyễn Văn A']],
    ['in words', signature('CHỦ TỊCH', 'Bác sĩ Nguyễn Văn A'), ['Bác sĩ Nguyễn Văn A']],
    ['capitals', signature('CHỦ TỊCH', 'NGUYỄN VĂN A'), ['NGUYỄN VĂN A']],
    ['without a dot', signature('CHỦ TỊCH', 'TS Nguyễn Văn A'), ['TS Nguyễn Văn A']],
    ['a name', signature('CHỦ TỊCH', 'Nguyễn Văn A')],
    ['a name that begins like a degree', signature('CHỦ TỊCH', 'Tsàn Văn A')],
    ['a health service may', organisation('name: SỞ Y TẾ\nsymbol: SYT').replace('name: Nguyễn', 'name: BS. Nguyễn')],
    ['a school may', organisation('name: TRƯỜNG ĐẠI HỌC NHA TRANG\nsymbol: ĐHNT').replace('name: Nguyễn', 'name: GS.TS. Nguyễn')],
    ['a rank is another matter', signature('CHỦ TỊCH', 'Đại tá Nguyễn Văn A')],
  ]],
  [signerRank, [
    ['a colonel of a people\'s committee', signature('CHỦ TỊCH', 'Đại tá Nguyễn Văn A'), ['Đại tá Nguyễn Văn A']],
    ['a captain', signature('CHỦ TỊCH', 'Đại úy Nguyễn Văn A'), ['Đại úy Nguyễn Văn A']],
    ['a general', signature('[KT. TỔ TRƯỞNG, TỔ PHÓ]', 'Thiếu tướng Nguyễn Văn A'), ['Thiếu tướng Nguyễn Văn A']],
    ['in bao-cao.yaml', organisation('name: SỞ NỘI VỤ\nsymbol: SNV').replace('name: Nguyễn', 'name: Thượng tá Nguyễn'), ['Thượng tá Nguyễn Văn A']],
    ['an office in the police', signature('[KT. TỔ TRƯỞNG, TỔ PHÓ]', 'Đại tá Nguyễn Văn A', 'PHÓ GIÁM ĐỐC CÔNG AN TỈNH')],
    ['a police force', organisation('name: CÔNG AN TỈNH KHÁNH HÒA\nsymbol: CAT').replace('name: Nguyễn', 'name: Đại tá Nguyễn')],
    ['a command', organisation('superior: QUÂN KHU 5\nname: BỘ CHỈ HUY QUÂN SỰ TỈNH\nsymbol: BCH').replace('name: Nguyễn', 'name: Trung tá Nguyễn')],
    ['no rank', signature('CHỦ TỊCH', 'Nguyễn Văn A')],
    ['a name that begins like one', signature('CHỦ TỊCH', 'Trung Tấn A')],
  ]],
  [recipients, [
    ['no "Như trên"', report('addressees: [Bộ Công an]', 'recipients: [UBND tỉnh, "Lưu: VT, PC06"]'), ['UBND tỉnh']],
    ['"Như trên" without anything above', report('addressees: []', 'recipients: [Như trên, "Lưu: VT, PC06"]'), ['Như trên']],
    ['no archive', report('recipients: [Như trên, UBND tỉnh]'), ['UBND tỉnh']],
    ['no colon', report('recipients: [Như trên, Lưu VT-CAT]'), ['Lưu VT-CAT']],
    ['no drafting unit', report('recipients: [Như trên, "Lưu: VT"]'), ['"Lưu: VT"']],
    ['archive not last', report('recipients: [Như trên, "Lưu: VT, PC06", UBND tỉnh]'), ['UBND tỉnh']],
    ['dashes typed', report('recipients: [Như trên, "- UBND tỉnh", "Lưu: VT, PC06"]'), ['"- UBND tỉnh"']],
    ['nobody, on purpose', report('recipients: []')],
    ['nobody, by mistake', organisation(body06).replace('recipients: ["Lưu: VT, PC06"]', 'recipients:'), ['recipients']],
    ['as it should be', report('addressees: [Bộ Công an]', 'recipients: [Như trên, UBND tỉnh (*báo cáo*), "Lưu: VT, PC06"]')],
    ['copies and a full stop', report('recipients: [Như trên, "Lưu: VT, PC06 (15)."]')],
    ['with a note', report('recipients: [Như trên (để báo cáo), "Lưu: VT, NL, NgM"]')],
    ['nobody addressed', report('addressees: []', 'recipients: [UBND tỉnh, "Lưu: VT, PC06"]')],
    ['those of the office', ''],
  ]],
  [addresseesMissing, [
    ['reported to a ministry', report('addressees: []', 'recipients: [UBND xã, Bộ Công an (*báo cáo*), "Lưu: VT, PC06"]'), ['Bộ Công an (*báo cáo*)']],
    ['in short', report('addressees: []', 'recipients: [Tỉnh ủy (b/c), "Lưu: VT, PC06"]'), ['Tỉnh ủy (b/c)']],
    ['with a purpose', report('addressees: []', 'recipients: [Tỉnh ủy (để báo cáo), "Lưu: VT, PC06"]'), ['Tỉnh ủy (để báo cáo)']],
    ['a body with a superior', report('addressees: []', 'recipients: [UBND xã, "Lưu: VT, PC06"]'), ['UBND TỈNH KHÁNH HÒA']],
    ['a submission to nobody', report('addressees: []') + layout('kind: TỜ TRÌNH', 'code: TTr'), ['TỜ TRÌNH']],
    ['a letter to nobody', report('addressees: []') + layout('kind: CÔNG VĂN', 'code: VX'), ['CÔNG VĂN']],
    ['a submission of a body without a superior', organisation(body06) + layout('kind: TỜ TRÌNH', 'code: TTr'), ['TỜ TRÌNH']],
    ['addressed', report('addressees: [Bộ Công an]', 'recipients: [Như trên, Tỉnh ủy (*báo cáo*), "Lưu: VT, PC06"]')],
    ['addressed by the office', ''],
    ['a plan goes down', report('addressees: []', 'recipients: [Tỉnh ủy (*báo cáo*), "Lưu: VT, PC06"]') + layout('kind: KẾ HOẠCH', 'code: KH')],
    ['nobody above', organisation(body06)],
    ['somebody else is told to watch', organisation(body06).replace('["Lưu', '["PC06 (theo dõi)", "Lưu')],
  ]],
  [letterheadCapitals, [
    ['the superior', organisation('superior: UBND tỉnh\nname: SỞ Y TẾ\nsymbol: SYT'), ['UBND tỉnh']],
    ['the issuer', organisation('name: Sở Y tế\nsymbol: SYT'), ['Sở Y tế']],
    ['one line of several', organisation('name: [BAN CHỈ ĐẠO, tỉnh Khánh Hòa]\nsymbol: BCĐ'), ['tỉnh Khánh Hòa']],
    ['the kind', layout('kind: Báo cáo'), ['Báo cáo']],
    ['capitals', organisation('superior: UBND TỈNH\nname: [TỔ GIÚP VIỆC, ĐỀ ÁN 06]\nsymbol: TGV')],
    ['no superior', organisation('name: SỞ Y TẾ\nsymbol: SYT')],
    ['digits and commas', organisation('name: "BAN CHỈ ĐẠO KHCN, ĐMST, CĐS - ĐỀ ÁN 06"\nsymbol: BCĐ')],
    ['the kind in capitals', layout('kind: KẾ HOẠCH', 'code: KH')],
  ]],
  [dateLine, [
    ['before the period ends', report('number: 442', 'date: 14/4/2026'), ['14/4/2026']],
    ['a year too early', report('number: 442', 'date: 20/4/2025'), ['20/4/2025']],
    ['a number without a day', report('number: 442', 'date:'), ['442']],
    ['a day without a number', report('number:', 'date: 20/4/2026'), ['20/4/2026']],
    ['a draft', report('number:', 'date:')],
    ['issued', report('number: 442', 'date: 20/4/2026')],
    ['on the last day', report('number: 442', 'date: 15/4/2026')],
    ['nothing said', report()],
  ]],
  [headingOrder, [
    ['1.1. under I.', body('# KẾT QUẢ', '### Y tế', 'Nội dung.'), ['### Y tế']],
    ['a) under I.', body('# KẾT QUẢ', '#### Y tế', 'Nội dung.'), ['#### Y tế']],
    ['a jump later on', body('# KẾT QUẢ', '## Y tế', 'Nội dung.', '', '# NHIỆM VỤ', '### Sở Y tế', 'Nội dung.'), ['### Sở Y tế']],
    ['1. before I.', body('## Y tế', 'Nội dung.', '', '# NHIỆM VỤ', 'Nội dung.'), ['## Y tế']],
    ['in an appendix', appendices(1).replace('Danh mục.', '# A\n### B\nDanh mục.') + body('Xem Phụ lục.'), ['### B']],
    ['the whole ladder', body('# KẾT QUẢ', '## Y tế', '### Khám bệnh', '#### Kiosk', 'Nội dung.', '## Thuế', 'Nội dung.')],
    ['a) under 1., as the decree has it', body('# KẾT QUẢ', '## Y tế', '#### Kiosk', 'Nội dung.')],
    ['a short report without I.', body('## Y tế', 'Nội dung.', '## Thuế', '### Hóa đơn', 'Nội dung.')],
    ['no headings', body('Nội dung.')],
    ['back up by several', body('# A', '## B', '### C', 'Nội dung.', '# D', '## E', 'Nội dung.')],
  ]],
  [appendixReference, [
    ['not a word', appendices(1) + body('Nội dung.'), ['PHỤ LỤC 1']],
    ['two, neither mentioned', appendices(2) + body('Nội dung.'), ['PHỤ LỤC 1', 'PHỤ LỤC 2']],
    ['one of two', appendices(2) + body('Xem Phụ lục II.'), ['PHỤ LỤC 1']],
    ['of three, I is no II', appendices(3) + body('Xem Phụ lục II và III.'), ['PHỤ LỤC 1']],
    ['mentioned', appendices(1) + body('(Chi tiết tại Phụ lục kèm theo).')],
    ['in small letters', appendices(1) + body('(Chi tiết 68 nhiệm vụ tại phụ lục đính kèm).')],
    ['in a note', appendices(1) + body('Nội dung.{{#note}}Xem Phụ lục.{{/note}}')],
    ['all at once', appendices(3) + body('(Chi tiết tại các phụ lục kèm theo).')],
    ['by their numbers', appendices(3) + body('Xem Phụ lục I, II và III.')],
    ['from one to the last', appendices(3) + body('Xem Phụ lục I đến III.')],
    ['each by itself', appendices(2) + body('Xem Phụ lục I.', '', 'Xem thêm Phụ lục II.')],
    ['none at all', body('Nội dung.')],
  ]],
  [appendixAttachment, [
    ['no line', appendices(1) + body('Nội dung.'), ['PHỤ LỤC 1']],
    ['no line in two', appendices(2) + body('Nội dung.'), ['PHỤ LỤC 1', 'PHỤ LỤC 2']],
    ['a line that comes out empty', referred('{{#if report.number}}(Kèm theo){{/if}}'), ['DANH MỤC']],
    ['blanks for a line', referred(' '), ['DANH MỤC']],
    ['a line', referred('(Kèm theo Báo cáo số ……/{{report.symbol}} của {{organisation.title}})')],
    ['a line in two', referred('(Kèm theo Báo cáo\\ncủa {{organisation.title}})')],
    ['left out this time', layout('appendices:', '  - { body: phu-luc.hbs, title: DANH MỤC, when: "{{#if report.number}}x{{/if}}" }') + '--- templates/bao-cao/phu-luc.hbs\nDanh mục.\n'],
    ['none at all', body('Nội dung.')],
  ]],
  [endMark, [
    ['in a paragraph above', body('Kết quả tốt./.', '', 'Trên đây là kết quả.'), ['./.']],
    ['in the middle of a sentence', body('Kết quả tốt./. Trên đây là kết quả.'), ['./.']],
    ['in a footnote', body('Kết quả tốt.{{#note}}Theo báo cáo./.{{/note}}'), ['./.']],
    ['in an agency\'s paragraph', '--- data/2026-04/so-y-te.yaml\nagency: so-y-te\nparagraphs: { a: Đã xong./. }\n' + body('{{paragraph "so-y-te.a"}}', '', 'Trên đây là kết quả.'), ['./.']],
    ['in a heading', body('# KẾT QUẢ./.', 'Nội dung.'), ['./.']],
    ['above a table that ends the report', body('Kết quả tốt./.', '', '| A | B |', '|---|---|', '| 1 | 2 |'), ['./.']],
    ['at the end', body('Kết quả tốt.', '', 'Trên đây là kết quả./.')],
    ['left to the program', body('Kết quả tốt.', '', 'Trên đây là kết quả.')],
    ['the last paragraph is an agency\'s', '--- data/2026-04/so-y-te.yaml\nagency: so-y-te\nparagraphs: { a: Đã xong./. }\n' + body('{{paragraph "so-y-te.a"}}')],
    ['at the end of an appendix', appendices(1).replace('Danh mục.', 'Danh mục./.') + body('Xem Phụ lục.')],
    ['other dots and slashes', body('Xem 12/34. Số 5/.', '', 'Hết.')],
  ]],
]

for (const [rule, rows] of tables) {
  describe(rule.code, () => {
    for (const [situation, files, found = []] of rows) {
      test(situation, () => expect(stretchesIn(rule, files)).toEqual(found))
    }

    test('its table has at least four rows of each sort', () => {
      const loud = rows.filter(([, , found]) => found).length
      expect(loud).toBeGreaterThanOrEqual(4)
      expect(rows.length - loud).toBeGreaterThanOrEqual(4)
    })

    test('says where the decree or practice has it from', () => {
      expect(rule.why).toMatch(/Nghị định 30\/2020\/NĐ-CP/)
    })
  })
}

describe('hints say what to write', () => {
  const hints = (rule: Rule, files: string) => findIn(rule, files).map(({ hint }) => hint)

  test('a number put right', () => {
    expect(hints(documentNumberForm, documents(['Kế hoạch', 'số 2185 /KH - SYT'], ['Kế hoạch', '5/KH-UBND']))).toEqual(['ghi "number: 2185/KH-SYT"', 'ghi 05/KH-UBND'])
    expect(hints(symbolForm, report('number: 442/BC-TGV', 'date: 20/4/2026'))).toEqual(['ghi "number: 442"; ký hiệu được ghép tự động'])
  })

  test('a signature put right', () => {
    expect(hints(authorityLine, signature('[T/M BAN CHỈ ĐẠO, TRƯỞNG BAN]'))).toEqual(['ghi "TM. BAN CHỈ ĐẠO"'])
    expect(hints(authorityLine, signature('[TM. Ủy ban nhân dân, CHỦ TỊCH]'))).toEqual(['ghi "TM. ỦY BAN NHÂN DÂN"'])
    expect(hints(signerName, signature('CHỦ TỊCH', 'PGS.TS. Nguyễn Văn A'))).toEqual(['ghi "Nguyễn Văn A"'])
  })

  test.each([
    ['TM.', 'T/M', 'T/M.', 'TM/', 'TM', 'tm', 'THAY MẶT'], ['KT.', 'K/T', 'K/T.', 'KT/', 'KT', 'KÝ THAY'], ['TUQ.', 'T/UQ', 'T/UQ.', 'T/Q', 'TU/Q', 'TU/Q.', 'TUQ/', 'TUQ', 'THỪA ỦY QUYỀN', 'THỪA UỶ QUYỀN'],
    ['TL.', 'T/L', 'T/L.', 'TL/', 'TL', 'THỪA LỆNH'], ['Q.', 'Q/', 'Q', 'QUYỀN'],
  ])('%s however it is miswritten', (right, ...wrong) => {
    for (const one of wrong) expect([one, hints(authorityLine, signature(`[${one} CHỦ TỊCH, PHÓ CHỦ TỊCH]`))]).toEqual([one, [`ghi "${right} CHỦ TỊCH"`]])
  })

  test.each(['TRƯỞNG PHÒNG KT HẠ TẦNG', 'GIÁM ĐỐC TRUNG TÂM TL', 'TRƯỞNG BAN TM DỊCH VỤ', 'ĐỘI TRƯỞNG ĐỘI TUQ', 'TỔ TRƯỞNG Q HÀNH CHÍNH', 'KTS TRƯỞNG', 'TLS TRƯỞNG', 'TỔNG GIÁM ĐỐC', 'KÝ THAYS', 'QUYỀNS', 'THỪA LỆNHS', 'THỪA ỦY QUYỀNS', 'THAY MẶTS', 'TUQS'])('%s is a title', title => {
    expect(hints(authorityLine, signature(title))).toEqual([])
  })

  test.each([
    'GS. ', 'PGS. ', 'TSKH. ', 'TS. ', 'ThS, ', 'BS. ', 'BSCKI. ', 'BSCKII ', 'BSCK II. ', 'BS.CKI. ', 'BS. CK II ', 'BS CK I ', 'BS CKII. ', 'DS. ', 'KS. ', 'CN. ', 'LS. ', 'NSND. ', 'NSƯT. ', 'NGND. ', 'NGƯT ', 'TTND. ', 'TTƯT. ',
    'Giáo sư ', 'Phó giáo sư, tiến sĩ ', 'Tiến sỹ ', 'Thạc sĩ ', 'Bác sỹ, ', 'Dược sĩ ', 'Kỹ sư ', 'Cử nhân ', 'Luật sư ', 'Nhà giáo ưu tú ', 'Thầy thuốc nhân dân ', 'GS.TS. NGND. ',
  ])('%sbefore a name', degree => {
    expect(hints(signerName, signature('CHỦ TỊCH', `"${degree}Nguyễn Văn A"`))).toEqual(['ghi "Nguyễn Văn A"'])
  })

  test.each(['Tạ Văn Bác', 'Lê Thị TS A', 'Cử Văn A', 'Bsck Văn A', 'Phó Đức A', 'Dsom Văn A'])('%s is a name', name => expect(hints(signerName, signature('CHỦ TỊCH', name))).toEqual([]))

  test('the archive line moved down', () => {
    expect(hints(recipients, report('recipients: [Như trên, "Lưu: VT, PC06", UBND tỉnh]'))).toEqual(['chuyển dòng "Lưu: VT, …" xuống cuối danh sách'])
  })
})
