import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { checkArguments } from './check-arguments.ts'
import { missingFigure } from './filled.ts'
import type { Helper } from './helper.ts'
import { parseText, rangeOf } from './parse-text.ts'
import { wholePlace, type Marks } from './place.ts'
import { problems } from './problems.ts'
import type { Scope } from './scope.ts'
import { any, extended, keysOf, leaf, member, type Shape } from './shape.ts'
import type { TemplateText } from './text.ts'

/** Helper that prints a plain name; authors can't call it. */
export const printHelper = '#print'

/** Block helper that a partial with parameters becomes. */
export const partialHelper = '#partial'

/** Helpers that only ask whether something is there. */
const asking = new Set(['eq', 'and', 'or', 'not'])

/** Partials that may stand in each other. */
const maxPartials = 10

/** What unfolding even an empty partial costs, in letters of the budget. */
const partialCost = 2000

interface Walk {
  readonly scope: Scope
  readonly marks: Marks
  readonly report: Report
  readonly helpers: ReadonlyMap<string, Helper>
  readonly text: TemplateText
  /** What may be named here: the innermost last. */
  readonly shapes: readonly Shape[]
  /** Names given by `as |x|`. */
  readonly locals: Readonly<Record<string, Shape>>
  /** Whether a condition keeps this from being printed where there is nothing to print. */
  readonly isGuarded: boolean
  /** Partials being unfolded, to find one that calls itself. */
  readonly partials: readonly string[]
}

/**
 * Parses a text and checks every name in it; before each piece that can give output stands a mark with its place, each call
 * carries the number of its place. What is wrong has been told and is replaced by the words for a missing figure.
 */
export function annotate(scope: Scope, text: TemplateText, shape: Shape): hbs.AST.Program | null {
  const { marks, report, helpers } = scope
  const program = parseText(report, text)
  return program && walkProgram({ scope, marks, report, helpers, text, shapes: [shape], locals: {}, isGuarded: false, partials: [] }, program)
}

function walkProgram(walk: Walk, program: hbs.AST.Program): hbs.AST.Program {
  return { ...program, body: program.body.flatMap(statement => walkStatement(walk, statement)) }
}

function walkStatement(walk: Walk, statement: hbs.AST.Statement): hbs.AST.Statement[] {
  switch (statement.type) {
    case 'ContentStatement': return walkContent(walk, statement as hbs.AST.ContentStatement)
    case 'CommentStatement': return []
    case 'MustacheStatement': return walkMustache(walk, statement as hbs.AST.MustacheStatement)
    case 'BlockStatement': return walkBlock(walk, statement as hbs.AST.BlockStatement)
    case 'PartialStatement': return walkPartial(walk, statement as hbs.AST.PartialStatement)
    default:
      walk.report(problems.unsupported('cách viết này', spanOf(walk, statement)))
      return []
  }
}

/** Standalone tags take blanks away from the content beside them: the offset of what is left is found from its length. */
function walkContent({ marks, text }: Walk, statement: hbs.AST.ContentStatement): hbs.AST.Statement[] {
  const { value, loc } = statement
  const original = statement.original as unknown as string
  const start = rangeOf(text, loc).start + Math.max(0, original.search(/\S/) - Math.max(0, value.search(/\S/)))
  const place = { owner: text.owner, spanOf: (from: number, to: number) => text.spanOf(start + from, start + to) }
  return [content(marks.mark(marks.add(place)), loc), statement]
}

function walkMustache(walk: Walk, statement: hbs.AST.MustacheStatement): hbs.AST.Statement[] {
  const { path, params, hash, loc } = statement
  const index = addPlace(walk, statement)
  const mark = content(walk.marks.mark(index), loc)
  if (path.type !== 'PathExpression') return [mark, content(literalText(walk, path as hbs.AST.Literal), loc)]

  const name = path as hbs.AST.PathExpression
  const isBare = params.length === 0 && !hash?.pairs.length
  const shape = isBare ? shapeOfPath(walk, name) : null
  if (shape?.kind === 'record' || shape?.kind === 'list') {
    walk.report(problems.notPrintable(spanOf(walk, statement)))
    return [mark, content(missingFigure, loc)]
  }
  if (shape) tellAbsent(walk, name, shape)
  if (shape) return [mark, call(printHelper, [name], index, loc)]
  const checked = checkCall(walk, name, params, hash, loc, 'inline')
  return checked ? [mark, { ...statement, ...checked, hash: withPlace(checked.hash, index, loc) } as hbs.AST.Statement] : [mark, content(missingFigure, loc)]
}

