import { describe, expect, test } from 'vitest'
import type { Basis, Compiled, Period } from '../../src/period/period.ts'
import { agencyLate } from '../../src/rules/agency-late.ts'
import { agencyMissing } from '../../src/rules/agency-missing.ts'
import { hundredPercent } from '../../src/rules/hundred-percent.ts'
import { indicatorMissing } from '../../src/rules/indicator-missing.ts'
import type { Finding, Rule, Subject } from '../../src/rules/rule.ts'
import { targetMissed } from '../../src/rules/target-missed.ts'
import { targetPace } from '../../src/rules/target-pace.ts'
import { taskOverdue } from '../../src/rules/task-overdue.ts'
import { textUnchanged } from '../../src/rules/text-unchanged.ts'
import { totalChanged } from '../../src/rules/total-changed.ts'
import { unconfirmed } from '../../src/rules/unconfirmed.ts'
import { valueExceedsTotal } from '../../src/rules/value-exceeds-total.ts'
import { valueUnchanged } from '../../src/rules/value-unchanged.ts'
import { subjectOf } from './subject-of.ts'

function findIn(rule: Rule, files: string, change: (subject: Subject) => Subject = subject => subject): Finding[] {
  const findings: Finding[] = []
  rule.check(finding => void findings.push(finding), change(subjectOf(files)))
  return findings
}

/** The same subject with its period said to be something else. */
const withPeriod = (change: (period: Period) => Partial<Period>) => (subject: Subject): Subject =>
  ({ ...subject, figures: { ...subject.figures, period: { ...subject.figures.period, ...change(subject.figures.period) } } })
const asDocument = (basis: Partial<Basis>) => withPeriod(() => ({ basis: { document: 'to-trinh', figuresOf: '2026-04', used: new Set(), own: [], ...basis } }))

const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message)
const relatedOf = (findings: readonly Finding[]) => findings.map(({ related = [] }) => related.map(({ span: { source, start, end }, message }) => `${source.path} ${source.text.slice(start, end)}: ${message}`))

const health = (month: string, figures: string, rest = '') => `--- data/${month}/so-y-te.yaml\nagency: so-y-te\nindicators:\n${figures}${rest}`
const record = (month: string, value: string, rest = '') => health(month, `  so-suc-khoe-dien-tu: ${value}\n  kiosk-kham-benh: 22\n`, rest)
const kiosk = (month: string, value: string) => health(month, `  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n  kiosk-kham-benh: ${value}\n`)
const catalogue = (record: string, kiosk = '') => `--- data/indicators.yaml
indicators:
  so-suc-khoe-dien-tu: { label: Sổ sức khỏe điện tử, unit: người dân, agency: so-y-te, kind: cumulative${record} }
  kiosk-kham-benh: { label: Kiosk đăng ký khám bệnh, unit: kiosk, agency: so-y-te, kind: snapshot${kiosk} }
`
const threeAgencies = `--- data/agencies.yaml
agencies:
  cong-an: { name: Công an tỉnh, short: CAT }
  so-y-te: { name: Sở Y tế, short: SYT }
  thue: { name: Thuế tỉnh, short: TT }
`

describe('an agency that has not sent', () => {
  test('is missing in a month, and in a document with a register of its own', () => {
    expect(messages(findIn(agencyMissing, threeAgencies))).toEqual(['Thuế tỉnh chưa gửi số liệu tháng 4/2026 (hạn gửi 14/4/2026)'])
    const [finding] = findIn(agencyMissing, threeAgencies, asDocument({ own: ['agencies.yaml'] }))
    expect(finding).toMatchObject({ message: 'Thuế tỉnh chưa gửi số liệu cho văn bản "to-trinh"', hint: 'khi nhận được thì ghi vào data/to-trinh/thue.yaml; nếu cơ quan này không phải gửi thì thêm "reports: không"' })
  })

  test('is no matter of a document without a register, nor of half a year', () => {
    expect(findIn(agencyMissing, threeAgencies, asDocument({ own: ['tasks.yaml'] }))).toEqual([])
    expect(findIn(agencyMissing, threeAgencies, withPeriod(() => ({ compiled: {} as Compiled })))).toEqual([])
  })
})

