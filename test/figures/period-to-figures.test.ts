import { describe, expect, test } from 'vitest'
import type { Amounts, Figure } from '../../src/figures/figures.ts'
import { deliveryToIndicators, historyOf, periodToFigures } from '../../src/figures/period-to-figures.ts'
import { monthsOfTerm, parseHalf } from '../../src/vietnamese/term.ts'
import { sourcesToTerm } from '../../src/period/sources-to-term.ts'
import { communeOf, emptyMonth, figuresOf, lockOf, monthOf, periodsOf, shown, workspaceOf } from './figures-of.ts'

const numbers = ({ value, total, rate, month }: Amounts) => ({ value, total, rate, month })
const all = { value: null, total: null, rate: null, month: null }
const figureOf = (catalogue: string, files: Readonly<Record<string, string>>, id = 'a'): Figure => figuresOf(workspaceOf(catalogue, files)).figures.indicators.get(id)!
const plain = '  a: { label: A, unit: hồ sơ, agency: so-y-te, kind: monthly }\n'
const of = (total: string, more = '') => `  a: { label: A, unit: hồ sơ, agency: so-y-te, kind: cumulative, total: ${total}${more} }\n`
const b = '  b: { label: B, unit: hồ sơ, agency: so-y-te, kind: cumulative }\n'

describe('the numbers of a figure', () => {
  test('a total that the catalogue fixes, that another indicator is, that the agency sends', () => {
    const sent = monthOf('2026-04', '  a: { value: 25, month: 5 }\n  b: 50\n')
    expect(numbers(figureOf(of('1.000'), sent))).toEqual({ value: 25, total: 1000, rate: 2.5, month: 5 })
    expect(numbers(figureOf(of('b') + b, sent))).toEqual({ value: 25, total: 50, rate: 50, month: 5 })
    expect(numbers(figureOf(of('reported'), monthOf('2026-04', '  a: { value: 1, total: 3 }\n')))).toEqual({ value: 1, total: 3, rate: 33.33, month: null })
    expect(figureOf(of('reported', ', decimals: 0'), monthOf('2026-04', '  a: { value: 1, total: 3 }\n')).rate).toBe(33)
    expect(numbers(figureOf(plain, sent))).toEqual({ value: 25, total: null, rate: null, month: 5 })
  })

  test('a total that is no indicator, or was not sent, is missing', () => {
    const sent = monthOf('2026-04', '  a: 25\n')
    expect(numbers(figureOf(of('c'), sent))).toEqual({ ...all, value: 25 })
    expect(numbers(figureOf(of('constructor'), sent))).toEqual({ ...all, value: 25 })
    expect(numbers(figureOf(of('b') + b, sent))).toEqual({ ...all, value: 25 })
    expect(numbers(figureOf(of('reported'), sent))).toEqual({ ...all, value: 25 })
    expect(numbers(figureOf(of('reported'), emptyMonth('2026-04')))).toEqual(all)
    expect(figureOf(plain + plain.replace('a:', 'null:'), monthOf('2026-04', '  a: 25\n  null: 50\n')).total).toBeNull()
    expect(numbers(figureOf(of('1.000'), emptyMonth('2026-04')))).toEqual({ ...all, total: 1000 })
  })

  test('parts, and the value that is their sum', () => {
    const withParts = '  a: { label: A, unit: hồ sơ, agency: so-y-te, kind: monthly, parts: { tinh: cấp tỉnh, xa: cấp xã } }\n'
    expect(figureOf(withParts, monthOf('2026-04', '  a: { parts: { tinh: 3, xa: 4 } }\n'))).toMatchObject({ value: 7, parts: { tinh: 3, xa: 4 } })
    expect(figureOf(withParts, monthOf('2026-04', '  a: { parts: { tinh: 3 } }\n'))).toMatchObject({ value: null, parts: { tinh: 3 } })
    expect(figureOf(withParts, monthOf('2026-04', '  a: 7\n'))).toMatchObject({ value: 7, parts: {} })
    expect(figureOf(withParts, emptyMonth('2026-04')).parts).toEqual({})
  })
})

