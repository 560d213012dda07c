import { describe, expect, test } from 'vitest'
import { agencyLate } from '../../src/rules/agency-late.ts'
import { agencyMissing } from '../../src/rules/agency-missing.ts'
import { cumulativeFalls } from '../../src/rules/cumulative-falls.ts'
import { hundredPercent } from '../../src/rules/hundred-percent.ts'
import { indicatorMissing } from '../../src/rules/indicator-missing.ts'
import { outlier } from '../../src/rules/outlier.ts'
import { relation } from '../../src/rules/relation.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { targetMissed } from '../../src/rules/target-missed.ts'
import { targetPace } from '../../src/rules/target-pace.ts'
import { taskOverdue } from '../../src/rules/task-overdue.ts'
import { textUnchanged } from '../../src/rules/text-unchanged.ts'
import { totalChanged } from '../../src/rules/total-changed.ts'
import { valueExceedsTotal } from '../../src/rules/value-exceeds-total.ts'
import { valueUnchanged } from '../../src/rules/value-unchanged.ts'
import { findIn, stretchesIn } from './example.ts'
import { subjectOf } from './subject-of.ts'

type Row = readonly [situation: string, files: string, found?: readonly string[]]

/** Health's figures of one month: `so-suc-khoe-dien-tu` and `kiosk-kham-benh` as they are typed. */
const health = (month: string, record: string, kiosk = '') => `--- data/${month}/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: ${record}
  kiosk-kham-benh: ${kiosk}
`
/** The months before April 2026, the last one March. */
const monthsBefore = (count: number) => ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].slice(-count)
const kiosks = (earlier: readonly string[], now: string) =>
  monthsBefore(earlier.length).map((month, index) => health(month, '', earlier[index])).join('') + health('2026-04', '', now)
const records = (earlier: readonly string[], now: string) =>
  monthsBefore(earlier.length).map((month, index) => health(month, earlier[index]!)).join('') + health('2026-04', now)
const pair = (value: string, total = '2.226.350', more = '') => `{ value: ${value}, total: ${total}${more} }`
const april = (agency: 'so-y-te' | 'cong-an', rest: string) => `--- data/2026-04/${agency}.yaml\nagency: ${agency}\n${rest}\n`
const march = (agency: 'so-y-te' | 'cong-an', rest: string) => `--- data/2026-03/${agency}.yaml\nagency: ${agency}\n${rest}\n`
const catalogue = (lines: string, rest = '') => `--- data/indicators.yaml\nindicators:\n${lines.trim().split('\n').map(line => `  ${line.trim()}\n`).join('')}${rest}`
const kioskWith = (more: string) => catalogue(`
  so-suc-khoe-dien-tu: { label: Sổ sức khỏe điện tử, unit: người dân, agency: so-y-te, kind: cumulative, total: reported }
  kiosk-kham-benh: { label: Kiosk đăng ký khám bệnh, unit: kiosk, agency: so-y-te, kind: snapshot${more} }`)
const recordWith = (more: string) => catalogue(`
  so-suc-khoe-dien-tu: { label: Sổ sức khỏe điện tử, unit: người dân, agency: so-y-te, kind: cumulative, total: reported${more} }
  kiosk-kham-benh: { label: Kiosk đăng ký khám bệnh, unit: kiosk, agency: so-y-te, kind: snapshot }`)

