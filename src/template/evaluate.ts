import { formatNumber } from '../vietnamese/number.ts'
import { partialHelper, printHelper } from './annotate.ts'
import { missingFigure } from './filled.ts'
import type { Call, Helper } from './helper.ts'
import { withoutMarks } from './place.ts'
import { problems } from './problems.ts'
import type { Scope } from './scope.ts'

// Handlebars parses; what it parsed is carried out here and not by its own compiler, which makes a JavaScript function of
// every text: that took a quarter of a build, and nothing that a template says should ever become code.

/** What names mean at a point of a template. */
interface Frame {
  readonly scope: Scope
  /** The innermost last; `../` goes one out. */
  readonly contexts: readonly unknown[]
  /** `@index`, `@key`, `@first`, `@last`. */
  readonly data: Readonly<Record<string, unknown>>
  /** Names given by `as |x|`. */
  readonly locals: Readonly<Record<string, unknown>>
}

/** The text that an annotated program gives; marked. */
export function evaluate(scope: Scope, program: hbs.AST.Program, context: unknown): string {
  return run({ scope, contexts: [context], data: {}, locals: {} }, program)
}

function run(frame: Frame, { body }: hbs.AST.Program): string {
  let text = ''
  for (const statement of body) text += output(frame, statement)
  return text
}

function output(frame: Frame, statement: hbs.AST.Statement): string {
  switch (statement.type) {
    case 'ContentStatement': return (statement as hbs.AST.ContentStatement).value
    case 'MustacheStatement': return printed(called(frame, statement as hbs.AST.MustacheStatement))
    case 'BlockStatement': return printed(called(frame, statement as hbs.AST.BlockStatement))
    default: throw new Error(`${statement.type} was let through by annotate`)
  }
}

type Called = Pick<hbs.AST.MustacheStatement, 'params' | 'hash'> & { readonly path: unknown; readonly program?: hbs.AST.Program; readonly inverse?: hbs.AST.Program }

function called(frame: Frame, node: Called): unknown {
  const { scope } = frame
  const { '#place': index, ...options } = Object.fromEntries(node.hash.pairs.map(({ key, value }) => [key, valueOf(frame, value)]))
  const { budget, marks } = scope
  const span = marks.at(index as number).spanOf(0, 0)
  const result = budget.spend(1, span) ? budget.within(span, () => resultOf(frame, node, options, index as number), missingFigure) : ''
  return typeof result !== 'string' || budget.spend(result.length, span) ? result : ''
}

function resultOf(frame: Frame, node: Called, options: Readonly<Record<string, unknown>>, index: number): unknown {
  const { scope, contexts } = frame
  const name = (node.path as hbs.AST.PathExpression).original
  const args = node.params.map(param => valueOf(frame, param))
  if (name === printHelper) return printable(scope, args[0], index)
  if (name === partialHelper) return run(entered(frame, { ...((args[0] ?? contexts.at(-1)) as object), ...options }, {}, []), node.program!)
  const printables = Object.fromEntries(Object.entries(options).filter(([, value]) => printable(scope, value, index) === value))
  const helper = scope.helpers.get(name)!
  const call = callOf(frame, node, args, printables, index)
  return withFigures(helper, call, helper.run(call))
}

/** What a helper printed of indicators says which: a reader of the report can be shown where they come from. */
function withFigures({ params, rest }: Helper, { args, place, scope: { marks } }: Call, result: unknown): unknown {
  const figures = args.filter((arg, index): arg is string => typeof arg === 'string' && (params[index] ?? rest) === 'indicator')
  return typeof result === 'string' && figures.length > 0 ? marks.mark(marks.add({ ...place, figures })) + result : result
}

/** The value where it is a text, a number, yes or no; null for a group or a list, which is told. */
function printable(scope: Scope, value: unknown, index: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  scope.report(problems.notPrintable(scope.marks.at(index).spanOf(0, 0)))
  return null
}

function callOf(frame: Frame, { program, inverse }: Called, args: readonly unknown[], options: Readonly<Record<string, unknown>>, index: number): Call {
  const { scope, contexts } = frame
  const place = scope.marks.at(index)
  return {
    scope,
    place,
    args: args.map(bare),
    options: Object.fromEntries(Object.entries(options).map(([key, value]) => [key, bare(value)])),
    span: place.spanOf(0, 0),
    resume: scope.marks.mark(index),
    context: contexts.at(-1),
    inner(context, data) {
      if (!program) return ''
      const text = run(context === undefined ? frame : entered(frame, context, data ?? {}, program.blockParams ?? []), program)
      return scope.budget.spend(text.length, place.spanOf(0, 0)) ? text : ''
    },
    otherwise: () => (inverse ? run(frame, inverse) : ''),
  }
}

/** Inside a block that has a context of its own. */
function entered(frame: Frame, context: unknown, data: Readonly<Record<string, unknown>>, [item, key]: readonly string[]): Frame {
  return {
    ...frame,
    contexts: [...frame.contexts, context],
    data: { ...frame.data, ...data },
    locals: { ...frame.locals, ...(item ? { [item]: context } : {}), ...(key ? { [key]: data['index'] } : {}) },
  }
}

function valueOf(frame: Frame, expression: hbs.AST.Expression): unknown {
  switch (expression.type) {
    case 'PathExpression': return lookUp(frame, expression as hbs.AST.PathExpression)
    case 'SubExpression': return called(frame, expression as hbs.AST.SubExpression)
    default: return (expression as hbs.AST.StringLiteral).value
  }
}

function lookUp({ contexts, data, locals }: Frame, { data: isData, depth, parts }: hbs.AST.PathExpression): unknown {
  const [first, ...rest] = parts
  if (isData) return first === 'root' ? down(contexts[0], rest) : data[first ?? '']
  if (depth === 0 && first !== undefined && Object.hasOwn(locals, first)) return down(locals[first], rest)
  return down(contexts.at(-1 - depth), parts)
}

/** Only what a thing has of its own: nothing of JavaScript can be reached from a template. */
function down(thing: unknown, parts: readonly string[]): unknown {
  let at = thing
  for (const part of parts) at = typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? (at as Record<string, unknown>)[part] : undefined
  return at
}

/** Arguments are compared and looked up: marks would be in the way. */
function bare(value: unknown): unknown {
  return typeof value === 'string' ? withoutMarks(value) : value
}

/** A figure is written the Vietnamese way; what isn't there is said. */
function printed(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value)
  if (value === true) return 'có'
  if (value === false) return 'không'
  return value === null || value === undefined ? missingFigure : String(value)
}
