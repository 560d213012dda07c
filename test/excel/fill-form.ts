import { readFileSync, writeFileSync } from 'node:fs'
import { openXlsx, saveXlsx, type CellValue, type Sheet } from 'hucre/xlsx'

/** A form in the hands of a clerk. */
export interface OpenForm {
  sheet(name: string): Sheet
  /** Writes into the cell of a row that is found by its hidden key; `B7`-like names are for other cells. */
  fill(sheet: string, key: string, column: string, value: CellValue): string
  put(sheet: string, cell: string, value: CellValue, more?: { formula?: string; numFmt?: string }): void
}

/** Opens a form, lets it be filled in, and saves it as another program would. */
export async function fillForm(path: string, fill: (form: OpenForm) => void, to = path): Promise<void> {
  const workbook = await openXlsx(readFileSync(path))
  const sheetOf = (name: string): Sheet => {
    const found = workbook.sheets.find(sheet => sheet.name === name)
    if (!found) throw new Error(`no sheet ${name}: ${workbook.sheets.map(sheet => sheet.name).join(', ')}`)
    return found
  }
  const put: OpenForm['put'] = (name, cell, value, more = {}) => {
    const sheet = sheetOf(name)
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(cell)!
    const [r, c] = [Number(row) - 1, letter!.charCodeAt(0) - 65]
    sheet.cells ??= new Map()
    const old = sheet.cells.get(`${r},${c}`)
    while (sheet.rows.length <= r) sheet.rows.push([])
    sheet.rows[r]![c] = value
    const style = more.numFmt ? { ...old?.style, numFmt: more.numFmt } : old?.style
    sheet.cells.set(`${r},${c}`, { ...old, value, ...(style ? { style } : {}), type: more.formula ? 'formula' : typeof value === 'number' ? 'number' : 'string', ...(more.formula ? { formula: more.formula, formulaResult: value } : {}) })
  }
  fill({
    sheet: sheetOf,
    put,
    fill(name, key, column, value) {
      const row = sheetOf(name).rows.findIndex(cells => cells[0] === key)
      if (row < 0) throw new Error(`no row ${key} in ${name}`)
      put(name, `${column}${row + 1}`, value)
      return `${column}${row + 1}`
    },
  })
  writeFileSync(to, await saveXlsx(workbook))
}
