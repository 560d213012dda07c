import { describe, expect, test } from 'vitest'
import { addresseesMissing } from '../../src/rules/addressees-missing.ts'
import { appendixAttachment } from '../../src/rules/appendix-attachment.ts'
import { appendixReference } from '../../src/rules/appendix-reference.ts'
import { authorityLine } from '../../src/rules/authority-line.ts'
import { dateLine } from '../../src/rules/date-line.ts'
import { documentNumberForm } from '../../src/rules/document-number-form.ts'
import { endMark } from '../../src/rules/end-mark.ts'
import { headingOrder } from '../../src/rules/heading-order.ts'
import { recipients } from '../../src/rules/recipients.ts'
import type { Finding, Rule } from '../../src/rules/rule.ts'
import { signerRank } from '../../src/rules/signer-rank.ts'
import { sizeSet } from '../../src/rules/size-set.ts'
import { symbolForm } from '../../src/rules/symbol-form.ts'
import { titleCapitals } from '../../src/rules/title-capitals.ts'
import { typeCode } from '../../src/rules/type-code.ts'
import { filesOf } from '../support/sources.ts'
import { baseWorkspace } from './base-workspace.ts'
import { findIn, stretchesIn } from './example.ts'
import { subjectOf } from './subject-of.ts'

const messages = (rule: Rule, files: string) => findIn(rule, files).map(({ message }) => message)
const hints = (rule: Rule, files: string) => findIn(rule, files).map(({ hint }) => hint)
const said = (rule: Rule, files: string) => findIn(rule, files).map(({ message, hint }) => [message, hint])
const related = (rule: Rule, files: string) => findIn(rule, files).map(({ related = [] }) => related.map(({ span: { source, start, end }, message }) => `${source.text.slice(start, end)}: ${message}`))

const report = (...lines: readonly string[]) => `--- data/2026-04/report.yaml\ntitle: Kết quả tháng 4/2026\nperiod: { from: 16/3/2026, to: 15/4/2026 }\n${lines.join('\n')}\n`
const signature = (authority: string, name = 'Nguyễn Văn A') => report(`signature: { authority: ${authority}, name: ${name} }`)
const layout = (...lines: readonly string[]) => `--- templates/bao-cao/layout.yaml\n${lines.join('\n')}\n`
const body = (...lines: readonly string[]) => `--- templates/bao-cao/body.hbs\n${lines.join('\n')}\n`
const documents = (...entries: readonly (readonly [type: string, number: string])[]) => `--- data/2026-04/so-y-te.yaml\nagency: so-y-te\ndocuments:\n${entries.map(([type, number]) => `  - type: ${type}\n    number: ${number}\n`).join('')}`
const symbol = (written: string) => `--- bao-cao.yaml\n${filesOf(baseWorkspace).get('bao-cao.yaml')!.replace('symbol: TGVĐA06', `symbol: ${written}`)}`

describe('authority-line', () => {
  test('says what is wrong with a line and how it is written', () => {
    expect(said(authorityLine, signature('[THAY MẶT BAN CHỈ ĐẠO, TRƯỞNG BAN]'))).toEqual([['"THAY MẶT" phải viết tắt: "TM."', 'ghi "TM. BAN CHỈ ĐẠO"']])
    expect(said(authorityLine, signature('[TM.BAN CHỈ ĐẠO, TRƯỞNG BAN]'))).toEqual([['thiếu dấu cách sau "TM."', 'ghi "TM. BAN CHỈ ĐẠO"']])
    expect(messages(authorityLine, signature('[T/M BAN CHỈ ĐẠO, TRƯỞNG BAN]'))).toEqual(['"T/M" phải ghi có dấu chấm: "TM."'])
  })

  test('says which line has to stand above which, or is missing', () => {
    expect(messages(authorityLine, signature('[CHỦ TỊCH, TM. ỦY BAN NHÂN DÂN]'))).toEqual(['"TM. ỦY BAN NHÂN DÂN" phải là dòng đầu'])
    expect(messages(authorityLine, signature('[KT. TRƯỞNG PHÒNG, TL. GIÁM ĐỐC, PHÓ TRƯỞNG PHÒNG]'))).toEqual(['"TL. GIÁM ĐỐC" phải đứng trên "KT. TRƯỞNG PHÒNG"'])
    expect(messages(authorityLine, signature('TL. GIÁM ĐỐC'))).toEqual(['"TL. GIÁM ĐỐC" chưa có chức vụ của người ký ở dòng dưới'])
    expect(messages(authorityLine, signature('[TUQ. CHỦ TỊCH, KT. GIÁM ĐỐC SỞ, PHÓ GIÁM ĐỐC]'))).toEqual(['ký thừa ủy quyền (TUQ.) thì không được ký thay (KT.) tiếp'])
    expect(messages(authorityLine, signature('[KT. CHỦ TỊCH, ỦY VIÊN]'))).toEqual(['"KT. CHỦ TỊCH" chưa có chức vụ của cấp phó ký thay ở dòng dưới'])
  })

  test('is silent about abbreviations within a title that end like these', () => {
    for (const authority of ['CHỦ TỊCH UBND Q.7', '[KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC BTL. THỦ ĐÔ]', 'TRƯỞNG PHÒNG BTL. THỦ ĐÔ']) {
      expect(messages(authorityLine, signature(authority)), authority).toEqual([])
    }
  })
})

