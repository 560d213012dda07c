import { styleNames } from '../document/style-names.ts'
import type { Block, DocumentTree, Point } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import type { ParagraphStyle } from './markup/style.ts'
import { pointPlace } from './numbering.ts'
import { halfPoints } from './units.ts'

export type CellStyle = 'CellText' | 'HeaderCell' | 'CellDash' | 'CellPlus'

/** Styles of the text in tables; each size of letters that a table or a column has of its own gives them once more. */
export function cellStyles({ sizes }: Layout, ownSizes: readonly number[], lists: string[]): readonly ParagraphStyle[] {
  const usual = usualStyles(sizes.table, lists)
  const smaller = ownSizes.flatMap(size => usual.map(({ id, name }) => ({
    id: cellStyleId(id as CellStyle, size), name: `${name} cỡ ${size}`, basedOn: id, run: { size: halfPoints(size) },
  })))
  return [...usual, ...smaller]
}

/** `size` in points, null for that of the layout. */
export function cellStyleId(style: CellStyle, size: number | null): string {
  return size === null ? style : `${style}${halfPoints(size)}`
}

/** Sizes that columns of the document have of their own, in points as exact as Word's, small ones first. */
export function ownCellSizes({ blocks, appendices }: DocumentTree): readonly number[] {
  const all = [...blocks, ...appendices.flatMap(appendix => appendix.blocks)]
  const sizes = all.flatMap((block: Block) => (block.type === 'table' ? block.columns.flatMap(({ size }) => (size === null ? [] : halfPoints(size) / 2)) : []))
  return [...new Set(sizes)].sort((a, b) => a - b)
}

function usualStyles(points: number, lists: string[]): readonly ParagraphStyle[] {
  const size = halfPoints(points)
  const spacing = { before: 40, after: 40, line: 240, rule: 'auto' } as const
  const point = (mark: Point['mark']) => ({ spacing, list: pointPlace(lists, 'cell-points', mark) })
  return [
    { id: 'CellText', name: styleNames.CellText, basedOn: 'Normal', paragraph: { spacing }, run: { size } },
    { id: 'HeaderCell', name: styleNames.HeaderCell, basedOn: 'CellText', paragraph: { alignment: 'center' }, run: { bold: true } },
    { id: 'CellDash', name: styleNames.CellDash, basedOn: 'CellText', paragraph: point('-') },
    { id: 'CellPlus', name: styleNames.CellPlus, basedOn: 'CellText', paragraph: point('+') },
  ]
}