describe('the month before', () => {
  test('its numbers and the place of its value', () => {
    const figure = figureOf(of('reported'), { ...monthOf('2026-03', '  a: { value: 20, total: 80, month: 2 }\n'), ...monthOf('2026-04', '  a: { value: 25, total: 100 }\n') })
    expect(numbers(figure.previous!)).toEqual({ value: 20, total: 80, rate: 25, month: 2 })
    expect(shown(figure.previousSpan!)).toBe('data/2026-03/so-y-te.yaml: 20')
  })

  test('there is none, or nothing was sent in it', () => {
    expect(figureOf(plain, monthOf('2026-04', '  a: 25\n'))).toMatchObject({ previous: null, previousSpan: null })
    const unsent = figureOf(plain, { ...emptyMonth('2026-03'), ...monthOf('2026-04', '  a: 25\n') })
    expect(unsent.previous).toEqual({ ...all, parts: {} })
    expect(shown(unsent.previousSpan!)).toBe('data/agencies.yaml: so-y-te')
  })

  test('it did not know the indicator, nor is it one that all objects have', () => {
    const now = periodsOf(workspaceOf(`${plain}${b}`, monthOf('2026-04', '  a: 25\n  b: 1\n'))).at(-1)!
    const before = periodsOf(workspaceOf(plain, monthOf('2026-03', '  a: 20\n'))).at(-1)!
    const { indicators } = periodToFigures(() => {}, now, before, [before])
    expect(indicators.get('a')!.previous).toMatchObject({ value: 20 })
    expect(indicators.get('b')).toMatchObject({ previous: null, previousSpan: null })
  })

  test('of a closed month it is what it was closed with', () => {
    const files = { ...monthOf('2026-03', '  a: 20\n  b: 3\n'), ...lockOf('2026-03', { a: { value: '18', total: null, rate: null, month: '2', parts: { x: '4' } } }), ...monthOf('2026-04', '  a: 25\n  b: 4\n') }
    expect(figureOf(plain + b, files).previous).toEqual({ ...all, value: 18, month: 2, parts: { x: 4 } })
    expect(figureOf(plain + b, files, 'b').previous).toMatchObject({ value: 3 })
  })
})

describe('places', () => {
  test('of a number in its file, of one that is missing in its entry, of an agency that sent nothing in the register', () => {
    const { span, spanOf } = figureOf(of('reported'), monthOf('2026-04', '  a: { value: 25, total: 100, month: 7 }\n'))
    expect([span, spanOf('total'), spanOf('month')].map(shown)).toEqual(['25', '100', '7'].map(text => `data/2026-04/so-y-te.yaml: ${text}`))
    expect(shown(figureOf(plain, emptyMonth('2026-04')).span)).toBe('data/agencies.yaml: so-y-te')
  })
})

describe('a total that is typed although the catalogue gives it', () => {
  const saidOf = (catalogue: string, indicators: string) => figuresOf(workspaceOf(catalogue, monthOf('2026-04', indicators))).said.map(({ code, message, span, related }) => [code, message, shown(span!), ...related.map(one => shown(one.span))])

  test('is told where it says something else, with both places', () => {
    expect(saidOf(of('b') + b, '  a: { value: 25, total: 60 }\n  b: 50\n')).toEqual([
      ['total-contradicts', 'tổng ghi ở đây là 60 nhưng danh mục cho 50', 'data/2026-04/so-y-te.yaml: 60', 'data/2026-04/so-y-te.yaml: 50'],
    ])
  })

  test('is not told where it says the same, where there is nothing to hold it to, or where the agency sends it', () => {
    expect(saidOf(of('b') + b, '  a: { value: 25, total: 50 }\n  b: 50\n')).toEqual([])
    expect(saidOf(of('b') + b, '  a: { value: 25, total: 50 }\n')).toEqual([])
    expect(saidOf(of('b') + b, '  a: 25\n  b: 50\n')).toEqual([])
    expect(saidOf(of('reported'), '  a: { value: 25, total: 60 }\n')).toEqual([])
    expect(saidOf(of('100'), '  a: { value: 25, total: 60 }\n')).toEqual([])
  })
})