describe('the signer\'s rank', () => {
  const found = (name: string) => stretchesIn(signerRank, signature('CHỦ TỊCH', name))

  test('may be one of the navy or the lowest, and have blanks too many', () => {
    for (const name of ['Đô đốc Nguyễn Văn A', 'Phó Đô đốc Nguyễn Văn A', 'Phó  Đô đốc Nguyễn Văn A', 'Chuẩn Đô đốc Nguyễn Văn A', 'Chuẩn úy Nguyễn Văn A', 'Đại  tá Nguyễn Văn A']) expect(found(name), name).toEqual([name])
  })

  test('stands before the name', () => {
    expect(found('Nguyễn Đại Tá A')).toEqual([])
  })
})

describe('the letterhead', () => {
  test('sizes that do not go together are said with the one that is right', () => {
    expect(messages(sizeSet, layout('sizes: { nation: 13, motto: 13, place: 13 }'))).toEqual(['Quốc hiệu cỡ 13 không đi cùng Tiêu ngữ cỡ 13: phải là 12'])
    expect(messages(sizeSet, layout('sizes: { nation: 13, motto: 13, place: 14 }'))).toEqual(['Tiêu ngữ cỡ 13 không đi cùng Quốc hiệu cỡ 13: phải là 14'])
    expect(messages(sizeSet, layout('sizes: { nation: 13, motto: 14, place: 13 }'))).toEqual(['địa danh và ngày tháng cỡ 13 không đi cùng Quốc hiệu cỡ 13: phải là 14'])
  })

  test('a code that is another kind\'s is shown beside the kind', () => {
    expect(related(typeCode, layout('kind: KẾ HOẠCH', 'code: BC'))).toEqual([['KẾ HOẠCH: tên loại ở đây']])
  })

  test('a letter needs no code: its drafting unit is printed in that place', () => {
    expect(messages(typeCode, layout('kind: CÔNG VĂN'))).toEqual([])
  })

  test('a number begins with its digits, or the hint can\'t say them', () => {
    expect(said(symbolForm, report('number: a442', 'date: 20/4/2026'))).toEqual([['mục number chỉ ghi số, không ghi "a442"', 'ghi số văn bản bằng chữ số; chưa có số thì để trống']])
    expect(hints(symbolForm, report('number: số 442', 'date: 20/4/2026'))).toEqual(['ghi số văn bản bằng chữ số; chưa có số thì để trống'])
  })

  test('a year is one only at the end of a symbol', () => {
    expect([messages(symbolForm, symbol('BCĐ2026')), messages(symbolForm, symbol('BCĐ20261'))]).toEqual([['ký hiệu "BCĐ2026" có ghi năm'], []])
  })

  test('a day before the end of the period is shown beside it', () => {
    expect(related(dateLine, report('number: 442', 'date: 14/4/2026'))).toEqual([['15/4/2026: ngày cuối kỳ ở đây']])
  })

  test('a document without a period has no end to come before', () => {
    const { figures, ...subject } = subjectOf(report('number: 442', 'date: 14/4/2026'))
    const { value, ...file } = figures.period.report
    const found: Finding[] = []
    dateLine.check(finding => void found.push(finding), { ...subject, figures: { ...figures, period: { ...figures.period, report: { ...file, value: { ...value, period: null } } } } })
    expect(found).toEqual([])
  })

  test('a title in capitals is put right, its calls left alone', () => {
    const files = `--- data/tasks.yaml\ntasks:\n  - { task: A, lead: Sở Y tế, deadline: 30/6/2026 }\n--- data/2026-04/report.yaml\ntitle: "DANH MỤC {{taskCount}} NHIỆM VỤ CỦA TỈNH"\nperiod: { from: 16/3/2026, to: 15/4/2026 }\n`
    expect(hints(titleCapitals, files)).toEqual(['viết chữ thường, chỉ hoa chữ cái đầu câu và tên riêng, ví dụ "Danh mục {{taskCount}} nhiệm vụ của tỉnh"'])
  })
})

