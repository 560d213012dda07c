import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { checkFonts } from '../../src/pdf/check-fonts.ts'
import { isUntouchedPdf, settlePdf } from '../../src/pdf/settle-pdf.ts'

const id = (letter: string) => letter.repeat(32)

/** What LibreOffice writes around the pages; `ff` stands for bytes that are no letters. */
function pdf({ date = 'D:20261121070436Z\'', letter = 'A', font = 'BAAAAA+LiberationSerif-Bold', file = '/FontFile2 9 0 R\n' } = {}): Uint8Array {
  return Buffer.from(`%PDF-1.6\n\xff\xfe\n1 0 obj\n<</Type/FontDescriptor/FontName/${font}\n/Flags 4\n${file}>>\nendobj\n<</Producer<FEFF>\n/CreationDate(${date})>>\n`
    + `<xmp:CreateDate>2026-11-21T14:04:36+07:00</xmp:CreateDate>\ntrailer\n<</Size 3/ID [ <${id(letter)}>\n<${id(letter)}> ]\n/DocChecksum /${id('C')}\n>>\nstartxref\n99\n%%EOF\n`, 'latin1')
}

const settled = (bytes: Uint8Array) => settlePdf(bytes, '2026-04-15T00:00:00Z')
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('a settled PDF', () => {
  test('is the same whenever it was made', () => {
    expect(textOf(settled(pdf({ date: 'D:20270101000000Z\'', letter: 'B' })))).toBe(textOf(settled(pdf())))
  })

  test('is another for another content or date', () => {
    const idOf = (bytes: Uint8Array) => /<([0-9A-F]{32})>/.exec(textOf(bytes))![1]
    expect(idOf(settled(pdf({ font: 'BAAAAA+LiberationSerif' })))).not.toBe(idOf(settled(pdf())))
    expect(idOf(settlePdf(pdf(), '2026-05-15T00:00:00Z'))).not.toBe(idOf(settled(pdf())))
  })

  test('keeps every byte in its place', () => {
    const before = pdf()
    const after = settled(before)
    expect(after).toHaveLength(before.length)
    expect(textOf(after).indexOf('startxref')).toBe(textOf(before).indexOf('startxref'))
    expect(textOf(after)).toContain('/CreationDate(D:20260415000000Z)')
    expect(textOf(after)).toContain('<xmp:CreateDate>2026-04-15T00:00:00Z')
    expect(textOf(after)).toContain('\xff\xfe')
  })

  test('is known again, but not when somebody signed it or when another program made it', () => {
    const written = settled(pdf())
    expect(isUntouchedPdf(written)).toBe(true)
    expect(isUntouchedPdf(Buffer.concat([written, Buffer.from('4 0 obj\n<</Type/Sig>>\nendobj\n%%EOF\n')]))).toBe(false)
    expect(isUntouchedPdf(pdf())).toBe(false)
    expect(isUntouchedPdf(Buffer.from('%PDF-1.4\n%%EOF\n'))).toBe(false)
  })
})

describe('the fonts in it', () => {
  function told(bytes: Uint8Array, installed: string | null = null): string[] {
    const findings: Diagnostic[] = []
    checkFonts(finding => void findings.push(finding), bytes, () => installed)
    return findings.map(({ message }) => message)
  }

  test.each(['BAAAAA+LiberationSerif-Italic', 'CAAAAA+TimesNewRomanPSMT', 'TimesNewRomanPS-BoldMT', 'Tinos-Regular'])('%s breaks lines as Word does', font => {
    expect(told(pdf({ font }))).toEqual([])
  })

  test('another is told, once', () => {
    const other = textOf(pdf({ font: 'BAAAAA+DejaVuSans' }))
    expect(told(Buffer.from(other + other, 'latin1'))).toEqual([expect.stringContaining('phông chữ DejaVuSans thay cho Times New Roman')])
  })

  test('where the file keeps them to itself, those of the computer count', () => {
    const silent = Buffer.from('%PDF-1.7\n<</Type/ObjStm>>\n%%EOF\n')
    expect(told(silent)).toEqual([expect.stringContaining('không có phông Times New Roman')])
    expect(told(silent, 'Tinos')).toEqual([])
  })

  test('one that is not in the file is told', () => {
    expect(told(pdf({ file: '' }))).toEqual([expect.stringContaining('LiberationSerif-Bold không nhúng được vào PDF')])
  })
})