describe('what communes send', () => {
  const communes = { 'data/communes.yaml': 'communes:\n  bac: { name: Bắc, kind: xã }\n  nam: { name: Nam, kind: phường }\n  tay: { name: Tây, kind: xã }\n' }
  const summed = (partial: string, total = 'reported') => `  a: { label: A, unit: thẻ, agency: so-y-te, kind: cumulative, from: communes, total: ${total}, partial: ${partial} }\n`
  const sent = (month: string, ids: readonly string[], indicators = '{ a: { value: 10, total: 40, month: 1 } }') => Object.assign(emptyMonth(month), ...ids.map(id => communeOf(month, id, indicators)))
  const every = ['bac', 'nam', 'tay']

  test('is added up, and stands at its entry in the catalogue', () => {
    const figure = figureOf(summed('không'), { ...communes, ...sent('2026-04', every) })
    expect(numbers(figure)).toEqual({ value: 30, total: 120, rate: 25, month: 3 })
    expect([figure.span, figure.spanOf('total')].map(shown)).toEqual(['data/indicators.yaml: a', 'data/indicators.yaml: a'])
  })

  test('counts as not received while a commune is missing, unless the catalogue lets it be printed', () => {
    const two = { ...communes, ...sent('2026-04', ['bac', 'tay']) }
    expect(numbers(figureOf(summed('không'), two))).toEqual(all)
    expect(numbers(figureOf(summed('có'), two))).toEqual({ value: 20, total: 80, rate: 25, month: 2 })
  })

  test('is nothing where no communes are registered, even if the agency itself sends it', () => {
    expect(numbers(figureOf(summed('có'), monthOf('2026-04', '  a: 25\n')))).toEqual(all)
  })

  test('of some communes is no rate of what all have', () => {
    const two = { ...communes, ...sent('2026-04', ['bac', 'tay']) }
    const whole = { ...communes, ...sent('2026-04', every) }
    expect([figureOf(summed('có', '120'), two).rate, figureOf(summed('có', '120'), whole).rate]).toEqual([null, 25])
    expect(figureOf(summed('có', 'b') + b, { ...whole, ...monthOf('2026-04', '  b: 60\n') }).rate).toBe(50)
    expect(figureOf(summed('có', 'b') + b, { ...two, ...monthOf('2026-04', '  b: 60\n') }).rate).toBeNull()
  })

  test('is a rate where both sums are of the same communes', () => {
    const both = `${summed('có', 'b')}  b: { label: B, unit: thẻ, agency: so-y-te, kind: cumulative, from: communes, partial: có }\n`
    const entry = (id: string, indicators: string) => communeOf('2026-04', id, indicators)
    const month = { ...communes, ...emptyMonth('2026-04') }
    expect(figureOf(both, { ...month, ...entry('bac', '{ a: 1, b: 2 }'), ...entry('nam', '{ a: 1, b: 2 }') }).rate).toBe(50)
    expect(figureOf(both, { ...month, ...entry('bac', '{ a: 1, b: 2 }'), ...entry('nam', '{ a: 1 }') }).rate).toBeNull()
    expect(figureOf(both, { ...month, ...entry('bac', '{ a: 1 }'), ...entry('nam', '{ b: 2 }') }).rate).toBeNull()
  })

  test('of a month before is compared where the same communes sent it', () => {
    const before = (now: readonly string[], then: readonly string[], partial: string) => figureOf(summed(partial), { ...communes, ...sent('2026-03', then), ...sent('2026-04', now) }).previous!.value
    expect([before(['bac', 'nam'], ['bac', 'nam'], 'có'), before(['bac', 'nam'], ['bac', 'tay'], 'có'), before(every, ['bac', 'nam'], 'có'), before(every, every, 'có')]).toEqual([20, null, null, 30])
    expect([before(['bac'], every, 'không'), before(every, ['bac'], 'không')]).toEqual([30, null])
  })

  test('of some communes tells nothing of a course', () => {
    const { figures } = figuresOf(workspaceOf(summed('có'), { ...communes, ...sent('2026-02', ['bac']), ...sent('2026-03', every), ...sent('2026-04', ['bac', 'nam']) }))
    expect(figures.courseOf('a').map(({ month, amounts }) => [month, amounts.value])).toEqual([['2026-02', null], ['2026-03', 30], ['2026-04', null]])
  })
})

