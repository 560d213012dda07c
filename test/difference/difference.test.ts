import { describe, expect, test } from 'vitest'
import { differenceOfAgencies } from '../../src/difference/difference-of-agencies.ts'
import { statesToDifference } from '../../src/difference/states-to-difference.ts'
import { agencyDifference, difference, stateOf, type SideFiles } from './states.ts'

const health = (text: string): SideFiles => ({ agencies: { 'so-y-te': text } })

function indicator(id: string, earlier: SideFiles, later: SideFiles) {
  return agencyDifference('so-y-te', earlier, later).indicators.find(one => one.id === id)!
}

describe('an indicator', () => {
  test('has its difference, its percent, its points between printed rates and its share of the target', () => {
    const found = indicator('so-suc-khoe', health('indicators: { so-suc-khoe: { value: 932.699, total: 2.225.480 } }'), health('indicators: { so-suc-khoe: { value: 967.494, total: 2.226.350 } }'))
    expect(found.state).toBe('changed')
    expect(found.movement).toEqual({ difference: 34795, percent: 3.73, points: 1.55, remark: null })
    expect(found.target).toEqual({ measure: 'rate', target: 60, by: '2026-06-30', earlier: 69.85, later: 72.43 })
    expect(found.details).toEqual([{ what: 'total', label: '', earlier: 2225480, later: 2226350, difference: 870 }])
  })

  test.each([
    ['0', '5', { difference: 5, percent: null, points: null, remark: 'from-zero' }],
    ['0', '0', { difference: 0, percent: null, points: null, remark: null }],
    ['5', '0', { difference: -5, percent: -100, points: null, remark: null }],
    ['', '5', { difference: null, percent: null, points: null, remark: 'no-earlier' }],
    ['5', '', { difference: null, percent: null, points: null, remark: 'no-later' }],
    ['', '', { difference: null, percent: null, points: null, remark: 'neither' }],
  ])('from "%s" to "%s"', (before, after, movement) => {
    expect(indicator('kiosk', health(`indicators: { kiosk: ${before} }`), health(`indicators: { kiosk: ${after} }`)).movement).toEqual(movement)
  })

  test('is new or gone only where the agency has sent both files', () => {
    const [without, withIt] = [health('indicators: { benh-an: 3 }'), health('indicators: { benh-an: 3, kiosk: 5 }')]
    expect(indicator('kiosk', without, withIt).state).toBe('added')
    expect(indicator('kiosk', withIt, without).state).toBe('removed')
    expect(indicator('kiosk', {}, withIt).state).toBe('changed')
    expect(indicator('kiosk', {}, withIt).movement.remark).toBe('no-earlier')
    expect(indicator('hoa-don', {}, withIt)).toBeUndefined()
  })

  test('that has another id and a like label or the same value is renamed', () => {
    const names = (first: string, second: string) => `
  ${first}: { label: Lượt khám tại trạm y tế xã, unit: lượt, agency: so-y-te, kind: monthly, optional: có }
  ${second}: { label: Lượt khám tại các trạm y tế, unit: lượt, agency: so-y-te, kind: monthly, optional: có }
  xa-la: { label: Tiêm chủng cho trẻ em, unit: trẻ, agency: so-y-te, kind: monthly, optional: có }`
    const indicators = names('kham-xa', 'kham-tram')
    const [before, after] = ['kham-xa: 120', 'kham-tram: 150, xa-la: 120'].map(text => ({ indicators, ...health(`indicators: { ${text} }`) })) as [SideFiles, SideFiles]
    const { indicators: found } = agencyDifference('so-y-te', before, after)
    expect(found.map(({ id, state }) => [id, state])).toEqual([['kham-tram', 'renamed'], ['xa-la', 'added']])
    expect(found[0]).toMatchObject({ renamedFrom: { id: 'kham-xa', label: 'Lượt khám tại trạm y tế xã' }, movement: { difference: 30, percent: 25 } })
  })

  test('whose rate alone moved, with a total that is another agency\'s, has changed', () => {
    const indicators = `
  cap: { label: Hóa đơn cho cơ sở y tế, unit: hóa đơn, agency: so-y-te, kind: snapshot, total: hoa-don }
  hoa-don: { label: Hóa đơn đã lập, unit: hóa đơn, agency: thue-tinh, kind: snapshot }`
    const side = (total: string): SideFiles => ({ indicators, agencies: { 'so-y-te': 'indicators: { cap: 5 }', 'thue-tinh': `indicators: { hoa-don: ${total} }` } })
    expect(indicator('cap', side('20'), side('25'))).toMatchObject({ state: 'changed', earlier: { rate: 25 }, later: { rate: 20 }, movement: { difference: 0, points: -5 } })
    expect(indicator('cap', side('20'), side('20')).state).toBe('unchanged')
  })

  test('shows the parts that changed', () => {
    const { details } = indicator('benh-an', health('indicators: { benh-an: { parts: { tinh: 15, xa: 7 } } }'), health('indicators: { benh-an: { parts: { tinh: 15, xa: 9 } } }'))
    expect(details.map(({ label, difference }) => [label, difference])).toEqual([['tuyến tỉnh', 0], ['trạm y tế', 2]])
  })
})