/** `{{"chữ"}}` and `{{12}}` are texts; `{{null}}` and the like are words of JavaScript. */
function literalText(walk: Walk, literal: hbs.AST.Literal): string {
  if (literal.type === 'StringLiteral' || literal.type === 'NumberLiteral') return String((literal as hbs.AST.StringLiteral).value)
  walk.report(problems.unsupported('cách viết này', spanOf(walk, literal)))
  return missingFigure
}

function walkBlock(walk: Walk, statement: hbs.AST.BlockStatement): hbs.AST.Statement[] {
  const index = addPlace(walk, statement)
  const mark = content(walk.marks.mark(index), statement.loc)
  const name = statement.path.original
  const checked = checkCall(walk, statement.path, statement.params, statement.hash, statement.loc, 'block')
  if (!checked) return [mark]
  const inside = insideOf(walk, name, statement)
  return [mark, {
    ...statement,
    ...checked,
    hash: withPlace(checked.hash, index, statement.loc),
    // `{{^if x}}` has nothing but its inverse.
    ...(statement.program ? { program: walkProgram(inside, statement.program) } : {}),
    ...(statement.inverse ? { inverse: walkProgram(walk, statement.inverse) } : {}),
  } as hbs.AST.Statement]
}

/** What may be named inside a block: `each` goes into the list's entries, `with` into the thing. */
function insideOf(walk: Walk, name: string, { params, program }: hbs.AST.BlockStatement): Walk {
  if (name === 'if' && params[0] && isAbsent(shapeOf(walk, params[0]))) return { ...walk, isGuarded: true }
  if (name !== 'each' && name !== 'with') return walk
  const given = params[0] ? shapeOf(walk, params[0]) : any
  const shape = name === 'with' ? given : given.kind === 'list' ? given.of : any
  const [first, second] = program?.blockParams ?? []
  const locals = { ...walk.locals, ...(first ? { [first]: shape } : {}), ...(second ? { [second]: leaf } : {}) }
  return { ...walk, locals, shapes: [...walk.shapes, shape] }
}

/** A partial's text stands where it is called: it may name what the caller may, and its parameters. */
function walkPartial(walk: Walk, statement: hbs.AST.PartialStatement): hbs.AST.Statement[] {
  const span = spanOf(walk, statement)
  const name = statement.name.type === 'PathExpression' ? (statement.name as hbs.AST.PathExpression).original : null
  const text = name === null ? undefined : walk.scope.partials.get(name)
  if (name === null || !text) {
    walk.report(name === null
      ? problems.unsupported('tên tệp tính ra khi dựng', span)
      : problems.unknownPartial(name, nearest(name, walk.scope.partials.keys()), span))
    return []
  }
  if (walk.partials.includes(name)) {
    walk.report(problems.circular(name, span))
    return []
  }
  if (walk.partials.length >= maxPartials) {
    walk.report(problems.tooDeep(span))
    return []
  }
  if (!walk.scope.budget.spend(text.text.length + partialCost, span)) return []
  const program = parseText(walk.report, text)
  if (!program) return []
  const pairs = statement.hash?.pairs ?? []
  if (statement.params.length === 0 && pairs.length === 0) {
    return walkProgram({ ...walk, text, partials: [...walk.partials, name] }, program).body
  }
  const params = statement.params.map(param => walkExpression(walk, param))
  const shape = extended(statement.params[0] ? shapeOf(walk, statement.params[0]) : walk.shapes.at(-1)!, Object.fromEntries(pairs.map(({ key, value }) => [key, shapeOf(walk, value)])))
  const inside = { ...walk, text, shapes: [...walk.shapes, shape], partials: [...walk.partials, name] }
  const hash = { ...statement.hash, pairs: pairs.map(pair => ({ ...pair, value: walkExpression(walk, pair.value) })) }
  return [{
    ...call(partialHelper, params, addPlace(walk, statement), statement.loc),
    type: 'BlockStatement', hash: withPlace(hash, addPlace(walk, statement), statement.loc),
    program: walkProgram(inside, program), openStrip: {}, inverseStrip: {}, closeStrip: {},
  } as unknown as hbs.AST.Statement]
}

