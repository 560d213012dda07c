import type { BorderStyle, CellStyle } from 'hucre'

const line = { style: 'thin', color: { rgb: 'B7B7B7' } } as const
const border: BorderStyle = { top: line, right: line, bottom: line, left: line }
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const)
const wrapped = { vertical: 'top', wrapText: true } as const

/** Text format: what is typed stays as it was typed, also where it begins with "=" or "-" or looks like a date. */
const asText = '@'

/** Looks of the cells: what may be filled in is yellow and open, all else is locked. */
export const styles = {
  title: { font: { bold: true, size: 14 }, alignment: { vertical: 'center' } },
  heading: { font: { bold: true }, fill: fill('DCE6F1'), border, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  label: { border, alignment: wrapped },
  labelBold: { font: { bold: true }, border, alignment: wrapped },
  labelIndented: { border, alignment: { ...wrapped, indent: 2 } },
  remark: { font: { italic: true, color: { rgb: '595959' } }, border, alignment: wrapped },
  plain: { alignment: wrapped },
  previousText: { numFmt: asText, fill: fill('F2F2F2'), border, alignment: wrapped },
  inputText: { numFmt: asText, fill: fill('FFF9DB'), border, alignment: wrapped, protection: { locked: false } },
  inputLabel: { numFmt: asText, fill: fill('FFF9DB'), border, alignment: { horizontal: 'center', vertical: 'top', wrapText: true }, protection: { locked: false } },
} as const satisfies Record<string, CellStyle>

export function previousNumber(fraction: number): CellStyle {
  return { numFmt: numberFormat(fraction), fill: fill('F2F2F2'), border, alignment: { vertical: 'top' } }
}

export function inputNumber(fraction: number): CellStyle {
  return { numFmt: numberFormat(fraction), fill: fill('FFF9DB'), border, alignment: { horizontal: 'right', vertical: 'top' }, protection: { locked: false } }
}

/** Thousands are parted as the machine is set; a fraction shows at least one decimal. */
function numberFormat(fraction: number): string {
  return fraction === 0 ? '#,##0' : `#,##0.0${'#'.repeat(fraction - 1)}`
}