const tables: readonly (readonly [Rule, readonly Row[]])[] = [
  [cumulativeFalls, [
    ['lower than last month', records([pair('960.120')], pair('960.119')), ['960.119']],
    ['nothing at all left', records([pair('960.120')], pair('0')), ['0']],
    ['last month sent nothing: compared with the month before it', records([pair('950.000'), ''], pair('900.000')), ['900.000']],
    ['the sum of parts falls', catalogue('benh-an: { label: Bệnh án điện tử, unit: cơ sở, agency: so-y-te, kind: cumulative, parts: { cong-lap: công lập, tu-nhan: tư nhân } }')
      + march('so-y-te', 'indicators: { benh-an: 30 }') + april('so-y-te', 'indicators: { benh-an: { parts: { cong-lap: 15, tu-nhan: 5 } } }'), ['benh-an']],
    ['a new year, but too little lower to be a new count', health('2025-12', pair('960.000')) + health('2026-03', '') + health('2026-04', pair('700.000')), ['700.000']],
    ['the same as last month', records([pair('960.120')], pair('960.120'))],
    ['higher', records([pair('960.120')], pair('960.121'))],
    ['not received', records([pair('960.120')], '')],
    ['first month', health('2026-03', '') + health('2026-04', pair('12'))],
    ['a snapshot may fall', kiosks(['22'], '20')],
    ['lower than long ago, higher than last month', records([pair('970.000'), pair('950.000')], pair('960.000'))],
    ['counted anew from the start of the year', health('2025-12', pair('960.000')) + health('2026-03', '') + health('2026-04', pair('81.000'))],
  ]],
  [outlier, [
    ['ten times too much', kiosks(['20', '20', '21', '22', '22'], '220'), ['220']],
    ['a digit lost', kiosks(['201', '203', '208', '210', '215'], '22'), ['22']],
    ['nothing where there always was much', kiosks(['120', '131', '118', '125', '127', '122'], '0'), ['0']],
    ['one odd month of the past does not widen what is usual', kiosks(['20', '900', '21', '22', '22', '23'], '850'), ['850']],
    ['a monthly figure', march('cong-an', 'indicators: { ho-so-tiep-nhan: 12.100 }') + ['2025-11', '2025-12', '2026-01', '2026-02'].map(month => `--- data/${month}/cong-an.yaml\nagency: cong-an\nindicators: { ho-so-tiep-nhan: 11.900 }\n`).join('')
      + april('cong-an', 'indicators: { ho-so-tiep-nhan: 124.500 }'), ['124.500']],
    ['only four months to compare with', kiosks(['20', '20', '21', '22'], '220')],
    ['months that sent nothing do not count', kiosks(['20', '', '21', '', '22', '22'], '220')],
    ['a steady rise goes on', kiosks(['100', '112', '121', '135', '148', '160', '171', '185'], '200')],
    ['a third more', kiosks(['30', '30', '31', '30', '30'], '40')],
    ['small counts jump', kiosks(['0', '1', '0', '2', '0'], '5')],
    ['wild indicator, wild value', kiosks(['10', '90', '35', '150', '60', '20'], '210')],
    ['a cumulative figure is none of its business', records(Array.from({ length: 6 }, (_, index) => pair(`96${index}.000`)), pair('9.700', '9.800'))],
    ['not received', kiosks(['20', '20', '21', '22', '22'], '')],
  ]],
  [totalChanged, [
    ['a digit slipped', records([pair('960.120')], pair('967.494', '2.662.350')), ['2.662.350']],
    ['the total of a cumulative figure falls', records([pair('960.120')], pair('967.494', '2.226.349')), ['2.226.349']],
    ['jumps while the value stays', records([pair('960.120', '2.000.000')], pair('960.120', '2.200.000')), ['2.200.000']],
    ['a snapshot loses a third of its total', kioskWith(', total: reported') + kiosks([pair('20', '60')], pair('20', '40')), ['40']],
    ['falls where it never fell', records([pair('1', '100'), pair('2', '101'), pair('3', '102')], pair('4', '100')), ['100']],
    ['grows by a hair more than a twentieth', records([pair('960.120', '2.000.000')], pair('960.120', '2.100.001')), ['2.100.001']],
    ['grows by a twentieth', records([pair('960.120', '2.000.000')], pair('960.120', '2.100.000'))],
    ['falls by a twentieth', kioskWith(', total: reported') + kiosks([pair('20', '100')], pair('20', '95'))],
    ['grows twice as fast as its value', records([pair('100', '200')], pair('113', '252'))],
    ['the same', records([pair('960.120')], pair('967.494'))],
    ['a population grows by a little', records([pair('960.120')], pair('967.494', '2.227.951'))],
    ['a population that went down before goes down again', records([pair('1', '2.226.951'), pair('2', '2.226.350'), pair('3', '2.226.800')], pair('4', '2.226.500'))],
    ['received and processed grow together', records([pair('9.800', '10.000')], pair('11.700', '12.000'))],
    ['a snapshot total moves by one', kioskWith(', total: reported') + kiosks([pair('20', '60')], pair('20', '59'))],
    ['a monthly figure has a total of its own each month', catalogue('cap-moi: { label: Cấp mới, unit: thẻ, agency: cong-an, kind: monthly, total: reported }')
      + march('cong-an', `indicators: { cap-moi: ${pair('90', '100')} }`) + april('cong-an', `indicators: { cap-moi: ${pair('900', '1.000')} }`)],
    ['counted anew in the new year', `--- data/2026-03/report.yaml\ntitle: Kết quả\nperiod: { from: 16/2/2026, to: 15/3/2026 }\n${health('2026-03', '')}${health('2025-12', pair('900', '1.000'))}${health('2026-04', pair('80', '90'))}`],
    ['a total of the catalogue', recordWith('').replace('total: reported', 'total: 2.226.350') + march('so-y-te', 'indicators: { so-suc-khoe-dien-tu: 960.120 }') + april('so-y-te', 'indicators: { so-suc-khoe-dien-tu: 967.494 }')],
    ['last month had none', records([''], pair('967.494', '2.226.350'))],
  ]],
  [valueUnchanged, [
    ['stands still after three moves', records([pair('931.007'), pair('942.388'), pair('951.640'), pair('960.120')], pair('960.120')), ['960.120']],
    ['a snapshot that always moved', kiosks(['100', '120', '145', '160'], '160'), ['160']],
    ['up and down, then the same', kiosks(['300', '250', '310', '270', '330'], '330'), ['330']],
    ['the total changed but the value did not', records([pair('931.007'), pair('942.388'), pair('951.640'), pair('960.120')], pair('960.120', '2.226.990')), ['960.120']],
    ['only two moves so far', records([pair('942.388'), pair('951.640'), pair('960.120')], pair('960.120'))],
    ['stood still before', records([pair('931.007'), pair('931.007'), pair('951.640'), pair('960.120'), pair('965.000')], pair('965.000'))],
    ['moves by ones', kiosks(['20', '21', '22', '23'], '23')],
    ['the agency says that nothing came up', records([pair('931.007'), pair('942.388'), pair('951.640'), pair('960.120')], pair('960.120', '2.226.350', ', month: 0'))],
    ['moves', records([pair('931.007'), pair('942.388'), pair('951.640'), pair('960.120')], pair('960.121'))],
    ['last month sent nothing', records([pair('931.007'), pair('942.388'), pair('951.640'), pair('960.120'), ''], pair('960.120'))],
    ['its parts were counted anew', catalogue('benh-an: { label: Bệnh án điện tử, unit: cơ sở, agency: so-y-te, kind: snapshot, parts: { cong-lap: công lập, tu-nhan: tư nhân } }')
      + ['100', '120', '145'].map((value, index) => `--- data/${['2025-12', '2026-01', '2026-02'][index]}/so-y-te.yaml\nagency: so-y-te\nindicators: { benh-an: ${value} }\n`).join('')
      + march('so-y-te', 'indicators: { benh-an: { parts: { cong-lap: 100, tu-nhan: 60 } } }') + april('so-y-te', 'indicators: { benh-an: { parts: { cong-lap: 110, tu-nhan: 50 } } }')],
  ]],
  [textUnchanged, [
    ['a count', march('so-y-te', 'paragraphs: { a: Đã tổ chức 12 lớp. }') + april('so-y-te', 'paragraphs: { a: Đã tổ chức 12 lớp. }'), ['12 lớp']],
    ['a rate typed in a block', march('so-y-te', 'paragraphs:\n  a: >-\n    Tỷ lệ hài lòng\n    đạt 96,5% trong kỳ.') + april('so-y-te', 'paragraphs:\n  a: >-\n    Tỷ lệ hài lòng đạt\n    96,5% trong kỳ.'), ['96,5%']],
    ['a footnote', march('so-y-te', 'footnotes: { b: Gồm 16 bệnh viện. }') + april('so-y-te', 'footnotes: { b: Gồm 16 bệnh viện. }'), ['16 bệnh']],
    ['a paragraph of report.yaml', ['2026-03', '2026-04'].map((month, index) => `--- data/${month}/report.yaml\ntitle: Kết quả\nperiod: { from: 16/${index + 2}/2026, to: 15/${index + 3}/2026 }\nparagraphs:\n  a: Cả tỉnh còn 1.204 hồ sơ quá hạn.\n`).join(''), ['1.204 hồ']],
    ['only the typed one beside a filled one', march('so-y-te', 'paragraphs: { a: \'Có {{value "kiosk-kham-benh"}} kiosk, phục vụ 5.100 lượt.\' }') + april('so-y-te', 'paragraphs: { a: \'Có {{value "kiosk-kham-benh"}} kiosk, phục vụ 5.100 lượt.\' }'), ['5.100 lượt']],
    ['the text changed', march('so-y-te', 'paragraphs: { a: Đã tổ chức 12 lớp. }') + april('so-y-te', 'paragraphs: { a: Đã tổ chức 12 lớp học. }')],
    ['no typed figure', march('so-y-te', 'paragraphs: { a: Tiếp tục duy trì kiosk theo Đề án 06. }') + april('so-y-te', 'paragraphs: { a: Tiếp tục duy trì kiosk theo Đề án 06. }')],
    ['new this month', april('so-y-te', 'paragraphs: { a: Đã tổ chức 12 lớp. }')],
    ['under another name', march('so-y-te', 'paragraphs: { a: Đã tổ chức 12 lớp. }') + april('so-y-te', 'paragraphs: { b: Đã tổ chức 12 lớp. }')],
    ['another agency wrote it', march('cong-an', 'paragraphs: { a: Đã tổ chức 12 lớp. }') + april('so-y-te', 'paragraphs: { a: Đã tổ chức 12 lớp. }')],
    ['empty both times', march('so-y-te', 'paragraphs: { a: }') + april('so-y-te', 'paragraphs: { a: }')],
  ]],
  [hundredPercent, [
    ['three short of two million', health('2026-04', pair('2.226.347')), ['2.226.347']],
    ['no decimals to see it by', recordWith(', decimals: 0') + health('2026-04', pair('1.995', '2.000')), ['1.995']],
    ['a fixed total', kioskWith(', total: 30.000, decimals: 1') + health('2026-04', '', '29.990'), ['29.990']],
    ['a total that is another indicator', catalogue(`
      ho-so-tiep-nhan: { label: Hồ sơ tiếp nhận, unit: hồ sơ, agency: cong-an, kind: monthly }
      ho-so-truc-tuyen: { label: Hồ sơ trực tuyến, unit: hồ sơ, agency: cong-an, kind: monthly, total: ho-so-tiep-nhan, decimals: 0 }`)
      + april('cong-an', 'indicators: { ho-so-tiep-nhan: 12.450, ho-so-truc-tuyen: 12.449 }'), ['12.449']],
    ['all of it', health('2026-04', pair('2.226.350'))],
    ['99,99%', health('2026-04', pair('2.226.190'))],
    ['more than all', health('2026-04', pair('2.226.351'))],
    ['not received', health('2026-04', '')],
    ['nothing of nothing', health('2026-04', pair('0', '0'))],
  ]],
  [valueExceedsTotal, [
    ['swapped', health('2026-04', pair('2.226.350', '967.494')), ['2.226.350']],
    ['one more', health('2026-04', pair('96', '95')), ['96']],
    ['more than the fixed total', kioskWith(', total: 20') + health('2026-04', '', '22'), ['22']],
    ['more than the indicator that is its total', april('cong-an', 'indicators: { ho-so-tiep-nhan: 12.450, ho-so-truc-tuyen: 14.250 }'), ['14.250']],
    ['some of nothing', health('2026-04', pair('3', '0')), ['3']],
    ['all', health('2026-04', pair('95', '95'))],
    ['part', health('2026-04', pair('94', '95'))],
    ['no total received', health('2026-04', '{ value: 94 }')],
    ['no total at all', kiosks(['20'], '2.000')],
    ['nothing received', health('2026-04', '')],
  ]],
  [agencyMissing, [
    ['one that must', '--- data/agencies.yaml\nagencies:\n  cong-an: { name: Công an tỉnh, short: CAT }\n  so-y-te: { name: Sở Y tế, short: SYT }\n  so-noi-vu: { name: Sở Nội vụ, short: SNV }\n', ['so-noi-vu']],
    ['two of them', '--- data/agencies.yaml\nagencies:\n  thue: { name: Thuế tỉnh, short: TT }\n  cong-an: { name: Công an tỉnh, short: CAT }\n  so-y-te: { name: Sở Y tế, short: SYT }\n  so-noi-vu: { name: Sở Nội vụ, short: SNV, reports: có }\n', ['thue', 'so-noi-vu']],
    ['one that need not', '--- data/agencies.yaml\nagencies:\n  cong-an: { name: Công an tỉnh, short: CAT }\n  so-y-te: { name: Sở Y tế, short: SYT }\n  so-noi-vu: { name: Sở Nội vụ, short: SNV, reports: không }\n'],
    ['all are there', ''],
    ['a file without figures is a file', april('so-y-te', 'paragraphs: { a: Không phát sinh. }')],
    ['one that need not has sent', '--- data/agencies.yaml\nagencies:\n  cong-an: { name: Công an tỉnh, short: CAT, reports: không }\n  so-y-te: { name: Sở Y tế, short: SYT }\n'],
  ]],
  [agencyLate, [
    ['a day', april('so-y-te', 'submitted: 15/4/2026'), ['15/4/2026']],
    ['a month', april('so-y-te', 'submitted: 2026-05-14'), ['2026-05-14']],
    ['two agencies', april('cong-an', 'submitted: 16/4/2026') + april('so-y-te', 'submitted: 20/4/2026'), ['16/4/2026', '20/4/2026']],
    ['after the turn of the year', april('so-y-te', 'submitted: 2/1/2027'), ['2/1/2027']],
    ['on the day', april('so-y-te', 'submitted: 14/4/2026')],
    ['early', april('so-y-te', 'submitted: 1/4/2026')],
    ['day not given', april('so-y-te', 'submitted:')],
    ['one that need not report', '--- data/agencies.yaml\nagencies:\n  cong-an: { name: Công an tỉnh, short: CAT }\n  so-y-te: { name: Sở Y tế, short: SYT, reports: không }\n' + april('so-y-te', 'submitted: 20/4/2026')],
  ]],
  [indicatorMissing, [
    ['one left out', april('so-y-te', 'indicators:\n  kiosk-kham-benh: 22'), ['indicators']],
    ['both left out', april('so-y-te', 'indicators: {}'), ['indicators', 'indicators']],
    ['no figures at all', april('so-y-te', 'submitted: 13/4/2026'), ['so-y-te', 'so-y-te']],
    ['one of each agency', april('so-y-te', 'indicators: { kiosk-kham-benh: 22 }') + april('cong-an', 'indicators: { ho-so-tiep-nhan: 1 }'), ['indicators', 'indicators']],
    ['left empty: told where the period is read', april('so-y-te', 'indicators:\n  so-suc-khoe-dien-tu:\n  kiosk-kham-benh:')],
    ['optional', kioskWith(', optional: có') + april('so-y-te', `indicators: { so-suc-khoe-dien-tu: ${pair('1', '2')} }`)],
    ['all there', ''],
    ['the whole agency is missing: told of the agency', '--- data/agencies.yaml\nagencies:\n  cong-an: { name: Công an tỉnh, short: CAT }\n  so-y-te: { name: Sở Y tế, short: SYT }\n  thue: { name: Thuế tỉnh, short: TT }\n'
      + catalogue('hoa-don: { label: Hóa đơn điện tử, unit: hóa đơn, agency: thue, kind: monthly }')],
  ]],
  [targetMissed, [
    ['a number', kioskWith(', target: { value: 30, by: 31/3/2026 }'), ['22']],
    ['a rate', recordWith(', target: { rate: 60, by: 1/4/2026 }'), ['967.494']],
    ['due on the closing day', kioskWith(', target: { value: 30, by: 15/4/2026 }'), ['22']],
    ['long ago', kioskWith(', target: { value: 23, by: 31/12/2024 }'), ['22']],
    ['not due yet', kioskWith(', target: { value: 30, by: 16/4/2026 }')],
    ['reached', kioskWith(', target: { value: 22, by: 31/3/2026 }')],
    ['reached as it is printed', recordWith(', target: { rate: "43,46", by: 31/3/2026 }')],
    ['not received', kioskWith(', target: { value: 30, by: 31/3/2026 }') + health('2026-04', pair('1', '2'), '')],
    ['a date without a goal', kioskWith(', target: { by: 31/3/2026 }')],
    ['no target', ''],
  ]],
  [targetPace, [
    ['too slow', kioskWith(', target: { value: 60, by: 31/12/2026 }') + kiosks(['18', '20'], '22'), ['22']],
    ['not moving', kioskWith(', target: { value: 60, by: 31/12/2026 }') + kiosks(['22', '22'], '22'), ['22']],
    ['going back', kioskWith(', target: { value: 60, by: 31/12/2026 }') + kiosks(['30', '26'], '22'), ['22']],
    ['a rate', recordWith(', target: { rate: 70, by: 31/12/2026 }') + records([pair('900.000'), pair('930.000')], pair('967.494')), ['967.494']],
    ['fast of old, slow of late', kioskWith(', target: { value: 60, by: 31/12/2026 }') + kiosks(['0', '20', '20', '20', '20', '20', '21', '21'], '22'), ['22']],
    ['fast enough', kioskWith(', target: { value: 38, by: 31/12/2026 }') + kiosks(['18', '20'], '22')],
    ['a little behind', kioskWith(', target: { value: 40, by: 31/12/2026 }') + kiosks(['18', '20'], '22')],
    ['one earlier month is no pace', kioskWith(', target: { value: 60, by: 31/12/2026 }') + kiosks(['20'], '22')],
    ['due already: another rule', kioskWith(', target: { value: 60, by: 15/4/2026 }') + kiosks(['18', '20'], '22')],
    ['reached', kioskWith(', target: { value: 22, by: 31/12/2026 }') + kiosks(['18', '20'], '22')],
    ['a figure of the month has no pace', kioskWith(', target: { value: 60, by: 31/12/2026 }').replace('kind: snapshot', 'kind: monthly') + kiosks(['18', '20'], '22')],
    ['counted anew this year: too few months', recordWith(', target: { value: 900.000, by: 31/12/2026 }') + health('2025-12', pair('960.000')) + health('2026-03', pair('70.000')) + health('2026-04', pair('80.000'))],
  ]],
  [taskOverdue, [
    ['a task', '--- data/tasks.yaml\ntasks:\n  - { task: A, lead: Sở Y tế, deadline: 31/3/2026 }\n', ['31/3/2026']],
    ['a day before the end of the period', '--- data/tasks.yaml\ntasks:\n  - { task: A, lead: Sở Y tế, deadline: 14/4/2026 }\n', ['14/4/2026']],
    ['a sub-task', '--- data/tasks.yaml\ntasks:\n  - task: A\n    lead: Sở Y tế\n    children:\n      - { task: B, lead: Sở Y tế, deadline: 31/3/2026 }\n      - { task: C, lead: Sở Y tế, deadline: 30/6/2026 }\n', ['31/3/2026']],
    ['a task with one sub-task open', '--- data/tasks.yaml\ntasks:\n  - task: A\n    lead: Sở Y tế\n    deadline: 31/3/2026\n    children:\n      - { task: B, lead: Sở Y tế, result: xong }\n      - { task: C, lead: Sở Y tế }\n', ['31/3/2026']],
    ['a result', '--- data/tasks.yaml\ntasks:\n  - { task: A, lead: Sở Y tế, deadline: 31/3/2026, result: Đã ban hành }\n'],
    ['done', '--- data/tasks.yaml\ntasks:\n  - { task: A, lead: Sở Y tế, deadline: 31/3/2026, done: 10/4/2026 }\n'],
    ['not due yet', '--- data/tasks.yaml\ntasks:\n  - { task: A, lead: Sở Y tế, deadline: 30/6/2026 }\n'],
    ['no date', '--- data/tasks.yaml\ntasks:\n  - { task: A, lead: Sở Y tế, due: Thường xuyên }\n'],
    ['all its sub-tasks are done', '--- data/tasks.yaml\ntasks:\n  - task: A\n    lead: Sở Y tế\n    deadline: 31/3/2026\n    children:\n      - { task: B, lead: Sở Y tế, result: xong }\n      - { task: C, lead: Sở Y tế, done: 1/4/2026 }\n'],
    ['no register of tasks', ''],
  ]],
  [relation, [
    ['more than it may be', withRelation('{ left: truc-tuyen, operator: <=, right: tiep-nhan }', 100, 101), ['101']],
    ['not equal to a sum', withRelation('{ left: tiep-nhan, operator: =, right: [truc-tuyen, truc-tiep] }', 100, 60, 41), ['100']],
    ['below a constant', withRelation('{ left: tiep-nhan, operator: ">=", right: 1.000 }', 100, 60), ['100']],
    ['not strictly less', withRelation('{ left: truc-tuyen, operator: <, right: tiep-nhan }', 100, 100), ['100']],
    ['as much, where it has to be more', withRelation('{ left: tiep-nhan, operator: ">", right: 100 }', 100, 60), ['100']],
    ['missing, and that is to be told', withRelation('{ left: truc-tiep, operator: <=, right: tiep-nhan, missing: warn }', 100, 60), ['truc-tiep:']],
    ['a name that is no indicator', withRelation('{ left: truc-tuyen, operator: <=, right: tiep-nhan1 }', 100, 60), ['tiep-nhan1']],
    ['a name in a sum that is no indicator', withRelation('{ left: [truc-tuyen, khac], operator: <=, right: tiep-nhan }', 100, 60), ['khac']],
    ['holds', withRelation('{ left: truc-tuyen, operator: <=, right: tiep-nhan }', 100, 100)],
    ['a sum holds', withRelation('{ left: tiep-nhan, operator: =, right: [truc-tuyen, truc-tiep] }', 100, 60, 40)],
    ['strictly less', withRelation('{ left: truc-tuyen, operator: <, right: tiep-nhan }', 100, 99)],
    ['at least as much', withRelation('{ left: tiep-nhan, operator: ">=", right: 100 }', 100, 60)],
    ['a constant holds', withRelation('{ left: tiep-nhan, operator: ">", right: 99 }', 100, 60)],
    ['missing is no matter', withRelation('{ left: truc-tiep, operator: ">", right: tiep-nhan }', 100, 60)],
    ['no relations', ''],
  ]],
]

