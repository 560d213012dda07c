import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type { Report } from '../diagnostics/diagnostic.ts'
import { handlebarsToStatements, lineStartsOf } from './handlebars-to-statements.ts'
import * as problems from './problems.ts'
import { maxDepth } from './read-call.ts'
import { readPlain } from './read-plain.ts'
import type { Range, Statement } from './statement.ts'
import type { TemplateText } from './text.ts'

/** Null where the text can't be parsed; told at the block that isn't closed, at the tag that is wrong by itself, or at the line where the parser gave up. */
export function parseText(report: Report, text: TemplateText): Statement[] | null {
  return readPlain(text.text) ?? parseWhole(report, text)
}

/** The same by Handlebars alone, for what is not written plainly. */
export function parseWhole(report: Report, text: TemplateText): Statement[] | null {
  const deep = deepTag(text.text)
  if (deep) {
    report(problems.tooDeep(text.spanOf(deep.start, deep.end)))
    return null
  }
  try {
    return handlebarsToStatements(text.text, parse(text.text))
  } catch (error) {
    const fault = imbalanceOf(text.text) ?? faultOf(text.text, error as Error)
    report(problems.syntax(fault.message, text.spanOf(fault.start, fault.end), fault.hint))
    return null
  }
}

interface Tag extends Range {
  readonly sign: string
  readonly name: string
  /** What stands between the braces. */
  readonly inner: string
  readonly isClosed: boolean
}

const tagStart = /^\{?~?\s*(#\*?|\/|\^)?\s*([^\s}~]*)/

/** Tags in order, without comments; one that isn't closed before the next is the last one. */
function* tagsOf(text: string): Generator<Tag> {
  for (let start = text.indexOf('{{'); start >= 0;) {
    const isLongComment = /^\{\{~?!--/.test(text.slice(start, start + 6))
    const closing = isLongComment ? commentEnd(text, start + 5) : text.indexOf('}}', start + 2)
    const next = text.indexOf('{{', start + (text[start + 2] === '{' ? 3 : 2))
    const isComment = /^\{\{~?!/.test(text.slice(start, start + 4))
    const isClosed = closing >= 0 && (isComment || next < 0 || next > closing)
    const end = closing + 2
    const inner = text.slice(start + 2, isClosed ? closing : start + 2)
    const [, sign = '', name = ''] = tagStart.exec(inner)!
    if (!isComment) yield { start, end: isClosed ? end : start + 2, sign, name, inner, isClosed }
    if (!isClosed) return
    start = text.indexOf('{{', end)
  }
}

/** Offset of the `}}` behind the dashes that close a long comment; -1 where none do. */
function commentEnd(text: string, from: number): number {
  const dashes = /--~?(?=\}\})/g
  dashes.lastIndex = from
  return dashes.test(text) ? dashes.lastIndex : -1
}

/** The first tag that is nested deeper than the parser should follow, in blocks or in its own brackets. */
function deepTag(text: string): Tag | null {
  // How deep each open block goes: `else if` in it is one more block inside.
  const open: number[] = []
  let depth = 0
  for (const tag of tagsOf(text)) {
    if (tag.sign === '/') depth -= open.pop() ?? 0
    if (isOpening(tag)) open.push(0)
    if (open.length > 0 && (isOpening(tag) || tag.name === 'else')) {
      open[open.length - 1]!++
      depth++
    }
    if (depth > maxDepth || bracketsIn(tag.inner) > maxDepth) return tag
  }
  return null
}

function isOpening({ sign, name }: Tag): boolean {
  return sign.startsWith('#') || (sign === '^' && name !== '')
}

function bracketsIn(inner: string): number {
  let depth = 0
  let deepest = 0
  for (const bracket of inner.match(/[()]/g) ?? []) {
    depth += bracket === '(' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

interface Fault extends Range {
  readonly message: string
  readonly hint: string
}

/** The block that is opened and never closed, or closed and never opened; what the parser says of it names no place. */
function imbalanceOf(text: string): Fault | null {
  const open: Tag[] = []
  for (const tag of tagsOf(text)) {
    const { sign, name, inner, start, end, isClosed } = tag
    if (!isClosed) return { start, end, message: 'dấu {{ này không có }} đóng lại', hint: 'viết đủ {{ … }}' }
    if (sign.startsWith('#') && name === 'else') return { start, end, message: 'else không phải là một khối mà chia đôi khối đang mở', hint: `viết {{${inner.replace(/^(~?)\s*#\s*/, '$1')}}}, không có dấu #` }
    if (sign === '' && name === 'else' && open.length === 0) return { start, end, message: 'else này không đứng trong khối nào', hint: 'đặt vào giữa {{#if …}} và {{/if}}, hoặc xóa đi' }
    if (isOpening(tag)) open.push(tag)
    if (sign !== '/') continue
    const last = open.pop()
    if (!last) return { start, end, message: `{{/${name}}} đóng một khối chưa mở`, hint: `thêm {{#${name} …}} ở trên, hoặc xóa dấu đóng này` }
    if (last.name !== name) return { start: last.start, end: last.end, message: `khối {{#${last.name}}} được đóng bằng {{/${name}}}`, hint: `đóng khối bằng {{/${last.name}}}` }
  }
  const last = open.pop()
  return last ? { start: last.start, end: last.end, message: `khối {{#${last.name}}} chưa được đóng`, hint: `thêm {{/${last.name}}} ở cuối khối` } : null
}

const fix = 'bên trong {{ }} viết tên hàm rồi đến các tham số trong dấu nháy kép, ví dụ {{rate "ma-chi-tieu"}}'

/** The first tag that is wrong by itself; the parser names only a line, in the text of its message, and a folded text has but one. */
function faultOf(text: string, error: Error): Fault {
  for (const tag of tagsOf(text)) {
    if (!isParsed(aloneOf(text.slice(tag.start, tag.end), tag))) return { start: tag.start, end: tag.end, message: 'dấu {{ … }} này viết không đúng', hint: fix }
  }
  const line = Number(/on line (\d+)/.exec(error.message)?.[1] ?? /- (\d+):\d+/.exec(error.message)?.[1] ?? 1)
  const start = lineStartsOf(text)[line - 1] ?? text.length
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end, message: 'dòng này có dấu {{ … }} viết không đúng', hint: fix }
}

/** A tag with no more around it than it needs: an opening one is closed, a closing one opened, and `else` stands in a block. */
function aloneOf(written: string, tag: Tag): string {
  if (isOpening(tag)) return `${written}{{/${tag.name}}}`
  if (tag.sign === '/') return `{{#${tag.name}}}${written}`
  return tag.name === 'else' ? `{{#if x}}${written}{{/if}}` : written
}

function isParsed(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}