describe('another method is told as such, not as movement', () => {
  const entry = (fields: string) => `\n  kiosk: { label: Kiosk, unit: kiosk, agency: so-y-te, ${fields} }\n  giuong: { label: Giường bệnh, unit: kiosk, agency: so-y-te, kind: snapshot }`
  const side = (fields: string) => ({ indicators: entry(fields), ...health('indicators: { kiosk: { value: 30, total: 60 }, giuong: 90 }') })
  const bare = (fields: string) => ({ indicators: entry(fields), ...health('indicators: { kiosk: 30, giuong: 90 }') })

  test('of counting: nothing is compared', () => {
    const found = indicator('kiosk', bare('kind: monthly'), bare('kind: cumulative'))
    expect(found.methods).toEqual([{ what: 'kind', earlier: 'trong kỳ', later: 'lũy kế' }])
    expect(found).toMatchObject({ state: 'changed', movement: { difference: null, percent: null, points: null, remark: 'other-method' } })
  })

  test('of the denominator or the rounding: rates are not compared, values are', () => {
    const total = indicator('kiosk', side('kind: snapshot, total: reported'), bare('kind: snapshot, total: giuong'))
    expect(total.methods).toEqual([{ what: 'total', earlier: 'tổng do cơ quan gửi hằng tháng', later: 'chỉ tiêu "Giường bệnh"' }])
    expect(total.movement).toEqual({ difference: 0, percent: 0, points: null, remark: 'other-method' })
    const decimals = indicator('kiosk', side('kind: snapshot, total: reported'), side('kind: snapshot, total: reported, decimals: 1'))
    expect(decimals.methods).toEqual([{ what: 'decimals', earlier: '2', later: '1' }])
    expect(decimals.movement.points).toBeNull()
  })
})

test('of some agencies is kept what is found in their files and in their entries of the lists of agencies and indicators', () => {
  const state = stateOf('2026-04', health('indicators: { kiosk: 5 }'))
  const { register, catalogue } = state.period.office
  const own = state.period.contributions.get('so-y-te')!
  const spans = {
    file: own.file.spanOfKey(['agency']),
    agency: register.file.spanOfKey(['agencies', 'so-y-te']),
    agencyShort: register.file.spanOfValue(['agencies', 'so-y-te', 'short']),
    otherAgency: register.file.spanOfKey(['agencies', 'thue-tinh']),
    indicator: catalogue.file.spanOfValue(['indicators', 'kiosk', 'unit']),
    otherIndicator: catalogue.file.spanOfKey(['indicators', 'hoa-don']),
    report: state.period.report.file.spanOfKey(['title']),
    nowhere: null,
  }
  const findings = Object.entries(spans).map(([message, span]) => ({ code: 'x', severity: 'warning', message, span, related: [], hint: null }) as const)
  const kept = (...ids: string[]) => differenceOfAgencies(statesToDifference(state, state, findings), state.period.office, ids).findings.map(({ message }) => message)
  expect(kept('so-y-te')).toEqual(['file', 'agency', 'agencyShort', 'indicator'])
  expect(kept('thue-tinh')).toEqual(['otherAgency', 'otherIndicator'])
  expect(kept('khong-con')).toEqual([])
})

describe('documents and lists', () => {
  test('a document is the one of its number; another number for the same words of the same day is a correction', () => {
    const sent = (number: string, subject: string) => health(`documents:\n  - { type: Kế hoạch, number: ${number}, date: 27/3/2026, subject: ${subject} }\n  - { type: Công văn, number: 9/SYT, subject: tập huấn }`)
    const changes = (earlier: SideFiles, later: SideFiles) => agencyDifference('so-y-te', earlier, later).documents
    expect(changes(sent('1/KH', 'chuyển đổi số'), sent('1/KH', 'chuyển đổi số năm 2026'))).toMatchObject({
      unchanged: 1, changes: [{ state: 'changed', title: 'Kế hoạch số 1/KH', fields: [{ name: 'trích yếu', earlier: 'chuyển đổi số', later: 'chuyển đổi số năm 2026' }] }],
    })
    expect(changes(sent('1/KH', 'chuyển đổi số'), sent('2/KH', 'chuyển đổi số')).changes).toMatchObject([{ state: 'changed', title: 'Kế hoạch số 2/KH' }])
    expect(changes(sent('1/KH', 'chuyển đổi số'), sent('2/KH', 'an toàn thông tin')).changes.map(({ state, title }) => `${state} ${title}`))
      .toEqual(['added Kế hoạch số 2/KH', 'removed Kế hoạch số 1/KH'])
  })

  test('items are known by their name whatever their order', () => {
    const list = (...items: string[]) => health(`lists:\n  kiosk:\n${items.map(item => `    - { ${item} }`).join('\n')}`)
    const { lists } = agencyDifference('so-y-te', list('name: Bệnh viện A, count: 2', 'name: Trạm B, count: 1', 'name: Trạm C, count: 1'), list('name: Trạm C, count: 1', 'name: Bệnh viện A, count: 1.500', 'name: Trạm D, count: 3'))
    expect(lists).toMatchObject([{
      id: 'kiosk', unchanged: 1,
      changes: [{ state: 'changed', title: 'Bệnh viện A', fields: [{ name: 'count', earlier: '2', later: '1.500' }] }, { state: 'added', title: 'Trạm D' }, { state: 'removed', title: 'Trạm B' }],
    }])
  })
})