describe('whom it goes to', () => {
  const upwards = (recipient: string) => messages(addresseesMissing, report('addressees: []', `recipients: ["${recipient}", "Lưu: VT, PC06"]`))

  test('is named without the note behind the name', () => {
    for (const recipient of ['Tỉnh ủy(b/c)', 'Tỉnh ủy  (báo cáo)', 'Tỉnh ủy ( *báo cáo*)', 'Tỉnh ủy (* báo cáo*)', 'Tỉnh ủy (để  báo cáo)', '**Tỉnh ủy** (b/c)', '(b/c) Tỉnh ủy']) {
      expect(upwards(recipient), recipient).toEqual(['gửi "Tỉnh ủy" để báo cáo nhưng văn bản không có Kính gửi'])
    }
  })

  const lines = (addressees: string, ...written: readonly string[]) => report(`addressees: ${addressees}`, `recipients: [${written.map(line => `"${line}"`).join(', ')}]`)
  const archive = 'Lưu: VT, PC06'

  test('a dash that was typed is taken off, with or without a blank behind it', () => {
    const dashed = (line: string) => hints(recipients, lines('[]', line, archive))
    expect([dashed('- UBND tỉnh'), dashed('-UBND tỉnh'), dashed('•  UBND tỉnh')]).toEqual(Array(3).fill(['ghi "UBND tỉnh", chương trình tự in dấu gạch']))
    expect(messages(recipients, lines('[Bộ Công an]', '- Như trên', archive))).toEqual(['gạch đầu dòng gõ tay sẽ bị in hai lần'])
    expect(messages(recipients, lines('[Bộ Công an]', 'Như trên', `–${archive}`))).toEqual(['gạch đầu dòng gõ tay sẽ bị in hai lần'])
    expect(messages(recipients, lines('[Bộ Công an]', '-  Như trên', `- ${archive}`)).length).toBe(2)
  })

  test('"Như trên" is a line of its own', () => {
    expect(messages(recipients, lines('[]', 'Các sở như trên', archive))).toEqual([])
    expect(messages(recipients, lines('[]', '* Như trên*', archive))).toEqual(['có "Như trên" nhưng văn bản không có Kính gửi'])
    expect(related(recipients, lines('[Bộ Công an]', 'Các sở như trên', archive))).toEqual([['addressees: Kính gửi ở đây']])
    expect(messages(recipients, symbol('TGV').replace(/addressees: .*\n/, '').replace('Như trên, ', ''))).toEqual([])
  })

  test('the archive may be written closely or with a blank too many', () => {
    for (const line of ['Lưu:VT,PC06', 'Lưu: VT , PC06', 'Lưu:  VT,  PC06']) expect(messages(recipients, lines('[]', 'UBND tỉnh', line)), line).toEqual([])
  })

  test('the archive is the last line, not a part of it', () => {
    const last = 'dòng cuối của Nơi nhận phải có dạng "Lưu: VT, <đơn vị soạn thảo>"'
    for (const line of ['UBND tỉnh', `UBND tỉnh; ${archive}`, 'Lưu: VT,', 'Lưu: VTA, PC06']) expect(messages(recipients, lines('[]', line)), line).toEqual([last])
  })

  test('an archive line that stands too high is moved down, another is to be written', () => {
    const move = 'chuyển dòng "Lưu: VT, …" xuống cuối danh sách'
    const write = 'sửa hoặc thêm dòng cuối, ví dụ "Lưu: VT, PC06"; câu có dấu hai chấm phải đặt trong dấu nháy kép'
    expect(hints(recipients, lines('[]', archive, 'UBND tỉnh'))).toEqual([move])
    expect(hints(recipients, lines('[]', 'Sở Y tế', 'Lưu:VT', 'UBND tỉnh'))).toEqual([move])
    expect(hints(recipients, lines('[]', 'Sở Y tế', `– ${archive}`, 'UBND tỉnh')).slice(1)).toEqual([move])
    expect(hints(recipients, lines('[]', 'Sở Y tế', 'UBND tỉnh'))).toEqual([write])
    expect(hints(recipients, lines('[]', 'Sở Y tế', 'Lưu: VT'))).toEqual([write])
    expect(hints(recipients, lines('[]', `Sở Y tế (${archive})`, 'UBND tỉnh'))).toEqual([write])
  })
})

