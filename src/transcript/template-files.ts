import { formatNumber } from '../vietnamese/number.ts'
import type { TableFile } from './add-tables.ts'
import { usualLooks, type HeadingLooks } from './heading-looks.ts'
import { entryLines, modeline } from './print-yaml.ts'
import type { Measures } from './transcript.ts'
import type { WordPage } from '../word/word-file.ts'

export interface AppendixFile {
  readonly name: string
  readonly title: string
  readonly reference: string | null
  readonly page: WordPage
  readonly body: string
}

export interface LayoutParts {
  readonly kind: string
  readonly code: string
  readonly periodLine: string | null
  readonly looks: HeadingLooks
  readonly noteMark: string | null
  readonly measures: Measures
  readonly appendices: readonly AppendixFile[]
}

/** What lies outside of what the decree allows, as `lề trái 25 mm`: it is told and not taken over. */
export interface LayoutText {
  readonly text: string
  readonly refused: readonly string[]
}

/** `layout.yaml`; what is as usual is left out. */
export function layoutText({ kind, code, periodLine, looks, noteMark, measures, appendices }: LayoutParts): LayoutText {
  const refused: string[] = []
  const turned = appendices.find(({ page }) => page.orientation === 'landscape')?.page
  const margins = sides.flatMap(({ side, words, low, high, usual }) => numberLine(4, side, measures.page[side], { words, low, high, usual, unit: 'mm' }, refused))
  const landscape = turned ? sides.flatMap(({ side, words }) => numberLine(4, side, turned[side], { words: `${words} (trang ngang)`, low: 15, high: 35, usual: usualTurned[side], unit: 'mm' }, refused)) : []
  const page = [...(margins.length > 0 ? ['  margins:', ...margins] : []), ...(landscape.length > 0 ? ['  landscape:', ...landscape] : [])]
  const sizes = [
    ...numberLine(2, 'body', measures.body, { words: 'cỡ chữ nội dung', low: 13, high: 14, usual: 14, unit: 'pt' }, refused),
    ...numberLine(2, 'note', measures.note, { words: 'cỡ chữ chú thích', low: 9, high: 14, usual: 10, unit: 'pt' }, refused),
    ...numberLine(2, 'table', measures.table, { words: 'cỡ chữ trong bảng', low: 10, high: 14, usual: 12, unit: 'pt' }, refused),
  ]
  const text = numberLine(2, 'first-line', measures.firstLine, { words: 'lùi đầu dòng', low: 10, high: 12.7, usual: 12.7, unit: 'mm' }, refused)
  const headings = ([1, 2, 3, 4] as const).flatMap(level => {
    const different = (['bold', 'italic', 'capitals'] as const).filter(key => looks[level][key] !== usualLooks[level][key])
    return different.length === 0 ? [] : [`  '${level}': { ${different.map(key => `${key}: ${looks[level][key] ? 'có' : 'không'}`).join(', ')} }`]
  })
  const lines = [
    modeline('layout', '../../'),
    '# Thể thức lấy từ tệp Word; khoảng nào không ghi ở đây thì theo Nghị định 30/2020/NĐ-CP.',
    ...entryLines('kind', kind),
    ...entryLines('code', code),
    ...(periodLine === null ? [] : entryLines('period-line', periodLine)),
    'body: body.hbs',
    ...(appendices.length === 0 ? [] : ['appendices:', ...appendices.flatMap(appendixLines)]),
    ...(page.length === 0 ? [] : ['page:', ...page]),
    ...(sizes.length === 0 ? [] : ['sizes:', ...sizes]),
    ...(text.length === 0 ? [] : ['text:', ...text]),
    ...(headings.length === 0 ? [] : ['headings:', ...headings]),
    ...(noteMark === null ? [] : ['notes:', `  mark: '${noteMark}'`]),
  ]
  return { text: `${lines.join('\n')}\n`, refused }
}

// Limits: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3; as schemas/layout.ts has them.
const sides = [
  { side: 'top', words: 'lề trên', low: 20, high: 25, usual: 20 },
  { side: 'bottom', words: 'lề dưới', low: 20, high: 25, usual: 20 },
  { side: 'left', words: 'lề trái', low: 30, high: 35, usual: 30 },
  { side: 'right', words: 'lề phải', low: 15, high: 20, usual: 15 },
] as const

const usualTurned = { top: 20, bottom: 15, left: 20, right: 15 } as const

interface Limits {
  readonly words: string
  readonly low: number
  readonly high: number
  readonly usual: number
  readonly unit: string
}

function numberLine(column: number, key: string, value: number | null, { words, low, high, usual, unit }: Limits, refused: string[]): string[] {
  // Word rounds millimetres to twentieths of a point.
  const near = value === null ? null : [low, high, Math.round(value)].find(whole => Math.abs(whole - value) < 0.15) ?? value
  if (near === null || near === usual) return []
  if (near >= low && near <= high) return [`${' '.repeat(column)}${key}: ${formatNumber(near)}`]
  refused.push(`${words} ${formatNumber(near)} ${unit}`)
  return []
}

function appendixLines({ name, title, reference, page }: AppendixFile): string[] {
  const lines = [...entryLines('body', name, 4), ...entryLines('title', title, 4), ...(reference === null ? [] : entryLines('reference', reference, 4)), ...(page.orientation === 'landscape' ? ['    orientation: landscape'] : [])]
  return lines.map((line, index) => (index === 0 ? `  - ${line.trimStart()}` : line))
}

/** `tables/<id>.yaml`. */
export function tableText({ title, rows, hasChildren, columns }: TableFile): string {
  const lines = [modeline('table', '../../../'), ...entryLines('title', title), ...entryLines('rows', rows), ...(hasChildren ? ['children: children'] : []), 'columns:']
  for (const [index, column] of columns.entries()) {
    const isInGroup = column.group !== null
    if (isInGroup && columns[index - 1]?.group !== column.group) lines.push(...asItem(entryLines('title', column.group, 4), 2), '    columns:')
    lines.push(...asItem([
      ...entryLines('title', column.titleText, isInGroup ? 8 : 4),
      `${' '.repeat(isInGroup ? 8 : 4)}width: ${formatNumber(column.width)}`,
      ...(column.align === 'left' ? [] : [`${' '.repeat(isInGroup ? 8 : 4)}align: ${column.align}`]),
      ...entryLines('cell', column.cell, isInGroup ? 8 : 4),
    ], isInGroup ? 6 : 2))
  }
  return `${lines.join('\n')}\n`
}

function asItem(lines: readonly string[], column: number): string[] {
  return lines.map((line, index) => (index === 0 ? `${' '.repeat(column)}- ${line.trimStart()}` : line))
}
