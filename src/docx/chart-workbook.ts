import { attribute, readTags } from './xml-tag.ts'
import { zipParts } from '../zip/zip-parts.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

interface Cell {
  /** As it stands in the chart: escaped. */
  readonly value: string
  readonly type: 'text' | 'number'
}

/** The workbook that Word opens for "Edit Data": the cells that a chart's part refers to, with what the part says they hold. */
export function chartToWorkbook(chart: string): Uint8Array {
  return zipParts(new Map([
    ['[Content_Types].xml', `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
      + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
      + `<Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/>`
      + `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}.worksheet+xml"/>`
      + `<Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/></Types>`],
    ['_rels/.rels', related([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelationships}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', related([['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']])],
    ['xl/styles.xml', styles],
    ['xl/worksheets/sheet1.xml', sheetOf(cellsOf(chart))],
  ]))
}

function related(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${officeRelationships}/${type}" Target="${target}"/>`)
  return `${declaration}<Relationships xmlns="${relationships}">${lines.join('')}</Relationships>`
}

const styles = `${declaration}<styleSheet xmlns="${spreadsheet}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/** By row, then by column letter: what stands in `Sheet1!$B$2:$B$7` is the part's own memory of it, by its place in the range. */
function cellsOf(chart: string): Map<number, Map<string, Cell>> {
  const rows = new Map<number, Map<string, Cell>>()
  let start = { column: '', row: 0 }
  let index = 0
  let type: Cell['type'] = 'text'
  readTags(chart, (tag, textBefore) => {
    if (tag.name === 'c:strCache' && tag.kind === 'open') type = 'text'
    if (tag.name === 'c:numCache' && tag.kind === 'open') type = 'number'
    if (tag.name === 'c:f' && tag.kind === 'close') start = startOf(textBefore)
    if (tag.name === 'c:pt' && tag.kind === 'open') index = Number(attribute(tag, 'idx'))
    if (tag.name !== 'c:v' || tag.kind !== 'close') return
    const row = rows.get(start.row + index) ?? new Map<string, Cell>()
    rows.set(start.row + index, row.set(start.column, { value: textBefore, type }))
  })
  return rows
}

function startOf(range: string): { column: string; row: number } {
  const match = /^Sheet1!\$([A-Z]+)\$(\d+)/.exec(range)
  if (!match) throw new Error(`a chart refers to ${range}: such cells are not provided for`)
  return { column: match[1]!, row: Number(match[2]) }
}

function sheetOf(rows: ReadonlyMap<number, ReadonlyMap<string, Cell>>): string {
  const lines = [...rows].toSorted(([a], [b]) => a - b).map(([row, cells]) => {
    const inOrder = [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1))
    return `<row r="${row}">${inOrder.map(([column, cell]) => cellToXml(`${column}${row}`, cell)).join('')}</row>`
  })
  return `${declaration}<worksheet xmlns="${spreadsheet}"><cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="9" width="24" customWidth="1"/></cols>`
    + `<sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellToXml(place: string, { value, type }: Cell): string {
  return type === 'number' ? `<c r="${place}"><v>${value}</v></c>` : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
}