describe('an agency that sent late', () => {
  const late = '--- data/2026-04/so-y-te.yaml\nagency: so-y-te\nsubmitted: 17/4/2026\n'

  test('is shown the line that says when it was due', () => {
    expect(relatedOf(findIn(agencyLate, late))).toEqual([['bao-cao.yaml 14: hạn gửi hằng tháng ở đây']])
  })

  test('is no matter of a document that uses what it sent', () => {
    expect(findIn(agencyLate, late, asDocument({}))).toEqual([])
  })
})

describe('an indicator without a line', () => {
  const left = health('2026-04', '  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n')

  test('is shown where it is declared, and where it was last month', () => {
    expect(relatedOf(findIn(indicatorMissing, left))).toEqual([[
      'data/indicators.yaml kiosk-kham-benh: chỉ tiêu khai báo ở đây', 'data/2026-03/so-y-te.yaml kiosk-kham-benh: tháng trước đã báo cáo ở đây',
    ]])
    const neither = left + health('2026-03', '  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n')
    expect(relatedOf(findIn(indicatorMissing, neither))).toEqual([['data/indicators.yaml kiosk-kham-benh: chỉ tiêu khai báo ở đây']])
  })

  test('is told in the first month and of an agency that is new', () => {
    expect(findIn(indicatorMissing, left, subject => ({ ...subject, figures: { ...subject.figures, previous: null } })).length).toBe(1)
    const files = `${threeAgencies}${catalogue(', total: reported', ' }\n  hoa-don: { label: Hóa đơn điện tử, unit: hóa đơn, agency: thue, kind: monthly')}--- data/2026-04/thue.yaml\nagency: thue\nindicators: {}\n`
    expect(relatedOf(findIn(indicatorMissing, files))).toEqual([['data/indicators.yaml hoa-don: chỉ tiêu khai báo ở đây']])
  })

  test('is no matter of a document, unless its folder has the register', () => {
    expect(findIn(indicatorMissing, left, asDocument({ own: ['tasks.yaml'] }))).toEqual([])
    expect(findIn(indicatorMissing, left, asDocument({ own: ['agencies.yaml'] })).length).toBe(1)
  })

  test('is none that the communes send', () => {
    const files = `${catalogue(', total: reported', ', from: communes')}--- data/communes.yaml\ncommunes:\n  ninh-hai: { name: Ninh Hải, kind: xã }\n${left}${health('2026-03', '  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n')}`
    expect(findIn(indicatorMissing, files)).toEqual([])
  })
})

describe('targets', () => {
  test('that were missed say by how much, and where they are set', () => {
    const found = findIn(targetMissed, catalogue(', total: reported', ', target: { value: 30, by: 31/3/2026 }'))
    expect(relatedOf(found)).toEqual([['data/indicators.yaml { value: 30, by: 31/3/2026 }: chỉ tiêu được giao ở đây']])
    expect(found[0]!.hint).toMatch(/^còn thiếu 8 kiosk: /)
  })

  const pace = (goal: number, ...values: readonly string[]) =>
    findIn(targetPace, catalogue(', total: reported', `, target: { value: ${goal}, by: 31/12/2026 }`) + ['2026-02', '2026-03', '2026-04'].map((month, index) => kiosk(month, values[index]!)).join(''))

  test('that will be missed are shown where they are set', () => {
    expect(relatedOf(pace(60, '18', '20', '22'))).toEqual([['data/indicators.yaml { value: 60, by: 31/12/2026 }: chỉ tiêu được giao ở đây']])
  })

  test('that nothing moves towards are told in other words', () => {
    for (const values of [['22', '22', '22'], ['30', '26', '22']]) {
      expect(messages(pace(60, ...values))).toEqual(['"Kiosk đăng ký khám bệnh" mới đạt 22 kiosk, mấy tháng nay không tăng; chỉ tiêu là 60 kiosk vào ngày 31/12/2026'])
    }
  })

  test('that were reached are no matter, even if the figure goes back', () => {
    expect([pace(22, '30', '26', '24'), pace(24, '30', '26', '24')]).toEqual([[], []])
  })
})

