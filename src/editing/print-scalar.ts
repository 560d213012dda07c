import { Scalar } from 'yaml'
import type { FieldKind } from '../schemas/field-at.ts'
import { countGraphemes } from '../source/line-column.ts'
import { formatDate, parseDate } from '../vietnamese/date.ts'
import { parseNumber } from '../vietnamese/number.ts'
import { isBlockText } from './block-tree.ts'
import { wrapText } from './wrap-text.ts'

/** Letters on a line, its comment not counted. */
export const widestLine = 110

/** A scalar on one line in its canonical form; null for one that has to stay on several. */
export function inlineScalar(text: string, node: Scalar<string>, kind: FieldKind): string | null {
  if (isBlockText(node)) return null
  const written = text.slice(node.range![0], node.range![1]).trimEnd()
  const { value } = node
  if (value.includes('\n')) return written.includes('\n') ? null : written
  if (node.type === Scalar.PLAIN) return canonicalWords(value, kind)
  if (written.startsWith('"') && (written.includes('\\') || value.includes("'"))) return written.includes('\n') ? null : written
  return `'${canonicalWords(value, kind).replaceAll("'", "''")}'`
}

/** `967494` is `967.494`, `2026-04-15` is `15/4/2026`; what can't be read stays as it is. */
function canonicalWords(value: string, kind: FieldKind): string {
  if (kind === 'date') {
    const date = parseDate(value.trim())
    return date === null ? value : formatDate(date)
  }
  if (kind !== 'number' || parseNumber(value).value === null) return value
  const [whole = '', ...fraction] = value.split(',')
  return [whole.replaceAll('.', '').replace(/\B(?=(\d{3})+$)/g, '.'), ...fraction].join(',')
}

/** Header and lines of a text under `>` or `|`, the lines without their indentation; null for one that stays as it is. */
export function blockTextLines(text: string, node: Scalar<string>, width: number): string[] | null {
  const header = /^[|>][-+\d]*/.exec(text.slice(node.range![0]))![0]
  if (header.includes('+') || node.value.trim() === '') return null
  const value = header.includes('-') ? node.value : node.value.replace(/\n$/, '')
  if (node.type === Scalar.BLOCK_LITERAL) return [header.replace(/\d/, '2'), ...value.split('\n')]
  const lines = foldedLines(value, width)
  return lines && [header.replace(/\d/, ''), ...lines]
}

/** Lines under `>` that give the text again; null where folding would change it. */
export function foldedLines(value: string, width: number): string[] | null {
  const paragraphs = value.split('\n')
  if (/^\s|\s$|\t/.test(value) || paragraphs.some(one => one !== one.trim())) return null
  // A line end between two paragraphs is written as a blank line, and each further one as another.
  return paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...(paragraph === '' ? [] : wrapText(paragraph, width))])
}

export function fits(line: string): boolean {
  return countGraphemes(line) <= widestLine
}