describe('texts', () => {
  const written = (kiosk: number, text: string) => health(`indicators: { kiosk: ${kiosk} }\nparagraphs:\n  mo-dau: >-\n    ${text}`)

  test('are compared as the reader sees them', () => {
    const { paragraphs } = agencyDifference('so-y-te', written(20, 'Ngành có {{value "kiosk"}} kiosk.'), written(22, 'Toàn ngành có {{value "kiosk"}} kiosk.'))
    expect(paragraphs.changes).toEqual([{
      id: 'mo-dau', state: 'changed', paragraphs: [[
        { mark: 'removed', text: 'Ngành' }, { mark: 'added', text: 'Toàn ngành' }, { mark: 'same', text: ' có ' }, { mark: 'removed', text: '20' }, { mark: 'added', text: '22' }, { mark: 'same', text: ' kiosk.' },
      ]],
    }])
  })

  test('whose figures alone are new are only counted', () => {
    expect(agencyDifference('so-y-te', written(20, 'Ngành có {{value "kiosk"}} kiosk.'), written(22, 'Ngành có\n    {{value "kiosk"}} kiosk.')).paragraphs).toEqual({ changes: [], unchanged: 0, figuresOnly: 1 })
  })

  test('are added where they were empty', () => {
    expect(agencyDifference('so-y-te', health('paragraphs:\n  mo-dau:'), health('paragraphs:\n  mo-dau: Có.\n  ket: Hết.')).paragraphs.changes.map(({ id, state }) => [id, state]))
      .toEqual([['mo-dau', 'added'], ['ket', 'added']])
  })
})

describe('what all months share', () => {
  const tasks = (first: string) => `tasks:\n  - { task: ${first}, lead: Công an tỉnh }\n  - { task: Tập huấn, lead: Sở Y tế, children: [{ task: Tập huấn cấp xã, lead: Sở Y tế }] }`
  const side = (first: string): SideFiles => ({ tasks: tasks(first) })

  test('is not compared between two months', () => {
    expect(difference(side('Rà soát dữ liệu hộ tịch'), side('Khác hẳn')).tasks).toBeNull()
  })

  test('is compared between two states of one', () => {
    const found = statesToDifference(stateOf('2026-04', side('Rà soát dữ liệu hộ tịch của xã'), 'abc'), stateOf('2026-04', side('Rà soát dữ liệu hộ tịch của phường')), [])
    expect(found.tasks).toMatchObject({ unchanged: 2, changes: [{ state: 'changed', title: 'Rà soát dữ liệu hộ tịch của phường' }] })
    expect(statesToDifference(stateOf('2026-04', side('Mua máy'), 'abc'), stateOf('2026-04', side('Lắp đặt')), []).tasks!.changes.map(({ state }) => state)).toEqual(['added', 'removed'])
  })

  test('of the report: who issues it, whose tasks it follows', () => {
    const { fields } = difference({}, { report: 'organisation: { superior: [UBND TỈNH], symbol: BCĐ }\ntasks-of: ke-hoach-2025' }).report
    expect(fields.map(({ name, later }) => [name, later])).toEqual([['cơ quan ban hành', 'UBND TỈNH, BCĐ'], ['danh mục nhiệm vụ được theo dõi', 'ke-hoach-2025']])
  })

  test('number and date of the report count for one month, not for two', () => {
    const [draft, issued] = [{}, { report: 'number: 442\ndate: 16/4/2026' }]
    expect(difference(draft, issued).report.fields).toEqual([])
    const found = statesToDifference(stateOf('2026-04', draft, 'abc'), stateOf('2026-04', issued), [])
    expect(found.report.fields.map(({ name, later }) => [name, later])).toEqual([['số văn bản', '442'], ['ngày ban hành', '16/4/2026']])
  })
})