describe('tasks that are overdue', () => {
  const due = (day: string, rest = '') => `--- data/tasks.yaml\ntasks:\n  - { task: A, lead: Sở Y tế, deadline: ${day}${rest} }\n`

  test('are told from the day after: on the last day of the period there is still time', () => {
    expect([due('14/4/2026'), due('15/4/2026')].map(files => messages(findIn(taskOverdue, files)))).toEqual([['nhiệm vụ 1 (Sở Y tế) quá hạn 1 ngày tính đến ngày 15/4/2026 mà chưa có kết quả'], []])
  })

  test('are a matter of a document that has a register or names one', () => {
    const told = (basis: Partial<Basis>, tasksOf: string | null) =>
      findIn(taskOverdue, due('31/3/2026'), subject => withPeriod(({ report }) => ({ report: { ...report, value: { ...report.value, 'tasks-of': tasksOf } } }))(asDocument(basis)(subject))).length
    expect([told({ own: ['tasks.yaml'] }, null), told({ own: [] }, 'ke-hoach-2025'), told({ own: ['agencies.yaml'] }, null)]).toEqual([1, 1, 0])
  })
})

describe('rates and totals', () => {
  test('a rate that is rounded to the whole shows how it is rounded', () => {
    const found = findIn(hundredPercent, catalogue(', total: reported, decimals: 1') + record('2026-04', '{ value: 9.999, total: 10.000 }'))
    expect(relatedOf(found)).toEqual([['data/indicators.yaml 1: tỷ lệ của chỉ tiêu này lấy 1 chữ số thập phân']])
  })

  test('more than nothing has no rate to show', () => {
    expect(messages(findIn(valueExceedsTotal, record('2026-04', '{ value: 3, total: 0 }')))).toEqual(['giá trị 3 lớn hơn tổng số 0'])
  })
})

