import { nearest } from '../vietnamese/nearest.ts'
import { checkArguments } from './check-arguments.ts'
import { missingFigure } from './filled.ts'
import { figuresAmong, givenArgs, givenOptions, isGiven, noOptions } from './given.ts'
import type { Helper } from './helper.ts'
import { isTooLarge } from './is-too-large.ts'
import { isAbsent, meantBy, shapeOf, shapeOfName, spotOf, tellAbsent, tellUnbracketed, tellUnknown, type Walk } from './names.ts'
import { parseText } from './parse-text.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'
import { any, extended, leaf, type Shape } from './shape.ts'
import type { Block, Expression, Literal, Name, Pair, Partial, Range, Statement, Subexpression, Tag, Words } from './statement.ts'
import type { Asked, Step, Steps, Value } from './steps.ts'
import { spanInText, type TemplateText } from './text.ts'

// In an object that is written out, an empty list of its own makes it many times slower to make.
const none: readonly never[] = []

/** Helpers that only ask whether something is there. */
const asking = new Set(['eq', 'and', 'or', 'not'])

/** Partials that may stand in each other. */
const maxPartials = 10

/** A step that is being made. */
type Draft = { -readonly [Key in keyof Step]: Step[Key] }

/** What unfolding even an empty partial costs, in letters of the budget. */
const partialCost = 2000

/**
 * Parses a text and checks every name in it; before words stands a mark with their place, and each call knows its own. What is wrong has been told
 * and is replaced by the words for a missing figure.
 */
export function annotate(scope: Scope, text: TemplateText, shape: Shape): Steps | null {
  const { marks, report, helpers } = scope
  const statements = parseText(report, text)
  return statements && stepsOf({ scope, marks, report, helpers, text, shapes: [shape], locals: {}, isGuarded: false, partials: [] }, statements)
}

function stepsOf(walk: Walk, statements: readonly Statement[]): Steps {
  const steps: (string | Step)[] = []
  for (let index = 0; index < statements.length; index++) addStatement(walk, steps, statements[index]!)
  // A list that has grown has room for more; copied it has none, and it stays until all is filled.
  return steps.slice()
}

/** Words go together with those before them. */
function add(steps: (string | Step)[], step: string | Step): void {
  const index = steps.length - 1
  const last = typeof step === 'string' && index >= 0 ? steps[index] : undefined
  if (typeof last === 'string') steps[index] = last + (step as string)
  else steps.push(step)
}

function addStatement(walk: Walk, steps: (string | Step)[], statement: Statement): void {
  switch (statement.type) {
    case 'words': return addWords(walk, steps, statement)
    case 'comment': return
    case 'tag': return addTag(walk, steps, statement)
    case 'block': return addBlock(walk, steps, statement)
    case 'partial': return addPartial(walk, steps, statement)
    case 'odd': return walk.report(problems.unsupported('cách viết này', spotOf(walk, statement)))
  }
}

function addWords({ marks, text }: Walk, steps: (string | Step)[], words: Words): void {
  add(steps, marks.mark(text, words.start + cutBefore(words)) + words.value)
}

/** Standalone tags take blanks away from the words beside them: the offset of what is left is found from its length. */
function cutBefore({ original, value }: Words): number {
  return value.length === original.length ? 0 : Math.max(0, original.search(/\S/) - Math.max(0, value.search(/\S/)))
}

function addTag(walk: Walk, steps: (string | Step)[], tag: Tag): void {
  const { path, params, pairs } = tag
  const called = calledAt(walk, tag)
  if (path.type !== 'name') return add(steps, called.resume + literalText(walk, path as Literal))
  const shape = params.length === 0 && pairs.length === 0 ? shapeOfName(walk, path) : null
  if (shape?.kind === 'record' || shape?.kind === 'list') {
    walk.report(problems.notPrintable(called))
    return add(steps, called.resume + missingFigure)
  }
  if (shape) {
    tellAbsent(walk, path, shape)
    called.asked = { args: [path], options: none }
    return add(steps, called)
  }
  const call = checkedCall(walk, tag, called, 'inline')
  const isList = call !== null && typeof call.helper === 'object' && call.helper.yields !== undefined
  if (isList) walk.report(problems.notPrintable(called))
  add(steps, isList || !call ? called.resume + missingFigure : call)
}

/** `{{12}}` is a number, `{{"2024"}}` a year or a code that is kept from a number's dots; `{{"mã"}}` lacks its helper, and `{{null}}` and the like are words of JavaScript. */
function literalText(walk: Walk, literal: Literal): string {
  if (isTooLarge(literal)) walk.report(problems.tooLarge(spotOf(walk, literal)))
  else if (typeof literal.value === 'number') return String(literal.value)
  else if (typeof literal.value === 'string' && /^\d+$/.test(literal.value)) return literal.value
  else if (typeof literal.value === 'string') walk.report(problems.bareText(literal.value, meantBy(literal.value, 'tag'), spotOf(walk, literal)))
  else walk.report(problems.unsupported('cách viết này', spotOf(walk, literal)))
  return missingFigure
}

function addBlock(walk: Walk, steps: (string | Step)[], block: Block): void {
  const called = calledAt(walk, block)
  const step = checkedCall(walk, block, called, 'block')
  if (!step) return add(steps, called.resume)
  const inner = block.body && stepsOf(insideOf(walk, block), block.body)
  step.block = { inner, otherwise: block.otherwise && stepsOf(walk, block.otherwise), locals: block.locals }
  add(steps, step)
}