function withRelation(relation: string, received: number, online: number, direct: number | '' = ''): string {
  return catalogue(`
    tiep-nhan: { label: Tiếp nhận, unit: hồ sơ, agency: cong-an, kind: monthly }
    truc-tuyen: { label: Trực tuyến, unit: hồ sơ, agency: cong-an, kind: monthly }
    truc-tiep: { label: Trực tiếp, unit: hồ sơ, agency: cong-an, kind: monthly }`, `relations:\n  - ${relation}\n`)
    + april('cong-an', `indicators:\n  tiep-nhan: ${received}\n  truc-tuyen: ${online}\n  truc-tiep: ${direct}`)
}

for (const [rule, rows] of tables) {
  describe(rule.code, () => {
    for (const [situation, files, found = []] of rows) {
      test(situation, () => expect(stretchesIn(rule, files)).toEqual(found))
    }

    test('its table has at least four rows of each sort', () => {
      const loud = rows.filter(([, , found]) => found).length
      // An agency is there or not: two ways to be missing are all there are.
      expect(loud).toBeGreaterThanOrEqual(rule === agencyMissing ? 2 : 4)
      expect(rows.length - loud).toBeGreaterThanOrEqual(4)
    })
  })
}

describe('sentences and related places', () => {
  const related = (rule: Rule, files: string) => findIn(rule, files).flatMap(({ related = [] }) => related.map(({ span: { source, start, end } }) => `${source.path} ${source.text.slice(start, end)}`))
  const messages = (rule: Rule, files: string) => findIn(rule, files).map(({ message }) => message)

  test('last month is shown beside what fell', () => {
    expect(related(cumulativeFalls, records([pair('960.120')], pair('96.012')))).toEqual(['data/2026-03/so-y-te.yaml 960.120'])
    expect(related(totalChanged, records([pair('960.120')], pair('967.494', '2.662.350')))).toEqual(['data/2026-03/so-y-te.yaml 2.226.350'])
    expect(related(cumulativeFalls, records([pair('950.000'), ''], pair('900.000')))).toEqual([])
  })

  test('the total is shown wherever it is written', () => {
    expect(related(valueExceedsTotal, health('2026-04', pair('96', '95')))).toEqual(['data/2026-04/so-y-te.yaml 95'])
    expect(related(valueExceedsTotal, kioskWith(', total: 20') + health('2026-04', '', '22'))).toEqual(['data/indicators.yaml 20'])
    expect(related(valueExceedsTotal, april('cong-an', 'indicators: { ho-so-tiep-nhan: 12.450, ho-so-truc-tuyen: 14.250 }'))).toEqual(['data/2026-04/cong-an.yaml 12.450'])
  })

  test('what an agency that is missing leaves open is counted', () => {
    expect(messages(agencyMissing, '--- data/agencies.yaml\nagencies:\n  cong-an: { name: Công an tỉnh, short: CAT }\n  so-y-te: { name: Sở Y tế, short: SYT }\n  thue: { name: Thuế tỉnh, short: TT }\n'
      + catalogue('hoa-don: { label: Hóa đơn điện tử, unit: hóa đơn, agency: thue, kind: monthly }'))).toEqual(['Thuế tỉnh chưa gửi số liệu tháng 4/2026 (hạn gửi 14/4/2026), còn trống 1 chỉ tiêu'])
  })

  test('text that stayed while figures moved says which', () => {
    const files = march('so-y-te', 'indicators: { kiosk-kham-benh: 20 }\nparagraphs: { a: Đã tổ chức 12 lớp. }') + april('so-y-te', 'indicators: { kiosk-kham-benh: 22 }\nparagraphs: { a: Đã tổ chức 12 lớp. }')
    expect(messages(textUnchanged, files)).toEqual(['đoạn này giống hệt tháng 3/2026, kể cả số gõ tay "12 lớp", trong khi số liệu của cơ quan đã thay đổi'])
    expect(related(textUnchanged, files)).toEqual(['data/2026-03/so-y-te.yaml a', 'data/2026-04/so-y-te.yaml 22'])
  })

  test('a pace in percentage points', () => {
    expect(messages(targetPace, recordWith(', target: { rate: 70, by: 31/12/2026 }') + records([pair('900.000'), pair('930.000')], pair('967.494'))))
      .toEqual(['"Sổ sức khỏe điện tử" mới đạt 43,46%, mỗi tháng tăng khoảng 1,52 điểm %; đến hạn 31/12/2026 chỉ đạt khoảng 56,45%, chỉ tiêu là 70%'])
  })

  test('last month is shown beside what is far off, if it sent a number', () => {
    expect(related(outlier, kiosks(['20', '20', '21', '22', '22'], '220'))).toEqual(['data/2026-03/so-y-te.yaml 22'])
    expect(related(outlier, kiosks(['20', '20', '21', '22', '22', ''], '220'))).toEqual([])
  })

  test('a relation shows its other figures and where it is declared', () => {
    const declared = '{ left: [truc-tuyen, truc-tiep], operator: <=, right: tiep-nhan }'
    expect(related(relation, withRelation(declared, 100, 60, 41))).toEqual(['data/2026-04/cong-an.yaml 41', 'data/2026-04/cong-an.yaml 100', `data/indicators.yaml ${declared}`])
    const asked = '{ left: truc-tiep, operator: <=, right: tiep-nhan, missing: warn }'
    expect(related(relation, withRelation(asked, 100, 60))).toEqual([`data/indicators.yaml ${asked}`])
    const ofNumbers = '{ left: 2, operator: <=, right: 1 }'
    expect(stretchesIn(relation, withRelation(ofNumbers, 100, 60))).toEqual([ofNumbers])
  })

  test('a relation that lacks a figure says which, and its own sentence', () => {
    expect(messages(relation, withRelation('{ left: truc-tiep, operator: <=, right: tiep-nhan, missing: warn }', 100, 60))).toEqual(['chưa kiểm tra được quan hệ vì chưa có số liệu "Trực tiếp"'])
    expect(messages(relation, withRelation('{ left: truc-tiep, operator: <=, right: tiep-nhan, missing: warn, say: trực tiếp vượt tiếp nhận }', 100, 60)))
      .toEqual(['chưa kiểm tra được quan hệ "trực tiếp vượt tiếp nhận" vì chưa có số liệu "Trực tiếp"'])
  })

  test('a name that is near no indicator is to be replaced', () => {
    expect(findIn(relation, withRelation('{ left: truc-tuyen, operator: <=, right: dan-so }', 100, 60))[0]!.hint).toBe('ghi mã của một chỉ tiêu trong data/indicators.yaml, hoặc một số')
  })

  test('a relation may bring its own sentence', () => {
    expect(messages(relation, withRelation('{ left: truc-tuyen, operator: <=, right: tiep-nhan, say: hồ sơ trực tuyến vượt tổng tiếp nhận }', 100, 101)))
      .toEqual(['hồ sơ trực tuyến vượt tổng tiếp nhận: 101 không nhỏ hơn hoặc bằng 100'])
    expect(messages(relation, withRelation('{ left: tiep-nhan, operator: =, right: [truc-tuyen, truc-tiep] }', 100, 60, 41)))
      .toEqual(['"Tiếp nhận" (100) phải bằng "Trực tuyến" (60) cộng "Trực tiếp" (41) là 101'])
    expect(findIn(relation, withRelation('{ left: truc-tuyen, operator: <=, right: tiep-nhan1 }', 100, 60))[0]!.hint).toBe('có phải bạn muốn viết "tiep-nhan"?')
  })
})