describe('a total that changed', () => {
  const changed = (earlier: readonly string[], now: string, kinds = ', total: reported') => {
    const months = ['2026-01', '2026-02', '2026-03'].slice(-earlier.length)
    return findIn(totalChanged, catalogue(kinds) + months.map((month, index) => record(month, earlier[index]!)).join('') + record('2026-04', now))
  }

  test('is said with what its value did', () => {
    expect(messages(changed(['{ value: 50, total: 100 }'], '{ value: 50, total: 90 }'))).toEqual(['tổng số của "Sổ sức khỏe điện tử" giảm từ 100 xuống 90 so với tháng trước, trong khi giá trị không đổi'])
    expect(messages(changed(['{ value: 50, total: 100 }'], '{ value: 40, total: 120 }'))).toEqual(['tổng số của "Sổ sức khỏe điện tử" tăng từ 100 lên 120 so với tháng trước, trong khi giá trị giảm 20%'])
    expect(messages(changed(['{ value: 50, total: 100 }'], '{ value: 52, total: 130 }'))).toEqual(['tổng số của "Sổ sức khỏe điện tử" tăng từ 100 lên 130 so với tháng trước, trong khi giá trị tăng 4%'])
  })

  test('is said alone where its value has not come or was nothing', () => {
    const alone = ['tổng số của "Sổ sức khỏe điện tử" tăng từ 100 lên 130 so với tháng trước']
    expect(messages(changed(['{ value: 50, total: 100 }'], '{ value: , total: 130 }'))).toEqual(alone)
    expect(messages(changed(['{ value: , total: 100 }'], '{ value: 50, total: 130 }'))).toEqual(alone)
    expect(messages(changed(['{ value: 0, total: 100 }'], '{ value: 50, total: 130 }'))).toEqual(alone)
  })

  test('by less than a twentieth is no news, nor is one whose value goes half as far', () => {
    expect([changed(['{ value: 50, total: 100 }'], '{ value: 50, total: 104 }').length, changed(['{ value: 50, total: 100 }'], '{ value: 50, total: 106 }').length]).toEqual([0, 1])
    expect([changed(['{ value: 100, total: 200 }'], '{ value: 125, total: 300 }').length, changed(['{ value: 100, total: 200 }'], '{ value: 124, total: 300 }').length]).toEqual([0, 1])
  })

  test('that stood still before has never fallen', () => {
    expect(changed(['{ value: 50, total: 100 }', '{ value: 50, total: 100 }'], '{ value: 50, total: 99 }').length).toBe(1)
  })

  test('is a matter only where the agency sends it, and this month', () => {
    expect(changed(['{ value: 50, total: 100 }'], '{ value: 50 }')).toEqual([])
    const another = catalogue(', total: kiosk-kham-benh') + ['2026-03', '2026-04'].map((month, index) => health(month, `  so-suc-khoe-dien-tu: 50\n  kiosk-kham-benh: ${[100, 60][index]}\n`)).join('')
    expect(findIn(totalChanged, another)).toEqual([])
  })

  test('is no matter of a figure of the month, nor from year to year', () => {
    expect(changed(['{ value: 50, total: 100 }'], '{ value: 40, total: 130 }', ', total: reported').length).toBe(1)
    const files = record('2026-03', '{ value: 50, total: 100 }') + record('2026-04', '{ value: 40, total: 130 }')
    expect(findIn(totalChanged, catalogue(', total: reported').replace('kind: cumulative', 'kind: monthly') + files)).toEqual([])
    expect(findIn(totalChanged, files, withPeriod(() => ({ compiled: {} as Compiled })))).toEqual([])
  })

  test('of a sum of communes stands in no file of last month', () => {
    const commune = (month: string, total: number) => `--- data/${month}/xa/ninh-hai.yaml\ncommune: ninh-hai\nindicators: { so-suc-khoe-dien-tu: { value: 50, total: ${total} } }\n`
    const files = `${threeAgencies.replace('thue:', 'so-noi-vu:')}${catalogue(', total: reported, from: communes').replaceAll('agency: so-y-te', 'agency: so-noi-vu')}--- data/communes.yaml\ncommunes:\n  ninh-hai: { name: Ninh Hải, kind: xã }\n`
      + '--- data/2026-03/so-y-te.yaml\nagency: so-y-te\n--- data/2026-04/so-y-te.yaml\nagency: so-y-te\n' + commune('2026-03', 100) + commune('2026-04', 130)
    expect(relatedOf(findIn(totalChanged, files))).toEqual([[]])
  })
})

describe('a value that stands still', () => {
  const months = ['2025-12', '2026-01', '2026-02', '2026-03']
  const stands = (earlier: readonly string[], now: string) => findIn(valueUnchanged, months.slice(-earlier.length).map((month, index) => kiosk(month, earlier[index]!)).join('') + kiosk('2026-04', now))

  test('is shown beside the one of last month', () => {
    const found = stands(['100', '120', '145', '160'], '160')
    expect(messages(found)).toEqual(['"Kiosk đăng ký khám bệnh" vẫn là 160 kiosk như tháng trước, trong khi 3 lần trước lần nào cũng thay đổi'])
    expect(relatedOf(found)).toEqual([['data/2026-03/so-y-te.yaml 160: số của tháng trước ở đây']])
  })

  test('is told where it usually moves by ten, and not by nine', () => {
    expect([stands(['100', '110', '120', '130'], '130').length, stands(['100', '109', '118', '127'], '127').length]).toEqual([1, 0])
  })

  test('is told with all its parts, where none of them was counted anew', () => {
    const parts = '{ parts: { cong-lap: 100, tu-nhan: 60 } }'
    const files = catalogue(', total: reported', ', parts: { cong-lap: công lập, tu-nhan: tư nhân }') + months.map((month, index) => kiosk(month, ['100', '120', '145', parts][index]!)).join('') + kiosk('2026-04', parts)
    expect(findIn(valueUnchanged, files).length).toBe(1)
  })

  test('is none where nothing came this month and last month', () => {
    expect(findIn(valueUnchanged, ['2025-11', ...months].map((month, index) => kiosk(month, ['100', '120', '145', '160', ''][index]!)).join('') + kiosk('2026-04', ''))).toEqual([])
  })
})

