import { describe, expect, test } from 'vitest'
import type { Basis } from '../../src/period/period.ts'
import { abbreviation } from '../../src/rules/abbreviation.ts'
import { agencyName } from '../../src/rules/agency-name.ts'
import { blankBeforeMark } from '../../src/rules/blank-before-mark.ts'
import { dateAfterReport } from '../../src/rules/date-after-report.ts'
import { dateImpossible } from '../../src/rules/date-impossible.ts'
import { enumeratorGap } from '../../src/rules/enumerator-gap.ts'
import { headingSkip } from '../../src/rules/heading-skip.ts'
import { numberSeparators } from '../../src/rules/number-separators.ts'
import { onePairTwoThings } from '../../src/rules/one-pair-two-things.ts'
import { periodMismatch } from '../../src/rules/period-mismatch.ts'
import type { Finding, Rule, Subject } from '../../src/rules/rule.ts'
import { spellingVariants } from '../../src/rules/spelling-variants.ts'
import { unbalancedBrackets } from '../../src/rules/unbalanced-brackets.ts'
import { zeroPadding } from '../../src/rules/zero-padding.ts'
import type { ReportFile } from '../../src/schemas/report.ts'
import { findIn as findInFiles } from './example.ts'
import { subjectOf, type Facts } from './minimal-subject.ts'
import { passagesOfLines } from './passages-of-lines.ts'

function findIn(rule: Rule, text: string, facts: Facts = {}, change: (subject: Subject) => Subject = subject => subject): Finding[] {
  const findings: Finding[] = []
  rule.check(finding => void findings.push(finding), change(subjectOf(passagesOfLines(text), facts)))
  return findings
}

const written = ({ span: { source, start, end } }: Pick<Finding, 'span'>) => source.text.slice(start, end)
const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message)
const hints = (rule: Rule, text: string) => findIn(rule, text).map(({ hint }) => hint)
const related = (findings: readonly Finding[]) => findings.map(({ related = [] }) => related.map(one => `${written(one)}: ${one.message}`))
const report = (text: string): Facts => ({ report: `title: Kết quả\n${text}\n` })

/** The same subject as a document that is no month's report, its report.yaml saying something else. */
const asDocument = (value: Partial<ReportFile>, basis: Partial<Basis> | null = {}) => (subject: Subject): Subject => {
  const { period } = subject.figures
  const changed = { ...period, basis: basis && { document: 'ke-hoach', figuresOf: null, used: new Set<string>(), own: [], ...basis }, report: { ...period.report, value: { ...period.report.value, ...value } } }
  return { ...subject, figures: { ...subject.figures, period: changed } }
}

describe('abbreviation', () => {
  test('shows the explanation beside the use and beside the second one', () => {
    const found = findIn(abbreviation, 'Tiếp nhận DVC qua mạng. Chất lượng dịch vụ công (DVC) tăng; dịch vụ công (DVC) mới.')
    expect(related(found)).toEqual([['dịch vụ công (DVC): lời giải thích ở đây'], ['dịch vụ công (DVC): đã giải thích ở đây']])
  })
})

describe('agency-name', () => {
  test('shows the name in the register, of a ministry nothing', () => {
    expect(related(findIn(agencyName, 'Giao Sở y tế và Bộ nội vụ theo dõi.'))).toEqual([['Sở Y tế: tên trong danh sách cơ quan'], []])
  })

  test('tells a ministry once that stands in the register', () => {
    const files = `--- data/agencies.yaml\nagencies:\n  cong-an: { name: Công an tỉnh, short: CAT }\n  so-y-te: { name: Sở Y tế, short: SYT }\n  bo-noi-vu: { name: Bộ Nội vụ, short: BNV, reports: không }\n--- templates/bao-cao/body.hbs\nTheo công văn của Bộ nội vụ.\n`
    expect(related(findInFiles(agencyName, files))).toEqual([['Bộ Nội vụ: tên trong danh sách cơ quan']])
  })
})