describe('document-number-form', () => {
  test('a kind that is none is told with the one that was meant, an unknown one is not', () => {
    const types = ['Kế họach', 'Kế hoach', 'Tờ trính', 'Quyêt định', 'Công vắn', 'Kế hoạhc phối hợp', 'KH', 'qđ', 'CV', 'Kếhoạch']
    expect(hints(documentNumberForm, documents(...types.map(type => [type, '2185/SYT'] as [string, string])))).toEqual(
      ['Kế hoạch', 'Kế hoạch', 'Tờ trình', 'Quyết định', 'Công văn', 'Kế hoạch phối hợp', 'Kế hoạch', 'Quyết định', 'Công văn', 'Kế hoạch'].map(kind => `ghi "type: ${kind}"`))
    expect(said(documentNumberForm, documents(['KH', '2185/SYT'], ['Kế họach', '2185/SYT'])).map(([message]) => message)).toEqual(['"KH" là chữ viết tắt, in ra báo cáo phải là tên loại đầy đủ', '"Kế họach" không phải là tên loại văn bản'])
    const kinds = ['Luật', 'Pháp lệnh', 'Thông tri', 'Thông tư liên tịch', 'Quy trình', 'Đồ án', 'Văn bản', 'Công hàm', 'Giấy khen', 'Thư công', 'kế hoạch', 'Công văn liên ngành', 'Bản thoả thuận', 'Phiếu trình', 'Đề cương']
    expect(messages(documentNumberForm, documents(...kinds.map(kind => [kind, '2185/SYT-XYZ'] as [string, string]))).filter(message => /tên loại văn bản|viết tắt/.test(message))).toEqual([])
  })

  test('shows the kind beside the number', () => {
    expect(related(documentNumberForm, documents(['Kế hoạch', '2185/QĐ-SYT']))).toEqual([['Kế hoạch: tên loại ở đây']])
  })

  test('tells a number of the list once, not again where it is typed', () => {
    const files = documents(['Kế hoạch', '4201/QĐ-UBND']) + body('Thực hiện Kế hoạch số 4201/QĐ-UBND và Kế hoạch số 4202/QĐ-UBND.')
    expect(stretchesIn(documentNumberForm, files)).toEqual(['4201/QĐ-UBND', 'Kế hoạch số 4202/QĐ-UBND'])
  })

  test('says what is missing', () => {
    expect(said(documentNumberForm, body('Theo Quyết định 715/QĐ-UBND ngày 14/8/2025.'))).toEqual([['thiếu chữ "số" trước "715/QĐ-UBND"', 'viết "Quyết định số 715/QĐ-UBND"']])
    expect(said(documentNumberForm, documents(['Quyết định', '715'], ['Văn bản', '1205']))).toEqual([
      ['"715" thiếu ký hiệu', 'ghi cả số và ký hiệu, ví dụ 715/QĐ-…'], ['"1205" thiếu ký hiệu', 'ghi cả số và ký hiệu, ví dụ 1205/UBND-…'],
    ])
    expect(said(documentNumberForm, documents(['Quyết định', '715-QĐ-UBND']))).toEqual([['"715-QĐ-UBND" thiếu dấu gạch chéo giữa số và ký hiệu', 'viết như 2185/KH-SYT']])
  })

  test('says what the code should be', () => {
    expect(said(documentNumberForm, documents(['Tờ trình', '12/TTR-UBND']))).toEqual([['mã loại trong "12/TTR-UBND" viết là TTr', 'sửa TTR thành TTr']])
    expect(said(documentNumberForm, documents(['Tờ trình', '2841/CAT-PCSQLHC']))).toEqual([[
      'ký hiệu "2841/CAT-PCSQLHC" không có mã loại TTr của Tờ trình', 'kiểm tra lại văn bản: nếu là công văn thì sửa tên loại, nếu là Tờ trình thì ký hiệu có dạng …/TTr-…',
    ]])
  })

  test('finds the code behind a year, a letter, and at the end', () => {
    for (const number of ['26/2023/QĐ-UBND', '12a/QĐ-SYT', '715/QĐ']) expect(stretchesIn(documentNumberForm, documents(['Kế hoạch', number])), number).toEqual([number])
  })

  test('takes away the word "số" however it is written, and only at the beginning', () => {
    for (const number of ['"số: 2185/KH-SYT"', '"Số:2185/KH-SYT"', 'số  2185/KH-SYT', 'số2185/KH-SYT']) expect(hints(documentNumberForm, documents(['Kế hoạch', number])), number).toEqual(['ghi "number: 2185/KH-SYT"'])
    expect(messages(documentNumberForm, documents(['Kế hoạch', '2185/KH-SỐ']))).toEqual([])
    expect(hints(documentNumberForm, documents(['Kế hoạch', '2185  / KH-SỐ']))).toEqual(['viết liền: 2185/KH-SỐ'])
  })

  test('is silent about a number that does not begin with digits', () => {
    expect(messages(documentNumberForm, documents(['Kế hoạch', 'KH2185']))).toEqual([])
  })

  test('takes only what is called an official letter alone for one', () => {
    expect(stretchesIn(documentNumberForm, documents(['"Công văn "', '12/KH-SYT'], ['Công văn liên ngành', '13/KH-SYT'], ['Dự thảo công văn', '14/KH-SYT']))).toEqual(['12/KH-SYT'])
  })
})

