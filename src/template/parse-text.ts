import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type { Report } from '../diagnostics/diagnostic.ts'
import { problems } from './problems.ts'
import type { TemplateText } from './text.ts'

/** Offsets of a node in its text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Null where the text can't be parsed; told at the block that isn't closed, or at the line where the parser gave up. */
export function parseText(report: Report, text: TemplateText): hbs.AST.Program | null {
  try {
    return parse(text.text)
  } catch (error) {
    const fault = imbalanceOf(text.text) ?? faultOf(text.text, error as Error)
    report(problems.syntax(fault.message, text.spanOf(fault.start, fault.end), fault.hint))
    return null
  }
}

/** Handlebars counts lines from one and columns from zero. */
export function rangeOf(text: string, { start, end }: hbs.AST.SourceLocation): Range {
  return { start: offsetOf(text, start), end: offsetOf(text, end) }
}

function offsetOf(text: string, { line, column }: hbs.AST.Position): number {
  let offset = 0
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', offset)
    if (next < 0) return text.length
    offset = next + 1
  }
  return Math.min(text.length, offset + column)
}

interface Fault extends Range {
  readonly message: string
  readonly hint: string
}

const tag = /\{\{!--[^]*?--\}\}|\{\{![^}]*\}\}|\{\{\{?~?\s*(#\*?|\/|\^)?\s*([^\s}~]*)[^}]*\}\}/g

/** The block that is opened and never closed, or closed and never opened; what the parser says of it names no place. */
function imbalanceOf(text: string): Fault | null {
  const unfinished = /\{\{(?![^{]*\}\})/.exec(text.replace(tag, match => '.'.repeat(match.length)))
  if (unfinished) {
    return { start: unfinished.index, end: unfinished.index + 2, message: 'dấu {{ này không có }} đóng lại', hint: 'viết đủ {{ … }}' }
  }
  const open: { name: string; start: number; end: number }[] = []
  for (const match of text.matchAll(tag)) {
    const [whole, sign, name = ''] = match
    const range = { start: match.index, end: match.index + whole.length }
    if (sign === '#' || (sign === '^' && name !== '')) open.push({ name, ...range })
    if (sign !== '/') continue
    const last = open.pop()
    if (!last) return { ...range, message: `{{/${name}}} đóng một khối chưa mở`, hint: `thêm {{#${name} …}} ở trên, hoặc xóa dấu đóng này` }
    if (last.name !== name) return { ...last, message: `khối {{#${last.name}}} được đóng bằng {{/${name}}}`, hint: `đóng khối bằng {{/${last.name}}}` }
  }
  const last = open.pop()
  return last ? { ...last, message: `khối {{#${last.name}}} chưa được đóng`, hint: `thêm {{/${last.name}}} ở cuối khối` } : null
}

/** The parser names only a line, in the text of its message. */
function faultOf(text: string, error: Error): Fault {
  const line = Number(/on line (\d+)/.exec(error.message)?.[1] ?? /- (\d+):\d+/.exec(error.message)?.[1] ?? 1)
  const start = offsetOf(text, { line, column: 0 })
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end, message: 'dòng này có dấu {{ … }} viết không đúng', hint: 'bên trong {{ }} viết tên hàm rồi đến các tham số trong dấu nháy kép, ví dụ {{rate "ma-chi-tieu"}}' }
}
