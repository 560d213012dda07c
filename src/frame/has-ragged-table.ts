import { attributeOf, childOf, childrenOf, elementsIn, isElement, type XmlElement } from '../xml/xml.ts'

/** Whether a table of a part has no rows, or a row whose cells don't cover its columns (ECMA-376 Part 1, 17.4.48): Word writes none, and repairs one. */
export function hasRaggedTable(part: XmlElement): boolean {
  return elementsIn(part, 'w:tbl').some(table => {
    const grid = childOf(table, 'w:tblGrid')
    const columns = grid ? childrenOf(grid, 'w:gridCol').length : 0
    const rows = nearest(table, 'w:tr')
    return rows.length === 0 || rows.some(row => columnsOf(row) !== columns)
  })
}

function columnsOf(row: XmlElement): number {
  const free = numberIn(row, 'w:trPr', 'w:gridBefore', 0) + numberIn(row, 'w:trPr', 'w:gridAfter', 0)
  return nearest(row, 'w:tc').reduce((sum, cell) => sum + numberIn(cell, 'w:tcPr', 'w:gridSpan', 1), free)
}

/** Value of a property; `usual` where it isn't said. */
function numberIn(one: XmlElement, properties: string, name: string, usual: number): number {
  const holder = childOf(one, properties)
  const property = holder && childOf(holder, name)
  return property ? Number(attributeOf(property, 'w:val') ?? NaN) : usual
}

/** Elements of a name, not those inside of another one: content controls may stand around rows and cells. */
function nearest(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.filter(isElement).flatMap(child => (child.name === name ? [child] : nearest(child, name)))
}
