import { XMLParser, XMLValidator } from 'fast-xml-parser'
import pc from 'picocolors'
import { describe, expect, test } from 'vitest'
import { sourcesToOffice } from '../../src/period/sources-to-office.ts'
import { sourcesToDelivery } from '../../src/period/sources-to-period.ts'
import { tableToCsv } from '../../src/tables/table-to-csv.ts'
import { trendToText } from '../../src/terminal/trend-to-text.ts'
import { widthOf } from '../../src/terminal/wrap-text.ts'
import { ticksFor } from '../../src/trend/axis.ts'
import { deliveriesToTrend } from '../../src/trend/deliveries-to-trend.ts'
import type { Trend } from '../../src/trend/trend.ts'
import { trendsToSvg } from '../../src/trend/trends-to-svg.ts'
import { trendsToTable } from '../../src/trend/trends-to-table.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'

/** A trend from what Sở Y tế sent in each month; null is a month without its file. */
function trendOf(id: string, sent: Readonly<Record<string, string | null>>, { from, to }: { from: string; to: string }, catalogue = (text: string) => text): Trend {
  const files = filesOf(smallWorkspace)
  files.set('data/indicators.yaml', catalogue(files.get('data/indicators.yaml')!))
  const office = sourcesToOffice(() => {}, sourcesOf(files, '2026-04').office)!
  const deliveries = Object.entries(sent).map(([month, text]) => sourcesToDelivery(() => {}, office, {
    month, contributions: text === null ? [] : [{ path: `data/${month}/so-y-te.yaml`, text }],
  }))
  return deliveriesToTrend(deliveries, office, id, { from, to })
}

const kiosks = (count: number | string) => `agency: so-y-te\nindicators: { kiosk: ${count} }\n`
const months = { from: '2025-11', to: '2026-04' }
const withGaps = trendOf('kiosk', { '2025-11': kiosks(18), '2026-01': null, '2026-02': kiosks(''), '2026-03': 'x: [', '2026-04': kiosks(22) }, months)

test('every month is there, and why it has no number', () => {
  expect(withGaps.points.map(({ month, value, gap }) => [month, value, gap])).toEqual([
    ['2025-11', 18, null], ['2025-12', null, 'folderless'], ['2026-01', null, 'absent'], ['2026-02', null, 'blank'], ['2026-03', null, 'unusable'], ['2026-04', 22, null],
  ])
  expect(withGaps.points.map(({ change }) => change)).toEqual([null, null, null, null, null, null])
})

describe('what is followed', () => {
  test('a rate where there is a total', () => {
    const trend = trendOf('so-suc-khoe', { '2026-03': 'agency: so-y-te\nindicators: { so-suc-khoe: 933.000 }\n', '2026-04': 'agency: so-y-te\nindicators: { so-suc-khoe: 967.494 }\n' }, { from: '2026-03', to: '2026-04' })
    expect(trend.measure).toBe('rate')
    expect(trend.points.map(({ value }) => value)).toEqual([41.91, 43.46])
    expect(trend.points[1]!.change).toBe(1.55)
  })

  test('a value without its total is a gap of its own', () => {
    const reported = (text: string) => text.replace('total: 2.226.350', 'total: reported')
    const trend = trendOf('so-suc-khoe', { '2026-04': 'agency: so-y-te\nindicators: { so-suc-khoe: 967.494 }\n' }, { from: '2026-04', to: '2026-04' }, reported)
    expect(trend.points[0]).toMatchObject({ value: null, gap: 'totalless', amounts: { value: 967494 } })
  })

  test('a change of large numbers is exact', () => {
    const trend = trendOf('kiosk', { '2026-03': kiosks(0), '2026-04': kiosks('2.666.977.428.340') }, { from: '2026-03', to: '2026-04' })
    expect(trend.points[1]!.change).toBe(2_666_977_428_340)
  })

  test('a count that starts anew with the year has not fallen', () => {
    const trend = trendOf('kiosk', { '2025-12': kiosks(100), '2026-01': kiosks(4), '2026-02': kiosks(3) }, { from: '2025-12', to: '2026-02' })
    expect(trend.points.map(({ change }) => change)).toEqual([null, 'restart', -1])
  })
})