describe('a text that stayed the same', () => {
  const text = (month: string, written: string, figure: string) => health(month, `  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n  kiosk-kham-benh: ${figure}\n`, `paragraphs:\n  a: ${written}\n`)
  const line = 'Đã tổ chức 12 lớp.'
  const same = (...figures: readonly [string, string]) => messages(findIn(textUnchanged, text('2026-03', line, figures[0]) + text('2026-04', line, figures[1])))
  const alone = 'đoạn này giống hệt tháng 3/2026, kể cả số gõ tay "12 lớp"'

  test('is told however its lines end', () => {
    expect(messages(findIn(textUnchanged, text('2026-03', `|\n    ${line}`, '22') + text('2026-04', line, '22')))).toEqual([alone])
    expect(messages(findIn(textUnchanged, text('2026-03', line, '22') + text('2026-04', `|\n    ${line}`, '22')))).toEqual([alone])
  })

  test('says that figures moved only where one came both times and is another', () => {
    expect([same('22', '22'), same('20', '22'), same('', '22'), same('22', ''), same('', '')]).toEqual([[alone], [`${alone}, trong khi số liệu của cơ quan đã thay đổi`], [alone], [alone], [alone]])
    expect(relatedOf(findIn(textUnchanged, text('2026-03', line, '22') + text('2026-04', line, '22')))).toEqual([['data/2026-03/so-y-te.yaml a: nội dung tháng trước ở đây']])
  })

  test('is none of an agency that sent nothing last month', () => {
    expect(findIn(textUnchanged, `${threeAgencies}--- data/2026-04/thue.yaml\nagency: thue\nparagraphs: { a: ${line} }\n`)).toEqual([])
  })
})

describe('what nobody has confirmed', () => {
  const kept = health('2026-04', '  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n  kiosk-kham-benh: 22 # chuyển từ tháng trước\n', 'paragraphs:\n  # cần xác nhận\n  a: Vận động người dân.\n')

  test('is named by its own key, however deep it stands', () => {
    const deep = '--- data/2026-04/so-y-te.yaml\nagency: so-y-te\nindicators:\n  so-suc-khoe-dien-tu:\n    value: 1 # chuyển từ tháng trước\n    total: 2\n'
    expect(messages(findIn(unconfirmed, deep))).toEqual(['số liệu "value" còn là số chuyển từ tháng trước, chưa được xác nhận cho kỳ 4/2026'])
  })

  test('read from a Word file, it is to be held against it', () => {
    const read = health('2026-04', '  so-suc-khoe-dien-tu: { value: 1, total: 2 }\n', 'paragraphs:\n  # cần xem lại\n  a: Vận động người dân.\n')
    expect(findIn(unconfirmed, read)[0]).toMatchObject({ message: 'mục "a" lấy từ tệp Word, chưa có người xem lại', hint: 'so với bản gốc, sửa nếu cần, rồi xóa dòng "# cần xem lại"' })
  })

  test('is a matter of a document only in the files that were sent to it', () => {
    expect([asDocument({ used: new Set(['so-y-te']) }), asDocument({ used: new Set(['cong-an']) })].map(change => findIn(unconfirmed, kept, change).length)).toEqual([0, 2])
  })

  test('of the months of half a year only the figures count, of its own files all', () => {
    const compiled = (own: boolean) => withPeriod(period => ({
      compiled: { term: { year: 2026, part: 'first-half' }, months: [{ ...period, month: '2026-02' }], own: own ? period.contributions : new Map(), incomplete: new Set() } as unknown as Compiled,
    }))
    expect(messages(findIn(unconfirmed, kept, compiled(false)))).toEqual(['số liệu "kiosk-kham-benh" còn là số chuyển từ tháng trước, chưa được xác nhận cho kỳ 2/2026'])
    expect(findIn(unconfirmed, kept, compiled(true)).length).toBe(3)
  })
})
