import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'

/** What is said of the files, not of the text that they fill, and no rule asked. */
function said(change: Record<string, string>): string[] {
  const found: Diagnostic[] = []
  const sources = sourcesOf(new Map([...filesOf(smallWorkspace), ...Object.entries(change)]), '2026-04')
  runPipeline(diagnostic => void found.push(diagnostic), { ...sources, earlier: [] }, [])
  return found.filter(({ code }) => !/^(?:template|document|paragraph)-/.test(code))
    .map(({ code, span, hint }) => `${code} ${span!.source.path} ${JSON.stringify(span!.source.text.slice(span!.start, span!.end))}${hint?.startsWith('có phải') ? ` ${hint}` : ''}`)
}

const yTe = 'data/2026-04/so-y-te.yaml'
const withIndicators = (lines: string) => ({ [yTe]: `agency: so-y-te\nindicators:\n${lines.replace(/^/gm, '  ')}\n` })

test('the small workspace is right', () => expect(said({})).toEqual([]))

describe('an agency\'s figures', () => {
  test.each([
    ['an unknown indicator, with the nearest name', 'so-suc-khoee: 1', ['indicator-unknown data/2026-04/so-y-te.yaml "so-suc-khoee" có phải bạn muốn viết "so-suc-khoe"?']],
    ['an indicator of another agency', 'thu-tuc: 1', ['indicator-of-another-agency data/2026-04/so-y-te.yaml "thu-tuc"']],
    ['an empty value', 'kiosk:', ['figure-missing data/2026-04/so-y-te.yaml "kiosk"']],
    ['a decimal where things are counted', 'kiosk: 12,345', ['number-fraction data/2026-04/so-y-te.yaml "12,345"']],
    ['a negative count', 'kiosk: -3', ['number-negative data/2026-04/so-y-te.yaml "-3"']],
    ['a dot for decimals', 'kiosk: 1.5', ['number-form data/2026-04/so-y-te.yaml "1.5"']],
    ['parts that don\'t add up', 'benh-an: { value: 29, parts: { tuyen-tinh: 15, khu-vuc: 8, tu-nhan: 5 } }', ['parts-sum data/2026-04/so-y-te.yaml "29"']],
    ['an unknown part', 'benh-an: { value: 29, parts: { tuyen-tinhh: 15 } }', ['part-unknown data/2026-04/so-y-te.yaml "tuyen-tinhh" có phải bạn muốn viết "tuyen-tinh"?']],
    ['a part that the value has and the file has not', 'benh-an: { value: 28, parts: { tuyen-tinh: 15, khu-vuc: 8 } }', ['figure-missing data/2026-04/so-y-te.yaml "benh-an"']],
    ['the same left empty', 'benh-an: { value: 28, parts: { tuyen-tinh: 15, khu-vuc: 8, tu-nhan: } }', ['figure-missing data/2026-04/so-y-te.yaml "benh-an"']],
    ['a value without its parts', 'benh-an: 28', []],
    ['parts of what has none', 'kiosk: { value: 5, parts: { tinh: 5 } }', ['part-unknown data/2026-04/so-y-te.yaml "tinh"']],
    ['a part that is not there yet', 'benh-an: { parts: { tuyen-tinh: 15, khu-vuc: } }', ['figure-missing data/2026-04/so-y-te.yaml "benh-an"']],
    ['a total that contradicts the catalogue', 'so-suc-khoe: { value: 5, total: 6 }', ['total-contradicts data/2026-04/so-y-te.yaml "6"']],
    ['a total where there is none', 'kiosk: { value: 5, total: 6 }', ['total-unasked data/2026-04/so-y-te.yaml "6"']],
    ['an unknown key, with the nearest name', 'kiosk: { valeu: 5 }', ['unknown-key data/2026-04/so-y-te.yaml "valeu" có phải bạn muốn viết "value"?']],
  ])('%s', (_name, lines, expected) => expect(said(withIndicators(lines))).toEqual(expected))

  test('all of them in one run', () => {
    expect(said(withIndicators('so-suc-khoee: 1\nkiosk: -3\nbenh-an: { value: 29, parts: { tuyen-tinh: 15, khu-vuc: 8, tu-nhan: 5 } }'))).toHaveLength(3)
  })
})

describe('files', () => {
  test.each([
    ['an agency that is not registered', { 'data/2026-04/so-y-tee.yaml': 'agency: so-y-tee\n' }, ['agency-unknown data/2026-04/so-y-tee.yaml "so-y-tee" có phải bạn muốn viết "so-y-te"?']],
    ['a file that says it is another\'s', { 'data/2026-04/cong-an-tinh.yaml': 'agency: so-y-te\n' }, ['agency-file-name data/2026-04/cong-an-tinh.yaml "so-y-te"']],
    ['a day that does not exist', { [yTe]: 'agency: so-y-te\nsubmitted: 31/4/2026\n' }, ['date-form data/2026-04/so-y-te.yaml "31/4/2026"']],
    ['a period that ends before it begins', { 'data/2026-04/report.yaml': 'title: x\nperiod: { from: 15/4/2026, to: 16/3/2026 }\n' }, ['period-reversed data/2026-04/report.yaml "16/3/2026"']],
    ['a report without a period', { 'data/2026-04/report.yaml': 'title: x\n' }, ['missing-key data/2026-04/report.yaml "title: x"']],
    ['an empty file', { 'data/2026-04/report.yaml': '' }, ['missing-key data/2026-04/report.yaml ""', 'missing-key data/2026-04/report.yaml ""']],
    ['a list in the place of a group', { [yTe]: 'agency: so-y-te\nindicators:\n  - kiosk\n' }, ['wrong-kind data/2026-04/so-y-te.yaml "- kiosk"']],
    ['an indicator whose total is unknown', { 'data/indicators.yaml': 'indicators:\n  kiosk: { label: k, unit: k, agency: so-y-te, kind: snapshot, total: benh-ann }\n  benh-an: { label: k, unit: k, agency: so-y-tee, kind: snapshott }\n' },
      ['not-one-of data/indicators.yaml "snapshott" có phải bạn muốn viết "snapshot"?']],
  ])('%s', (_name, change, expected) => expect(said(change)).toEqual(expected))
})