describe('blank-before-mark', () => {
  test('says what to write', () => {
    expect(hints(blankBeforeMark, 'Hồ sơ đất đai , hộ tịch ( mới) đạt 100% và 90 %; tại xã /phường.')).toEqual([
      'viết liền: "," ngay sau chữ đứng trước', 'xóa dấu cách sau dấu mở', 'viết liền hai bên dấu "/"', 'viết liền "%" với số',
    ])
    expect(messages(findIn(blankBeforeMark, 'Hộ tịch ( mới) tại xã /phường.'))).toEqual(['dấu cách thừa sau dấu "("', 'dấu cách thừa bên dấu "/"'])
  })

  test('puts a number together, with the dots that it lacks', () => {
    const numbers = (text: string) => hints(blankBeforeMark, text).map(hint => /"(.*)"/.exec(hint)![1])
    expect([numbers('Tỷ lệ đạt 81, 53%.'), numbers('Đã tiếp nhận 1. 234 hồ sơ.'), numbers('Có 1 234 567 lượt truy cập.'), numbers('Có 12 345 678 lượt.'), numbers('Tổng cộng là 1.234. 567 lượt.')])
      .toEqual([['81,53'], ['1.234'], ['1.234.567'], ['12.345.678'], ['1.234.567']])
  })
})

describe('date-after-report', () => {
  const late = 'Kế hoạch số 2185/KH-SYT ngày 27/5/2026.'

  test('shows the day that the report is of', () => {
    expect(related(findIn(dateAfterReport, late))).toEqual([['15/4/2026: ngày cuối kỳ báo cáo ở đây']])
    expect(related(findIn(dateAfterReport, late, report('date: 20/4/2026\nnumber: 442\nperiod: { from: 16/3/2026, to: 15/4/2026 }')))).toEqual([['20/4/2026: ngày ban hành báo cáo ở đây']])
  })

  test('holds a document without a period to the end of its month', () => {
    const found = findIn(dateAfterReport, late, {}, asDocument({ period: null, month: '2026-04' }))
    expect(messages(found)).toEqual(['văn bản ngày 27/5/2026 sau ngày cuối tháng ban hành 30/4/2026'])
  })
})

test('date-impossible says what there is not', () => {
  expect(messages(findIn(dateImpossible, 'Ngày 32/1/2026, ngày 15/0/2026, ngày 0/5/2026, ngày 30/02, ngày 30/02/2026.'))).toEqual([
    'không có ngày 32/1/2026: tháng 1 có 31 ngày', 'không có tháng 0 trong "15/0/2026"', 'không có ngày 0/5/2026', 'không có ngày 30/02: tháng 2 có 29 ngày', 'không có ngày 30/02/2026: tháng 2/2026 có 28 ngày',
  ])
})

describe('enumerator-gap', () => {
  const said = (text: string) => messages(findIn(enumeratorGap, text))

  test('says what has to stand before', () => {
    expect([2, 3, 4, 12].map(value => said(`Tham mưu: (${value}) hồ sơ quá hạn.`))).toEqual([
      ['có (2) mà không có (1) đứng trước'], ['có (3) mà không có (1), (2) đứng trước'], ['có (4) mà không có (1) … (3) đứng trước'], ['có (12) mà không có (1) … (11) đứng trước'],
    ])
  })

  test('shows the item that it is held to', () => {
    expect(related(findIn(enumeratorGap, 'Gồm: (1) rà soát; (3) tập huấn; (3) kiểm tra.'))).toEqual([['(1): (1) ở đây'], ['(3): (3) đã có ở đây']])
    expect(related(findIn(enumeratorGap, 'Gồm: (1) thôn Đông; (3) thôn Tây; (2) thôn Nam.'))).toEqual([['(2): (2) ở đây']])
    const disordered = findIn(enumeratorGap, 'Gồm: (4) thôn Đông; (2) thôn Tây.').slice(1)
    expect([messages(disordered), related(disordered)]).toEqual([['(2) đứng sau (4)'], [['(4): (4) ở đây']]])
  })
})