interface CheckedCall {
  readonly params: hbs.AST.Expression[]
  readonly hash: hbs.AST.Hash
}

/** Null where the call can't be made; why has been told. */
function checkCall(walk: Walk, path: hbs.AST.PathExpression, params: hbs.AST.Expression[], hash: hbs.AST.Hash | undefined, loc: hbs.AST.SourceLocation, use: Helper['use']): CheckedCall | null {
  const span = spanOf(walk, { loc })
  // `(1 …)` and `{{#"x"}}` are parsed all the same.
  if (path.type !== 'PathExpression') {
    walk.report(problems.unsupported('cách viết này', span))
    return null
  }
  const helper = walk.helpers.get(path.original)
  if (!helper) {
    tellUnknown(walk, path, params.length > 0 || use === 'block')
    return null
  }
  if (helper.use !== use) {
    walk.report(use === 'block' ? problems.notABlock(helper.name, span) : problems.blockOnly(helper.name, span))
    return null
  }
  const pairs = hash?.pairs ?? []
  const isRight = checkArguments(walk.scope, helper, params, pairs, walk.text, span)
  if (use === 'inline' && !asking.has(helper.name)) for (const param of params) tellAbsent(walk, param, shapeOf(walk, param))
  const areKnown = params.every(param => param.type !== 'PathExpression' || shapeOfPath(walk, param as hbs.AST.PathExpression))
  const checkedParams = params.map(param => walkExpression(walk, param))
  const checkedPairs = pairs.map(pair => ({ ...pair, value: walkExpression(walk, pair.value) }))
  return isRight && areKnown ? { params: checkedParams, hash: { ...(hash ?? emptyHash(loc)), pairs: checkedPairs } } : null
}

/** A call inside a call, or a name given to one. */
function walkExpression(walk: Walk, expression: hbs.AST.Expression): hbs.AST.Expression {
  if (expression.type === 'SubExpression') {
    const { path, params, hash, loc } = expression as hbs.AST.SubExpression
    const checked = checkCall(walk, path, params, hash, loc, 'inline')
    return checked ? { ...expression, ...checked, hash: withPlace(checked.hash, addPlace(walk, expression), loc) } as hbs.AST.Expression : nothing(loc)
  }
  if (expression.type === 'PathExpression' && !shapeOfPath(walk, expression as hbs.AST.PathExpression)) {
    tellUnknown(walk, expression as hbs.AST.PathExpression, false)
    return nothing(expression.loc)
  }
  return expression
}

function tellUnknown(walk: Walk, path: hbs.AST.PathExpression, isCall: boolean): void {
  const span = spanOf(walk, path)
  const bare = path.original.replace(/[“”„‟‘’«»]/g, '')
  if (!isCall && (bare !== path.original || walk.scope.figures.indicators.has(bare))) return walk.report(problems.unquoted(bare, span))
  const names = [...keysOf(walk.shapes.at(-1)!), ...Object.keys(walk.locals)]
  const isHelperLike = isCall || (path.parts.length === 1 && nearest(path.original, names) === null && nearest(path.original, walk.helpers.keys()) !== null)
  if (isHelperLike) walk.report(problems.unknownHelper(path.original, nearest(path.original, walk.helpers.keys()), span))
  else walk.report(problems.unknownName(path.original, nearestName(walk, path), names, span))
}

/** Of `report.titel` the nearest is `report.title`. */
function nearestName(walk: Walk, { parts, original }: hbs.AST.PathExpression): string | null {
  let shape = walk.shapes.at(-1)!
  for (const [index, part] of parts.entries()) {
    const next = member(shape, part)
    if (next) shape = next
    else {
      const near = nearest(part, keysOf(shape))
      return near === null ? null : [...parts.slice(0, index), near, ...parts.slice(index + 1)].join('.')
    }
  }
  return nearest(original, keysOf(walk.shapes.at(-1)!))
}

