import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx, type Workbook } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isUntouched } from '../../src/docx/fingerprint.ts'
import { deliveryToForm } from '../../src/excel/delivery-to-form.ts'
import { formToXlsx } from '../../src/excel/form-to-xlsx.ts'
import { sheetNames } from '../../src/excel/sheet-names.ts'
import { tablesToXlsx } from '../../src/excel/tables-to-xlsx.ts'
import { sourcesToDelivery } from '../../src/period/sources-to-period.ts'
import { sourcesToOffice } from '../../src/period/sources-to-office.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'
import { validatorFindings } from '../support/validator.ts'

function formOf(change: Record<string, string> = {}, agency = 'so-y-te') {
  const sources = sourcesOf(new Map([...filesOf(smallWorkspace), ...Object.entries(change)]), '2026-04')
  const office = sourcesToOffice(() => {}, sources.office)!
  const [previous] = sources.earlier
  return deliveryToForm(agency, sourcesToDelivery(() => {}, office, sources.period), sourcesToDelivery(() => {}, office, previous!))
}

describe('what a form asks for', () => {
  test('values, parts, totals and the month\'s share, last month\'s beside them', () => {
    expect(formOf().figures.map(({ indicator, field, previous, current }) => [indicator, field, previous, current])).toEqual([
      ['so-suc-khoe', 'value', 933_000, 967_494],
      ['so-suc-khoe', 'month', null, null],
      ['benh-an', 'value', 20, null],
      ['benh-an', 'parts.tuyen-tinh', null, 15],
      ['benh-an', 'parts.khu-vuc', null, 8],
      ['benh-an', 'parts.tu-nhan', null, 5],
      ['kiosk', 'value', 0, 22],
    ])
    expect(formOf().figures[0]!.remark).toBe('Mẫu số cố định: 2.226.350.')
  })

  test('what is only carried over is to be filled in', () => {
    const april = filesOf(smallWorkspace).get('data/2026-04/so-y-te.yaml')!
    const form = formOf({ 'data/2026-04/so-y-te.yaml': april.replace('kiosk: 22', 'kiosk: 22 # chuyển từ tháng trước') })
    expect(form.figures.at(-1)).toMatchObject({ indicator: 'kiosk', current: null })
  })
})

describe('the file', () => {
  let workbook: Workbook
  let bytes: Uint8Array
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
  beforeAll(async () => {
    bytes = await formToXlsx(formOf())
    workbook = await readXlsx(bytes, { readStyles: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('has its sheets, the last one hidden with month, agency and version', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', 'Số liệu', 'Nội dung', 'Văn bản', 'DS kiosk', 'bao-cao'])
    const about = workbook.sheets.at(-1)!
    expect(about.veryHidden).toBe(true)
    expect(about.rows.slice(1)).toEqual([['version', 1], ['month', '2026-04'], ['agency', 'so-y-te']])
    expect(workbook.workbookProtection).toMatchObject({ lockStructure: true })
  })

  test('only answers are open, and every sheet is locked', () => {
    for (const sheet of workbook.sheets) expect(sheet.protection?.sheet, sheet.name).toBe(true)
    const figures = workbook.sheets[1]!
    const open = [...figures.cells!].filter(([, cell]) => cell.style?.protection?.locked === false).map(([key]) => key)
    expect(open).toEqual(['2,5', '3,5', '4,5', '5,5', '6,5', '7,5', '8,5'])
    expect(figures.columns![0]).toMatchObject({ hidden: true })
    expect(figures.freezePane).toMatchObject({ rows: 2 })
  })

  test('numbers are held to whole ones that aren\'t negative, choices to the list', () => {
    expect(workbook.sheets[1]!.dataValidations).toEqual([expect.objectContaining({ type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', range: 'F3:F9', errorStyle: 'stop' })])
    expect(workbook.sheets[2]!.dataValidations).toEqual([expect.objectContaining({ type: 'list', values: ['Giữ nguyên', 'Sửa lại'] })])
    expect(workbook.sheets[3]!.dataValidations!.map(({ type }) => type)).toEqual(['list', 'textLength', 'list'])
  })

  test('texts stay text where they look like formulas', () => {
    const texts = workbook.sheets[2]!
    for (const [key, { style }] of texts.cells!) if (style?.protection?.locked === false) expect(style.numFmt, key).toBe('@')
  })

  test('is the same at another time in another zone, and known as untouched', async () => {
    const { TZ } = process.env
    process.env['TZ'] = 'America/New_York'
    const again = await formToXlsx(formOf())
    if (TZ === undefined) delete process.env['TZ']
    else process.env['TZ'] = TZ
    expect(Buffer.from(again).equals(bytes)).toBe(true)
    expect(isUntouched(bytes)).toBe(true)
    const touched = Uint8Array.from(bytes)
    touched[200]! ^= 1
    expect(isUntouched(touched)).toBe(false)
  })

  test('Microsoft\'s validator has nothing to say', async () => {
    const path = join(folder, 'phieu.xlsx')
    writeFileSync(path, bytes)
    expect(await validatorFindings(path)).toEqual([])
  })

  test('a table of figures is valid too, and its words are no formulas', async () => {
    const table = { title: null, columns: [{ title: '=A1', align: 'left' as const }, { title: 'Số', align: 'right' as const }], rows: [['=HYPERLINK("x")', 1.5], ['-1+1', null], ['@x', 1_000_000], [{ text: 'được', tone: 'good' as const }, 0]] }
    const path = join(folder, 'so-lieu.xlsx')
    writeFileSync(path, await tablesToXlsx([table]))
    expect(await validatorFindings(path)).toEqual([])
    const { sheets } = await readXlsx(readFileSync(path), { readStyles: true })
    expect(sheets[0]!.rows).toEqual([["'=A1", 'Số'], ["'=HYPERLINK(\"x\")", 1.5], ["'-1+1", null], ["'@x", 1_000_000], ['được', 0]])
    expect([...sheets[0]!.cells!.values()].every(({ type }) => type !== 'formula')).toBe(true)
  })
})

test('names of sheets that Excel takes and tells apart', () => {
  expect(sheetNames(['DS a/b', 'DS ' + 'x'.repeat(40), 'DS ' + 'x'.repeat(41), 'ds A-B'])).toEqual(['DS a-b', `DS ${'x'.repeat(28)}`, `DS ${'x'.repeat(24)} (2)`, 'ds A-B (2)'])
})