describe('heading-skip', () => {
  test('shows the beginning of what stands before', () => {
    const dotted = (heading: string) => related(findIn(headingSkip, `# KẾT QUẢ\n\n## ${heading}\n\n1.3. Máy chủ đã thay.`))
    expect(dotted('Hạ tầng')).toEqual([['Hạ tầng: đề mục đứng trước ở đây']])
    expect(dotted('Hạ tầng mạng và thiết bị của các xã, phường')).toEqual([['Hạ tầng mạng và thiết bị của c: đề mục đứng trước ở đây']])
    expect(related(findIn(headingSkip, '1.1. Xong.\n\n1.3. Máy chủ đã được thay bằng máy mới.\n\n1.6. Đường truyền.'))).toEqual([['1.1. Xong.: đề mục đứng trước ở đây'], ['1.3. Máy chủ đã được thay bằng: đề mục đứng trước ở đây']])
  })
})

test('number-separators says how it is written', () => {
  expect(hints(numberSeparators, 'Có 967494 người, 1,234,567 lượt, 12,345,678.50 đồng, đạt 43.46%.')).toEqual(['viết 967.494', 'viết 1.234.567', 'viết 12.345.678,50', 'viết 43,46'])
})

describe('one-pair-two-things', () => {
  test('shows the other place and its words', () => {
    const found = findIn(onePairTwoThings, 'Hội Chữ thập đỏ  nhập hội viên: 14.947 người.\n\nThửa đất vườn liền kề được đo đạc địa chính: 14.947 thửa.')
    expect(messages(found)).toEqual(['số 14.947 cũng là của "Hội Chữ thập đỏ nhập hội viên: 14.947"'])
    expect(related(found)).toEqual([['14.947: 14.947 ở chỗ kia']])
    expect(messages(findIn(onePairTwoThings, 'Hóa đơn từ máy tính tiền: 5.178/6.040 hộ kinh doanh.\n\nHọc bạ số cấp tiểu học: 5.178/6.040 học sinh lớp 1.'))[0]).toMatch(/^cặp số 5\.178\/6\.040 cũng là của "/)
  })
})

describe('period-mismatch', () => {
  const april = '= Kết quả tháng 3/2026\n\n= (Từ ngày 16/2/2026 đến ngày 15/3/2026)\n\nSố hóa 609.860 hồ sơ, trong đó tháng 3/2026 là 28.336 hồ sơ.'

  test('shows what report.yaml says', () => {
    const found = findIn(periodMismatch, april)
    expect(found.map(written)).toEqual(['tháng 3/2026', '16/2/2026', '15/3/2026', 'tháng 3/2026'])
    expect(related(found)).toEqual([['period: kỳ báo cáo ở đây'], ['16/3/2026: ngày đã khai ở đây'], ['15/4/2026: ngày đã khai ở đây'], ['period: kỳ báo cáo ở đây']])
    expect(messages(found).slice(1, 3)).toEqual([
      'kỳ báo cáo viết ở đây bắt đầu ngày 16/02/2026, report.yaml ghi ngày 16/3/2026', 'kỳ báo cáo viết ở đây kết thúc ngày 15/3/2026, report.yaml ghi ngày 15/4/2026',
    ])
  })

  test('shows the end of the last period', () => {
    const found = findIn(periodMismatch, 'Nội dung.', report('period: { from: 18/3/2026, to: 15/4/2026 }'))
    expect([messages(found), related(found)]).toEqual([['kỳ báo cáo bắt đầu ngày 18/3/2026; kỳ trước kết thúc ngày 15/3/2026'], [['15/3/2026: ngày cuối của kỳ trước ở đây']]])
    expect(related(findIn(periodMismatch, 'Nội dung.', report('period: { from: 16/4/2026, to: 15/4/2026 }')))).toEqual([[]])
  })

  const months = '= Kết quả tháng 3/2026\n\nSố hóa 609.860 hồ sơ, trong đó tháng 3/2026 là 28.336 hồ sơ.'
  const said = (period: ReportFile['period'], basis: Partial<Basis> | null = {}) => findIn(periodMismatch, months, {}, asDocument({ period }, basis)).map(written)

  test('lets a document speak of any month, unless its period is that of its month', () => {
    expect(said(null)).toEqual([])
    expect(said({ from: '2026-03-01', to: '2026-03-31' })).toEqual([])
    expect(said({ from: '2026-01-25', to: '2026-04-15' })).toEqual([])
    expect(said({ from: '2026-01-26', to: '2026-04-15' })).toEqual(['tháng 3/2026', 'tháng 3/2026'])
    expect(said({ from: '2026-03-16', to: '2026-04-15' })).toEqual(['tháng 3/2026', 'tháng 3/2026'])
  })

  test('lets half a year speak of its months', () => {
    const compiled = (subject: Subject): Subject => ({ ...subject, figures: { ...subject.figures, period: { ...subject.figures.period, compiled: {} as never } } })
    expect(findIn(periodMismatch, months, {}, compiled)).toEqual([])
  })

  test('asks no document to go on from the month before, or to end in its month', () => {
    expect(findIn(periodMismatch, 'Nội dung.', {}, asDocument({ period: { from: '2026-05-01', to: '2028-12-31' } }))).toEqual([])
    expect(findIn(periodMismatch, 'Nội dung.', {}, asDocument({ period: { from: '2026-05-01', to: '2026-04-01' } })).length).toBe(1)
  })

  test('holds no range to a period that there is not', () => {
    expect(findIn(periodMismatch, '= (Từ ngày 16/2/2026 đến ngày 15/3/2026)', {}, asDocument({ period: null }))).toEqual([])
  })
})

test('spelling-variants shows the other spelling, and how the word is in it', () => {
  expect(hints(spellingVariants, 'Hoà giải, số hoá, sức khoẻ; thủy lợi.')).toEqual(['viết thống nhất "thuỷ"'])
  expect(related(findIn(spellingVariants, 'Tỷ lệ hồ sơ đạt 81%; tỷ lệ số hóa đạt 90%, tỉ lệ trả đúng hạn đạt 99%.'))).toEqual([['Tỷ: cách viết "Tỷ" ở đây']])
})

test('unbalanced-brackets shows where a mixed quotation opens', () => {
  expect(related(findIn(unbalancedBrackets, 'Theo hướng “rõ người, rõ việc", gắn trách nhiệm.'))).toEqual([['“: dấu mở ở đây']])
})

describe('zero-padding', () => {
  test('says how it is written, and shows how it mostly is', () => {
    expect(hints(zeroPadding, 'Có 05 bãi đỗ xe, 03 phường và 5 kiosk.')).toEqual(['viết "05 kiosk"'])
    expect(hints(zeroPadding, 'Có 5 kiosk, 3 máy quét, 7 máy in và 02 camera.')).toEqual(['viết "2 camera"'])
    expect(related(findIn(zeroPadding, 'Có 05 bãi đỗ xe, 03 phường và 5 kiosk.'))).toEqual([['05: cách viết thường gặp trong báo cáo']])
  })

  test('says how often it stands there', () => {
    const text = 'Có 02 kế hoạch, 03 quyết định, 04 kiosk; xã A 2 kiosk, xã B 1 kiosk, xã C 3 kiosk; 6 máy in.\n\nXã D 5 kiosk.'
    expect(hints(zeroPadding, text)).toEqual(['viết "02 kiosk"; cùng đoạn này còn 2 chỗ như vậy', 'viết "06 máy in"', 'viết "05 kiosk"'])
  })
})