function shapeOf(walk: Walk, expression: hbs.AST.Expression): Shape {
  if (expression.type === 'PathExpression') return shapeOfPath(walk, expression as hbs.AST.PathExpression) ?? any
  if (expression.type !== 'SubExpression') return leaf
  const { path, params } = expression as hbs.AST.SubExpression
  const args = params.map(param => (param as { value?: unknown }).value)
  return walk.helpers.get(path.original)?.yields?.(walk.scope, args, walk.text, spanOf(walk, expression)) ?? any
}

/** Prints as missing what no one will ever send. */
function tellAbsent(walk: Walk, name: hbs.AST.Expression, shape: Shape): void {
  if (isAbsent(shape) && !walk.isGuarded) walk.report(problems.noPeriod(walk.text.text.slice(...rangeIn(walk, name)), walk.scope.figures.period.report.file.source.path, spanOf(walk, name)))
}

function isAbsent(shape: Shape): boolean {
  return shape.kind === 'leaf' && shape.absent !== undefined
}

function rangeIn({ text }: Walk, { loc }: hbs.AST.Node): [start: number, end: number] {
  const { start, end } = rangeOf(text, loc)
  return [start, end]
}

/** Null where there is no such name. `this` is the thing itself, `../` goes one block out, `@index` counts in `#each`. */
function shapeOfPath(walk: Walk, { data, depth, parts }: hbs.AST.PathExpression): Shape | null {
  if (data) return ['index', 'key', 'first', 'last'].includes(parts[0] ?? '') && walk.shapes.length > 1 ? leaf : parts[0] === 'root' ? walkDown(walk.shapes[0]!, parts.slice(1)) : null
  const own = walk.shapes.at(-1 - depth)
  if (!own) return null
  const local = depth === 0 && parts[0] !== undefined && Object.hasOwn(walk.locals, parts[0]) ? walk.locals[parts[0]]! : null
  return local ? walkDown(local, parts.slice(1)) : walkDown(own, parts)
}

function walkDown(shape: Shape, parts: readonly string[]): Shape | null {
  let at: Shape | null = shape
  for (const part of parts) at = at && member(at, part)
  return at
}

function addPlace({ marks, text }: Walk, node: { loc: hbs.AST.SourceLocation }): number {
  const { start, end } = rangeOf(text, node.loc)
  return marks.add(wholePlace(text.spanOf(start, end), text.owner))
}

function spanOf({ text }: Walk, { loc }: { loc: hbs.AST.SourceLocation }): Span {
  const { start, end } = rangeOf(text, loc)
  return text.spanOf(start, end)
}

function content(value: string, loc: hbs.AST.SourceLocation): hbs.AST.ContentStatement {
  return { type: 'ContentStatement', value, original: value as never, loc }
}

function nothing(loc: hbs.AST.SourceLocation): hbs.AST.Expression {
  return { type: 'NullLiteral', value: null, original: null, loc } as unknown as hbs.AST.Expression
}

function emptyHash(loc: hbs.AST.SourceLocation): hbs.AST.Hash {
  return { type: 'Hash', pairs: [], loc }
}

/** The place travels as one more option, under a name that no author can write. */
function withPlace(hash: hbs.AST.Hash, index: number, loc: hbs.AST.SourceLocation): hbs.AST.Hash {
  const value = { type: 'NumberLiteral', value: index, original: index, loc } as unknown as hbs.AST.Expression
  return { ...hash, pairs: [...hash.pairs, { type: 'HashPair', key: '#place', value, loc }] }
}

function call(name: string, params: hbs.AST.Expression[], index: number, loc: hbs.AST.SourceLocation): hbs.AST.Statement {
  const path = { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc }
  return { type: 'MustacheStatement', path, params, hash: withPlace(emptyHash(loc), index, loc), escaped: false, strip: { open: false, close: false }, loc } as unknown as hbs.AST.Statement
}
