import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { accept } from '../../src/rules/acceptances.ts'
import type { Source } from '../../src/source/source.ts'

const yaml = (text: string): Source => ({ path: 'data/2026-04/so-y-te.yaml', text })
const template = (text: string): Source => ({ path: 'templates/bao-cao/body.hbs', text })
const ruleCodes = new Set(['rate-mismatch', 'sum-mismatch', 'agency-late'])

/** A finding at the words of a file. */
function finding(source: Source, words: string, { code = 'rate-mismatch', severity = 'error' }: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in ${source.path}`)
  return { code, severity, message: '', span: { source, start, end: start + words.length }, related: [], hint: null }
}

/** The words of a file whose finding is let stand by a comment in the same file. */
function acceptedOf(source: Source, ...words: readonly string[]): string[] {
  return words.filter(some => accept([finding(source, some)], [source], ruleCodes).accepted.length > 0)
}

/** Codes of what is told when there is nothing to find. */
const toldOf = (source: Source) => accept([], [source], ruleCodes).told.map(({ code }) => code)

const entry = yaml(`agency: so-y-te
submitted: 13/4/2026
paragraphs:
  truoc: Đoạn trước.
  # chấp nhận rate-mismatch: số của Bộ công bố
  giua: >-
    Đã cấp 346.788/419.886
    mã định danh.

    Đạt 82,5%.
  sau: Đoạn sau.
footnotes:
  a: Gồm 16 bệnh viện.
`)

test('a comment in a template speaks of the heading under it, and of the line under another comment', () => {
  const source = template('{{! chấp nhận rate-mismatch: số của Bộ }}\n\n## Kết quả 82,5%\n{{! chấp nhận rate-mismatch: số của Bộ }}\n{{!-- chấp nhận sum-mismatch: làm tròn --}}\nĐạt 43,5%.\nĐạt 12,5%.\n')
  expect(acceptedOf(source, '82,5%', '43,5%', '12,5%')).toEqual(['82,5%', '43,5%'])
})

describe('a comment in YAML speaks of the next entry', () => {
  test('from its first letter to the last line that is indented more, blank lines between them or not', () => {
    expect(acceptedOf(entry, 'giua', 'Đã cấp', 'mã định danh', 'Đạt 82,5%.')).toEqual(['giua', 'Đã cấp', 'mã định danh', 'Đạt 82,5%.'])
  })

  test('and of nothing before or behind it', () => {
    expect(acceptedOf(entry, 'agency', 'submitted', 'Đoạn trước.', '# chấp nhận', '  sau', 'sau', 'Đoạn sau.', 'footnotes', 'Gồm 16')).toEqual([])
  })

  test('over blank lines and other comments', () => {
    const source = yaml('# chấp nhận rate-mismatch: đã hỏi Sở Y tế\n\n  \n# Số liệu chốt ngày 15/4.\n  #\n\t# Người nhập: Nguyễn Văn A\na: Đạt 82,5%.\nb: Đạt 90%.\n')
    expect(acceptedOf(source, 'Đạt 82,5%', 'Đạt 90%', 'Số liệu', 'Người nhập')).toEqual(['Đạt 82,5%'])
  })

  test('of a section, with all that it holds', () => {
    const source = yaml('# chấp nhận rate-mismatch: Bộ công bố\nparagraphs:\n  a: Đạt 82,5%.\n\n  b: Đạt 81%.\nlists:\n  c: Đạt 80%.\n')
    expect(acceptedOf(source, 'Đạt 82,5%', 'Đạt 81%', 'lists', 'Đạt 80%')).toEqual(['Đạt 82,5%', 'Đạt 81%'])
  })

  test('of one point of a list', () => {
    const source = yaml('a:\n  # chấp nhận rate-mismatch: Bộ công bố\n  - mot: Đạt 82,5%.\n    hai: Đạt 81%.\n  - ba: Đạt 80%.\n')
    expect(acceptedOf(source, 'Đạt 82,5%', 'Đạt 81%', 'Đạt 80%')).toEqual(['Đạt 82,5%', 'Đạt 81%'])
  })

  test('to the end of the file, also without a last line end', () => {
    expect(acceptedOf(yaml('# chấp nhận rate-mismatch: Bộ công bố\na: >-\n  Đạt 82,5%.\n'), 'Đạt 82,5%')).toEqual(['Đạt 82,5%'])
    expect(acceptedOf(yaml('# chấp nhận rate-mismatch: Bộ công bố\na: >-\n  Đạt 82,5%.'), 'Đạt 82,5%', '.')).toEqual(['Đạt 82,5%', '.'])
    expect(acceptedOf(yaml('# chấp nhận rate-mismatch: Bộ công bố\na: Đạt 82,5%.'), 'Đạt 82,5%')).toEqual(['Đạt 82,5%'])
  })

  test('or of the line that it stands behind, and what is indented under it', () => {
    const source = yaml('a: Đạt 80%.\nb: # chấp nhận rate-mismatch: Bộ công bố\n  c: Đạt 82,5%.\nd: Đạt 81%.\n')
    expect(acceptedOf(source, 'Đạt 80%', 'b:', 'Đạt 82,5%', 'd:', 'Đạt 81%')).toEqual(['b:', 'Đạt 82,5%'])
    expect(acceptedOf(yaml('a: Đạt 80%. # chấp nhận rate-mismatch: Bộ công bố\nb: Đạt 81%.\n'), 'a:', 'Đạt 80%', 'b:', 'Đạt 81%')).toEqual(['a:', 'Đạt 80%'])
  })
})

describe('a comment in a template speaks of one line', () => {
  test('the next one', () => {
    const source = template('{{! chấp nhận rate-mismatch: Bộ công bố }}\nĐạt 82,5%,\n  tăng 1%.\n')
    expect(acceptedOf(source, 'Đạt 82,5%', 'tăng 1%')).toEqual(['Đạt 82,5%'])
    expect(acceptedOf(template('# KẾT QUẢ\n\n{{!-- chấp nhận rate-mismatch: Bộ công bố --}}\n\nĐạt 82,5%.\n\nTăng 1%.\n'), '# KẾT QUẢ', 'Đạt 82,5%', 'Tăng 1%')).toEqual(['Đạt 82,5%'])
  })

  test('or its own', () => {
    const source = template('Đạt 80%.\nĐạt 82,5%. {{! chấp nhận rate-mismatch: Bộ công bố }} Tăng 1%.\nĐạt 81%.\n')
    expect(acceptedOf(source, 'Đạt 80%', 'Đạt 82,5%', 'Tăng 1%', 'Đạt 81%')).toEqual(['Đạt 82,5%', 'Tăng 1%'])
  })

  test('each with its own reason', () => {
    const source = template('{{! chấp nhận rate-mismatch: Bộ công bố }}\nĐạt 82,5%.\n{{!-- chấp nhận sum-mismatch: đã hỏi Sở Y tế --}}\nTổng 10 xã.\n')
    const { told, accepted } = accept([finding(source, 'Đạt 82,5%'), finding(source, 'Tổng', { code: 'sum-mismatch' })], [source], ruleCodes)
    expect(accepted.map(({ acceptance }) => acceptance.reason)).toEqual(['Bộ công bố', 'đã hỏi Sở Y tế'])
    expect(told).toEqual([])
  })
})

describe('what can be accepted', () => {
  const source = yaml('# chấp nhận agency-late: đã xin phép\n# chấp nhận yaml-syntax: biết rồi\na: 17/4/2026\n')
  const isAccepted = (diagnostic: Diagnostic) => accept([diagnostic], [source], ruleCodes).accepted.length > 0

  test('what a rule found, be it an error or a warning', () => {
    expect(isAccepted(finding(source, '17/4', { code: 'agency-late', severity: 'error' }))).toBe(true)
    expect(isAccepted(finding(source, '17/4', { code: 'agency-late', severity: 'warning' }))).toBe(true)
  })

  test('of all else only warnings: an error stops the program', () => {
    expect(isAccepted(finding(source, '17/4', { code: 'yaml-syntax', severity: 'warning' }))).toBe(true)
    expect(isAccepted(finding(source, '17/4', { code: 'yaml-syntax', severity: 'error' }))).toBe(false)
  })

  test('nothing of another code', () => {
    expect(isAccepted(finding(source, '17/4', { code: 'sum-mismatch' }))).toBe(false)
  })

  test('nothing in another file that has the same words', () => {
    const other = { ...source, path: 'data/2026-04/cong-an.yaml' }
    expect(isAccepted(finding(other, '17/4', { code: 'agency-late' }))).toBe(false)
  })

  test('nothing without a place', () => {
    expect(isAccepted({ ...finding(source, '17/4', { code: 'agency-late' }), span: null })).toBe(false)
  })
})

describe('a comment that has no effect is told', () => {
  test('where its reason is missing: the finding is told, too', () => {
    for (const text of ['# chấp nhận rate-mismatch\na: 82,5%\n', '# chấp nhận rate-mismatch:\na: 82,5%\n', '# chấp nhận rate-mismatch: \u00a0\na: 82,5%\n']) {
      const source = yaml(text)
      const { told, accepted } = accept([finding(source, '82,5%')], [source], ruleCodes)
      expect(accepted).toEqual([])
      expect(told.map(({ code }) => code)).toEqual(['rate-mismatch', 'acceptance-without-reason'])
    }
  })

  test('with what to write', () => {
    const source = yaml('a: 1\n# chấp nhận rate-mismatch\nb: 82,5%\n')
    expect(accept([], [source], ruleCodes).told).toEqual([{
      code: 'acceptance-without-reason', severity: 'warning', message: 'lời chấp nhận "rate-mismatch" không ghi lý do nên không có hiệu lực',
      span: { source, start: 5, end: 30 }, related: [], hint: 'viết: chấp nhận rate-mismatch: vì sao để nguyên',
    }])
  })

  test('where there is nothing to accept', () => {
    const source = yaml('# chấp nhận rate-mismatch: Bộ công bố\nb: 82,6%\n')
    expect(accept([], [source], ruleCodes).told).toEqual([{
      code: 'acceptance-unused', severity: 'warning', message: 'không còn gì để chấp nhận: phần ngay dưới không có phát hiện "rate-mismatch"',
      span: { source, start: 0, end: 37 }, related: [], hint: 'xóa lời chấp nhận này, hoặc sửa lại mã cho đúng',
    }])
  })

  test('of two comments on one entry the one that is not needed', () => {
    const source = yaml('# chấp nhận rate-mismatch: Bộ công bố\n# chấp nhận sum-mismatch: đã hỏi\na: 82,5%\n')
    expect(accept([finding(source, '82,5%')], [source], ruleCodes).told.map(({ code, span }) => [code, span!.start])).toEqual([['acceptance-unused', 38]])
  })

  test('where nothing stands below it', () => {
    expect([yaml('a: 1\n# chấp nhận rate-mismatch: Bộ công bố'), yaml('a: 1\n# chấp nhận rate-mismatch: Bộ công bố\n\n')].map(toldOf)).toEqual([['acceptance-unused'], ['acceptance-unused']])
  })
})

test('what nobody accepts is told in its order, before what is wrong with comments', () => {
  const source = yaml('# chấp nhận rate-mismatch: Bộ công bố\na: 82,5%\nb: 81%\n# chấp nhận sum-mismatch: đã hỏi\nc: 80%\n')
  const found = ['81%', '82,5%', '80%'].map(words => finding(source, words))
  const { told, accepted } = accept(found, [source], ruleCodes)
  expect(told.slice(0, 2)).toEqual([found[0], found[2]])
  expect(told.slice(2).map(({ code }) => code)).toEqual(['acceptance-unused'])
  expect(accepted.map(({ diagnostic }) => diagnostic)).toEqual([found[1]])
})