describe('headings and what ends a report', () => {
  test('a heading that jumps is shown below which one', () => {
    expect(related(headingOrder, body('# KẾT QUẢ', '### Y tế', 'Nội dung.'))).toEqual([['# KẾT QUẢ: đề mục cấp trên ở đây']])
    expect(related(headingOrder, body('## Y tế', 'Nội dung.', '', '# NHIỆM VỤ', 'Nội dung.'))).toEqual([[]])
  })

  test('the end mark may begin a paragraph, and is told there', () => {
    expect(stretchesIn(endMark, body('Kết quả tốt.', '', './.', '', 'Trên đây là kết quả.'))).toEqual(['./.'])
  })

  test('the end mark may stand in a heading that ends the report', () => {
    expect(stretchesIn(endMark, body('Nội dung.', '', '# TRÊN ĐÂY LÀ KẾT QUẢ./.'))).toEqual([])
    expect(stretchesIn(endMark, body('# KẾT QUẢ', 'Nội dung.', '', '## Trên đây là kết quả./.', ''))).toEqual([])
  })

  test.each([['BÁO CÁO', 'Báo cáo'], ['KẾ HOẠCH', 'Kế hoạch'], ['CÔNG VĂN', 'Công văn']])('an appendix comes with a document of its kind: %s', (kind, named) => {
    expect(hints(appendixAttachment, layout(`kind: ${kind}`, 'appendices:', '  - { body: phu-luc.hbs, title: DANH MỤC }') + '--- templates/bao-cao/phu-luc.hbs\nDanh mục.\n')).toEqual([expect.stringContaining(`"(Kèm theo ${named} số ……/{{report.symbol}} ngày`)])
  })

  test.each([
    ['tại các  phụ lục kèm theo'], ['tại phụ lục  I đến III'], ['tại Phụ lục II đến III'], ['tại Phụ lục I-III'], ['tại Phụ lục I – III'],
    ['tại Phụ lục số I, II, III'], ['tại Phụ lục  số  I, II, III'], ['tại Phụ lục I , II , III'], ['tại Phụ lục I,II,III'], ['tại Phụ lục I  và II; Phụ lục III'], ['tại Phụ lục I và  II; Phụ lục III'],
    ['tại Phụ lục I ; II;III'], ['tại Phụ lục I;  II; phụ lục  III'],
  ])('appendices are named: "%s"', written => {
    const three = layout('appendices:', ...[1, 2, 3].map(number => `  - { body: phu-luc.hbs, title: "DANH MỤC ${number}" }`)) + '--- templates/bao-cao/phu-luc.hbs\nDanh mục.\n'
    expect(stretchesIn(appendixReference, three + body(`(Chi tiết ${written}).`))).toEqual([])
  })

  test.each([
    ['tại phụ lục i', ['DANH MỤC 2', 'DANH MỤC 3']], ['tại Phụ lục I, ii và iii', []], ['tại PHỤ LỤC II VÀ III', ['DANH MỤC 1']],
    ['tại phụ lục I và văn bản kèm theo', ['DANH MỤC 2', 'DANH MỤC 3']], ['tại phụ lục x và phụ lục vi', ['DANH MỤC 1', 'DANH MỤC 2', 'DANH MỤC 3']],
  ])('appendices are named in small numerals, or not: "%s"', (written, left) => {
    const three = layout('appendices:', ...[1, 2, 3].map(number => `  - { body: phu-luc.hbs, title: "DANH MỤC ${number}" }`)) + '--- templates/bao-cao/phu-luc.hbs\nDanh mục.\n'
    expect(stretchesIn(appendixReference, three + body(`(Chi tiết ${written}).`)).map(stretch => stretch.replaceAll('"', ''))).toEqual(left)
  })
})