describe('a course', () => {
  const files = { ...monthOf('2026-02', '  a: 5\n'), ...emptyMonth('2026-03'), ...lockOf('2026-02', { a: { value: '4', total: null, rate: null, month: null, parts: {} } }), ...monthOf('2026-04', '  a: 7\n') }
  const values = (past: readonly { month: string; amounts: Amounts }[]) => past.map(({ month, amounts }) => [month, amounts.value])

  test('is every month, oldest first, closed ones as they were closed', () => {
    expect(values(figuresOf(workspaceOf(plain, files)).figures.courseOf('a'))).toEqual([['2026-02', 4], ['2026-03', null], ['2026-04', 7]])
  })

  test('ends with what the month itself says, even where it was closed with something else', () => {
    const closed = { ...files, ...lockOf('2026-04', { a: { value: '6', total: null, rate: null, month: null, parts: {} } }) }
    expect(values(figuresOf(workspaceOf(plain, closed)).figures.courseOf('a')).at(-1)).toEqual(['2026-04', 7])
  })

  test('is empty where months did not know the indicator', () => {
    const now = periodsOf(workspaceOf(plain + b, monthOf('2026-04', '  b: 1\n'))).at(-1)!
    const before = periodsOf(workspaceOf(plain, monthOf('2026-03', '  a: 20\n')))
    expect(values(periodToFigures(() => {}, now, null, before).courseOf('b'))).toEqual([['2026-03', null], ['2026-04', 1]])
    expect(values(historyOf(before).get('a')!)).toEqual([['2026-03', 20]])
  })

  test('is known of all indicators that any of the months knew', () => {
    const [older] = periodsOf(workspaceOf(plain, monthOf('2026-03', '  a: 20\n')))
    const [newer] = periodsOf(workspaceOf(b, monthOf('2026-04', '  b: 1\n')))
    const history = historyOf([older!, newer!])
    expect([...history].map(([id, past]) => [id, ...values(past)])).toEqual([['a', ['2026-03', 20], ['2026-04', null]], ['b', ['2026-03', null], ['2026-04', 1]]])
    expect(historyOf([]).size).toBe(0)
  })

  test('of half a year is that of its months', () => {
    const [april] = periodsOf(workspaceOf(plain, monthOf('2026-04', '  a: 7\n')))
    const term = parseHalf('2026-H1')!
    const months = monthsOfTerm(term).map((month, index) => ({ month, contributions: index < 2 ? [{ path: `data/${month}/so-y-te.yaml`, text: `agency: so-y-te\nindicators: { a: ${index + 3} }\n` }] : [] }))
    const report = { path: 'data/2026-H1/report.yaml', text: 'title: Kết quả\nperiod: { from: 1/1/2026, to: 15/6/2026 }\n' }
    const period = sourcesToTerm(() => {}, april!.office, { month: '2026-06', report, contributions: [] }, { term, months })!
    expect(values(periodToFigures(() => {}, period, null, [april!]).courseOf('a'))).toEqual([['2026-01', 3], ['2026-02', 4], ['2026-03', null], ['2026-04', null], ['2026-05', null], ['2026-06', null]])
  })

  test('a month without a report of its own has the same figures', () => {
    const [april] = periodsOf(workspaceOf(plain + b, monthOf('2026-04', '  a: 7\n')))
    expect([...deliveryToIndicators(() => {}, april!, null)].map(([id, { value }]) => [id, value])).toEqual([['a', 7], ['b', null]])
  })
})