describe('in a terminal', () => {
  const style = { colours: pc.createColors(false), width: 60 }

  test('bars start at zero, gaps are said in words', () => {
    expect(trendToText(withGaps, style)).toBe([
      'Kiosk khám bệnh',
      'Sở Y tế; kiosk',
      `11/2025  18 kiosk  ${barOf(18 / 22, style.width)}`,
      '12/2025  chưa có thư mục số liệu',
      ' 1/2026  cơ quan chưa có tệp số liệu',
      ' 2/2026  chưa có số liệu',
      ' 3/2026  tệp số liệu có lỗi, chưa đọc được',
      ` 4/2026  22 kiosk  ${barOf(1, style.width)}`,
      '',
    ].join('\n'))
  })

  test('changes are said as Vietnamese writes them', () => {
    const text = trendToText(trendOf('kiosk', { '2026-02': kiosks('1.200'), '2026-03': kiosks('2.434'), '2026-04': kiosks('2.434') }, { from: '2026-02', to: '2026-04' }), { ...style, width: 80 })
    expect(text).toContain('tăng 1.234 kiosk\n')
    expect(text).toContain('không thay đổi\n')
  })

  test('the goal is a mark that the bars grow towards', () => {
    const target = (text: string) => text.replace('label: Kiosk khám bệnh,', 'label: Kiosk khám bệnh, target: { value: 44, by: 31/12/2026 },')
    const text = trendToText(trendOf('kiosk', { '2026-04': kiosks(22) }, { from: '2026-04', to: '2026-04' }, target), style)
    expect(text).toMatch(/█+ +┊\n/)
    expect(text).toContain('Chỉ tiêu được giao: 44 kiosk đến ngày 31/12/2026 (vạch ┊)')
  })

  test('nothing but zeros, and nothing at all', () => {
    expect(trendToText(trendOf('kiosk', { '2026-04': kiosks(0) }, { from: '2026-04', to: '2026-04' }), style)).toContain('4/2026  0 kiosk\n')
    expect(trendToText(trendOf('kiosk', {}, { from: '2026-04', to: '2026-04' }), style)).toContain('4/2026  chưa có thư mục số liệu\n')
  })

  test.each([60, 80, 120])('no line is wider than %i cells', width => {
    for (const line of trendToText(withGaps, { ...style, width }).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  /** As long as the line has room for beside month and value. */
  function barOf(share: number, width: number): string {
    const room = Math.min(50, width - 7 - 8 - 4 - 2)
    const units = Math.round(share * room * 8)
    return '█'.repeat(units >> 3) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][units % 8]!
  }
})

test('CSV: plain numbers, the month as sorted, the gap in the last column', () => {
  const lines = tableToCsv(trendsToTable([withGaps]), ',').split('\r\n')
  expect(lines[0]).toBe('\ufeffTháng,Mã chỉ tiêu,Chỉ tiêu,Cơ quan,Đơn vị tính,Giá trị,Tổng số,Tỷ lệ (%),Ghi chú')
  expect(lines[1]).toBe('2025-11,kiosk,Kiosk khám bệnh,Sở Y tế,kiosk,18,,,')
  expect(lines[2]).toBe('2025-12,kiosk,Kiosk khám bệnh,Sở Y tế,kiosk,,,,chưa có thư mục số liệu')
})

describe('SVG', () => {
  const svg = trendsToSvg([withGaps, trendOf('kiosk', { '2026-03': kiosks(20), '2026-04': kiosks(22) }, { from: '2026-03', to: '2026-04' })])
  const tree = new XMLParser({ ignoreAttributes: false }).parse(svg).svg

  test('well formed, and says in words what it shows', () => {
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(tree['@_role']).toBe('img')
    expect(tree['@_aria-labelledby']).toBe('title desc')
    expect(tree.title['#text']).toBe('Diễn biến qua các tháng: Kiosk khám bệnh; Kiosk khám bệnh')
    expect(tree.desc['#text']).toContain('11/2025: 18 kiosk; 12/2025: chưa có thư mục số liệu; 1/2026: cơ quan chưa có tệp số liệu')
  })

  test('the line is broken where a month is missing', () => {
    expect(tree.g[0].polyline).toBeUndefined()
    expect(tree.g[0].circle).toHaveLength(2)
    expect(tree.g[0].rect).toHaveLength(4)
    expect(tree.g[1].polyline['@_points'].split(' ')).toHaveLength(2)
  })

  test('every place is a number', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('names from the data are text', () => {
    const named = trendsToSvg([{ ...withGaps, label: '<script>&"', agency: ']]>' }])
    expect(XMLValidator.validate(named)).toBe(true)
    expect(named).not.toContain('<script')
  })

  test('no number at all, and sixty months of them', () => {
    expect(trendsToSvg([trendOf('kiosk', {}, { from: '2026-04', to: '2026-04' })])).not.toMatch(/NaN|undefined|Infinity/)
    const sent = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, kiosks(1000 + index)]))
    const long = trendsToSvg([trendOf('kiosk', sent, { from: '2020-01', to: '2024-12' })])
    expect(long.match(/<circle/g)).toHaveLength(60)
    // Labels that would stand on top of one another are left out, the last one never.
    expect(long.match(/>\d+\/20\d\d<\/text>/g)!.length).toBeLessThan(15)
    expect(long).toContain('>12/2024</text>')
  })
})

describe('an axis', () => {
  test.each<[number[], number[]]>([
    [[33.16, 43.46, 60], [30, 40, 50, 60]],
    [[137_902, 145_317], [136_000, 138_000, 140_000, 142_000, 144_000, 146_000]],
    [[5, 5], [4, 6]],
    [[0], [0, 0.5]],
    [[0.1, 0.3], [0.1, 0.15, 0.2, 0.25, 0.3]],
  ])('%j has %j', (numbers, ticks) => expect(ticksFor(numbers)).toEqual(ticks))
})