describe('a relation in the report of half a year', () => {
  const saidOf = (declared: string, kinds: readonly [received: string, online: string]) => {
    const files = withRelation(declared, 100, 101).replace('kind: monthly', `kind: ${kinds[0]}`).replace(/(truc-tuyen: .*)kind: monthly/, `$1kind: ${kinds[1]}`)
    const subject = subjectOf(files)
    const found: string[] = []
    const period = { ...subject.figures.period, compiled: {} as never }
    relation.check(({ message }) => void found.push(message), { ...subject, figures: { ...subject.figures, period } })
    return found.length
  }
  const declared = '{ left: truc-tuyen, operator: <=, right: tiep-nhan }'

  test('holds for sums of months, and for what stood at the end', () => {
    expect([saidOf(declared, ['monthly', 'monthly']), saidOf(declared, ['cumulative', 'snapshot'])]).toEqual([1, 1])
    expect(saidOf('{ left: truc-tuyen, operator: <=, right: 50 }', ['snapshot', 'cumulative'])).toBe(1)
  })

  test('is no matter where a sum meets what is none', () => {
    expect([saidOf(declared, ['monthly', 'cumulative']), saidOf(declared, ['snapshot', 'monthly'])]).toEqual([0, 0])
    expect(saidOf('{ left: truc-tuyen, operator: <=, right: 50 }', ['monthly', 'monthly'])).toBe(0)
  })
})

test('what fell is told also where there is no month before to compare with', () => {
  const subject = subjectOf(records([pair('960.120')], pair('96.012')))
  const found: (readonly unknown[] | undefined)[] = []
  cumulativeFalls.check(({ related }) => void found.push(related), { ...subject, figures: { ...subject.figures, previous: null } })
  expect(found).toEqual([[]])
})