/** What may be named inside a block: `each` goes into the list's entries, `with` into the thing. */
function insideOf(walk: Walk, { path, params: [param], locals: [first, second] }: Block): Walk {
  const { original: name } = path as Name
  if (name === 'if' && param && isAbsent(shapeOf(walk, param))) return { ...walk, isGuarded: true }
  if (name !== 'each' && name !== 'with') return walk
  const given = param ? shapeOf(walk, param) : any
  const shape = name === 'with' ? given : given.kind === 'list' ? given.of : any
  const locals = { ...walk.locals, ...(first ? { [first]: shape } : {}), ...(second ? { [second]: leaf } : {}) }
  return { ...walk, locals, shapes: [...walk.shapes, shape] }
}

/** A partial's text stands where it is called: it may name what the caller may, and its parameters. */
function addPartial(walk: Walk, steps: (string | Step)[], partial: Partial): void {
  const spot = spotOf(walk, partial)
  const name = partial.name.type === 'name' ? partial.name.original : null
  const text = name === null ? undefined : walk.scope.partials.get(name)
  if (name === null || !text) {
    return walk.report(name === null
      ? problems.unsupported('tên tệp tính ra khi dựng', spot)
      : problems.unknownPartial(name, nearest(name, walk.scope.partials.keys()), spot))
  }
  if (walk.partials.includes(name)) return walk.report(problems.circular(name, spot))
  if (walk.partials.length >= maxPartials) return walk.report(problems.tooDeep(spot))
  if (!walk.scope.budget.spend(text.text.length + partialCost, spot)) return
  const statements = parseText(walk.report, text)
  if (!statements) return
  const { params, pairs } = partial
  const inside = { ...walk, text, partials: [...walk.partials, name] }
  if (params.length === 0 && pairs.length === 0) {
    for (const statement of statements) addStatement(inside, steps, statement)
    return
  }
  for (const expression of [...params, ...pairs.map(({ value }) => value)]) if (isTooLarge(expression)) walk.report(problems.tooLarge(spotOf(walk, expression)))
  const args = params.map(param => checkedValue(walk, param))
  const shape = extended(params[0] ? shapeOf(walk, params[0]) : walk.shapes.at(-1)!, Object.fromEntries(pairs.map(({ key, value }) => [key, shapeOf(walk, value)])))
  const asked: Asked = { args, options: checkedOptions(walk, pairs) }
  const block = { inner: stepsOf({ ...inside, shapes: [...walk.shapes, shape] }, statements), otherwise: null, locals: none }
  add(steps, { ...calledAt(walk, partial), helper: 'partial', asked, block })
}

/** A step that has its place and nothing else yet. */
function calledAt({ scope, marks, text }: Walk, { start, end }: Range): Draft {
  const { owner } = text
  const step: Draft = { type: 'step', helper: 'print', scope, text, start, end, owner, figures: none, spanOf: spanInText, resume: '', args: none, options: noOptions, asked: null, block: null }
  step.resume = marks.mark(step)
  return step
}

/** The step made whole; null where the call can't be made, why has been told. */
function checkedCall(walk: Walk, { type, path, params, pairs }: Tag | Block | Subexpression, called: Draft, use: Helper['use']): Draft | null {
  // `(1 …)` and `{{#"x"}}` are parsed all the same.
  if (path.type !== 'name') {
    walk.report(problems.unsupported('cách viết này', called))
    return null
  }
  const helper = walk.helpers.get(path.original)
  if (!helper) {
    tellUnknown(walk, path, params.length > 0 || use === 'block' ? 'call' : type === 'tag' ? 'tag' : 'brackets')
    return null
  }
  if (helper.use !== use) {
    walk.report(use === 'block' ? problems.notABlock(helper.name, called) : problems.blockOnly(helper.name, called))
    return null
  }
  if (tellUnbracketed(walk, params, pairs)) return null
  const isRight = checkArguments(walk.scope, helper, params, pairs, walk.text, called)
  const asks = use === 'block' || asking.has(helper.name)
  let areKnown = true
  for (let index = 0; index < params.length; index++) {
    const param = params[index]!
    if (!asks && param.type !== 'literal') tellAbsent(walk, param, shapeOf(walk, param))
    if (param.type === 'name' && shapeOfName(walk, param) === null) areKnown = false
  }
  if (!isGiven(params, pairs)) called.asked = { args: params.map(param => checkedValue(walk, param)), options: checkedOptions(walk, pairs) }
  if (!isRight || !areKnown) return null
  called.helper = helper
  if (called.asked) return called
  called.args = givenArgs(params)
  called.options = givenOptions(pairs)
  called.figures = figuresAmong(helper, called.args)
  return called
}

function checkedOptions(walk: Walk, pairs: readonly Pair[]): Asked['options'] {
  return pairs.map(({ key, value }) => [key, checkedValue(walk, value)])
}

/** A call inside a call, or a name given to one. */
function checkedValue(walk: Walk, expression: Expression): Value {
  if (expression.type === 'literal') return expression
  if (expression.type === 'subexpression') return checkedCall(walk, expression, calledAt(walk, expression), 'inline') ?? nothing(expression)
  if (shapeOfName(walk, expression)) return expression
  tellUnknown(walk, expression, 'given')
  return nothing(expression)
}

function nothing({ start, end }: Range): Literal {
  return { type: 'literal', start, end, value: null }
}
